// Control Criteria 2.2.2 and 2.2.4: services that are used but not covered by the statement.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/rule.hpp>

#include <span>
#include <tuple>

namespace ismap::control_criteria {

/// Every outside service has a name and an extent, and none contradicts another entry or the services covered.
/// Generative AI attached from outside is an outside service.
Answer check_outside_services(const Statement& statement, const Context& context);

/// Every outside service marked as base is looked up in the register (`check_base_service`).
Answer check_base_services(const Statement& statement, const Context& context);

/// Every service that controls are taken over from is declared as base and looked up, each number once.
Answer check_inherited_controls(const Statement& statement, const Context& context);
/// The same for some of the rows that take over a control.
Answer check_inherited_rows(std::span<const Row> rows, const Statement& statement, const Context& context);

/// 2.2.2: outside services are named, with their extent.
inline constexpr Rule<Statement> outside_services_named{
    {.id = "STM-2.2.2b",
     .clause = clause_2022("2.2.2"),
     .title = {"言明の対象外のサービス", "Services outside the statement"},
     .text =
         {"言明の対象に含めないサービスを利用しているときは、その名称及び利用の範囲を、対象外である旨とともに"
          "記載する。",
          "Each service that is used but not covered is named, with the extent of its use and the remark that it is "
          "outside."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.2"}, {Source::portal_generative_ai, "KB0011070"}}},
     .point = Point::no_breach,
     .limits =
         {"記載されていない外部サービスがないかは書類からは分からない。ただし、外部の生成AIを利用するとしながら対象外"
          "のサービスを一つも記載していないものは、人が確認する。",
          "Whether an outside service was left unnamed cannot be seen in the documents; where generative AI is "
          "attached from outside and no outside service is named at all, a person looks."}},
    &check_outside_services,
};

/// 2.2.2: a base service is registered.
inline constexpr Rule<Statement> base_services_registered{
    {.id = "STM-2.2.2c",
     .clause = clause_2022("2.2.2"),
     .title = {"基盤となるサービスの登録", "Registration of base services"},
     .text = {"対象外のクラウドサービスを基盤とするときは、そのサービスがISMAPクラウドサービスリストに登録されている"
              "ことを要する。",
              "An outside cloud service that serves as base must be registered in the ISMAP Cloud Service List."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.2"}}},
     .point = Point::no_breach,
     .limits = {"登録が一時停止中の場合（Q16）及びISMAP-LIUの申請においてISMAP-"
                "LIUのリストのみに登録されている場合（Q15、方針「ISMAP-"
                "LIUのリストにある基盤の扱い」）は、扱いを定めた文書が公表されていないため人が判断する。",
                "No public text covers a suspended base (Q16), nor, for ISMAP-LIU, a base on the ISMAP-LIU list only "
                "(Q15, policy base_on_liu_list): a person decides."}},
    &check_base_services,
};

/// 2.2.4: controls taken over from a base service.
inline constexpr Rule<Statement> inherited_controls{
    {.id = "STM-2.2.4-inh",
     .clause = clause_2022("2.2.4"),
     .title = {"基盤となるサービスの管理策の引継ぎ", "Controls taken over from a base service"},
     .text = {"言明の対象外の基盤サービスが登録されているときは、その管理策を引き継ぐことができる。",
              "Controls may be taken over from a base service outside the statement if that service is registered."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.4"}}},
     .point = Point::basic_statement_requirements,
     .limits = {"基盤サービスの側で当該管理策が実際に言明されているかは、登録簿からは分からない。一時停止中の基盤及び"
                "ISMAP-LIUのリストの扱いはSTM-2.2.2cと同じ。",
                "The register does not show whether the base service really states the control. Suspended bases and "
                "the ISMAP-LIU list: as for STM-2.2.2c."}},
    &check_inherited_controls,
};

inline constexpr std::tuple outside_services_rows{&outside_services_named, &base_services_registered};

}  // namespace ismap::control_criteria
