#include <ismap/rules/assessor/practitioners.hpp>

#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/rules/assessor/practice.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::assessors {
namespace {

constexpr Label exception{"日本国籍がありません。やむを得ない場合の例外として認めるかを判断してください。理由：{0}",
                          "Not a Japanese national: decide whether an exception is unavoidable. Ground given: {0}"};
constexpr Label odd_days_decide{
    "外部監査の実務経験は通算{0}月と端数{1}日です。{2}に達するかは端数の数え方により、その数え方は公表されていません。",
    "Practice in external audits totals {0} months and {1} odd days. Whether that is {2} depends on how odd days add "
    "up, which is not public."};
constexpr Label other_standards{
    "情報セキュリティ監査基準又はシステム監査基準による実務経験は{2}に達しません。"
    "その他の基準による経験を加えると通算{0}月と端数{1}日であり、その基準が同等と見なせるかを判断してください。",
    "Practice under the two named standards is less than {2}. With that under others it totals {0} months and {1} odd "
    "days: decide whether those standards are equal."};
constexpr Label reversed{"終了日が開始日より前であるため、この期間は数えていません。",
                         "This span ends before it starts and is not counted."};

/// In lower case, with spaces for hyphens: English names are spelt in several ways.
std::string plain(std::string_view name) {
  std::string text{name};
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '-') c = ' ';
  }
  return text;
}

/// The standards that 3.6.2 names. Any other is judged case by case.
bool is_named_standard(std::string_view standard) {
  constexpr std::array<std::string_view, 5> names = {"情報セキュリティ監査基準", "システム監査基準",
                                                     "information security audit standard", "systems audit standard",
                                                     "system audit standard"};
  return std::ranges::find(names, plain(standard)) != names.end();
}

}  // namespace

void check_qualification(Answer& answer, const Practitioner& person, const Pointer& at) {
  const Pointer list_at = at / path<&Practitioner::qualifications>;
  const auto held =
      std::ranges::find_if(person.qualifications, [](Qualification one) { return one != Qualification::other; });
  if (held == person.qualifications.end())
    answer.breach(not_qualified, list_at);
  else
    answer.note(list_at / (held - person.qualifications.begin()), std::string{name_of(*held)}).met();
}

void check_nationality(Answer& answer, const Practitioner& person, const Pointer& at) {
  if (answer.read<&Practitioner::japanese_national>(person, at)) {
    answer.met();
    return;
  }
  if (!is_stated(person.exception_ground)) {
    answer.breach(not_japanese, at / path<&Practitioner::japanese_national>);
    return;
  }
  const std::string& ground = *answer.read<&Practitioner::exception_ground>(person, at);
  answer.judge("exception", at / path<&Practitioner::exception_ground>, fill(exception, {ground}), Severity::warning);
}

void check_practice(Answer& answer, const Practitioner& person, const Pointer& at, const Span& asked, Date as_of) {
  const Pointer list_at = at / path<&Practitioner::audit_practice>;
  std::vector<Period> named;
  std::vector<Period> all;
  for (std::size_t i = 0; i < person.audit_practice.size(); ++i) {
    const AuditPractice& practice = person.audit_practice[i];
    const Date first = answer.read<&AuditPractice::first>(practice, list_at / i);
    const Date last = answer.read<&AuditPractice::last>(practice, list_at / i);
    const std::string& standard = answer.read<&AuditPractice::standard>(practice, list_at / i);
    if (last < first) answer.advise("reversed", list_at / i, reversed);
    all.push_back({first, last});
    if (is_named_standard(standard)) named.push_back(all.back());
  }

  const PracticeTotal counted = total_practice(named, as_of);
  const PracticeTotal at_most = total_practice(all, as_of);
  answer.derive("practice_months", counted.months).derive("practice_odd_days", counted.odd_days);
  if (!(at_most == counted))
    answer.derive("practice_months_with_other_standards", at_most.months)
        .derive("practice_odd_days_with_other_standards", at_most.odd_days);
  const auto message = [&](const Label& label, const PracticeTotal& total) {
    return fill(label, {std::to_string(total.months), std::to_string(total.odd_days), in_words(asked)});
  };
  const Verdict reached = reaches(counted, asked.months);
  if (reached == Verdict::met)
    answer.met();
  else if (reached == Verdict::needs_judgement)
    answer.judge("odd_days", list_at, message(odd_days_decide, counted), Severity::warning);
  else if (reaches(at_most, asked.months) != Verdict::not_met)
    answer.judge("other_standards", list_at, message(other_standards, at_most), Severity::warning);
  else
    answer.breach(practice_too_short, list_at, message(practice_too_short.message, at_most));
}

}  // namespace ismap::assessors
