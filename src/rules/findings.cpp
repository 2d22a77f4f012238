#include <ismap/rules/findings.hpp>

#include "src/rules/shown_text.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/ahead.hpp>
#include <ismap/rules/registration/ch03_requirements.hpp>
#include <ismap/rules/registration/ch06_review.hpp>
#include <ismap/rules/stated_text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace ismap {
namespace {

constexpr Pointer report_at = path<&Dossier::report>;
constexpr Pointer findings_at = path<&Dossier::report, &AssessmentReport::findings>;
constexpr Pointer plans_at = path<&Dossier::improvement_plans>;

constexpr Label no_such_control{
    "発見事項の管理策番号{0}は、管理基準のいずれの章にも属しません。実施結果報告書の番号を確認してください。",
    "The finding's control number {0} belongs to no chapter of the criteria. Check it against the report."};
constexpr Label one_finding{"管理策基準に1件の発見事項（{0}）があります。軽微なものかを確認してください。",
                            "There is 1 finding ({0}) in the controls criteria. Check whether it is minor."};
constexpr Label some_findings{"管理策基準に{1}件の発見事項（{0}）があります。軽微なものかを確認してください。",
                              "There are {1} findings ({0}) in the controls criteria. Check whether they are minor."};
constexpr Label unmatched{"改善計画書の発見事項{0}は実施結果報告書にありません。",
                          "The report has no finding {0}, which the improvement plan is for."};
constexpr Label no_id{"発見事項の番号が記載されていません。どの改善計画書がこの発見事項のものかを確認してください。",
                      "The finding has no id. Which improvement plan is for it?"};
constexpr Label shared_id{
    "番号{0}の発見事項が複数あり、内容が異なります。改善計画書がいずれのものかを確認してください。",
    "Several findings that differ have the id {0}. Which of them is the improvement plan for?"};
constexpr Label same_finding{"発見事項{0}が重複して記載されています。", "Finding {0} is given more than once."};
constexpr Label two_plans{
    "同じ日に作成された、発見事項{0}の内容の異なる改善計画書があります。いずれによるかを確認してください。",
    "Two improvement plans for finding {0} were written on one day and differ. Which of them holds?"};
constexpr Label earlier_plan{"発見事項{0}には後から作成された改善計画書があり、そちらによりました。",
                             "A later improvement plan for finding {0} was taken instead."};
constexpr Label before_report{
    "改善計画書の作成日が実施結果報告書の日付{0}より前です。報告された発見事項についてのものかを確認してください。",
    "The improvement plan was written before {0}, the date of the report. Is it for the finding reported?"};
constexpr Label done_before{"改善の完了予定日が改善計画書の作成日{0}より前です。日付を確認してください。",
                            "The improvement is to be complete before {0}, when the plan was written. Check the days."};
constexpr Label weigh{
    "発見事項{0}に係る統制は期限内に改善する計画です。軽微であるかどうかのその他の条件は公表されていません。内容：{1}",
    "Finding {0} is to be improved in time. The other conditions of \"minor\" are not public. It says: {1}"};
constexpr Label weigh_by{
    "発見事項{0}に係る統制は期限内に改善する計画です。軽微であるかどうかを次の条件により判断してください。"
    "{2}　内容：{1}",
    "Finding {0} is to be improved in time. Judge whether it is minor by these conditions: {2} It says: {1}"};

/// 3.3 does not ask for it: a blank description is judged, so `check_text` never finds this breach.
constexpr Breach finding_not_described{
    .code = "no_description",
    .message = {"発見事項{0}の内容が記載されていません。", "What finding {0} is about is not said."},
};

Pointer control_at(std::size_t finding) {
  return findings_at / finding / path<&Finding::control>;
}

/// `place` tells of a finding, and so of its control.
At about(const Finding& finding, const Pointer& place) {
  return {place, finding.control};
}

Pointer place_of(const ImprovementPlan& plan, const Dossier& dossier) {
  return plans_at / (&plan - dossier.improvement_plans.data());
}

bool has_id(const Finding& finding) {
  return presence_of(finding.id) == Presence::text;
}

/// How a finding is called in a message.
std::string name_of(const Finding& finding) {
  return is_blank(finding.id) ? finding.control.string() : finding.id;
}

/// A finding that others are compared with.
class KnownFinding {
 public:
  explicit KnownFinding(const Finding& finding) : finding_(finding), description_(folded_text(finding.description)) {}

  bool is(const Finding& other) const {
    return other.control.number() == finding_.control.number() && other.found_in == finding_.found_in &&
           folded_text(other.description) == description_;
  }

 private:
  const Finding& finding_;
  std::string description_;
};

/// A plan that others are compared with.
class KnownPlan {
 public:
  explicit KnownPlan(const ImprovementPlan& plan) : plan_(plan), actions_(folded_text(plan.actions)) {}

  bool is(const ImprovementPlan& other) const {
    return other.written_on == plan_.written_on && other.completes_on == plan_.completes_on &&
           folded_text(other.actions) == actions_;
  }

 private:
  const ImprovementPlan& plan_;
  std::string actions_;
};

using ById = std::map<std::string, std::vector<std::size_t>>;  // positions under an id, as it is compared

/// The findings, or the plans, by the id of a finding.
template <class Items, class Id>
ById by_id(const Items& items, Id id) {
  ById found;
  for (std::size_t i = 0; i < items.size(); ++i) found[folded_name(std::invoke(id, items[i]))].push_back(i);
  return found;
}

void check_description(Answer& answer, const Finding& finding, std::size_t position) {
  const At described_at = about(finding, findings_at / position / path<&Finding::description>);
  if (is_blank(finding.description))
    answer.judge(finding_not_described, described_at, {name_of(finding)});
  else
    check_text(answer, finding.description, described_at, finding_not_described);
}

/// Ids tell findings apart, and plans are for one of them.
void check_ids(Answer& answer, const std::vector<Finding>& findings) {
  for (const auto& [id, positions] : by_id(findings, &Finding::id)) {
    const Finding& first = findings[positions.front()];
    if (!has_id(first)) {
      for (const std::size_t i : positions)
        answer.judge("no_id", about(findings[i], findings_at / i / path<&Finding::id>), no_id, Severity::warning);
      continue;
    }
    const KnownFinding known{first};
    const bool differ = !std::ranges::all_of(positions, [&](std::size_t i) { return known.is(findings[i]); });
    for (const std::size_t i : std::span{positions}.subspan(1))
      if (differ)
        answer.judge("shared_id", about(findings[i], findings_at / i / path<&Finding::id>),
                     fill(shared_id, {findings[i].id}), Severity::warning);
      else
        answer.warn("same_finding", about(findings[i], findings_at / i), fill(same_finding, {findings[i].id}));
  }
}

/// The improvement plans by the finding that they are for.
class Plans {
 public:
  explicit Plans(const Dossier& dossier) : plans_(dossier.improvement_plans) {
    for (auto& [id, positions] : by_id(plans_, &ImprovementPlan::finding)) {
      const ImprovementPlan& last = last_of(positions);
      Date earliest = last.completes_on;
      for (const std::size_t i : positions)
        if (plans_[i].written_on == last.written_on) earliest = std::min(earliest, plans_[i].completes_on);
      by_finding_.emplace(id, OfFinding{std::move(positions), &last, earliest});
    }
  }

  bool empty() const { return plans_.empty(); }

  /// Of several plans for a finding the one written last; null if there is none.
  const ImprovementPlan* plan_for(const Finding& finding) const {
    const auto found = by_finding_.find(folded_name(finding.id));
    return found == by_finding_.end() ? nullptr : found->second.last;
  }

  /// The earliest day on which a plan that was written on the day of the last one for `finding` is complete. There is
  /// one.
  Date earliest_for(const Finding& finding) const { return by_finding_.at(folded_name(finding.id)).earliest; }

  /// Of several plans for one finding the one written last counts; those of one day have to say the same.
  void compare(Answer& answer) const {
    for (const auto& [id, plans] : by_finding_) {
      const KnownPlan last{*plans.last};
      for (const std::size_t i : plans.positions) {
        if (last.is(plans_[i])) continue;
        if (plans_[i].written_on == plans.last->written_on)
          answer.judge("two_plans", plans_at / i, fill(two_plans, {plans_[i].finding}), Severity::warning);
        else
          answer.advise("earlier_plan", plans_at / i, fill(earlier_plan, {plans_[i].finding}));
      }
    }
  }

 private:
  struct OfFinding {
    std::vector<std::size_t> positions;
    const ImprovementPlan* last = nullptr;
    Date earliest{};
  };

  const ImprovementPlan& last_of(std::span<const std::size_t> positions) const {
    return plans_[*std::ranges::max_element(positions, [&](std::size_t a, std::size_t b) {
      const auto days = [&](std::size_t i) { return std::tie(plans_[i].written_on, plans_[i].completes_on); };
      return days(a) != days(b) ? days(a) < days(b) : !is_blank(plans_[a].actions) && is_blank(plans_[b].actions);
    })];
  }

  const std::vector<ImprovementPlan>& plans_;
  std::map<std::string, OfFinding> by_finding_;  // by the id, as it is compared
};

void advise_on_plans(Answer& answer, const Dossier& dossier, const ById& findings, const Context& context) {
  const std::vector<ImprovementPlan>& plans = dossier.improvement_plans;
  for (std::size_t i = 0; i < plans.size(); ++i) {
    const ImprovementPlan& plan = plans[i];
    const Pointer written_at = plans_at / i / path<&ImprovementPlan::written_on>;
    if (!findings.contains(folded_name(plan.finding)))
      answer.advise("unmatched_plan", plans_at / i / path<&ImprovementPlan::finding>, fill(unmatched, {plan.finding}));
    if (plan.written_on < dossier.report->date)
      answer.advise("before_report", written_at, fill(before_report, {to_string(dossier.report->date)}));
    if (plan.completes_on < plan.written_on)
      answer.advise("done_before", plans_at / i / path<&ImprovementPlan::completes_on>,
                    fill(done_before, {to_string(plan.written_on)}));
    advise_if_ahead(answer, plan.written_on, written_at, context);
  }
}

/// The first ten names, and how many more there are.
Text names_of(const std::vector<Finding>& findings, CriteriaPart part) {
  constexpr std::size_t most_named = 10;
  Text names;
  std::size_t count = 0;
  for (const Finding& finding : findings) {
    if (part_of(finding.control) != part || ++count > most_named) continue;
    names.ja.append(count == 1 ? "" : "、").append(name_of(finding));
    names.en.append(count == 1 ? "" : ", ").append(name_of(finding));
  }
  if (count > most_named) {
    const std::string more = std::to_string(count - most_named);
    names.ja.append("ほか").append(more).append("件");
    names.en.append(" and ").append(more).append(" more");
  }
  return names;
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
        plans_(dossier),
        answer_(answer),
        as_of_(context.as_of),
        latest_(context.last_day(registration::improvement_limit, dossier.report->date)),
        span_(context.span_of(registration::improvement_limit)),
        conditions_(context.supplement(Parameter::minor_finding_conditions)) {}

  void operator()(const Finding& finding, std::size_t position) {
    note_limit();
    const ImprovementPlan* plan = plans_.plan_for(finding);
    answer_.read<&Finding::control>(finding, findings_at / position);
    if (plan == nullptr)
      check_without_plan(finding, position);
    else
      check_plan(*plan, finding, position);
  }

 private:
  void note_limit() {
    if (std::exchange(noted_, true)) return;
    answer_.read<&Dossier::report, &AssessmentReport::date>(dossier_);
    answer_.derive("latest_improvement_date", latest_);
    if (conditions_ != nullptr) answer_.rely_on(Parameter::minor_finding_conditions);
  }

  void check_without_plan(const Finding& finding, std::size_t position) {
    const At finding_at = about(finding, findings_at / position);
    if (!has_id(finding) && !plans_.empty())
      answer_.judge("no_id", about(finding, findings_at / position / path<&Finding::id>), no_id, Severity::warning);
    else if (as_of_ <= latest_)
      answer_.repeat(registration::improvement_plans, finding_without_plan, finding_at, {name_of(finding)});
    else
      answer_.breach(finding_without_plan_in_time, finding_at, {name_of(finding), to_string(latest_), in_words(span_)});
  }

  void check_plan(const ImprovementPlan& plan, const Finding& finding, std::size_t position) {
    const Pointer plan_at = place_of(plan, dossier_);
    const Date completes_on = answer_.read<&ImprovementPlan::completes_on>(plan, plan_at);
    const At completes_at = about(finding, plan_at / path<&ImprovementPlan::completes_on>);
    if (completes_on <= latest_)
      weigh_finding(finding, position);
    else if (plans_.earliest_for(finding) <= latest_)
      answer_.judge("two_plans", completes_at, fill(two_plans, {name_of(finding)}), Severity::warning);
    else
      answer_.breach(improvement_planned_late, completes_at, {name_of(finding), to_string(latest_), in_words(span_)});
  }

  void weigh_finding(const Finding& finding, std::size_t position) {
    const std::string* text = conditions_ == nullptr ? nullptr : std::get_if<std::string>(&conditions_->value);
    const std::string told = detail::shown(finding.description);
    answer_.judge(
        "minor", about(finding, findings_at / position),
        text == nullptr ? fill(weigh, {name_of(finding), told}) : fill(weigh_by, {name_of(finding), told, *text}));
  }

  const Dossier& dossier_;
  Plans plans_;
  Answer& answer_;
  Date as_of_;
  Date latest_;
  Span span_;
  const Supplement* conditions_;
  bool noted_ = false;
};

/// A plan for a finding in the controls criteria names a day by which it can still be minor.
void breach_without_plan(Answer& answer, const Finding& finding, const At& finding_at, Date latest,
                         const Context& context) {
  if (part_of(finding.control) == CriteriaPart::controls && context.as_of <= latest)
    answer.breach(finding_without_plan, finding_at, {name_of(finding), to_string(latest)});
  else
    answer.breach(finding_without_plan, finding_at, fill(finding_without_plan.message, {name_of(finding)}),
                  Text{write_improvement_plan});
}

void check_actions(Answer& answer, const Finding& finding, const ImprovementPlan& plan, const Pointer& plan_at) {
  const At actions_at = about(finding, plan_at / path<&ImprovementPlan::actions>);
  if (is_blank(plan.actions))
    answer.breach(plan_without_actions, actions_at, {name_of(finding)});
  else
    check_text(answer, plan.actions, actions_at, plan_without_actions);
}

}  // namespace

Answer planned_findings(const Dossier& dossier, const Context& context) {
  if (!dossier.report) return Answer::unknown(report_at);
  const Date latest = context.last_day(registration::improvement_limit, dossier.report->date);
  Answer answer;
  const std::vector<Finding>& findings = dossier.report->findings;
  const Plans plans{dossier};
  check_ids(answer, findings);
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const Finding& finding = findings[i];
    check_description(answer, finding, i);
    const ImprovementPlan* plan = plans.plan_for(finding);
    if (plan != nullptr)
      check_actions(answer, finding, *plan, place_of(*plan, dossier));
    else if (has_id(finding) || plans.empty())
      breach_without_plan(answer, finding, about(finding, findings_at / i), latest, context);
  }
  answer.derive("findings", static_cast<std::int64_t>(findings.size()));
  if (!findings.empty()) plans.compare(answer);
  advise_on_plans(answer, dossier, by_id(findings, &Finding::id), context);
  return answer;
}

Answer governance_management_findings(const Dossier& dossier, const Context&) {
  if (!dossier.report) return Answer::unknown(report_at);
  Answer answer;
  std::int64_t count = 0;
  for_each_finding(*dossier.report, CriteriaPart::governance_management, answer,
                   [&](const Finding& finding, std::size_t position) {
                     ++count;
                     const ControlId control = answer.read<&Finding::control>(finding, findings_at / position);
                     answer.breach(finding_in_governance_or_management, about(finding, control_at(position)),
                                   {control.string(), name_of(finding)});
                   });
  answer.derive("findings_in_governance_and_management", count);
  if (count == 0) answer.met();
  return answer;
}

Answer controls_findings(const Dossier& dossier, const Context&) {
  if (!dossier.report) return Answer::unknown(report_at);
  Answer answer;
  std::int64_t count = 0;
  for_each_finding(*dossier.report, CriteriaPart::controls, answer, [&](const Finding& finding, std::size_t position) {
    ++count;
    answer.read<&Finding::control>(finding, findings_at / position);
  });
  answer.derive("findings_in_controls_criteria", count);
  if (count == 0) return answer.met();
  return answer.judge("findings", findings_at,
                      fill(count == 1 ? one_finding : some_findings,
                           {names_of(dossier.report->findings, CriteriaPart::controls), std::to_string(count)}));
}

Answer minor_findings(const Dossier& dossier, const Context& context) {
  if (!dossier.report) return Answer::unknown(report_at);
  Answer answer;
  for_each_finding(*dossier.report, CriteriaPart::controls, answer, MinorCheck{dossier, context, answer});
  return answer;
}

}  // namespace ismap
