// Registration rules 3.4: information that is given besides the statement.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/rule.hpp>
#include <ismap/rules/stated_text.hpp>

#include <tuple>

namespace ismap::registration {

inline constexpr Cure state_information{
    .kind = RemedyKind::set_value,
    .what = {"この情報を記載してください。", "State the information."},
};

/// A check that what stands at the end of `members` is stated. @pre the dossier has the information of 3.4
template <auto... members>
void check_disclosed(Answer& answer, const Dossier& dossier, const Breach& not_stated) {
  check_text(answer, follow_members<&Dossier::disclosures, members...>(dossier),
             path<&Dossier::disclosures, members...>, not_stated);
}

inline constexpr Breach capital_ties_not_stated{
    .code = "not_stated",
    .message = {"資本関係の情報が記載されていません。", "The capital ties are not stated."},
    .cure = state_information,
};
inline constexpr Breach officers_not_stated{
    .code = "not_stated",
    .message = {"役員等の情報が記載されていません。", "The officers are not stated."},
    .cure = state_information,
};

/// 3.4(1): who owns and who leads the applicant.
inline constexpr Rule<Dossier> ownership{
    {.id = "REG-3.4(1)",
     .clause = {Regulation::service_registration, "3.4(1)", "2023"},
     .title = {"資本関係及び役員等の情報", "Capital ties and officers"},
     .text =
         {"申請者は、資本関係及び役員等に関する情報を提供する。公開済みの情報も提供を要し、公開資料を用いてもよい。",
          "The applicant gives information on its capital ties and officers. What is already public has to be given as "
          "well; public documents may be used for it."},
     .standing = Standing::reported,
     .sources = {{{Source::it_media, {"2023年3月31日の記事（文言を引用）", "2023-03-31, quotes the wording"}},
                  {Source::public_comment_2020, "3.4(1)"}}},
     .point = Point::disclosure,
     .limits = {"記載の有無を確認する。内容の十分さは人が判断する。",
                "Tests that the information is stated; whether it suffices is for a person."}},
    [](const Dossier& dossier, const Context&) -> Answer {
      if (!dossier.disclosures) return Answer::unknown(path<&Dossier::disclosures>);
      Answer answer;
      check_disclosed<&Disclosures::capital_ties>(answer, dossier, capital_ties_not_stated);
      check_disclosed<&Disclosures::officers>(answer, dossier, officers_not_stated);
      return answer;
    },
};

inline constexpr Breach foreign_law_not_stated{
    .code = "not_stated",
    .message = {"国外の法令が適用されるリスクの評価に必要な情報が記載されていません。",
                "The information for assessing the foreign-law risk is not stated."},
    .cure = state_information,
};

/// 3.4(2): what others need to assess the risk that foreign law reaches the information.
inline constexpr Rule<Dossier> foreign_law{
    {.id = "REG-3.4(2)",
     .clause = {Regulation::service_registration, "3.4(2)", "final-2020"},
     .title = {"国外法令の適用リスクの評価に必要な情報", "Information for assessing foreign-law risk"},
     .text = {"取り扱う情報に国外の法令が適用され、調達機関の意図しないアクセス又は処理が行われるリスクについて、"
              "評価に必要な情報を提供する。",
              "The applicant gives what is needed to assess the risk that non-Japanese law applies to the information "
              "and that it is accessed or processed without the procuring body intending it."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "3.4(2)"}}},
     .point = Point::disclosure,
     .limits = {"記載の有無を確認する。リスクの評価は運営委員会等が行う。",
                "Tests that the information is stated; the risk is assessed by the committee and the ministries."}},
    [](const Dossier& dossier, const Context&) -> Answer {
      if (!dossier.disclosures) return Answer::unknown(path<&Dossier::disclosures>);
      Answer answer;
      check_disclosed<&Disclosures::foreign_law_risk>(answer, dossier, foreign_law_not_stated);
      return answer;
    },
};

inline constexpr Breach governing_law_not_stated{
    .code = "not_stated",
    .message = {"準拠法が記載されていません。", "The governing law is not stated."},
    .cure = state_information,
};
inline constexpr Breach jurisdiction_not_stated{
    .code = "not_stated",
    .message = {"裁判管轄が記載されていません。", "The jurisdiction is not stated."},
    .cure = state_information,
};

/// 3.4(3): the law and the courts of the contract.
inline constexpr Rule<Dossier> governing_law{
    {.id = "REG-3.4(3)",
     .clause = {Regulation::service_registration, "3.4(3)", "final-2020"},
     .title = {"準拠法及び裁判管轄", "Governing law and jurisdiction"},
     .text = {"契約に定める準拠法及び裁判管轄に関する情報を提供する。",
              "The applicant gives the governing law and the jurisdiction set in the contract."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "3.4(3)"}, {Source::it_media, "2023-03-31"}}},
     .point = Point::disclosure,
     .limits = {"記載の有無を確認する。契約そのものは確認しない。",
                "Tests that both are stated, not what the contract says."}},
    [](const Dossier& dossier, const Context&) -> Answer {
      if (!dossier.disclosures) return Answer::unknown(path<&Dossier::disclosures>);
      Answer answer;
      check_disclosed<&Disclosures::governing_law>(answer, dossier, governing_law_not_stated);
      check_disclosed<&Disclosures::jurisdiction>(answer, dossier, jurisdiction_not_stated);
      return answer;
    },
};

inline constexpr Breach tests_not_stated{
    .code = "not_stated",
    .message = {"第三者による検査の状況が記載されていません。", "The status of third-party tests is not stated."},
    .cure = state_information,
};
inline constexpr Breach acceptance_of_tests_not_stated{
    .code = "not_stated",
    .message = {"第三者による検査の受入れが記載されていません。",
                "Whether third-party tests are accepted is not stated."},
    .cure = state_information,
};

/// 3.4(4): tests by third parties.
inline constexpr Rule<Dossier> third_party_tests{
    {.id = "REG-3.4(4)",
     .clause = {Regulation::service_registration, "3.4(4)", "final-2020"},
     .title = {"第三者による検査の状況及び受入れ", "Status and acceptance of third-party tests"},
     .text = {"ペネトレーションテスト、脆弱性診断等の第三者による検査の状況と、検査の受入れに関する情報を提供する。"
              "検査結果の内容は求められない。",
              "The applicant gives the status of third-party tests, such as penetration tests and vulnerability "
              "diagnosis, and whether it accepts them. The content of results is not asked for."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"3.4(4)、整理番号212及び214", "3.4(4); nos. 212, 214"}}}},
     .point = Point::disclosure,
     .limits = {"記載の有無を確認する。", "Tests that both are stated."}},
    [](const Dossier& dossier, const Context&) -> Answer {
      if (!dossier.disclosures) return Answer::unknown(path<&Dossier::disclosures>);
      Answer answer;
      check_disclosed<&Disclosures::third_party_tests, &ThirdPartyTests::status>(answer, dossier, tests_not_stated);
      check_disclosed<&Disclosures::third_party_tests, &ThirdPartyTests::acceptance>(answer, dossier,
                                                                                     acceptance_of_tests_not_stated);
      return answer;
    },
};

/// Later additions to 3.4: Form 3, annex 7, and generative AI on the list. Their item numbers are not public.
inline constexpr RuleRow later_information{
    .id = "REG-3.4(n)",
    .clause = {Regulation::service_registration, "3.4", "2024"},
    .title = {"他の認証等及び生成AIの情報", "Other certifications and generative AI"},
    .text = {"様式3別添7で、マネジメント基準の複数年サイクルの条件となる他の認証及び監査の状況を示す。"
             "生成AIに関する情報もリストに掲載される。",
             "Form 3, annex 7, shows other certifications and audits, which qualify for the multi-year cycle of the "
             "management criteria. Information on generative AI is shown on the list as well."},
    .standing = Standing::stated,
    .sources = {{{Source::portal_multi_year_cycle, {"様式3別添7", "Form 3, annex 7"}},
                 {Source::portal_generative_ai, {"リストの掲載情報", "information on the list"}}}},
    .in_force = {date(2024, 8, 1), {}},
    .automation = Automation::information,
    .point = Point::none,
    .limits = {"3.4の何号に当たるかは公表されていない。", "Under which items of 3.4 these stand is not public."},
};

inline constexpr std::tuple chapter_3_disclosure{&ownership, &foreign_law, &governing_law, &third_party_tests,
                                                 &later_information};

}  // namespace ismap::registration
