// Registration rules 6.1: the points of the review. The rest of chapter 6 is in `ch06_procedure.hpp`.
#pragma once

#include <ismap/rules/control_criteria/revision_2025.hpp>
#include <ismap/rules/duty.hpp>
#include <ismap/rules/findings.hpp>
#include <ismap/rules/registration/ch03_disclosure.hpp>
#include <ismap/rules/registration/ch03_pledges.hpp>
#include <ismap/rules/registration/disclosed.hpp>
#include <ismap/rules/rule.hpp>
#include <ismap/rules/violations.hpp>
#include <ismap/rules/whole_of.hpp>

#include <tuple>

namespace ismap::registration {

/// 6.1(1): the basic statement requirements, Control Criteria 2.2.4.
inline constexpr Rule<Dossier> review_basic_statement_requirements{
    {.id = "REG-6.1(1)",
     .clause = {Regulation::service_registration, "6.1(1)", "2025"},
     .title = {"基本言明要件の充足", "Basic statement requirements met"},
     .text = {"基本言明要件を満たし、統制目標を対象外とする理由が合理的であることを確認する。",
              "The basic statement requirements are met, and the reasons for excluding a control objective are "
              "reasonable."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, {"6.1(1)の審査", "review of 6.1(1)"}}}},
     .point = Point::basic_statement_requirements,
     .limits = {"対象外とする理由が合理的かは人が判断する。", "Whether a reason is reasonable is for a person."}},
    [](const Dossier& dossier, const Context& context) -> Answer {
      return whole_of(control_criteria::requirements_of(dossier.statement.edition), dossier, context);
    },
};

/// 6.1(2): no finding in the governance and management criteria.
inline constexpr Rule<Dossier> review_governance_management{
    {.id = "REG-6.1(2)",
     .clause = {Regulation::service_registration, "6.1(2)", "2025"},
     .title = {"ガバナンス基準及びマネジメント基準の発見事項", "Findings in the governance and management criteria"},
     .text = {"ガバナンス基準及びマネジメント基準に発見事項がないことを確認する。",
              "There is no finding in the governance and management criteria."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, {"6.1(2)の審査", "review of 6.1(2)"}}}},
     .point = Point::governance_management_findings},
    governance_management_findings,
};

/// 6.1(3): findings in the controls criteria.
inline constexpr Rule<Dossier> review_controls{
    {.id = "REG-6.1(3)",
     .clause = {Regulation::service_registration, "6.1(3)", "2025"},
     .title = {"管理策基準の発見事項", "Findings in the controls criteria"},
     .text = {"管理策基準、すなわち選択した4桁の管理策に発見事項があるかを確認する。",
              "It is looked at whether there are findings in the controls criteria, that is on the selected detailed "
              "controls."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, {"6.1(3)の審査", "review of 6.1(3)"}}}},
     .point = Point::controls_findings,
     .limits = {"発見事項がある場合、その評価は6.1(4)により人が行う。",
                "Findings, where there are any, are weighed by a person under 6.1(4)."}},
    controls_findings,
};

/// 6.1(4): from the date of the report to the improvement that a plan shows.
inline constexpr TimeLimit improvement_limit{
    .id = TimeLimitId::improvement,
    .name = {"軽微な発見事項に係る統制の改善", "improvement of a control with a minor finding"},
    .clause = {Regulation::service_registration, "6.1(4)", "2025"},
    .counted_from = CountedFrom::report_date,
    .values = {{{date(2020, 6, 3), {.months = 2}}}},
    .standing = Standing::stated,
    .sources = {{{Source::committee_38, {"6.1(4)の審査", "review of 6.1(4)"}},
                 {Source::public_comment_2020, "6.1(4)"}}},
};

/// 6.1(4): due on the day of the plan.
inline constexpr DutyRow cure_finding{
    .who = Actor::applicant,
    .what = {"改善計画書に記載した日までに発見事項に係る統制を改善すること",
             "Cure the finding by the day given in the improvement plan"},
    .clause = {Regulation::service_registration, "6.1(4)", "final-2020"},
};

/// 6.1(4): findings in the controls criteria are minor.
inline constexpr Rule<Dossier> review_minor_findings{
    {.id = "REG-6.1(4)",
     .clause = {Regulation::service_registration, "6.1(4)", "2025"},
     .title = {"発見事項の軽微性", "Findings are minor"},
     .text =
         {"管理策基準の発見事項は軽微なものに限る。その条件の一つは、実施結果報告書の日付から{improvement}以内に"
          "改善することを改善計画書で示すことである。",
          "Findings in the controls criteria have to be minor. One condition is an improvement plan showing that the "
          "control improves within {improvement} of the date of the assessment report."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, {"6.1(4)の審査", "review of 6.1(4)"}},
                  {Source::public_comment_2020, "6.1(4)"}}},
     .point = Point::minor_findings,
     .limits = {"軽微とされるその他の条件は公表されていないため、人が判断する（補足「発見事項が軽微とされる条件」）。",
                "The other conditions of \"minor\" are not public: a person judges (supplement "
                "minor_finding_conditions)."}},
    minor_findings,
};

/// 6.1(5): the information of 3.4 is disclosed.
inline constexpr Rule<Dossier> review_disclosure{
    {.id = "REG-6.1(5)",
     .clause = {Regulation::service_registration, "6.1(5)", "2025"},
     .title = {"3.4の情報の開示", "Information of 3.4 disclosed"},
     .text = {"3.4の情報が適切かつ十分に開示されていることを確認する。",
              "The information of 3.4 is disclosed properly and sufficiently."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, {"6.1(5)の審査", "review of 6.1(5)"}}}},
     .point = Point::disclosure,
     .limits =
         {"各項目の記載の有無を確認する。適切かつ十分かは、記載を示して人の判断に委ねる。",
          "Tests that each item is stated. Whether that is proper and sufficient is for a person, who is shown the "
          "texts."}},
    proper_and_sufficient_disclosure,
};

/// 6.1(6): every pledge of 3.5 is given.
inline constexpr Rule<Dossier> review_pledges{
    {.id = "REG-6.1(6)",
     .clause = {Regulation::service_registration, "6.1(6)", "2025"},
     .title = {"3.5の宣誓", "Pledges of 3.5"},
     .text = {"3.5の宣誓が全て含まれていることを確認する。", "Every pledge of 3.5 is included."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, {"6.1(6)の審査", "review of 6.1(6)"}}}},
     .point = Point::pledges,
     .limits = {"宣誓の有無を確認する。(4)の内容は公表されていない。",
                "Tests that the pledges are given. The content of (4) is not public."}},
    [](const Dossier& dossier, const Context& context) -> Answer {
      return whole_of(questions<Dossier>(std::tuple{&pledges}), dossier, context);
    },
};

/// 6.1(7): no breach of the rules, no past deletion that bars registration.
inline constexpr Rule<Dossier> review_no_breach{
    {.id = "REG-6.1(7)",
     .clause = {Regulation::service_registration, "6.1(7)", "2025"},
     .title = {"規程違反及び過去の登録削除", "Breaches of the rules and past deletion"},
     .text = {"制度の規程の違反がなく、かつ、過去に14.2の該当する号（2020年は(4)、2025年は(5)）"
              "による登録削除がないことを確認する。",
              "There is no breach of the scheme's rules, and no past deletion under the item of 14.2 concerned: (4) in "
              "2020, (5) in 2025."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, {"6.1(7)の審査", "review of 6.1(7)"}},
                  {Source::public_comment_2020, "6.1(7)"}}},
     .point = Point::no_breach,
     .scheme = Scheme::ismap,
     .limits =
         {"「もしくは」の読み方は運用から推定した（方針「6.1(7)の二つの要件の結び方」）。"
          "号が移った時期は公表されていない（補足「登録を妨げる登録削除の号」）。"
          "申請文書の記載のほか、登録簿に表れている申請者又は更新する登録の削除も対象とする。"
          "更新する登録の履歴に表れている未報告のインシデント及び未届の変更は、「遅滞なく」"
          "の期間が公表されていないため、人が判断する。",
          "How the two limbs are joined is inferred from practice (policy violation_or_deletion). When the item moved "
          "is not public (supplement deletion_items_barring_registration). Besides what the application says, "
          "deletions count that the register shows for the applicant or the renewed registration. What its history "
          "shows unreported is for a person: how long \"without delay\" is is not public."}},
    no_breach_nor_deletion,
};

inline constexpr std::tuple chapter_6{&review_basic_statement_requirements,
                                      &review_governance_management,
                                      &review_controls,
                                      &review_minor_findings,
                                      &review_disclosure,
                                      &review_pledges,
                                      &review_no_breach};

}  // namespace ismap::registration
