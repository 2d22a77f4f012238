#include <ismap/core/stated.hpp>
#include <ismap/rules/assessor/practice.hpp>
#include <ismap/rules/assessor/requirements.hpp>
#include <ismap/rules/assessor/s1_requirements.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace ismap::assessors {
namespace {

constexpr Pointer partner_at = path<&RegisteredAssessor::partner>;
constexpr Pointer manager_at = path<&RegisteredAssessor::manager>;

constexpr Label not_qualified{
    "公認情報セキュリティ監査人（主任監査人を含む。）、公認システム監査人、公認情報システム監査人又はシステム監査技術者"
    "の"
    "いずれの資格もありません。",
    "None of the qualifications is held: information security auditor or lead auditor, systems auditor, CISA, systems "
    "audit engineer."};
constexpr Label foreign{"日本国籍がなく、例外とする理由も記載されていません。",
                        "Not a Japanese national, and no ground for an exception is given."};
constexpr Label exception{"日本国籍がありません。やむを得ない場合の例外として認めるかを判断してください。理由：{0}",
                          "Not a Japanese national: decide whether an exception is unavoidable. Ground given: {0}"};
constexpr Label too_short{"外部監査の実務経験は通算{0}月と端数{1}日であり、{2}に達しません。",
                          "Practice in external audits totals {0} months and {1} odd days, less than {2}."};
constexpr Label odd_days_decide{
    "外部監査の実務経験は通算{0}月と端数{1}日です。{2}に達するかは端数の数え方によ"
    "り、その数え方は公表されていません。",
    "Practice in external audits totals {0} months and {1} odd days. Whether that is {2} depends on how odd days "
    "add up, which is not public."};
constexpr Label other_standards{
    "情報セキュリティ監査基準又はシステム監査基準による実務経験は{2}に達しません。その他の基準による経"
    "験を加えると通算{0}月と端数{1}日であり、その基準が同等と見なせるかを判断してください。",
    "Practice under the two named standards is less than {2}. With that under others it totals {0} months and {1} "
    "odd days: decide whether those standards are equal."};
constexpr Label reversed{"終了日が開始日より前であるため、この期間は数えていません。",
                         "This span ends before it starts and is not counted."};
constexpr Label no_cloud_knowledge{"クラウドコンピューティングに関する知見が記載されていません。",
                                   "No knowledge of cloud computing is stated."};
constexpr Label years_unknown{
    "業務実施責任者に求められる実務経験の年数の有無は公表されていません。分かる場合は、補足「業務実施責任者に求める実務"
    "経験（年数）」で与えてください。",
    "Whether years of practice are asked of the engagement manager is not public. If you know, give the supplement "
    "manager_practice_years."};
constexpr Label no_training{"基準日までの研修の受講の記録がありません。",
                            "No training up to the day of the review is recorded."};
constexpr Label frequency_unknown{"研修の頻度及び時間は公表されていません。継続的に受講しているかを確認してください。",
                                  "Frequency and hours are not public: check that the training continues."};

void check_qualification(Answer& answer, const Practitioner& person, const Pointer& at) {
  const Pointer list_at = at / path<&Practitioner::qualifications>;
  const auto held =
      std::ranges::find_if(person.qualifications, [](Qualification one) { return one != Qualification::other; });
  if (held == person.qualifications.end()) {
    answer.breach("not_qualified", list_at, not_qualified);
    return;
  }
  answer.read(list_at / (held - person.qualifications.begin()), std::string{name_of(*held)}).hold();
}

void check_nationality(Answer& answer, const Practitioner& person, const Pointer& at) {
  const Pointer national_at = at / path<&Practitioner::japanese_national>;
  answer.read(national_at, person.japanese_national);
  if (person.japanese_national) {
    answer.hold();
    return;
  }
  const Pointer ground_at = at / path<&Practitioner::exception_ground>;
  if (!is_stated(person.exception_ground)) {
    answer.breach("nationality", national_at, foreign);
    return;
  }
  answer.read(ground_at, *person.exception_ground)
      .judge("exception", ground_at, fill(exception, {*person.exception_ground}), Severity::warning);
}

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

/// Whether `person` has `asked` of practice in total. @pre it is in months
void check_practice(Answer& answer, const Practitioner& person, const Pointer& at, const Span& asked, Date as_of) {
  const Pointer list_at = at / path<&Practitioner::audit_practice>;
  std::vector<Period> named;
  std::vector<Period> all;
  for (std::size_t i = 0; i < person.audit_practice.size(); ++i) {
    const AuditPractice& practice = person.audit_practice[i];
    answer.read(list_at / i / path<&AuditPractice::first>, practice.first)
        .read(list_at / i / path<&AuditPractice::last>, practice.last)
        .read(list_at / i / path<&AuditPractice::standard>, practice.standard);
    if (practice.last < practice.first) answer.advise("reversed", list_at / i, reversed);
    all.push_back({practice.first, practice.last});
    if (is_named_standard(practice.standard)) named.push_back(all.back());
  }

  const PracticeTotal counted = total_practice(named, as_of);
  const PracticeTotal at_most = total_practice(all, as_of);
  answer.derive("practice_months", counted.months).derive("practice_odd_days", counted.odd_days);
  if (!(at_most == counted))
    answer.derive("practice_months_with_other_standards", at_most.months)
        .derive("practice_odd_days_with_other_standards", at_most.odd_days);
  const auto message = [&](const Label& label, const PracticeTotal& total) {
    const std::string months = std::to_string(total.months);
    const std::string odd_days = std::to_string(total.odd_days);
    const Text span = in_words(asked);
    return Text{fill(label, {months, odd_days, span.ja}).ja, fill(label, {months, odd_days, span.en}).en};
  };
  const Verdict reached = reaches(counted, asked.months);
  if (reached == Verdict::met)
    answer.hold();
  else if (reached == Verdict::needs_judgement)
    answer.judge("odd_days", list_at, message(odd_days_decide, counted), Severity::warning);
  else if (reaches(at_most, asked.months) != Verdict::not_met)
    answer.judge("other_standards", list_at, message(other_standards, at_most), Severity::warning);
  else
    answer.breach("too_short", list_at, message(too_short, at_most));
}

void check_training(Answer& answer, const Practitioner& person, const Pointer& at, Date as_of) {
  const Pointer list_at = at / path<&Practitioner::training>;
  bool trained = false;
  for (std::size_t i = 0; i < person.training.size(); ++i) {
    answer.read(list_at / i / path<&Training::completed_on>, person.training[i].completed_on);
    trained = trained || person.training[i].completed_on <= as_of;
  }
  if (trained)
    answer.hold().advise("frequency", list_at, frequency_unknown);
  else
    answer.missing(list_at, no_training);
}

}  // namespace

Answer partner_qualification(const RegisteredAssessor& assessor, const Surroundings&) {
  Answer answer;
  check_qualification(answer, assessor.partner, partner_at);
  return answer;
}

Answer partner_practice(const RegisteredAssessor& assessor, const Surroundings& surroundings) {
  Answer answer;
  check_practice(answer, assessor.partner, partner_at, surroundings.span_of(partner_practice_limit),
                 surroundings.as_of);
  return answer;
}

Answer partner_knowledge(const RegisteredAssessor& assessor, const Surroundings&) {
  constexpr Pointer at = partner_at / path<&Practitioner::cloud_knowledge>;
  const std::optional<std::string>& stated = assessor.partner.cloud_knowledge;
  Answer answer;
  if (!is_stated(stated)) return answer.missing(at, no_cloud_knowledge);
  return answer.read(at, *stated).hold();
}

Answer partner_nationality(const RegisteredAssessor& assessor, const Surroundings&) {
  Answer answer;
  check_nationality(answer, assessor.partner, partner_at);
  return answer;
}

Answer manager(const RegisteredAssessor& assessor, const Surroundings&) {
  Answer answer;
  check_qualification(answer, assessor.manager, manager_at);
  check_nationality(answer, assessor.manager, manager_at);
  return answer;
}

Answer manager_practice(const RegisteredAssessor& assessor, const Surroundings& surroundings) {
  constexpr Pointer at = manager_at / path<&Practitioner::audit_practice>;
  Answer answer;
  const Supplement* supplied = surroundings.supplement(Parameter::manager_practice_years);
  const auto* years = supplied == nullptr ? nullptr : std::get_if<std::int64_t>(&supplied->value);
  if (years == nullptr) return answer.judge("years_unknown", at, years_unknown);
  answer.rely_on(Parameter::manager_practice_years).derive("years_asked", *years);
  const Span asked = {.months = static_cast<int>(*years) * 12};
  check_practice(answer, assessor.manager, manager_at, asked, surroundings.as_of);
  return answer;
}

Answer training(const RegisteredAssessor& assessor, const Surroundings& surroundings) {
  Answer answer;
  check_training(answer, assessor.partner, partner_at, surroundings.as_of);
  check_training(answer, assessor.manager, manager_at, surroundings.as_of);
  return answer;
}

}  // namespace ismap::assessors
