// Assessment guideline: findings (発見事項) and the report.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/findings.hpp>
#include <ismap/rules/rule.hpp>

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <vector>

namespace ismap::assessment_guideline {

/// True if the statement says that the control is realised, by the provider or by its base service; also if rows
/// contradict each other about it.
inline bool is_realised(ControlId control, const Statement& statement, const Context& context) {
  if (context.index.is_undecided(control)) return true;
  const auto ordinal = context.catalog.find(control);
  if (ordinal && statement.edition == context.catalog.edition()) return context.index.realised().contains(*ordinal);
  return std::ranges::any_of(statement.controls, [&](const ControlEntry& entry) {
    return entry.id.number() == control.number() && ismap::is_realised(entry);
  });
}

/// GL-5.1: what a finding is.
inline constexpr RuleRow finding{
    .id = "GL-5.1",
    .clause = {Regulation::assessment_guideline, "-", "2024"},
    .title = {"発見事項", "Finding"},
    .text =
        {"発見事項とは、実施結果報告書において、"
         "管理基準への準拠を確認できなかった事項又は準拠に疑いが生じた事項をいう。",
         "A finding is an item of the report for which compliance with the criteria could not be confirmed or doubt "
         "arose."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"IPAの口頭による説明", "IPA, orally"}}}},
    .automation = Automation::information,
};

/// GL-5.2: no finding in the governance and management criteria (registration rules 6.1(2)).
inline constexpr Rule<Dossier> governance_and_management{
    {.id = "GL-5.2",
     .clause = {Regulation::service_registration, "6.1(2)", "2025"},
     .title = {"ガバナンス基準及びマネジメント基準の発見事項", "Findings in the governance and management criteria"},
     .text = {"ガバナンス基準及びマネジメント基準については、発見事項が一つもないこと。",
              "In the governance and management criteria there is not a single finding."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, {"ISMAP (2)及びISMAP-LIU (2)", "ISMAP (2), ISMAP-LIU (2)"}}}},
     .point = Point::governance_management_findings},
    governance_management_findings,
};

/// GL-5.3: each finding in the controls criteria is minor (registration rules 6.1(4)).
inline constexpr Rule<Dossier> controls_criteria{
    {.id = "GL-5.3",
     .clause = {Regulation::service_registration, "6.1(4)", "2025"},
     .title = {"管理策基準の発見事項", "Findings in the controls criteria"},
     .text = {"管理策基準の発見事項は選択された管理策ごとに確認し、いずれも軽微であること。"
              "実施結果報告書の日付から{improvement}以内の改善を改善計画書に示すことは、その要件の一つである。",
              "Findings in the controls criteria are looked at per selected control, and each is minor. One condition "
              "is an improvement plan for a cure within {improvement} of the report's date."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38,
                   {"ISMAP (3)及び(4)並びにISMAP-LIU (3)及び(4)", "ISMAP (3), (4); ISMAP-LIU (3), (4)"}},
                  {Source::public_comment_2020, "6.1(4)"}}},
     .point = Point::minor_findings,
     .limits =
         {"軽微とされるその他の要件は公表されていないため、人が判断する（補足「発見事項が軽微とされる条件」）。",
          "The other conditions of \"minor\" are not public: a person decides (supplement minor_finding_conditions)."}},
    [](const Dossier& dossier, const Context& context) -> Answer {
      constexpr Label not_selected{
          "発見事項の管理策{0}は、言明書で実施するものとして選択されていません。番号を確認してください。",
          "The finding concerns {0}, which the statement does not select. Check the number."};
      Answer answer = minor_findings(dossier, context);
      if (!dossier.report) return answer;
      constexpr Pointer findings_at = path<&Dossier::report, &AssessmentReport::findings>;
      const std::vector<Finding>& findings = dossier.report->findings;
      for (std::size_t i = 0; i < findings.size(); ++i) {
        const ControlId control = findings[i].control;
        if (part_of(control) != CriteriaPart::controls || is_realised(control, dossier.statement, context)) continue;
        answer.advise("not_selected", {findings_at / i / path<&Finding::control>, control},
                      fill(not_selected, {control.string()}));
      }
      return answer;
    },
};

/// GL-5.4: who decides whether a finding is minor.
inline constexpr RuleRow no_grading{
    .id = "GL-5.4",
    .clause = {Regulation::assessment_guideline, "-", "2025"},
    .title = {"発見事項の軽重の判断", "Who weighs a finding"},
    .text =
        {"監査機関は発見事項の軽重を判断せず、軽微であるかどうかは運用支援機関及び運営委員会が判断する。",
         "The assessor does not grade findings; whether they are minor is for the operating body and the committee."},
    .standing = Standing::inferred,
    .sources = {{{Source::public_comment_2020, {"監査ガイドライン1.2", "guideline 1.2"}},
                 {Source::committee_38, "(4)"}}},
    .automation = Automation::information,
};

/// GL-5.5: the name of the report.
inline constexpr RuleRow name_of_report{
    .id = "GL-5.5",
    .clause = {Regulation::assessment_guideline, "-", "final-2020"},
    .title = {"実施結果報告書の名称", "Name of the report"},
    .text = {"案の段階の監査報告書は実施結果報告書と同じものであり、後者が正式の用語である。",
             "The drafts had another name for the assessment report; this is the term that was fixed."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"用語に係る回答", "terms"}}}},
    .automation = Automation::information,
};

/// GL-5.6: what the report is used for.
inline constexpr RuleRow use_of_report{
    .id = "GL-5.6",
    .clause = {Regulation::assessment_guideline, "-", "2020-09"},
    .title = {"実施結果報告書の利用", "Use of the report"},
    .text = {"実施結果報告書は公表されず、サービスの審査並びに監査機関の審査及びモニタリングにのみ用いられる。",
             "The report is not published; it serves the review of the service and the review and monitoring of "
             "assessors."},
    .standing = Standing::stated,
    .sources = {{{Source::ipa_faq_2020, {"実施結果報告書", "report"}}}},
    .automation = Automation::information,
};

/// GL-5.7: what the report contains, whose text is not public.
inline constexpr RuleRow content_of_report{
    .id = "GL-5.7",
    .clause = {Regulation::assessment_guideline, "-", "final-2020"},
    .title = {"実施結果報告書の記載事項", "Content of the report"},
    .text =
        {"実施した手続及びその結果の事実を記載すること以外に、実施結果報告書に求められる記載事項は確認できていない。",
         "Beyond the procedures performed and their results as facts, what the report has to contain could not be "
         "found."},
    .standing = Standing::not_found,
    .sources = {{{Source::public_comment_2020, {"監査ガイドラインに係る回答", "guideline"}}}},
    .automation = Automation::left_to_people,
    .point = Point::uncounted,
    .limits = {"記載事項の定めが公表されていない。", "The text is not public."},
};

inline constexpr std::tuple findings{
    &finding,       &governance_and_management, &controls_criteria, &no_grading, &name_of_report,
    &use_of_report, &content_of_report,
};

}  // namespace ismap::assessment_guideline
