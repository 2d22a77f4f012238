// What the types of the plan of an assessment mean.
#include "src/model/descriptions/descriptions.hpp"

namespace ismap {
namespace {

constexpr Description assessment_plan_rows[] = {
    {"AssessmentPlan",
     "",
     {"監査計画", "Plan of an assessment"},
     {"外部監査の対象及び省略することができる項目。",
      "Which items the external assessment covers, and which it may leave out."}},
    {"AssessmentPlan", "as_of", {"基準日", "As of"}, {"基準日。", "The day of the question."}},
    {"AssessmentPlan", "rulebook", {"規則集の版", "Rule book version"}, {"規則集の版。", "Version of the rule book."}},
    {"AssessmentPlan",
     "policy",
     {"既定と異なる方針の選択", "Policy choices"},
     {"既定と異なる方針の選択。", "Choices of the policy that differ from the default."}},
    {"AssessmentPlan",
     "limits",
     {"方針が変更した期間", "Time limits changed"},
     {"方針が変更した期間。ない場合は省略する。", "Time limits that the policy changes. Left out if there are none."}},
    {"AssessmentPlan",
     "supplements",
     {"用いた補足", "Supplied values used"},
     {"結果の根拠とした補足。", "The supplied values that the answer rests on."}},
    {"AssessmentPlan",
     "items",
     {"項目ごとの結果", "Items"},
     {"項目ごとの結果。言明書の順による。", "The items, in the order of the statement."}},
    {"AssessmentPlan",
     "results",
     {"規則ごとの判定", "Rule results"},
     {"規則ごとの判定。", "The answers of the rules."}},
    {"AssessmentPlan",
     "basis",
     {"回答の根拠", "Basis"},
     {"回答の根拠。用いた文書の名称が与えられていない場合は省略される。",
      "What the answer rests on. Absent if the documents were not named."}},
    {"PlanItem",
     "",
     {"監査計画の項目", "Item of the plan"},
     {"言明書の統制目標又は管理策1件。", "One objective or control of the statement."}},
    {"PlanItem", "control", {"管理策番号", "Control number"}, {"統制目標又は管理策の番号。", "Its number."}},
    {"PlanItem", "decision", {"監査の要否", "Decision"}, {"監査の対象とするか否か。", "Whether it is assessed."}},
    {"PlanItem", "rules", {"根拠とした規則", "Rules"}, {"根拠とした規則の番号。", "Ids of the rules that decided it."}},
    {"PlanDecision", "", {"監査の要否", "Decision"}, {"監査の対象とするか否か。", "Whether an item is assessed."}},
    {"PlanDecision", "assess", {"監査する", "Assess"}, {"今回の監査の対象とする。", "Part of this assessment."}},
    {"PlanDecision",
     "may_omit",
     {"省略できる", "May be left out"},
     {"規則により、省略することができる。", "A rule lets the assessment leave it out."}},
    {"PlanDecision",
     "undecided",
     {"未確定", "Undecided"},
     {"公表された規程から定まらず、又は事実が不足する。", "No public text says, or a fact is missing."}},
    {"PlanDecision",
     "not_stated",
     {"言明なし", "Not stated"},
     {"対象外とされ、又は選択されていないため、監査の対象がない。",
      "Excluded or not selected in the statement: nothing to assess."}},
};

}  // namespace

Descriptions assessment_plan_descriptions() {
  return assessment_plan_rows;
}

}  // namespace ismap
