// Who answers for the statement, its annex, and how controls are chosen: rules that part A, section 3, adds to the
// Control Criteria.
#pragma once

#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/blank_texts.hpp>
#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/rule.hpp>
#include <ismap/rules/stated_text.hpp>

#include <optional>
#include <string>
#include <tuple>

namespace ismap::control_criteria {

/// Choosing controls by risk: the steps leave no trace in the documents.
inline constexpr RuleRow selection_by_risk{
    .id = "STM-2.2.4(3)d",
    .clause = clause_2022("2.2.4(3)"),
    .title = {"リスクに応じた詳細管理策の選択", "Selection of detailed controls by risk"},
    .text =
        {"リスクを分析し、必要な統制目標を全て取り上げ、"
         "受容できる水準までリスクを下げるのに足りる詳細管理策を選択する。"
         "統制目標ごとに一つ選べば足りるというものではない。",
         "The provider analyses risk, takes up every objective needed and chooses detailed controls enough to bring "
         "the risk to an acceptable level. One for each objective is not in itself enough."},
    .standing = Standing::stated,
    .sources = {{{Source::portal_selection, "KB0010527"}}},
    .automation = Automation::left_to_people,
    .point = Point::none,
    .limits = {"リスク分析は申請書類に含まれず、残るリスクの大きさは人が判断する。"
               "「一つでは足りない」との部分は推論である。",
               "The risk analysis is not among the documents, and what risk remains is for a person. That one detail "
               "may not do is inferred."},
};

/// A service that by nature cannot have a control.
inline constexpr RuleRow exception_disclosed_to_users{
    .id = "STM-2.2.4(e)",
    .clause = clause_2022("2.2.4"),
    .title = {"サービスの性質による例外", "Exceptions by the nature of a service"},
    .text = {"サービスの性質上ある管理策を設けられないときは、利用者に理由を開示して例外とすることがあり得る。",
             "Where a service by its nature cannot have a control, an exception is possible, with the reason disclosed "
             "to users."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"2.2.4に係る回答", "reply on 2.2.4"}}}},
    .automation = Automation::left_to_people,
    .point = Point::none,
    .limits = {"サービスの性質及び利用者への開示は申請書類に現れない。",
               "Neither the nature of a service nor what is disclosed to users shows in the documents."},
};

inline constexpr Breach representative_not_named{
    .code = "blank",
    .message = {"代表者の氏名が空欄です。", "The name of the representative is blank."},
    .cure = write_name,
};

inline Answer check_representative(const Statement& statement, const Context& context);

/// The representative named in the statement.
inline constexpr Rule<Statement> representative_has_authority{
    {.id = "STM-sign",
     .clause = clause_2022("2.2"),
     .title = {"言明書の代表者", "Representative in the statement"},
     .text =
         {"言明書に記載する代表者は、サービスのセキュリティに係る統治の最終責任者であり、主に取締役等とする。"
          "それ以外の者とするときは、実質的な権限があることを示す。",
          "The representative in the statement has final responsibility for the security governance of the service: "
          "mainly a director, otherwise someone whose real authority is shown."},
     .standing = Standing::reported,
     .sources = {{{Source::it_media,
                   {"2023年7月17日の記事（IPAの申請の手引を引用）",
                    "article of 2023-07-17, citing the application guide of IPA"}}}},
     .point = Point::no_breach,
     .limits =
         {"申請の手引の本文を確認できていないため、"
          "取締役でなく権限の記載もない場合及び役職の記載がない場合は人が判断する。"
          "示された権限が実質的であるかも人が判断する。",
          "The application guide itself was not read: a representative who is neither a director nor shown to have "
          "authority, or who has no title, is for a person. So is whether the authority shown is real."}},
    check_representative,
};

/// A reviewer decides about a representative without a title.
inline void check_title(Answer& answer, const Statement& statement, const Context& context) {
  constexpr Label no_title{"代表者の役職が空欄です。統治の最終責任者であるかを確認してください。",
                           "The title of the representative is blank: is this the person with final responsibility?"};
  const Pointer at = context.statement / path<&Statement::representative, &Representative::title>;
  const std::string& title = statement.representative.title;
  if (!is_blank(title)) {
    check_placeholder(answer, title, at);
    return;
  }
  answer.read<&Statement::representative, &Representative::title>(statement, context.statement);
  answer.judge("no_title", at, no_title, Severity::warning);
}

/// A representative who is no director is shown to have authority; a reviewer decides if not.
inline void check_authority(Answer& answer, const Statement& statement, const Context& context) {
  constexpr Label no_authority{"代表者は取締役等でなく、実質的な権限の記載もありません。",
                               "The representative is no director, and no real authority is shown."};
  const Pointer at = context.statement / path<&Statement::representative, &Representative::authority>;
  const std::optional<std::string>& authority = statement.representative.authority;
  if (!is_stated(authority)) {
    answer.judge("no_authority", at, no_authority, Severity::warning);
    return;
  }
  if (presence_of(*authority) == Presence::text)
    answer.read<&Statement::representative, &Representative::authority>(statement, context.statement);
  check_placeholder(answer, *authority, at);
}

/// The representative has a name and a title, and is a director or shown to have authority.
inline Answer check_representative(const Statement& statement, const Context& context) {
  Answer answer;
  const bool is_director =
      answer.read<&Statement::representative, &Representative::is_director>(statement, context.statement);
  check_text(answer, statement.representative.name,
             context.statement / path<&Statement::representative, &Representative::name>, representative_not_named);
  check_title(answer, statement, context);
  if (is_director) return answer.met();
  check_authority(answer, statement, context);
  return answer;
}

/// The annex of the statement.
inline constexpr RuleRow annex_not_public{
    .id = "STM-annex",
    .clause = clause_2022("2.2"),
    .title = {"言明書の別添", "Annex of the statement"},
    .text = {"詳細管理策の選択の状況は言明書の別添に記載し、公開しない。",
             "The choice of detailed controls stands in an annex of the statement, which is not made public."},
    .standing = Standing::stated,
    .sources = {{{Source::ipa_faq_2020, {"言明書の別添", "annex of the statement"}}}},
    .automation = Automation::left_to_people,
    .point = Point::none,
    .limits = {"別添の一覧は公表されておらず、公開するか否かは申請書類に現れない。",
               "The full list of annexes is not public, and what is published does not show in the documents."},
};

inline constexpr std::tuple selection_and_exceptions{&selection_by_risk, &exception_disclosed_to_users};
inline constexpr std::tuple representative_and_annex{&representative_has_authority, &annex_not_public};

}  // namespace ismap::control_criteria
