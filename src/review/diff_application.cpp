#include "src/review/diff_parts.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/findings.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace ismap {
namespace {

constexpr Label continuous{"監査対象期間は、前回の末日{0}の翌日から始まっている。",
                           "The assessment period starts on the day after the previous one ended, {0}."};
constexpr Label gap{
    "前回の監査対象期間は{0}に終わったが、今回は{1}に始まる。更新では{2}に始まらなければならない。",
    "The previous assessment period ended on {0} and this one starts on {1}. At a renewal it has to start on {2}."};
constexpr Label overlap{"監査対象期間が、{0}に終わる前回の監査対象期間と重なっている。",
                        "The assessment period overlaps the previous one, which ended on {0}."};
constexpr Label before_previous{
    "監査対象期間が、前回とされる期間の初日{0}より前に終わっている。新旧の順序を確認する。",
    "The assessment period ends before {0}, the first day of the one taken for the previous. Are the two in order?"};
constexpr Label applicant_changed{
    "申請者が「{0}」から「{1}"
    "」に変わった。管理の方針、プロセス及び手順を変える合併はマネジメント基準の管理策の変更に当たる。登録の承継の"
    "手続は確認できていない。",
    "The applicant changed from \"{0}\" to \"{1}\". A merger that changes management policy, process and procedure is "
    "a "
    "change of management controls. How a registration passes on could not be found."};
constexpr Label other_registration{
    "登録番号が{0}から{1}に変わった。登録の単位は言明の範囲であり、同じ登録の前後の申請として比較できるかを確認する。",
    "The registration number changed from {0} to {1}. The unit of registration is the scope of the statement: are "
    "these "
    "submissions for one registration?"};
constexpr Label finding_closed{
    "前回発見事項があった{0}"
    "について、今回の実施結果報告書に発見事項はない。今回の監査の対象であったかは書類に現れない。",
    "{0} had a finding and has none in the new report. Whether it was assessed this time does not show in the "
    "documents."};
constexpr Label finding_repeated{"{0}に、前回に続き発見事項がある。軽微といえるかを確認する。",
                                 "{0} has a finding again. Whether it is minor is for a person."};
constexpr Label finding_new{"{0}に新たな発見事項がある。軽微といえるかを確認する。",
                            "{0} has a new finding. Whether it is minor is for a person."};
constexpr Label finding_forbidden{"ガバナンス基準又はマネジメント基準の{0}に発見事項がある。",
                                  "{0}, of the governance or management criteria, has a finding."};
constexpr Label no_report{"新たな申請に実施結果報告書がないため、発見事項（前回{0}件）の状況は分からない。",
                          "Without a new report it is not known what became of the findings (previously {0})."};
constexpr Label disclosures_changed{"3.4の情報が変わった。適切かつ十分に開示されているかを確認する。",
                                    "Information of 3.4 changed. Is it disclosed properly and sufficiently?"};
constexpr Label disclosures_gone{"3.4の情報が提供されていない。", "The information of 3.4 is no longer given."};
constexpr Label pledge_dropped{"3.5({0})の宣誓がなくなった。全ての宣誓を要する。",
                               "The pledge of 3.5({0}) is gone. Every pledge has to be given."};
constexpr Label pledge_added{"3.5({0})の宣誓が加わった。", "The pledge of 3.5({0}) was added."};

class Applications {
 public:
  Applications(const Submissions& submissions, Consequences& consequences)
      : submissions_(submissions),
        before_(*submissions.old_dossier),
        after_(*submissions.new_dossier),
        consequences_(consequences) {}

  void compare() {
    compare_applicants();
    compare_findings();
    compare_disclosures();
    compare_pledges();
  }

 private:
  void compare_applicants() {
    const Application& before = before_.application;
    const Application& after = after_.application;
    const Pointer at = path<&Dossier::application, &Application::applicant>;
    if (before.applicant.name != after.applicant.name ||
        before.applicant.corporate_number != after.applicant.corporate_number)
      place(consequences_.add("ADD-6", "applicant_changed", Verdict::needs_judgement,
                              fill(applicant_changed, {before.applicant.name, after.applicant.name})),
            at, at);
    const Pointer number = path<&Dossier::application, &Application::registration_number>;
    if (is_given(before.registration_number) && is_given(after.registration_number) &&
        before.registration_number != after.registration_number)
      place(consequences_.add("ADD-1", "other_registration", Verdict::needs_judgement,
                              fill(other_registration, {*before.registration_number, *after.registration_number})),
            number, number);
  }

  /// By control: ids of findings belong to one report.
  void compare_findings() {
    if (!submissions_.differ_at(path<&Dossier::report>)) return;
    const std::map<ControlId, std::size_t> before = findings(before_);
    const std::map<ControlId, std::size_t> after = findings(after_);
    const Pointer list = path<&Dossier::report, &AssessmentReport::findings>;
    if (!after_.report) {
      if (!before.empty())
        place(consequences_.add("REG-6.1(3)", "no_report", Verdict::unknown,
                                fill(no_report, {std::to_string(before.size())})),
              list, path<&Dossier::report>);
      return;
    }
    for (const auto& [control, row] : before)
      if (!after.contains(control))
        place(note("REG-6.1(3)", "finding_closed", std::nullopt, finding_closed, control), list / row, {});
    for (const auto& [control, row] : after) {
      const auto earlier = before.find(control);
      if (earlier != before.end() && is_one_report()) continue;
      const std::optional<Pointer> old_at =
          earlier == before.end() ? std::nullopt : std::optional{list / earlier->second};
      if (part_of(control) == CriteriaPart::governance_management)
        place(note("REG-6.1(2)", old_at ? "finding_repeated" : "finding_new", Verdict::not_met, finding_forbidden,
                   control),
              old_at, list / row);
      else
        place(note("REG-6.1(4)", old_at ? "finding_repeated" : "finding_new", Verdict::needs_judgement,
                   old_at ? finding_repeated : finding_new, control),
              old_at, list / row);
    }
  }

  void compare_disclosures() {
    const Pointer at = path<&Dossier::disclosures>;
    if (!submissions_.differ_at(at)) return;
    if (!after_.disclosures)
      place(consequences_.add("REG-6.1(5)", "disclosures_gone", Verdict::unknown, disclosures_gone), at, {});
    else
      place(consequences_.add("REG-6.1(5)", "disclosures_changed", Verdict::needs_judgement, disclosures_changed),
            before_.disclosures ? std::optional{at} : std::nullopt, at);
  }

  void compare_pledges() {
    const Pointer list = path<&Dossier::pledges>;
    for (int item = PledgeItem::min; item <= PledgeItem::max; ++item) {
      const std::optional<std::size_t> before = row_of(before_, item);
      const std::optional<std::size_t> after = row_of(after_, item);
      const std::string number = std::to_string(item);
      if (before && !after)
        place(consequences_.add("REG-6.1(6)", "pledge_dropped", Verdict::not_met, fill(pledge_dropped, {number})),
              list / *before, list);
      if (after && !before)
        place(consequences_.add("REG-6.1(6)", "pledge_added", std::nullopt, fill(pledge_added, {number})), {},
              list / *after);
    }
  }

  /// True if both submissions have the same report, in two versions.
  bool is_one_report() const {
    return before_.report && after_.report && before_.report->date == after_.report->date &&
           before_.report->period == after_.report->period && before_.report->assessor == after_.report->assessor;
  }

  /// The controls with findings, and the first finding on each.
  static std::map<ControlId, std::size_t> findings(const Dossier& dossier) {
    std::map<ControlId, std::size_t> controls;
    if (!dossier.report) return controls;
    const std::vector<Finding>& all = dossier.report->findings;
    for (std::size_t i = 0; i < all.size(); ++i) controls.try_emplace(without_suffix(all[i].control), i);
    return controls;
  }

  static ControlId without_suffix(ControlId id) {
    id.suffix = Suffix::none;
    return id;
  }

  static std::optional<std::size_t> row_of(const Dossier& dossier, int item) {
    for (std::size_t i = 0; i < dossier.pledges.size(); ++i)
      if (dossier.pledges[i].value == item) return i;
    return std::nullopt;
  }

  Consequence& note(std::string_view rule, std::string_view what, std::optional<Verdict> verdict, const Label& message,
                    ControlId control) {
    Consequence& consequence = consequences_.add(rule, what, verdict, fill(message, {control.string()}));
    consequence.controls.push_back(control);
    return consequence;
  }

  static void place(Consequence& consequence, std::optional<Pointer> old_at, std::optional<Pointer> new_at) {
    consequence.old_at = old_at;
    consequence.new_at = new_at;
  }

  const Submissions& submissions_;
  const Dossier& before_;
  const Dossier& after_;
  Consequences& consequences_;
};

}  // namespace

void compare_periods(const Submissions& submissions, Consequences& consequences) {
  const Period& before = submissions.before.assessment_period;
  const Period& after = submissions.after.assessment_period;
  const bool is_initial =
      submissions.new_dossier != nullptr && submissions.new_dossier->application.kind == ApplicationKind::initial;
  if (before == after || is_initial) return;
  const Date next_day = days_after(before.last, 1);
  const Pointer period = submissions.statement() / path<&Statement::assessment_period>;
  const auto note = [&](std::string_view what, std::optional<Verdict> verdict, Text message) {
    Consequence& consequence = consequences.add("STM-2.2.5b", what, verdict, std::move(message));
    consequence.old_at = period / path<&Period::last>;
    consequence.new_at = period / path<&Period::first>;
  };
  if (after.first == next_day) return note("continuous", Verdict::met, fill(continuous, {to_string(before.last)}));
  if (after.first > next_day)
    return note("gap", Verdict::not_met,
                fill(gap, {to_string(before.last), to_string(after.first), to_string(next_day)}));
  if (after.last < before.first)
    return note("before", Verdict::not_met, fill(before_previous, {to_string(before.first)}));
  switch (submissions.context.choices().period_overlap) {
    case PeriodOverlap::allowed:
      return note("overlap", Verdict::met, fill(overlap, {to_string(before.last)}));
    case PeriodOverlap::breach:
      return note("overlap", Verdict::not_met, fill(overlap, {to_string(before.last)}));
    case PeriodOverlap::judgement:
      return note("overlap", Verdict::needs_judgement, fill(overlap, {to_string(before.last)}));
  }
}

void compare_applications(const Submissions& submissions, Consequences& consequences) {
  if (submissions.new_dossier != nullptr) Applications{submissions, consequences}.compare();
}

}  // namespace ismap
