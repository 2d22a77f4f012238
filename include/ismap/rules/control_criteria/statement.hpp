// Control Criteria 2.2: what the statement holds. Outside services, basic statement requirements, periods and events
// have files of their own.
#pragma once

#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/rule.hpp>

#include <cstdint>
#include <tuple>

namespace ismap::control_criteria {

/// Every number exists in the edition and stands once. Rows that say the same are warned of; a wrong suffix, and texts
/// that do not go with the stance, are worth an advice.
Answer check_control_numbers(const Statement& statement, const Context& context);

/// Each is named. Ones that stand twice are warned of; a region in two countries is for a person.
Answer check_covered_services(const Statement& statement, const Context& context);
Answer check_regions(const Statement& statement, const Context& context);

/// 2.2: the statement is written on the form of the registration rules.
inline constexpr Rule<Statement> statement_form{
    {.id = "STM-2.2",
     .clause = clause_2022("2.2"),
     .title = {"言明書の構成", "Form of the statement"},
     .text = {"言明は登録規則の様式による書面で行い、管理基準にある番号の管理策について一つずつ記載する。",
              "The statement is made in writing on the form of the registration rules and takes a stance on controls "
              "of the Control Criteria, once for each number."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2"}, {Source::public_comment_2020, "basic regulation 3.3"}}},
     .point = Point::acceptance,
     .limits =
         {"公表部分の体裁と、変更の表明があるまで言明が効力を保つことは、書類からは判定しない。別表3の全体を取り込"
          "むまで、公表資料にない任意の詳細管理策の番号が実在するかは人が判断する。一つの番号について一つだけ記載"
          "することは2.2."
          "4から推定したものである。記載の不備は形式上の瑕疵であり、受理の段階で確認する。同じ内容の重複は違反とし"
          "ない。内容の異なる重複は、いずれの規則においても実施とも対象外とも扱わない。",
          "The layout of the public part, and that a statement stays valid until a change is stated, are not seen "
          "in the documents. Until attached table 3 is imported as a whole, a person looks up the optional "
          "detailed controls that no public source names. That each number stands once is inferred from 2.2.4. "
          "Faulty entries are defects of form, which acceptance looks at. A copy that says the same is no breach; "
          "entries that contradict each other count, under every rule, as neither realised nor left out."}},
    &check_control_numbers,
};

/// 2.2.1: the name.
inline constexpr Rule<Statement> service_name_stated{
    {.id = "STM-2.2.1",
     .clause = clause_2022("2.2.1"),
     .title = {"クラウドサービスの名称", "Name of the cloud service"},
     .text = {"言明の対象とするクラウドサービスの名称を記載する。",
              "The statement gives the name of the cloud service."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.1"}}},
     .point = Point::no_breach},
    [](const Statement& statement, const Context& context) -> Answer {
      const Pointer at = context.statement / path<&Statement::service_name>;
      Answer answer;
      if (presence_of(statement.service_name) == Presence::text) answer.read(at, statement.service_name);
      return require_text(answer, statement.service_name, at,
                          {"クラウドサービスの名称が記載されていません。", "The name of the service is blank."});
    },
};

/// 2.2.2: which services under the name are covered.
inline constexpr Rule<Statement> covered_services_stated{
    {.id = "STM-2.2.2a",
     .clause = clause_2022("2.2.2"),
     .title = {"言明の対象とするサービス", "Services covered"},
     .text = {"一つの名称の下に複数のサービスがあるときは、言明の対象とするサービスを具体的に記載する。",
              "Where several services stand under one name, the statement says which of them it covers."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.2"}}},
     .point = Point::no_breach,
     .limits = {"記載が十分に具体的であるかは人が判断する。",
                "Whether the wording is concrete enough is for a person."}},
    &check_covered_services,
};

/// 2.2.2: the regions covered.
inline constexpr Rule<Statement> regions_stated{
    {.id = "STM-2.2.2d",
     .clause = clause_2022("2.2.2"),
     .title = {"対象リージョン", "Regions covered"},
     .text = {"言明の対象とするリージョンを記載する。", "The statement names the regions it covers."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.2"}}},
     .point = Point::no_breach},
    &check_regions,
};

/// 2.2.3: the overall picture in six parts.
inline constexpr Rule<Statement> overview_stated{
    {.id = "STM-2.2.3",
     .clause = clause_2022("2.2.3"),
     .title = {"全体像", "Overall picture"},
     .text = {"事業者、サービス、物理層からアプリケーション層までの論理構成、対象範囲、内部統制の状況、及び一つの"
              "母集団として扱うものとその理由の六つを記載する。",
              "The statement describes six things: provider, service, logical structure from the physical to the "
              "application layer, scope covered, state of internal control, and what is treated as one population and "
              "why."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.3"}}},
     .point = Point::no_breach,
     .limits = {"記載の有無のみを確認し、内容が十分であるかは人が判断する。",
                "Only presence is checked; whether the content suffices is for a person."}},
    [](const Statement& statement, const Context& context) -> Answer {
      const Pointer at = context.statement / path<&Statement::overview>;
      Answer answer;
      std::int64_t stated = 0;
      for_each_member<Overview>([&](auto part) {
        const std::string& text = statement.overview.*decltype(part)::pointer;
        if (!is_blank(text)) ++stated;
        require_text(answer, text, at / part.name, {"全体像の一部が空欄です。", "A part of the overview is blank."});
      });
      return answer.derive("parts_stated", stated);
    },
};

/// 2.2.7: special notes, if any.
inline constexpr Rule<Statement> special_notes_stated{
    {.id = "STM-2.2.7",
     .clause = clause_2022("2.2.7"),
     .title = {"特記事項", "Special notes"},
     .text = {"特に記載すべき事項があれば記載する。", "Special notes are given if there are any."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.7"}}},
     .point = Point::no_breach,
     .limits = {"記載すべき事項が他にないかは書類からは分からない。",
                "Whether something else should be noted cannot be seen in the documents."}},
    [](const Statement& statement, const Context&) -> Answer {
      if (!is_stated(statement.special_notes)) return Answer::not_applicable();
      return std::move(Answer{}.derive("special_notes_stated", true).hold());
    },
};

inline constexpr std::tuple name_and_scope{&statement_form, &service_name_stated, &covered_services_stated};
inline constexpr std::tuple regions_and_overview{&regions_stated, &overview_stated};
inline constexpr std::tuple special_notes{&special_notes_stated};

}  // namespace ismap::control_criteria
