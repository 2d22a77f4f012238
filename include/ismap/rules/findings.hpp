// The findings of the assessment, sorted by the criteria they concern. Registration rules 3.3 and 6.1(2) to (4);
// assessment guideline.
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

namespace ismap {

/// Which criteria a control number belongs to, by its chapter.
enum class CriteriaPart {
  governance_management,  ///< chapters 3 and 4
  controls,               ///< chapters 5 to 18
  none,                   ///< no chapter with controls: a mistake in the report
};

constexpr CriteriaPart part_of(ControlId control) noexcept {
  const unsigned chapter = control.chapter();
  if (chapter == 3 || chapter == 4) return CriteriaPart::governance_management;
  return chapter >= 5 && chapter <= 18 ? CriteriaPart::controls : CriteriaPart::none;
}

inline constexpr Label write_improvement_plan{"改善計画書を作成して提出してください。",
                                              "Write an improvement plan and file it."};
inline constexpr Label plan_improvement_in_time{"{1}までに改善することを示す改善計画書を提出してください。",
                                                "File a plan that improves the control by {1}."};

inline constexpr Label show_improvement_in_time{
    "{1}までに改善を終えていた場合は、そのことを示す改善計画書を提出してください。",
    "If the control was improved by {1}, file the plan that shows it."};

/// 3.3: nothing is planned for a finding. If it cannot be minor any more, the remedy names no day.
inline constexpr Breach finding_without_plan{
    .code = "no_plan",
    .message = {"発見事項{0}の改善計画書がありません。", "There is no improvement plan for finding {0}."},
    .remedy = plan_improvement_in_time,
    .cure = {.kind = RemedyKind::obtain_document, .what = write_improvement_plan},
};

/// 3.3: a plan that does not say what is done.
inline constexpr Breach plan_without_actions{
    .code = "no_actions",
    .message = {"発見事項{0}の改善計画書に改善の内容がありません。",
                "The improvement plan for finding {0} does not say what is done."},
    .cure = {.kind = RemedyKind::set_value, .what = {"改善の内容を記載してください。", "Say what is done."}},
};

/// 6.1(2): the governance and management criteria allow no finding.
inline constexpr Breach finding_in_governance_or_management{
    .code = "finding",
    .message = {"ガバナンス基準又はマネジメント基準の管理策{0}に発見事項{1}があります。",
                "There is a finding ({1}) on {0}, a control of the governance or management criteria."},
    .cure = {.kind = RemedyKind::obtain_document,
             .way = CureWay::fact,
             .what = {"実施結果報告書は事実を記したものであり、書き換えることはできません。"
                      "改善した上で改めて監査を受ける必要があります。",
                      "The report states facts and cannot be edited. It takes improvement and a new assessment."}},
};

/// 6.1(4): nothing is planned for a finding, and the last day to improve has passed.
inline constexpr Breach finding_without_plan_in_time{
    .code = "no_plan",
    .message = {"発見事項{0}の改善計画書がなく、実施結果報告書の日付から{2}以内の期限である{1}も過ぎています。",
                "There is no improvement plan for finding {0}, and {1}, the last day of the {2}, has passed."},
    .remedy = show_improvement_in_time,
    .cure = {.kind = RemedyKind::obtain_document, .way = CureWay::until_limit, .what = write_improvement_plan},
    .limit = {"latest_improvement_date"},
};

/// 6.1(4): the improvement is planned for too late a day.
inline constexpr Breach improvement_planned_late{
    .code = "late",
    .message = {"発見事項{0}に係る統制の改善が、実施結果報告書の日付から{2}以内の期限である{1}を過ぎる計画です。",
                "Finding {0} is to be improved after {1}, the last day of the {2} from the report's date."},
    .cure = {.kind = RemedyKind::change_date,
             .way = CureWay::planned_day,
             .what = {"期限までに改善を終える計画としてください。", "Plan to be done by the last day allowed."}},
    .limit = {"latest_improvement_date"},
};

/// Whether each finding has an improvement plan that says what is done (3.3). A reviewer decides on findings that share
/// an id or have none, and on plans of one day that differ. Advises on a plan for no known finding and on days that do
/// not go together.
Answer planned_findings(const Dossier& dossier, const Context& context);

/// Whether the report has no finding in the governance and management criteria: each one is a breach (6.1(2)).
Answer governance_management_findings(const Dossier& dossier, const Context& context);

/// Whether the report has findings in the controls criteria: none is met, and a reviewer looks at any (6.1(3)).
Answer controls_findings(const Dossier& dossier, const Context& context);

/// Whether each finding in the controls criteria can be minor: its plan improves it within two months of the report's
/// date (6.1(4)). The other conditions are not public, so a reviewer decides on a finding that is improved in time.
Answer minor_findings(const Dossier& dossier, const Context& context);

}  // namespace ismap
