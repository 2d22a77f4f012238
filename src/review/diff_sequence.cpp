#include "src/review/diff_parts.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace ismap {
namespace {

constexpr Label other_name_and_applicant{
    "サービスの名称及び申請者がいずれも異なります。同一の登録に係る文書であるかを確認してください。",
    "Both service name and applicant differ: are these documents of one registration?"};
constexpr Label other_scheme{"制度が異なります。同一の登録に係る文書であるかを確認してください。",
                             "The scheme differs: are these documents of one registration?"};
constexpr Label other_name_and_services{
    "サービスの名称が異なり、共通する対象サービスもありません。同一の登録に係る文書であるかを確認してください。",
    "The service name differs, and no covered service is in both: are these documents of one registration?"};
constexpr Label order{"新の文書の申請日は旧の文書の申請日より前です。指定の順序を確認してください。",
                      "The new document was filed before the old one. Are they given in order?"};
constexpr Label one_filing{
    "申請日、申請の種類及び登録番号が同じであるため、一つの申請の二つの版として扱いました。監査対象期間の連続、前回から"
    "の"
    "個別管理策の変更（GL-6.6。期間中の変更の記載を除く。）及び第10章の届出については示しません。",
    "Filed on one day, of one kind and for one number: taken for two versions of one application. Nothing is said of "
    "the sequence of periods, of individual controls changed since the last assessment (GL-6.6; stated changes apart) "
    "and of the notices of chapter 10."};
constexpr Label one_period{
    "監査対象期間の初日又は末日が同じであるため、一つの提出文書の二つの版として扱いました。監査対象期間の連続及び前回か"
    "ら"
    "の個別管理策の変更（GL-6.6。期間中の変更の記載を除く。）については示しません。",
    "The assessment period begins or ends on the same day: taken for two versions of one submission. Nothing is said "
    "of the sequence of periods and of individual controls changed since the last assessment (GL-6.6; stated changes "
    "apart)."};
constexpr Label corrected{"監査対象期間が{0}から{1}に改められました。",
                          "The assessment period was corrected from {0} to {1}."};
constexpr Label continuous{"監査対象期間は、前回の末日{0}の翌日から始まっています。",
                           "The assessment period starts on the day after the previous one ended, {0}."};
constexpr Label gap_since_previous{
    "前回の監査対象期間は{0}に終わりましたが、今回は{1}に始まります。更新では{2}に始まらなければなりません。",
    "The previous assessment period ended on {0} and this one starts on {1}. At a renewal it has to start on {2}."};
constexpr Label overlaps_previous{"監査対象期間が、{0}に終わる前回の監査対象期間と重なっています。",
                                  "The assessment period overlaps the previous one, which ended on {0}."};
constexpr Label before_previous{
    "監査対象期間が、前回とされる期間の初日{0}より前に終わっています。指定の順序を確認してください。",
    "The assessment period ends before {0}, the first day of the one taken for the previous. Are the two in order?"};

bool are_of_other_applicants(const Applicant& one, const Applicant& other) {
  if (is_stated(one.corporate_number) && is_stated(other.corporate_number))
    return one.corporate_number != other.corporate_number;
  return !is_same_name(one.name, other.name);
}

bool have_a_service_in_common(const Statement& one, const Statement& other) {
  const std::set<std::string_view> covered{one.covered_services.begin(), one.covered_services.end()};
  return std::ranges::any_of(other.covered_services, [&](const std::string& name) { return covered.contains(name); });
}

/// Why the two may be of two registrations; null if nothing suggests it.
const Label* doubt_about(const Submissions& submissions) {
  const bool is_renamed = !is_same_name(submissions.before.service_name, submissions.after.service_name);
  if (submissions.new_dossier == nullptr)
    return is_renamed && !have_a_service_in_common(submissions.before, submissions.after) ? &other_name_and_services
                                                                                          : nullptr;
  const Application& before = submissions.old_dossier->application;
  const Application& after = submissions.new_dossier->application;
  if (before.scheme != after.scheme) return &other_scheme;
  return is_renamed && are_of_other_applicants(before.applicant, after.applicant) ? &other_name_and_applicant : nullptr;
}

std::string text_of(const Period& period) {
  return to_string(period.first) + "/" + to_string(period.last);
}

class Sequence {
 public:
  Sequence(const Submissions& submissions, Consequences& consequences)
      : submissions_(submissions),
        before_(submissions.before.assessment_period),
        after_(submissions.after.assessment_period),
        consequences_(consequences) {}

  void compare() {
    if (const Label* doubt = doubt_about(submissions_))
      consequences_.add_first("ADD-1", "other_service", Verdict::needs_judgement, Text{*doubt}, everywhere(name_at()));
    const bool is_out_of_order = note_order();
    if (submissions_.are_one_submission()) return note_versions();
    if (!is_out_of_order && !is_initial()) compare_periods();
  }

 private:
  static Places everywhere(const Pointer& at) { return {at, at}; }
  Pointer name_at() const { return submissions_.statement() / path<&Statement::service_name>; }
  Pointer period_at() const { return submissions_.statement() / path<&Statement::assessment_period>; }

  bool is_initial() const {
    return submissions_.new_dossier != nullptr &&
           submissions_.new_dossier->application.kind == ApplicationKind::initial;
  }

  /// True if the new document was filed before the old one.
  bool note_order() {
    if (submissions_.new_dossier == nullptr) return false;
    if (submissions_.old_dossier->application.filed_on <= submissions_.new_dossier->application.filed_on) return false;
    consequences_.add_first("STM-2.2.5b", "order", Verdict::needs_judgement, Text{order},
                            everywhere(path<&Dossier::application, &Application::filed_on>));
    return true;
  }

  void note_versions() {
    if (doubt_about(submissions_) == nullptr)
      consequences_.add("STM-2.2.5a", "one_submission", std::nullopt,
                        Text{submissions_.are_one_filing() ? one_filing : one_period});
    if (before_ != after_)
      consequences_.add("STM-2.2.5a", "corrected", std::nullopt, fill(corrected, {text_of(before_), text_of(after_)}),
                        everywhere(period_at()));
  }

  void compare_periods() {
    const std::string last = to_string(before_.last);
    const Date next_day = days_after(before_.last, 1);
    if (after_.first == next_day) return note("continuous", Verdict::met, fill(continuous, {last}));
    if (after_.first > next_day)
      return note("gap", Verdict::not_met,
                  fill(gap_since_previous, {last, to_string(after_.first), to_string(next_day)}));
    if (after_.last < before_.first)
      return note("before", Verdict::not_met, fill(before_previous, {to_string(before_.first)}));
    note("overlap", verdict_on_overlap(), fill(overlaps_previous, {last}));
  }

  Verdict verdict_on_overlap() const {
    switch (submissions_.context.choices().period_overlap) {
      case PeriodOverlap::allowed:
        return Verdict::met;
      case PeriodOverlap::breach:
        return Verdict::not_met;
      case PeriodOverlap::judgement:
        break;
    }
    return Verdict::needs_judgement;
  }

  void note(std::string_view what, Verdict verdict, Text message) {
    consequences_.add("STM-2.2.5b", what, verdict, std::move(message),
                      {period_at() / path<&Period::last>, period_at() / path<&Period::first>});
  }

  const Submissions& submissions_;
  const Period& before_;
  const Period& after_;
  Consequences& consequences_;
};

}  // namespace

bool Submissions::are_one_filing() const {
  if (new_dossier == nullptr || doubt_about(*this) != nullptr) return false;
  const Application& one = old_dossier->application;
  const Application& other = new_dossier->application;
  return one.filed_on == other.filed_on && one.kind == other.kind &&
         is_same_number(one.registration_number.value_or(""), other.registration_number.value_or(""));
}

bool Submissions::are_one_submission() const {
  const Period& one = before.assessment_period;
  const Period& other = after.assessment_period;
  return one.first == other.first || one.last == other.last || are_one_filing();
}

void compare_sequence(const Submissions& submissions, Consequences& consequences) {
  Sequence{submissions, consequences}.compare();
}

}  // namespace ismap
