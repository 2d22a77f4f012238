// Procurement: what the provider gives the buyer.
#pragma once

#include <ismap/rules/duty.hpp>
#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::procurement {

inline constexpr RuleRow details_on_request{
    .id = "PROC-5.1",
    .clause = {Regulation::service_registration, "3.5(1)", "final-2020"},
    .title = {"言明の詳細等の提供", "Details on request"},
    .text = {"登録者は、調達の協議において求められた場合、言明の詳細、及び利用者の情報等に影響を与え得る要員の所属、"
             "専門性、実績及び国籍（国名のみ）を提供する。",
             "At procurement talks and on request the provider gives details of the statement and, for staff able to "
             "affect the user, affiliation, expertise, record and nationality (names of countries only)."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "3.5(1)"}}},
    .automation = Automation::left_to_people,
    .limits = {"提供の有無は文書に現れないため、義務として示す。",
               "The documents do not show whether it was provided; it is listed among the duties."},
};

inline constexpr DutyRow give_details{
    .who = Actor::registrant,
    .what = {"求められた場合、言明の詳細及び要員の情報（国籍は国名のみ）を提供すること",
             "On request: give details of the statement and information on staff (nationality as names of countries "
             "only)"},
    .clause = details_on_request.clause,
};

inline constexpr RuleRow cooperation_with_agreement{
    .id = "PROC-5.2",
    .clause = {Regulation::service_registration, "3.6", "final-2020"},
    .title = {"申合せへの協力", "Cooperation with the agreement"},
    .text = {"登録者は、求められた場合、2018年12月10日のIT調達に係る申合せに基づく対応に協力する。",
             "On request the provider cooperates with the inter-ministry agreement on IT procurement of 2018-12-10."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "3.6"}}},
    .automation = Automation::left_to_people,
    .limits = {"提供の有無は文書に現れないため、義務として示す。",
               "The documents do not show whether it was provided; it is listed among the duties."},
};

inline constexpr DutyRow cooperate_with_agreement{
    .who = Actor::registrant,
    .what = {"求められた場合、IT調達に係る申合せに基づく対応に協力すること",
             "On request: cooperate with the agreement on IT procurement"},
    .clause = cooperation_with_agreement.clause,
};

inline constexpr RuleRow agreement{
    .id = "PROC-5.3",
    .clause = {Regulation::scheme_guidance, "IT調達に係る申合せ (agreement on IT procurement)", "2018-12-10"},
    .title = {"IT調達に係る申合せ", "Agreement on IT procurement"},
    .text = {"各機関は、サプライチェーン・リスクの観点から必要な場合、原則として、内閣官房の担当部局等に助言を求める。",
             "Where supply-chain risk makes it necessary, bodies in principle ask the IT office and NISC for advice."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"2018年12月10日の関係省庁申合せ", "agreement of 2018-12-10"}},
                 {Source::procurement_agreement, {"2020年6月30日の改正", "amendment of 2020-06-30"}}}},
    .automation = Automation::left_to_people,
    .limits = {"対象となる調達に当たるか、助言を要するかは人が判断する。",
               "Whether the agreement covers a procurement and advice is needed is for a person."},
};

inline constexpr DutyRow ask_for_advice{
    .who = Actor::buyer,
    .what =
        {"サプライチェーン・リスクの観点から必要な場合、IT調達に係る申合せに基づき助言を求めること（調達手続の中で）",
         "Where supply-chain risk makes it necessary, ask for advice under the agreement on IT procurement"},
    .clause = agreement.clause,
};

inline constexpr RuleRow foreign_law{
    .id = "PROC-5.4",
    .clause = {Regulation::service_registration, "3.4(2)", "final-2020"},
    .title = {"国外法令に係る情報", "Foreign law"},
    .text = {"国内法以外の法令により、調達機関が意図しないまま情報にアクセスされ又は処理されるリスクを評価するための"
             "情報を提供する。",
             "Information for judging the risk that foreign law makes government information accessible without the "
             "buyer's intent."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "3.4(2)"}, {Source::provisional_2021, "留意事項"}}},
    .automation = Automation::left_to_people,
    .limits = {"提供の有無は文書に現れないため、義務として示す。",
               "The documents do not show whether it was provided; it is listed among the duties."},
};

inline constexpr DutyRow obtain_foreign_law{
    .who = Actor::buyer,
    .what = {"国外法令により情報にアクセスされるリスクに関する情報を事業者から入手すること（登録されていないため"
             "公表されていない）",
             "Obtain from the provider the information on access under foreign law (not published: the service is "
             "unlisted)"},
    .clause = foreign_law.clause,
};

inline constexpr RuleRow governing_law{
    .id = "PROC-5.5",
    .clause = {Regulation::service_registration, "3.4(3)", "final-2020"},
    .title = {"準拠法及び裁判管轄", "Governing law and jurisdiction"},
    .text = {"契約に定める準拠法及び裁判管轄に関する情報を提供する。",
             "Governing law and jurisdiction in the contract."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "3.4(3)"}, {Source::provisional_2021, "留意事項"}}},
    .automation = Automation::left_to_people,
    .limits = {"提供の有無は文書に現れないため、義務として示す。",
               "The documents do not show whether it was provided; it is listed among the duties."},
};

inline constexpr DutyRow obtain_governing_law{
    .who = Actor::buyer,
    .what = {"契約に定める準拠法及び裁判管轄の情報を事業者から入手すること",
             "Obtain from the provider governing law and jurisdiction in the contract"},
    .clause = governing_law.clause,
};

inline constexpr RuleRow capital_and_tests{
    .id = "PROC-5.6",
    .clause = {Regulation::service_registration, "3.4(1), 3.4(4)", "final-2020"},
    .title = {"資本関係及び第三者による検査", "Capital ties and third-party tests"},
    .text = {"資本関係及び役員等に関する情報、並びにペネトレーションテスト等の第三者による検査の状況及び受入れに関する"
             "情報（結果を除く）を提供する。",
             "Capital ties and officers; state and acceptance of third-party tests such as penetration tests, not "
             "their results."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "3.4(4)"}, {Source::it_media, "2023-03"}}},
    .automation = Automation::left_to_people,
    .limits = {"提供の有無は文書に現れないため、義務として示す。",
               "The documents do not show whether it was provided; it is listed among the duties."},
};

inline constexpr DutyRow obtain_capital_and_tests{
    .who = Actor::buyer,
    .what = {"資本関係及び第三者による検査の状況に関する情報を事業者から入手すること",
             "Obtain from the provider capital ties and the state of third-party tests"},
    .clause = capital_and_tests.clause,
};

inline constexpr RuleRow published_with_list{
    .id = "PROC-5.7",
    .clause = {Regulation::provisional_measures, "留意事項 (notes)", "2021-07-06"},
    .title = {"リストとともに公表される情報", "Published with the list"},
    .text = {"登録規則3.4の情報は、サービスリストとともに公表される。",
             "The information under 3.4 is published together with the list."},
    .standing = Standing::stated,
    .sources = {{{Source::provisional_2021, "留意事項"}}},
    .in_force = since_review_of_measures,
    .automation = Automation::information,
};

inline constexpr RuleRow subcontractors{
    .id = "PROC-5.8",
    .clause = {Regulation::service_registration, "3.5(6)", "final-2020"},
    .title = {"委託先に係る問題", "Problems with subcontractors"},
    .text = {"委託先に起因する問題は、登録者が自らの責任において利用者との間で解決する。",
             "The provider settles problems with subcontractors with the user on its own responsibility."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"案の3.5(7)", "3.5(7) of the draft"}}}},
    .automation = Automation::left_to_people,
    .limits = {"提供の有無は文書に現れないため、義務として示す。",
               "The documents do not show whether it was provided; it is listed among the duties."},
};

inline constexpr DutyRow settle_with_user{
    .who = Actor::registrant,
    .what = {"委託先に起因する問題を、自らの責任において利用者との間で解決すること",
             "Settle problems with subcontractors with the user on its own responsibility"},
    .clause = subcontractors.clause,
};

inline constexpr std::tuple section_5{
    &details_on_request, &cooperation_with_agreement, &agreement,           &foreign_law,
    &governing_law,      &capital_and_tests,          &published_with_list, &subcontractors,
};

}  // namespace ismap::procurement
