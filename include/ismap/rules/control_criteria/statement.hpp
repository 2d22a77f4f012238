// Control Criteria 2.2.1 to 2.2.3 and 2.2.7: the service, what the statement covers, the overall picture and notes.
#pragma once

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/blank_texts.hpp>
#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/control_criteria/says_none.hpp>
#include <ismap/rules/rule.hpp>
#include <ismap/rules/stated_text.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace ismap::control_criteria {

inline constexpr Breach service_not_named{
    .code = "blank",
    .message = {"クラウドサービスの名称が記載されていません。", "The name of the service is blank."},
    .cure = write_name,
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
      Answer answer;
      if (presence_of(statement.service_name) == Presence::text)
        answer.read<&Statement::service_name>(statement, context.statement);
      check_text(answer, statement.service_name, context.statement / path<&Statement::service_name>, service_not_named);
      return answer;
    },
};

/// The position of an earlier thing of that name; `position` if there is none, which is then remembered.
inline std::size_t first_of_name(std::map<std::string, std::size_t>& seen, const std::string& name,
                                 std::size_t position) {
  return is_blank(name) ? position : seen.emplace(folded_name(name), position).first->second;
}

inline constexpr Breach no_covered_service{
    .code = "none",
    .message = {"言明の対象とするサービスが記載されていません。", "No covered service is named."},
    .cure = {.kind = RemedyKind::add_entry,
             .what = {"言明の対象とするサービスを記載してください。", "Name the services covered."}},
};

inline constexpr Breach covered_service_not_named{
    .code = "blank",
    .message = {"対象サービスの名称が空欄です。", "The name of a covered service is blank."},
    .cure = write_name_of_item,
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
    [](const Statement& statement, const Context& context) -> Answer {
      constexpr Label twice{"対象サービス「{0}」が重複して記載されています。",
                            "The covered service \"{0}\" is named twice."};
      const Pointer at = context.statement / path<&Statement::covered_services>;
      const std::vector<std::string>& services = statement.covered_services;
      Answer answer;
      answer.derive("covered_services", static_cast<std::int64_t>(services.size()))
          .require(!services.empty(), no_covered_service, at);
      std::map<std::string, std::size_t> seen;
      for (std::size_t i = 0; i < services.size(); ++i) {
        check_text(answer, services[i], at / i, covered_service_not_named);
        if (first_of_name(seen, services[i], i) != i) answer.warn("twice", at / i, fill(twice, {services[i]}));
      }
      return answer;
    },
};

inline constexpr Breach no_region{
    .code = "none",
    .message = {"対象リージョンが記載されていません。", "No region is named."},
    .cure = {.kind = RemedyKind::add_entry,
             .what = {"言明の対象とするリージョンを記載してください。", "Name the regions covered."}},
};

inline constexpr Breach region_not_named{
    .code = "blank",
    .message = {"リージョンの名称が空欄です。", "The name of a region is blank."},
    .cure = write_name_of_item,
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
    [](const Statement& statement, const Context& context) -> Answer {
      constexpr Label twice{"リージョン「{0}」が重複して記載されています。", "The region \"{0}\" is named twice."};
      constexpr Label two_countries{
          "リージョン「{0}」の国が、一方では「{1}」、他方では「{2}」とされています。いずれであるかを確認してください。",
          "The region \"{0}\" is said to be in \"{1}\" and in \"{2}\". Which of them holds?"};
      const Pointer at = context.statement / path<&Statement::regions>;
      const std::vector<Region>& regions = statement.regions;
      Answer answer;
      answer.derive("regions", static_cast<std::int64_t>(regions.size())).require(!regions.empty(), no_region, at);
      std::map<std::string, std::size_t> seen;
      std::map<std::string, std::size_t> seen_with_country;
      for (std::size_t i = 0; i < regions.size(); ++i) {
        const auto& [name, country] = regions[i];
        const Pointer name_at = at / i / path<&Region::name>;
        check_text(answer, name, name_at, region_not_named);
        if (is_stated(country)) check_placeholder(answer, *country, at / i / path<&Region::country>);
        const bool is_first = first_of_name(seen, name, i) == i;
        const std::size_t other = is_stated(country) ? first_of_name(seen_with_country, name, i) : i;
        if (other != i && !is_same_name(*regions[other].country, *country))
          answer.judge("two_countries", at / i / path<&Region::country>,
                       fill(two_countries, {name, *regions[other].country, *country}), Severity::warning);
        else if (!is_first)
          answer.warn("twice", name_at, fill(twice, {name}));
      }
      return answer;
    },
};

inline constexpr Breach overview_part_blank{
    .code = "blank",
    .message = {"全体像の一部が空欄です。", "A part of the overview is blank."},
    .cure = write_text,
};

/// 2.2.3: the overall picture in six parts.
inline constexpr Rule<Statement> overview_stated{
    {.id = "STM-2.2.3",
     .clause = clause_2022("2.2.3"),
     .title = {"全体像", "Overall picture"},
     .text = {"事業者、サービス、物理層からアプリケーション層までの論理構成、対象範囲、内部統制の状況、"
              "及び一つの母集団として扱うものとその理由の六つを記載する。",
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
        check_text(answer, text, at / part.name, overview_part_blank);
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
    [](const Statement& statement, const Context& context) -> Answer {
      if (!is_stated(statement.special_notes) || says_none(*statement.special_notes)) return Answer::not_applicable();
      Answer answer;
      answer.derive("special_notes_stated", true);
      check_placeholder(answer, *statement.special_notes, context.statement / path<&Statement::special_notes>);
      return answer;
    },
};

inline constexpr std::tuple name_and_scope{&service_name_stated, &covered_services_stated};
inline constexpr std::tuple regions_and_overview{&regions_stated, &overview_stated};
inline constexpr std::tuple special_notes{&special_notes_stated};

}  // namespace ismap::control_criteria
