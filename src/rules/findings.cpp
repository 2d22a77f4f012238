#include <ismap/rules/findings.hpp>

#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace ismap {
namespace {

constexpr Pointer report_at = path<&Dossier::report>;
constexpr Pointer date_at = path<&Dossier::report, &AssessmentReport::date>;
constexpr Pointer findings_at = path<&Dossier::report, &AssessmentReport::findings>;
constexpr Pointer plans_at = path<&Dossier::improvement_plans>;

constexpr Label no_such_control{
    "発見事項の管理策番号{0}は、管理基準のいずれの章にも属しません。実施結果報告書の番号を確認してください。",
    "The finding's control number {0} belongs to no chapter of the criteria. Check it against the report."};
constexpr Label forbidden{"ガバナンス基準又はマネジメント基準の管理策{0}に発見事項があります。",
                          "There is a finding on {0}, a control of the governance or management criteria."};
constexpr Label some_findings{"管理策基準に{0}件の発見事項があります。軽微なものかを確認してください。",
                              "There are {0} findings in the controls criteria. Check whether they are minor."};
constexpr Label no_plan{"発見事項{0}の改善計画書がありません。", "There is no improvement plan for finding {0}."};
constexpr Label no_plan_in_time{
    "発見事項{0}の改善計画書がなく、実施結果報告書の日付から2か月以内の期限である{1}も過ぎています。",
    "There is no improvement plan for finding {0}, and {1}, the last day of the two months, has passed."};
constexpr Label write_plan{"{0}までに改善することを示す改善計画書を提出してください。",
                           "File a plan that improves the control by {0}."};
constexpr Label write_any_plan{"改善計画書を作成して提出してください。", "Write an improvement plan and file it."};
constexpr Label no_actions{"改善計画書に改善の内容がありません。", "The improvement plan does not say what is done."};
constexpr Label unmatched{"改善計画書の発見事項{0}は実施結果報告書にありません。",
                          "The report has no finding {0}, which the improvement plan is for."};
constexpr Label late{"発見事項{0}の改善が、実施結果報告書の日付から2か月以内の期限である{1}を過ぎる計画です。",
                     "Finding {0} is to be improved after {1}, the last day of the two months from the report's date."};
constexpr Label weigh{"発見事項{0}は期限内に改善する計画です。軽微であるかどうかのその他の条件は公表されていません。",
                      "Finding {0} is to be improved in time. The other conditions of \"minor\" are not public."};
constexpr Label weigh_by{
    "発見事項{0}は期限内に改善する計画です。軽微であるかどうかを次の条件により判断してください。{1}",
    "Finding {0} is to be improved in time. Judge whether it is minor by these conditions: {1}"};

Pointer control_at(std::size_t finding) {
  return findings_at / finding / path<&Finding::control>;
}

Pointer place_of(const ImprovementPlan& plan, const Dossier& dossier) {
  return plans_at / (&plan - dossier.improvement_plans.data());
}

void advise_on_unmatched_plans(Answer& answer, const Dossier& dossier) {
  for (const ImprovementPlan& plan : dossier.improvement_plans)
    if (std::ranges::find(dossier.report->findings, plan.finding, &Finding::id) == dossier.report->findings.end())
      answer.advise("unmatched_plan", place_of(plan, dossier) / path<&ImprovementPlan::finding>,
                    fill(unmatched, {plan.finding}));
}

/// Calls `visit(finding, position)` for the findings in `part`; a finding in no part is a fact that is missing.
template <class Visit>
void for_each_finding(const AssessmentReport& report, CriteriaPart part, Answer& answer, Visit visit) {
  for (std::size_t i = 0; i < report.findings.size(); ++i) {
    const Finding& finding = report.findings[i];
    const CriteriaPart actual = part_of(finding.control);
    if (actual == CriteriaPart::none)
      answer.missing(control_at(i), fill(no_such_control, {finding.control.string()}));
    else if (actual == part)
      visit(finding, i);
  }
}

/// Judges one finding of the controls criteria against its plan.
class MinorCheck {
 public:
  MinorCheck(const Dossier& dossier, const Context& context, Answer& answer)
      : dossier_(dossier),
        answer_(answer),
        as_of_(context.as_of),
        latest_(context.months_after(dossier.report->date, 2)),
        conditions_(context.supplement(Parameter::minor_finding_conditions)) {}

  void operator()(const Finding& finding, std::size_t position) {
    note_limit();
    const ImprovementPlan* plan = plan_for(dossier_, finding.id);
    answer_.read(control_at(position), finding.control.string());
    if (plan == nullptr) {
      if (as_of_ <= latest_)
        answer_.repeat("REG-3.3", "no_plan", findings_at / position, fill(no_plan, {finding.id}));
      else
        answer_.breach("no_plan", findings_at / position, fill(no_plan_in_time, {finding.id, to_string(latest_)}),
                       fill(write_plan, {to_string(latest_)}));
      return;
    }
    const Pointer completes_at = place_of(*plan, dossier_) / path<&ImprovementPlan::completes_on>;
    answer_.read(completes_at, plan->completes_on);
    if (plan->completes_on > latest_)
      answer_.breach("late", completes_at, fill(late, {finding.id, to_string(latest_)}));
    else
      weigh_finding(finding, position);
  }

 private:
  void note_limit() {
    if (std::exchange(noted_, true)) return;
    answer_.read(date_at, dossier_.report->date).derive("latest_improvement_date", latest_);
    if (conditions_ != nullptr) answer_.rely_on(Parameter::minor_finding_conditions);
  }

  void weigh_finding(const Finding& finding, std::size_t position) {
    const std::string* text = conditions_ == nullptr ? nullptr : std::get_if<std::string>(&conditions_->value);
    answer_.judge("minor", findings_at / position,
                  text == nullptr ? fill(weigh, {finding.id}) : fill(weigh_by, {finding.id, *text}));
  }

  const Dossier& dossier_;
  Answer& answer_;
  Date as_of_;
  Date latest_;
  const Supplement* conditions_;
  bool noted_ = false;
};

/// A plan for a finding in the controls criteria names a day by which it can still be minor.
Text plan_to_write(const Finding& finding, Date latest, const Context& context) {
  const bool can_be_minor = part_of(finding.control) == CriteriaPart::controls && context.as_of <= latest;
  return can_be_minor ? fill(write_plan, {to_string(latest)}) : Text{write_any_plan};
}

}  // namespace

const ImprovementPlan* plan_for(const Dossier& dossier, std::string_view finding) {
  const auto rank = [](const ImprovementPlan& plan) {
    return std::tuple{plan.written_on, plan.completes_on, is_blank(plan.actions)};
  };
  const ImprovementPlan* last = nullptr;
  for (const ImprovementPlan& plan : dossier.improvement_plans)
    if (plan.finding == finding && (last == nullptr || rank(*last) < rank(plan))) last = &plan;
  return last;
}

Answer planned_findings(const Dossier& dossier, const Context& context) {
  if (!dossier.report) return Answer::unknown(report_at);
  const Date latest = context.months_after(dossier.report->date, 2);
  Answer answer;
  const std::vector<Finding>& findings = dossier.report->findings;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const ImprovementPlan* plan = plan_for(dossier, findings[i].id);
    if (plan == nullptr)
      answer.breach("no_plan", findings_at / i, fill(no_plan, {findings[i].id}),
                    plan_to_write(findings[i], latest, context));
    else
      answer.require(!is_blank(plan->actions), "no_actions", place_of(*plan, dossier) / path<&ImprovementPlan::actions>,
                     no_actions);
  }
  answer.derive("findings", static_cast<std::int64_t>(findings.size()));
  advise_on_unmatched_plans(answer, dossier);
  return answer;
}

Answer governance_management_findings(const Dossier& dossier, const Context&) {
  if (!dossier.report) return Answer::unknown(report_at);
  Answer answer;
  std::int64_t count = 0;
  for_each_finding(*dossier.report, CriteriaPart::governance_management, answer,
                   [&](const Finding& finding, std::size_t position) {
                     ++count;
                     answer.read(control_at(position), finding.control.string())
                         .breach("finding", control_at(position), fill(forbidden, {finding.control.string()}));
                   });
  answer.derive("findings_in_governance_and_management", count);
  return count == 0 ? answer.hold() : answer;
}

Answer controls_findings(const Dossier& dossier, const Context&) {
  if (!dossier.report) return Answer::unknown(report_at);
  Answer answer;
  std::int64_t count = 0;
  for_each_finding(*dossier.report, CriteriaPart::controls, answer, [&](const Finding& finding, std::size_t position) {
    ++count;
    answer.read(control_at(position), finding.control.string());
  });
  answer.derive("findings_in_controls_criteria", count);
  if (count == 0) return answer.hold();
  return answer.judge("findings", findings_at, fill(some_findings, {std::to_string(count)}));
}

Answer minor_findings(const Dossier& dossier, const Context& context) {
  if (!dossier.report) return Answer::unknown(report_at);
  Answer answer;
  for_each_finding(*dossier.report, CriteriaPart::controls, answer, MinorCheck{dossier, context, answer});
  return answer;
}

}  // namespace ismap
