#include "src/review/diff_parts.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/findings.hpp>

#include <map>
#include <string>

namespace ismap {
namespace {

constexpr Label applicant_changed{
    "申請者が「{0}」から「{1}」に変わりました。管理の方針、プロセス及び手順を変える合併は、マネジメント基準の管理策の変"
    "更に当たります。登録の承継の手続は確認できていません。",
    "The applicant changed from \"{0}\" to \"{1}\". A merger that changes management policy, process and procedure is "
    "a change of management controls. How a registration passes on could not be found."};
constexpr Label other_registration{
    "登録番号が{0}から{1}に変わりました。登録の単位は言明の範囲です。同じ登録の前後の申請であるかを確認してください。",
    "The registration number changed from {0} to {1}. The unit of registration is the scope of the statement: are "
    "these submissions for one registration?"};
constexpr Label finding_closed{
    "前回発見事項があった{0}について、今回の実施結果報告書に発見事項はありません。今回の監査の対象であったかは書類に現"
    "れません。",
    "{0} had a finding and has none in the new report. Whether it was assessed this time does not show in the "
    "documents."};
constexpr Label finding_repeated{"{0}に、前回に続き発見事項があります。軽微といえるかを確認してください。",
                                 "{0} has a finding again. Whether it is minor is for a person."};
constexpr Label finding_new{"{0}に新たな発見事項があります。軽微といえるかを確認してください。",
                            "{0} has a new finding. Whether it is minor is for a person."};
constexpr Label finding_forbidden{"ガバナンス基準又はマネジメント基準の{0}に発見事項があります。",
                                  "{0}, of the governance or management criteria, has a finding."};
constexpr Label no_report{"新たな申請に実施結果報告書がないため、発見事項（前回{0}件）の状況は分かりません。",
                          "Without a new report it is not known what became of the findings (previously {0})."};
constexpr Label disclosures_changed{"3.4の情報が変わりました。適切かつ十分に開示されているかを確認してください。",
                                    "Information of 3.4 changed. Is it disclosed properly and sufficiently?"};
constexpr Label disclosures_gone{"3.4の情報が提供されていません。", "The information of 3.4 is no longer given."};
constexpr Label pledge_dropped{"3.5({0})の宣誓がなくなりました。全ての宣誓を要します。",
                               "The pledge of 3.5({0}) is gone. Every pledge has to be given."};
constexpr Label pledge_added{"3.5({0})の宣誓が加わりました。", "The pledge of 3.5({0}) was added."};

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
    if (!is_same_name(before.applicant.name, after.applicant.name) ||
        before.applicant.corporate_number != after.applicant.corporate_number)
      consequences_.add("ADD-6", "applicant_changed", Verdict::needs_judgement,
                        fill(applicant_changed, {before.applicant.name, after.applicant.name}), {at, at});
    const Pointer number = path<&Dossier::application, &Application::registration_number>;
    if (is_stated(before.registration_number) && is_stated(after.registration_number) &&
        !is_same_number(*before.registration_number, *after.registration_number))
      consequences_.add("ADD-1", "other_registration", Verdict::needs_judgement,
                        fill(other_registration, {*before.registration_number, *after.registration_number}),
                        {number, number});
  }

  /// By control: ids of findings belong to one report.
  void compare_findings() {
    if (!submissions_.differ_at(path<&Dossier::report>)) return;
    const std::map<ControlId, std::size_t> before = findings(before_);
    const std::map<ControlId, std::size_t> after = findings(after_);
    const Pointer list = path<&Dossier::report, &AssessmentReport::findings>;
    if (!after_.report) {
      if (!before.empty())
        consequences_.add("REG-6.1(3)", "no_report", Verdict::unknown, fill(no_report, {std::to_string(before.size())}),
                          {list, path<&Dossier::report>});
      return;
    }
    for (const auto& [control, row] : before)
      if (!after.contains(control))
        note("REG-6.1(3)", "finding_closed", std::nullopt, finding_closed, control, {list / row, {}});
    for (const auto& [control, row] : after) {
      const auto earlier = before.find(control);
      if (earlier != before.end() && is_one_report()) continue;
      const std::optional<Pointer> old_at =
          earlier == before.end() ? std::nullopt : std::optional{list / earlier->second};
      const std::string_view what = old_at ? "finding_repeated" : "finding_new";
      if (part_of(control) == CriteriaPart::governance_management)
        note("REG-6.1(2)", what, Verdict::not_met, finding_forbidden, control, {old_at, list / row});
      else
        note("REG-6.1(4)", what, Verdict::needs_judgement, old_at ? finding_repeated : finding_new, control,
             {old_at, list / row});
    }
  }

  void compare_disclosures() {
    const Pointer at = path<&Dossier::disclosures>;
    if (!submissions_.differ_at(at)) return;
    if (!after_.disclosures)
      consequences_.add("REG-6.1(5)", "disclosures_gone", Verdict::unknown, disclosures_gone, {at, {}});
    else
      consequences_.add("REG-6.1(5)", "disclosures_changed", Verdict::needs_judgement, disclosures_changed,
                        {before_.disclosures ? std::optional{at} : std::nullopt, at});
  }

  void compare_pledges() {
    const Pointer list = path<&Dossier::pledges>;
    for (int item = PledgeItem::min; item <= PledgeItem::max; ++item) {
      const std::optional<std::size_t> before = row_of(before_, item);
      const std::optional<std::size_t> after = row_of(after_, item);
      const std::string number = std::to_string(item);
      if (before && !after)
        consequences_.add("REG-6.1(6)", "pledge_dropped", Verdict::not_met, fill(pledge_dropped, {number}),
                          {list / *before, list});
      if (after && !before)
        consequences_.add("REG-6.1(6)", "pledge_added", std::nullopt, fill(pledge_added, {number}),
                          {{}, list / *after});
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

  void note(std::string_view rule, std::string_view what, std::optional<Verdict> verdict, const Label& message,
            ControlId control, const Places& places) {
    consequences_.add(rule, what, verdict, fill(message, {control.string()}), places, {control});
  }

  const Submissions& submissions_;
  const Dossier& before_;
  const Dossier& after_;
  Consequences& consequences_;
};

}  // namespace

void compare_applications(const Submissions& submissions, Consequences& consequences) {
  if (submissions.new_dossier != nullptr) Applications{submissions, consequences}.compare();
}

}  // namespace ismap
