#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/model/assessment_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/rules/findings.hpp>
#include <ismap/rules/registration/ch06_review.hpp>

#include "src/model/descriptions/descriptions.hpp"
#include "src/report/described.hpp"
#include "src/report/shortened.hpp"
#include "src/report/titled_rows.hpp"
#include "src/rules/shown_text.hpp"

#include "sections.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ismap::detail {
namespace {

/// More findings than these are only counted.
constexpr std::size_t most_findings = 200;

/// The last day by which a finding in the controls criteria has to be improved, as the review found it.
std::optional<Date> last_day_of_improvement(const Reported& reported) {
  const RuleResult* result = reported.result_of(registration::review_minor_findings.id);
  if (result == nullptr) return std::nullopt;
  for (const Derived& derived : result->derived)
    if (const Date* day = std::get_if<Date>(&derived.value);
        day != nullptr && derived.name == improvement_planned_late.limit.name)
      return *day;
  return std::nullopt;
}

/// The improvement plans by the finding that they are for.
class PlansOfDossier {
 public:
  explicit PlansOfDossier(const Dossier& dossier) {
    for (const ImprovementPlan& plan : dossier.improvement_plans)
      by_finding_[folded_name(plan.finding)].push_back(&plan);
    for (auto& [finding, plans] : by_finding_)
      std::ranges::stable_sort(plans, std::ranges::greater{}, &ImprovementPlan::written_on);
  }

  /// The latest first; none for a finding without an id.
  std::vector<const ImprovementPlan*> plans_for(const Finding& finding) const {
    const auto found = by_finding_.find(folded_name(finding.id));
    return found == by_finding_.end() || is_blank(finding.id) ? std::vector<const ImprovementPlan*>{} : found->second;
  }

 private:
  std::map<std::string, std::vector<const ImprovementPlan*>> by_finding_;
};

/// With the day that decides, whether the plan keeps to it.
void add_plan(TitledRows& rows, const ImprovementPlan& plan, std::optional<Date> latest) {
  constexpr Label title{"改善計画書", "Improvement plan"};
  constexpr Label planned{"期限との関係", "By the last day"};
  constexpr Label in_time{"期限内に改善する計画", "improved in time, as planned"};
  constexpr Label late{"期限を過ぎる計画", "improved too late, as planned"};
  const auto title_in_forms = [](std::string_view member) { return title_of("ImprovementPlan", member); };
  rows.add(title, std::optional{plan.written_on});
  rows.add(title_in_forms("actions"), shown(plan.actions));
  rows.add(title_in_forms("completes_on"), std::optional{plan.completes_on});
  if (latest) rows.add(planned, plan.completes_on <= *latest ? in_time : late);
}

void add_plans(TitledRows& rows, const std::vector<const ImprovementPlan*>& plans, std::optional<Date> latest) {
  constexpr Label title{"改善計画書", "Improvement plan"};
  constexpr Label no_plan{"提出なし", "none"};
  constexpr Label last_day{"改善の期限", "Last day of improvement"};
  rows.add(last_day, latest);
  if (plans.empty()) rows.add(title, no_plan);
  for (const ImprovementPlan* plan : plans) add_plan(rows, *plan, latest);
}

void add_finding(Page& page, const Reported& reported, const PlansOfDossier& plans, const Finding& finding,
                 Point point) {
  constexpr Label no_chapter{"（管理基準のいずれの章にも属さない番号）", " (a number of no chapter of the criteria)"};
  std::string control = finding.control.string();
  if (part_of(finding.control) == CriteriaPart::none) control += page.in(no_chapter);
  page.item(0, {{finding.id, Colour::bold},
                page::gap,
                {std::move(control)},
                page::gap,
                {page.in(name_in_forms(finding.found_in))}});
  TitledRows rows{page.language};
  rows.add(title_of("Finding", "description"), shown(finding.description));
  if (point == Point::minor_findings)
    add_plans(rows, plans.plans_for(finding), last_day_of_improvement(reported));
  else if (point == Point::governance_management_findings)
    add_plans(rows, plans.plans_for(finding), {});
  page::Table table = std::move(rows).take();
  table.depth = 1;
  page.table(std::move(table));
}

}  // namespace

void add_findings_evidence(Page& page, const Reported& reported, Point point) {
  constexpr Label no_report{"実施結果報告書が提出されていません。", "The assessment report has not been filed."};
  constexpr Label none{"実施結果報告書に、該当する発見事項の記載はありません。",
                       "The assessment report gives no such finding."};
  constexpr Label report{"実施結果報告書（{0}、{1}）による。", "By the assessment report ({0}, {1})."};
  if (reported.dossier == nullptr || !reported.dossier->report) return page.paragraph(no_report);
  const AssessmentReport& filed = *reported.dossier->report;
  const CriteriaPart part =
      point == Point::governance_management_findings ? CriteriaPart::governance_management : CriteriaPart::controls;
  page.paragraph({{{fill(report, {to_string(filed.date), filed.assessor}).in(page.language)}}});
  const PlansOfDossier plans{*reported.dossier};
  std::size_t count = 0;
  for (const Finding& finding : filed.findings) {
    if (const CriteriaPart of = part_of(finding.control); of != part && of != CriteriaPart::none) continue;
    if (++count <= most_findings) add_finding(page, reported, plans, finding, point);
  }
  if (count == 0) page.paragraph(none);
  if (count > most_findings) page.item(0, {{left_out(count - most_findings, page.language)}});
}

}  // namespace ismap::detail
