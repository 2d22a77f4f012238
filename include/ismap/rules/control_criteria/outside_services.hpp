// Control Criteria 2.2.2 and 2.2.4: services that are used but not covered by the statement.
#pragma once

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/base_service.hpp>
#include <ismap/rules/control_criteria/blank_texts.hpp>
#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/control_criteria/rows.hpp>
#include <ismap/rules/rule.hpp>
#include <ismap/rules/stated_text.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <unordered_set>
#include <utility>
#include <vector>

namespace ismap::control_criteria {

inline constexpr Breach outside_service_not_named{
    .code = "blank",
    .message = {"対象外のサービスの名称が空欄です。", "The name of an outside service is blank."},
    .cure = write_text,
};

inline constexpr Breach extent_not_stated{
    .code = "blank",
    .message = {"対象外のサービスを利用する範囲が空欄です。", "The extent of an outside service is blank."},
    .cure = write_text,
};

inline Answer check_outside_services(const Statement& statement, const Context& context);

/// 2.2.2: outside services are named, with their extent.
inline constexpr Rule<Statement> outside_services_named{
    {.id = "STM-2.2.2b",
     .clause = clause_2022("2.2.2"),
     .title = {"言明の対象外のサービス", "Services outside the statement"},
     .text =
         {"言明の対象に含めないサービスを利用しているときは、その名称及び利用の範囲を、"
          "対象外である旨とともに記載する。",
          "Each service that is used but not covered is named, with the extent of its use and the remark that it is "
          "outside."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.2"}, {Source::portal_generative_ai, "KB0011070"}}},
     .point = Point::no_breach,
     .limits = {"記載されていない外部サービスがないかは書類からは分からない。"
                "ただし、外部の生成AIを利用するとしながら対象外のサービスを一つも記載していないものは、人が確認する。",
                "Whether an outside service was left unnamed cannot be seen in the documents; where generative AI is "
                "attached from outside and no outside service is named at all, a person looks."}},
    check_outside_services,
};

/// Compares each outside service with the earlier ones of its number or name, and with the services covered.
class OutsideServices {
 public:
  OutsideServices(Answer& answer, const Statement& statement, const Context& context)
      : answer_(answer),
        services_(statement.outside_services),
        at_(context.statement / path<&Statement::outside_services>) {
    covered_.insert(folded_name(statement.service_name));
    for (const std::string& name : statement.covered_services) covered_.insert(folded_name(name));
  }

  void check() {
    constexpr Label covered_too{
        "「{0}」が、言明の対象と対象外の両方に記載されています。いずれであるかを確認してください。",
        "\"{0}\" is named as covered by the statement and as outside of it. Which of them holds?"};
    for (std::size_t i = 0; i < services_.size(); ++i) {
      const OutsideService& service = services_[i];
      const Pointer name_at = at_ / i / path<&OutsideService::name>;
      check_text(answer_, service.name, name_at, outside_service_not_named);
      check_text(answer_, service.extent, at_ / i / path<&OutsideService::extent>, extent_not_stated);
      if (presence_of(service.name) == Presence::text && covered_.contains(folded_name(service.name)))
        answer_.judge("covered_too", name_at, fill(covered_too, {service.name}), Severity::warning);
      compare(i);
    }
  }

 private:
  using Seen = std::map<std::string, std::size_t>;

  /// The position of an earlier service under `key`; `position` if there is none.
  static std::size_t first_of(Seen& seen, std::string key, std::size_t position) {
    return seen.emplace(std::move(key), position).first->second;
  }

  /// Service `i` with the earlier ones: they agree on what is a base, and none says the same again.
  void compare(std::size_t i) {
    constexpr Label base_and_not{
        "対象外のサービス「{0}」が、基盤となるものとそうでないものの両方として記載されています。"
        "いずれであるかを確認してください。",
        "The outside service \"{0}\" is given as a base and as none. Which of them holds?"};
    constexpr Label given_twice{"対象外のサービス「{0}」が重複して記載されています。",
                                "The outside service \"{0}\" is given twice."};
    const OutsideService& service = services_[i];
    extents_.push_back(folded_text(service.extent));
    const bool has_name = presence_of(service.name) == Presence::text;
    const bool has_number = service.registration_number && presence_of(*service.registration_number) == Presence::text;
    const std::size_t named = has_name ? first_of(by_name_, folded_name(service.name), i) : i;
    const std::size_t numbered = has_number ? first_of(by_number_, folded_number(*service.registration_number), i) : i;
    const std::size_t with_number = has_name && has_number ? first_of(numbers_, folded_name(service.name), i) : i;
    compare_numbers(i, numbered, with_number);
    const auto is_other_than = [&](std::size_t other) { return services_[other].is_base != service.is_base; };
    const auto says_the_same = [&](std::size_t other) { return other != i && extents_[other] == extents_[i]; };
    if (is_other_than(numbered) || is_other_than(named))
      answer_.judge("base_and_not", at_ / i / path<&OutsideService::is_base>, fill(base_and_not, {service.name}),
                    Severity::warning);
    else if (says_the_same(numbered) || says_the_same(named))
      answer_.warn("given_twice", at_ / i, fill(given_twice, {service.name}));
  }

  /// `numbered` has the same number as service `i`; `named` has the same name, and a number.
  void compare_numbers(std::size_t i, std::size_t numbered, std::size_t named) {
    constexpr Label two_names{
        "登録番号{0}が、「{1}」と「{2}」の二つの名称で記載されています。登録番号を確認してください。",
        "The registration number {0} is given for \"{1}\" and for \"{2}\". Check the number."};
    constexpr Label two_numbers{
        "対象外のサービス「{0}」に、{1}と{2}の二つの登録番号が記載されています。登録番号を確認してください。",
        "The outside service \"{0}\" is given two registration numbers, {1} and {2}. Check them."};
    const auto& [name, number, extent, is_base] = services_[i];
    const Pointer at = at_ / i / path<&OutsideService::registration_number>;
    if (numbered != i && !is_same_name(services_[numbered].name, name))
      answer_.advise("two_names", at, fill(two_names, {*number, services_[numbered].name, name}));
    if (named != i && !is_same_number(*services_[named].registration_number, *number))
      answer_.advise("two_numbers", at, fill(two_numbers, {name, *services_[named].registration_number, *number}));
  }

  Answer& answer_;
  const std::vector<OutsideService>& services_;
  Pointer at_;
  std::set<std::string> covered_;
  Seen by_name_;
  Seen by_number_;
  Seen numbers_;                      ///< of services with a number, by name
  std::vector<std::string> extents_;  ///< as they are compared
};

/// Generative AI that is used from outside is an outside service; the entry for it has to agree.
inline void check_outside_ai(Answer& answer, const Statement& statement, const Context& context) {
  constexpr Label no_ai_service{
      "外部の生成AIを利用するとされていますが、対象外のサービスが一つも記載されていません。"
      "2.2.2は利用するサービスを明示することを求めています。",
      "Generative AI is attached from outside, but no outside service is named. 2.2.2 asks to name each service used."};
  constexpr Label which_ai_service{
      "外部の生成AIを利用するとされています。そのサービスが対象外のサービスに含まれているかを確認してください。",
      "Generative AI is attached from outside. Is its service among the outside services?"};
  constexpr Label not_offered{
      "生成AIを提供しないとされていますが、外部の生成AIを利用するとされています。いずれが正しいかを確認してください。",
      "Generative AI is not offered, it says, and yet attached from outside. Which of them holds?"};
  constexpr Label no_description{"生成AIを提供するとされていますが、その内容が記載されていません。",
                                 "Generative AI is offered, but what it is is not described."};
  if (!statement.generative_ai) return;
  const GenerativeAi& ai = *statement.generative_ai;
  const Pointer at = context.statement / path<&Statement::generative_ai>;
  if (ai.external) {
    const Pointer external_at = at / path<&GenerativeAi::external>;
    answer.read<&GenerativeAi::external>(ai, at);
    if (statement.outside_services.empty())
      answer.judge("no_ai_service", external_at, no_ai_service, Severity::warning);
    else
      answer.advise("which_ai_service", external_at, which_ai_service);
    if (!ai.offered) answer.advise("not_offered", at / path<&GenerativeAi::offered>, not_offered);
  }
  const bool is_described = ai.description && presence_of(*ai.description) == Presence::text;
  if ((ai.offered || ai.external) && !is_described)
    answer.advise("no_description", at / path<&GenerativeAi::description>, no_description);
}

/// Every outside service has a name and an extent, and none contradicts another entry or the services covered.
inline Answer check_outside_services(const Statement& statement, const Context& context) {
  Answer answer;
  OutsideServices{answer, statement, context}.check();
  check_outside_ai(answer, statement, context);
  return answer;
}

inline constexpr Label base_without_number{"基盤となるサービスの登録番号が記載されていません。",
                                           "The registration number of the base service is missing."};

/// 2.2.2: a base service is registered.
inline constexpr Rule<Statement> base_services_registered{
    {.id = "STM-2.2.2c",
     .clause = clause_2022("2.2.2"),
     .title = {"基盤となるサービスの登録", "Registration of base services"},
     .text = {"対象外のクラウドサービスを基盤とするときは、"
              "そのサービスがISMAPクラウドサービスリストに登録されていることを要する。",
              "An outside cloud service that serves as base must be registered in the ISMAP Cloud Service List."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.2"}}},
     .point = Point::no_breach,
     .limits = {"登録が一時停止中の場合（Q16）及びISMAP-LIUの申請においてISMAP-LIUのリストのみに登録されている場合"
                "（Q15、方針「ISMAP-LIUのリストにある基盤の扱い」）は、"
                "扱いを定めた文書が公表されていないため人が判断する。",
                "No public text covers a suspended base (Q16), nor, for ISMAP-LIU, a base on the ISMAP-LIU list only "
                "(Q15, policy base_on_liu_list): a person decides."}},
    [](const Statement& statement, const Context& context) -> Answer {
      const std::vector<OutsideService>& services = statement.outside_services;
      Answer answer;
      for (std::size_t i = 0; i < services.size(); ++i) {
        if (!services[i].is_base) continue;
        const Pointer at =
            context.statement / path<&Statement::outside_services> / i / path<&OutsideService::registration_number>;
        const std::optional<std::string>& number = services[i].registration_number;
        if (!is_stated(number))
          answer.missing(at, base_without_number);
        else if (is_placeholder(*number))
          check_placeholder(answer, *number, at);
        else
          check_base_service(answer, *number, at, context);
      }
      return answer;
    },
};

inline constexpr Breach base_not_declared{
    .code = "undeclared",
    .message = {"引継ぎ元{0}が、基盤となる対象外のサービスとして記載されていません。",
                "{0}, from which controls are taken over, is not among the outside services marked as base."},
    .remedy = {"引継ぎ元のサービスを、基盤となる対象外のサービスとして2.2.2に従い記載してください。",
               "Name the service among the outside services and mark it as base (2.2.2)."},
    .cure = {.kind = RemedyKind::add_entry,
             .way = CureWay::declared_base,
             .what = {"引継ぎ元のサービスを、基盤となる対象外のサービスとして記載してください。",
                      "Name the service among the outside services and mark it as base."},
             .together = CuredTogether::with_one_message},
};

inline constexpr Label origin_without_number{
    "引継ぎ元のサービスの登録番号が記載されていません。",
    "The number of the service that the control is taken over from is missing."};

inline Answer check_inherited_controls(const Statement& statement, const Context& context);

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
     .limits = {"基盤サービスの側で当該管理策が実際に言明されているかは、登録簿からは分からない。"
                "一時停止中の基盤及びISMAP-LIUのリストの扱いはSTM-2.2.2cと同じ。",
                "The register does not show whether the base service really states the control. Suspended bases and "
                "the ISMAP-LIU list: as for STM-2.2.2c."}},
    check_inherited_controls,
};

/// Every service that `rows` take over a control from is declared as base and looked up, each number once (2.2.4).
inline Answer check_inherited_rows(std::span<const Row> rows, const Statement& statement, const Context& context) {
  Answer answer;
  std::unordered_set<std::string> looked_up;
  for (const Row row : rows) {
    const ControlEntry& entry = statement.controls[row];
    const At at{context.control(row) / path<&ControlEntry::inherited_from>, entry.id};
    if (!is_stated(entry.inherited_from)) {
      answer.missing(at, origin_without_number);
      continue;
    }
    const std::string& number = *entry.inherited_from;
    const std::string folded = folded_number(number);
    if (!looked_up.insert(folded).second) continue;
    if (is_placeholder(number)) {
      check_placeholder(answer, number, at);
      continue;
    }
    if (!context.index.is_declared_base(folded)) answer.breach(base_not_declared, at, {number});
    check_base_service(answer, number, at, context);
  }
  return answer;
}

/// The same for all controls that the statement takes over; a reviewer decides on numbers that are stated in two ways.
inline Answer check_inherited_controls(const Statement& statement, const Context& context) {
  Answer answer = check_inherited_rows(context.index.taken_over, statement, context);
  judge_contradicted(answer, statement, context,
                     [](const ControlEntry& entry) { return entry.stance == Stance::inherited; });
  return answer;
}

inline constexpr std::tuple outside_services_rows{&outside_services_named, &base_services_registered};

}  // namespace ismap::control_criteria
