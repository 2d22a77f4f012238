#include "src/review/diff/submissions.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/assessment_guideline/changes.hpp>
#include <ismap/rules/findings.hpp>
#include <ismap/rules/registration/changes.hpp>

#include <map>
#include <string>

namespace ismap {
namespace {

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
      consequences_.add(assessment_guideline::change::applicant_changed, {before.applicant.name, after.applicant.name},
                        {at, at});
    const Pointer number = path<&Dossier::application, &Application::registration_number>;
    if (is_stated(before.registration_number) && is_stated(after.registration_number) &&
        !is_same_number(*before.registration_number, *after.registration_number))
      consequences_.add(assessment_guideline::change::other_registration,
                        {*before.registration_number, *after.registration_number}, {number, number});
  }

  /// By control: ids of findings belong to one report.
  void compare_findings() {
    if (!submissions_.differ_at(path<&Dossier::report>)) return;
    const std::map<ControlId, std::size_t> before = findings(before_);
    const std::map<ControlId, std::size_t> after = findings(after_);
    const Pointer list = path<&Dossier::report, &AssessmentReport::findings>;
    if (!after_.report) {
      if (!before.empty())
        consequences_.add(registration::change::no_new_report, {std::to_string(before.size())},
                          {list, path<&Dossier::report>});
      return;
    }
    for (const auto& [control, row] : before)
      if (!after.contains(control)) note(registration::change::finding_closed, control, {list / row, {}});
    for (const auto& [control, row] : after) {
      const auto earlier = before.find(control);
      if (earlier != before.end() && is_one_report()) continue;
      const std::optional<Pointer> old_at =
          earlier == before.end() ? std::nullopt : std::optional{list / earlier->second};
      const bool is_of_governance = part_of(control) == CriteriaPart::governance_management;
      const ChangeRow& repeated = is_of_governance ? registration::change::finding_in_governance_repeated
                                                   : registration::change::finding_repeated;
      const ChangeRow& is_new =
          is_of_governance ? registration::change::finding_in_governance : registration::change::finding_new;
      note(old_at ? repeated : is_new, control, {old_at, list / row});
    }
  }

  void compare_disclosures() {
    const Pointer at = path<&Dossier::disclosures>;
    if (!submissions_.differ_at(at)) return;
    if (!after_.disclosures)
      consequences_.add(registration::change::disclosures_gone, {}, {at, {}});
    else
      consequences_.add(registration::change::disclosures_changed, {},
                        {before_.disclosures ? std::optional{at} : std::nullopt, at});
  }

  void compare_pledges() {
    const Pointer list = path<&Dossier::pledges>;
    for (int item = PledgeItem::min; item <= PledgeItem::max; ++item) {
      const std::optional<std::size_t> before = row_of(before_, item);
      const std::optional<std::size_t> after = row_of(after_, item);
      const std::string number = std::to_string(item);
      if (before && !after) consequences_.add(registration::change::pledge_dropped, {number}, {list / *before, list});
      if (after && !before) consequences_.add(registration::change::pledge_added, {number}, {{}, list / *after});
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

  void note(const ChangeRow& change, ControlId control, const Places& places) {
    consequences_.add(change, {control.string()}, places, {control});
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
