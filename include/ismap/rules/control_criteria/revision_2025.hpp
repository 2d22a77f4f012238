// The revision of the Control Criteria put to comment on 2025-09-18. Its day of application is not public.
#pragma once

#include <ismap/core/date.hpp>
#include <ismap/rules/control_criteria/basic_statement_requirements.hpp>
#include <ismap/rules/control_criteria/edition.hpp>
#include <ismap/rules/question.hpp>

#include <span>
#include <tuple>

namespace ismap::control_criteria {

/// No source says from when the revision applies. Its rows answer for statements of edition ismap-2025 on every day:
///
///     no day supplied             what is clearly broken is not met; everything else is for a person
///     reference date before it    not met: the edition is not yet in force
///     reference date from it on   decided
///
/// The day is supplied as `Parameter::edition_2025_applies_from`.
inline constexpr Interval day_not_known = {};

constexpr Citation clause_draft_2025(std::string_view clause) {
  return {Regulation::control_criteria, clause, draft_of_2025};
}

/// Each answers for statements of edition ismap-2025, and not at all for others.
Answer check_revised_governance_and_management(const Statement& statement, const Context& context);
Answer check_revised_objectives_and_details(const Statement& statement, const Context& context);
Answer check_revised_exclusions(const Statement& statement, const Context& context);
Answer check_revised_individual_controls(const Statement& statement, const Context& context);
Answer check_moved_clauses(const Statement& statement, const Context& context);

inline constexpr Rule<Statement> revision_governance_and_management{
    {.id = "STM25-1",
     .clause = clause_draft_2025("2.2, 2.2(1), 2.2(2)"),
     .title = {"改定案：ガバナンス基準及びマネジメント基準", "Revision of 2025: governance and management criteria"},
     .text =
         {"ガバナンス基準及びマネジメント基準は、例外なく全てを実施する。登録された基盤サービスの統制は引き継ぐこと"
          "ができる。",
          "All governance and management criteria are implemented, without the words \"in principle\". Controls of a "
          "registered base service may be taken over."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_revision_2025, "basic statement requirements"}}},
     .in_force = day_not_known,
     .point = Point::basic_statement_requirements,
     .limits =
         {"適用日が公表されるまでは、満たすとの判定をしない。両基準の番号は公表されていないため、全てが記載されて"
          "いるかは、両基準の行があり、改定案の322件の詳細管理策と公表資料にある統制目標とを全て含む表を取り込まない"
          "限り、人が判断する。",
          "Nothing is held to be met until the day of application is known. The numbers of neither criteria are "
          "public: whether all are stated is for a person, unless a table is imported that has rows of both, the "
          "322 detailed controls of the draft and every objective that public sources show."}},
    &check_revised_governance_and_management,
};

inline constexpr Rule<Statement> revision_objectives_and_details{
    {.id = "STM25-2",
     .clause = clause_draft_2025("2.2, 2.2(3)"),
     .title = {"改定案：統制目標及び詳細管理策", "Revision of 2025: objectives and detailed controls"},
     .text = {"統制目標（X.X）及び詳細管理策（X.X.X）は原則として全て実施し、B及びPBの区別は廃止する。登録された基盤"
              "サービスの統制は引き継ぐことができる。",
              "All objectives (X.X) and all detailed controls (X.X.X) are implemented in principle; the marks B and PB "
              "go. Controls of a registered base service may be taken over."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_revision_2025, "basic statement requirements"}}},
     .in_force = day_not_known,
     .point = Point::basic_statement_requirements,
     .limits =
         {"適用日が公表されるまでは、満たすとの判定をしない。統制目標の番号は1件を除きISO/IEC 27002:2022によるもの"
          "であり、改定案の322件の詳細管理策と公表資料にある統制目標とを全て含む表を取り込まない限り、全てが記載され"
          "ているかは人が判断する。",
          "Nothing is held to be met until the day of application is known. All objective numbers but one are "
          "those of ISO/IEC 27002:2022: whether all are stated is for a person, unless a table is imported that "
          "has the 322 detailed controls of the draft and every objective that public sources show."}},
    &check_revised_objectives_and_details,
};

inline constexpr Rule<Statement> revision_exclusions{
    {.id = "STM25-3",
     .clause = clause_draft_2025("2.2(3)"),
     .title = {"改定案：対象外とする二つの理由", "Revision of 2025: two grounds for exclusion"},
     .text =
         {"統制目標又は詳細管理策は、合理的に適用できないか、リスク分析により不要と適切に判断したときに、理由を"
          "示して対象外とすることができる。",
          "An objective or a detailed control may be excluded, with reason, if it cannot reasonably be applied or if "
          "a risk analysis properly found it not needed."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_revision_2025, "basic statement requirements"}}},
     .in_force = day_not_known,
     .point = Point::basic_statement_requirements,
     .limits =
         {"理由が合理的であるか、リスク分析が適切であるかは人が判断する。考え方を示すガイドラインは検討中である。",
          "Whether a reason is reasonable and a risk analysis proper is for a person; the guideline on it is "
          "planned only."}},
    &check_revised_exclusions,
};

inline constexpr Rule<Statement> revision_guidance{
    {.id = "STM25-4",
     .clause = clause_draft_2025("2.2(3)"),
     .title = {"改定案：個別管理策と手引きの位置付け",
               "Revision of 2025: individual controls, and what the guidance is for"},
     .text = {"手引きは参考であり、個別管理策は、手引きから選ぶか独自に設計して、詳細管理策ごとに設ける。",
              "The guidance is for reference only; an individual control is made for each detailed control, from the "
              "guidance or by the provider's own design."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_revision_2025, "guidance"}}},
     .in_force = day_not_known,
     .point = Point::basic_statement_requirements,
     .limits =
         {"適用日が公表されるまでは、満たすとの判定をしない。記載の有無のみを確認し、個別管理策が十分であるかは人が"
          "判断する。監査対象期間中の変更の記載は、現行の2.2.4(3)と同じ義務と仮定し、不備は人が判断する。",
          "Nothing is held to be met until the day of application is known. Only presence is checked; whether an "
          "individual control suffices is for a person. For changes during the assessment period the duty of "
          "today's 2.2.4(3) is assumed, and what is amiss is for a person."}},
    &check_revised_individual_controls,
};

inline constexpr Rule<Statement> revision_moved_clauses{
    {.id = "STM25-5",
     .clause = clause_draft_2025("2.2, 2.3"),
     .title = {"改定案：条項の移動", "Revision of 2025: clauses that move"},
     .text = {"言明書及び経営者確認書の記載事項は登録規則に移り、基本言明要件が2.2となる。",
              "The contents of the statement and of the written representation move to the registration rules, and the "
              "basic statement requirements become 2.2."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_revision_2025, "changes of form"}}},
     .in_force = day_not_known,
     .point = Point::no_breach,
     .limits = {"移動後の登録規則の条文は公表されていない。記載事項は現行の2.2及び2.3と同じと仮定して評価する。",
                "The registration rules after the move are not public: the contents are assumed to be those of today's "
                "2.2 and 2.3."}},
    &check_moved_clauses,
};

inline constexpr RuleRow revision_guideline_and_check{
    .id = "STM25-6",
    .clause = clause_draft_2025("guideline, prior check"),
    .title = {"改定案：ガイドラインと事前確認", "Revision of 2025: guideline and prior check"},
    .text = {"対象外及び選択の考え方を示すガイドラインと、監査前にその妥当性を確認する枠組みが検討されている。",
             "A guideline on exclusions and choices, and a check of them before the assessment, are planned."},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_revision_2025, "guideline; prior check"}}},
    .in_force = day_not_known,
    .automation = Automation::information,
    .limits = {"検討中の計画であり、施行された文書は確認できていない。", "A plan; no text in force was found."},
};

/// The rules that registration rules 6.1(1) sums up for a statement of ismap-2025.
inline constexpr std::tuple revised_statement_requirements{
    &revision_governance_and_management, &revision_objectives_and_details, &revision_exclusions, &revision_guidance};
inline constexpr std::tuple revision_around{&revision_moved_clauses, &revision_guideline_and_check};

inline constexpr auto asked_in_2020 = questions<Dossier>(basic_statement_requirements);
inline constexpr auto asked_in_2025 = questions<Dossier>(revised_statement_requirements);

/// What registration rules 6.1(1) sums up for a statement of this edition.
constexpr std::span<const Question<Dossier>> requirements_of(std::string_view edition) {
  if (edition == edition_2025) return asked_in_2025;
  return asked_in_2020;
}

}  // namespace ismap::control_criteria
