// Registration rules 3.6 to 3.13: procurement talks, publication, language, renewals.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/basic_statement_requirements.hpp>
#include <ismap/rules/control_criteria/blank_texts.hpp>
#include <ismap/rules/control_criteria/revision_2025.hpp>
#include <ismap/rules/previous_period.hpp>
#include <ismap/rules/registration/documents.hpp>
#include <ismap/rules/rule.hpp>
#include <ismap/rules/stated_text.hpp>

#include <cstddef>
#include <cstdint>
#include <tuple>
#include <utility>

namespace ismap::registration {

/// 3.6: cooperation with the inter-ministry agreement on IT procurement.
inline constexpr RuleRow procurement_agreement{
    .id = "REG-3.6",
    .clause = {Regulation::service_registration, "3.6", "final-2020"},
    .title = {"IT調達申合せへの協力", "Cooperation with the agreement on IT procurement"},
    .text = {"調達の協議において求めがあれば、2018年12月10日の関係省庁申合せに基づく対応に協力する。",
             "On request during procurement talks, the applicant cooperates with the inter-ministry agreement on IT "
             "procurement of 2018-12-10."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"整理番号166", "no. 166"}}}},
    .automation = Automation::left_to_people,
    .point = Point::none,
    .limits = {"調達の協議における対応は申請文書に現れない。",
               "What happens in procurement talks shows nowhere in the application."},
};

inline constexpr Breach service_not_named{
    .code = "not_stated",
    .message = {"サービスの名称が記載されていません。", "The name of the service is not stated."},
    .cure = control_criteria::write_name_of_item,
};
inline constexpr Breach no_covered_service{
    .code = "no_scope",
    .message = {"言明の対象のサービスが記載されていません。", "No service covered by the statement is named."},
    .cure = {.kind = RemedyKind::add_entry,
             .what = {"言明の対象とするサービスを記載してください。", "Name the services covered."}},
};
inline constexpr Breach covered_service_blank{
    .code = "not_stated",
    .message = {"言明の対象のサービスの名称が空白です。", "The name of a covered service is blank."},
    .cure = control_criteria::write_name_of_item,
};
inline constexpr Breach no_objective_implemented{
    .code = "no_objective",
    .message = {"実施している統制目標が言明されていません。", "No control objective is stated as implemented."},
    .cure = {.kind = RemedyKind::add_entry,
             .what = {"実施している統制目標を言明してください。", "State a control objective that is implemented."},
             .together = CuredTogether::with_one_message,
             .covered_by_rules = {&control_criteria::objectives_and_basic_details,
                                  &control_criteria::revision_objectives_and_details}},
};

inline Answer check_published_parts(const Statement& statement, const Context& context);

/// 3.8 (draft: 3.7): the five parts of the statement that the list publishes.
inline constexpr Rule<Statement> published_parts{
    {.id = "REG-3.8",
     .clause = {Regulation::service_registration, "3.8", "final-2020"},
     .title = {"言明書の公表事項", "Published parts of the statement"},
     .text =
         {"サービス名称、言明の対象範囲、基本言明要件のうち実施している統制目標、監査対象期間及び後発事象の5項目を、"
          "リストで公表する。",
          "Five parts of the statement are published on the list: the name of the service, the scope, the control "
          "objectives implemented out of the basic statement requirements, the assessment period, and subsequent "
          "events."},
     .standing = Standing::stated,
     .sources = {{{Source::ipa_faq_2020, "A4"},
                  {Source::criteria_revision_2025, {"同一の5項目", "the same five parts"}}}},
     .point = Point::no_breach,
     .limits = {"公表事項が言明書にあることを確認する。リストへの掲載は確認しない。",
                "Tests that the statement holds the five parts, not that the list shows them."}},
    check_published_parts,
};

/// A check that at least one objective is implemented, of an edition that the catalogue knows.
inline Answer check_published_objectives(Answer answer, const Statement& statement, const Context& context) {
  constexpr Label no_catalogue{"版「{0}」の管理策の一覧が読み込まれていません。",
                               "No catalogue for the edition \"{0}\" is loaded."};
  if (statement.edition != context.catalog.edition())
    return answer.missing(context.statement / path<&Statement::edition>, fill(no_catalogue, {statement.edition}));
  const std::size_t objectives = (context.index.realised() & context.catalog.objectives()).count();
  answer.derive("objectives_realised", static_cast<std::int64_t>(objectives));
  return answer.require(objectives > 0, no_objective_implemented, context.statement / path<&Statement::controls>);
}

inline Answer check_published_parts(const Statement& statement, const Context& context) {
  const Pointer services_at = context.statement / path<&Statement::covered_services>;
  Answer answer;
  check_text(answer, statement.service_name, context.statement / path<&Statement::service_name>, service_not_named);
  if (statement.covered_services.empty()) answer.breach(no_covered_service, services_at);
  for (std::size_t i = 0; i < statement.covered_services.size(); ++i)
    check_text(answer, statement.covered_services[i], services_at / i, covered_service_blank);
  return check_published_objectives(std::move(answer), statement, context);
}

/// 3.8, FAQ: what is not published.
inline constexpr RuleRow unpublished_parts{
    .id = "REG-3.8b",
    .clause = {Regulation::scheme_guidance, "FAQ A2, A3, A5", "2020-09-24"},
    .title = {"公表されない文書", "Documents that are not published"},
    .text =
        {"言明書の別添は公表されず、調達機関への提示は事業者の任意である。"
         "実施結果報告書も公表されず、登録の審査と、必要な場合の監査機関の審査及びモニタリングにのみ用いられる。",
         "The annex of the statement is not published; the provider may show it to a procuring body as it sees fit. "
         "Nor is the assessment report, which serves only the review and, where needed, the review or monitoring of "
         "the assessor."},
    .standing = Standing::stated,
    .sources = {{{Source::ipa_faq_2020, {"A2、A3及びA5", "A2, A3, A5"}}}},
    .in_force = {date(2020, 9, 24), {}},
    .automation = Automation::information,
    .point = Point::none,
};

/// 3.9 (draft: 3.8): documents are in Japanese; annexes may be in English.
inline constexpr Rule<Dossier> language{
    {.id = "REG-3.9",
     .clause = {Regulation::service_registration, "3.9", "final-2020"},
     .title = {"申請文書の言語", "Language of the documents"},
     .text = {"提出、手続及び連絡は日本語で行う。別添の資料は英語でもよいが、参考訳を求められることがある。",
              "Submissions, procedure and contact are in Japanese. Annexed material may be in English; a reference "
              "translation may then be asked for."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020,
                   {"案の3.8（3.9の番号は推定による。）", "3.8 of the draft; the number 3.9 is inferred"}}}},
     .point = Point::no_breach,
     .limits = {"文書の一覧に記載された言語を確認する。手続や連絡の言語は確認できない。",
                "Reads the language given in the list of documents; the language of procedure and contact cannot be "
                "seen."}},
    [](const Dossier& dossier, const Context&) -> Answer {
      Answer answer;
      check_languages(answer, dossier);
      return answer;
    },
};

/// 3.13 (draft: 3.12): at a renewal the assessment periods are continuous.
inline constexpr Rule<Dossier> continuous_periods{
    {.id = "REG-3.13",
     .clause = {Regulation::service_registration, "3.13", "final-2020"},
     .title = {"更新時の監査対象期間の連続", "Continuous assessment periods at a renewal"},
     .text = {"更新にも本章が適用され、監査対象期間は前回の申請の監査対象期間と連続させる。",
              "Renewals follow this chapter as well, and the assessment period is continuous with that of the previous "
              "application."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020,
                   {"案の3.12（3.13の番号は推定による。）", "3.12 of the draft; the number 3.13 is inferred"}},
                  {Source::x_regulation,
                   {"登録の更新に係る記事（管理基準2.2.5）", "registration update (Control Criteria 2.2.5)"}}}},
     .point = Point::no_breach,
     .limits = {"期間の重複が許されるかは公表されていない（方針「監査対象期間の重複の扱い」）。",
                "Whether periods may overlap is not public (policy period_overlap)."}},
    continuity,
};

/// The clauses of chapter 3 that no source describes: 3.10 and 3.11 of the draft.
inline constexpr RuleRow rest_of_chapter_3{
    .id = "REG-3.x",
    .clause = {Regulation::service_registration, "3.10, 3.11", "draft-2020"},
    .title = {"第3章のその他の要求事項", "Other requirements of chapter 3"},
    .text = {"案の3.10及び3.11に当たる要求事項の内容は確認できない。",
             "The content of the requirements at 3.10 and 3.11 of the draft could not be found."},
    .standing = Standing::not_found,
    .automation = Automation::left_to_people,
    .point = Point::uncounted,
    .limits = {"条文が公表されていないため、登録規則の原文により人が確認する。",
               "The text is not public: a person checks against the rules themselves."},
};

inline constexpr std::tuple chapter_3_further{&procurement_agreement, &published_parts,  &unpublished_parts, &language,
                                              &continuous_periods,    &rest_of_chapter_3};

}  // namespace ismap::registration
