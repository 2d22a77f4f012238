#include <ismap/rules/control_criteria/outside_services.hpp>

#include "src/rules/control_criteria/contradicted.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/rules/base_service.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace ismap::control_criteria {
namespace {

constexpr Label blank_name{"対象外のサービスの名称が空欄です。", "The name of an outside service is blank."};
constexpr Label blank_extent{"対象外のサービスを利用する範囲が空欄です。",
                             "The extent of an outside service is blank."};
constexpr Label base_and_not{
    "対象外のサービス「{0}"
    "」が、基盤となるものとそうでないものの両方として記載されています。いずれであるかを確認してくだ"
    "さい。",
    "The outside service \"{0}\" is given as a base and as none. Which of them holds?"};
constexpr Label two_names{"登録番号{0}が、「{1}」と「{2}」の二つの名称で記載されています。登録番号を確認してください。",
                          "The registration number {0} is given for \"{1}\" and for \"{2}\". Check the number."};
constexpr Label two_numbers{
    "対象外のサービス「{0}」に、{1}と{2}の二つの登録番号が記載されています。登録番号を確認してください。",
    "The outside service \"{0}\" is given two registration numbers, {1} and {2}. Check them."};
constexpr Label given_twice{"対象外のサービス「{0}」が重複して記載されています。",
                            "The outside service \"{0}\" is given twice."};
constexpr Label covered_too{"「{0}」が、言明の対象と対象外の両方に記載されています。いずれであるかを確認してください。",
                            "\"{0}\" is named as covered by the statement and as outside of it. Which of them holds?"};
constexpr Label no_ai_service{
    "外部の生成AIを利用するとされていますが、対象外のサービスが一つも記載されていません。2.2."
    "2は利用するサービスを明示する"
    "ことを求めています。",
    "Generative AI is attached from outside, but no outside service is named. 2.2.2 asks to name each service used."};
constexpr Label which_ai_service{
    "外部の生成AIを利用するとされています。そのサービスが対象外のサービスに含まれているかを確認してください。",
    "Generative AI is attached from outside. Is its service among the outside services?"};
constexpr Label not_offered{
    "生成AIを提供しないとされていますが、外部の生成AIを利用するとされています。いずれが正しいかを確認してください。",
    "Generative AI is not offered, it says, and yet attached from outside. Which of them holds?"};
constexpr Label no_description{"生成AIを提供するとされていますが、その内容が記載されていません。",
                               "Generative AI is offered, but what it is is not described."};
constexpr Label no_number{"基盤となるサービスの登録番号が記載されていません。",
                          "The registration number of the base service is missing."};
constexpr Label no_origin{"引継ぎ元のサービスの登録番号が記載されていません。",
                          "The number of the service that the control is taken over from is missing."};
constexpr Label undeclared{
    "引継ぎ元{0}が、基盤となる対象外のサービスとして記載されていません。",
    "{0}, from which controls are taken over, is not among the outside services marked as base."};
constexpr Label declare{"引継ぎ元のサービスを、基盤となる対象外のサービスとして2.2.2に従い記載してください。",
                        "Name the service among the outside services and mark it as base (2.2.2)."};

/// Checks each outside service against the earlier ones of its number or name, and against those covered.
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
    for (std::size_t i = 0; i < services_.size(); ++i) {
      const OutsideService& service = services_[i];
      require_text(answer_, service.name, at_ / i / path<&OutsideService::name>, blank_name);
      require_text(answer_, service.extent, at_ / i / path<&OutsideService::extent>, blank_extent);
      if (presence_of(service.name) == Presence::text && covered_.contains(folded_name(service.name)))
        answer_.judge("covered_too", at_ / i / path<&OutsideService::name>, fill(covered_too, {service.name}),
                      Severity::warning);
      compare(i);
    }
  }

 private:
  using Seen = std::map<std::string, std::size_t>;

  /// The position of an earlier service under `key`; `position` if there is none.
  static std::size_t first_of(Seen& seen, std::string key, std::size_t position) {
    return seen.emplace(std::move(key), position).first->second;
  }

  void compare(std::size_t i) {
    const OutsideService& service = services_[i];
    extents_.push_back(folded_text(service.extent));
    const bool has_name = presence_of(service.name) == Presence::text;
    const bool has_number = service.registration_number && presence_of(*service.registration_number) == Presence::text;
    const std::size_t named = has_name ? first_of(by_name_, folded_name(service.name), i) : i;
    const std::size_t numbered = has_number ? first_of(by_number_, folded_number(*service.registration_number), i) : i;
    const std::size_t with_number = has_name && has_number ? first_of(numbers_, folded_name(service.name), i) : i;
    const Pointer number_at = at_ / i / path<&OutsideService::registration_number>;
    if (numbered != i && !is_same_name(services_[numbered].name, service.name))
      answer_.advise("two_names", number_at,
                     fill(two_names, {*service.registration_number, services_[numbered].name, service.name}));
    if (with_number != i && !is_same_number(*services_[with_number].registration_number, *service.registration_number))
      answer_.advise(
          "two_numbers", number_at,
          fill(two_numbers, {service.name, *services_[with_number].registration_number, *service.registration_number}));
    const auto is_other_than = [&](std::size_t other) { return services_[other].is_base != service.is_base; };
    const auto says_the_same = [&](std::size_t other) { return other != i && extents_[other] == extents_[i]; };
    if (is_other_than(numbered) || is_other_than(named))
      answer_.judge("base_and_not", at_ / i / path<&OutsideService::is_base>, fill(base_and_not, {service.name}),
                    Severity::warning);
    else if (says_the_same(numbered) || says_the_same(named))
      answer_.warn("given_twice", at_ / i, fill(given_twice, {service.name}));
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

void check_generative_ai(Answer& answer, const Statement& statement, const Context& context) {
  if (!statement.generative_ai) return;
  const GenerativeAi& ai = *statement.generative_ai;
  const Pointer at = context.statement / path<&Statement::generative_ai>;
  const Pointer external_at = at / path<&GenerativeAi::external>;
  if (ai.external) answer.read(external_at, ai.external);
  if (ai.external && statement.outside_services.empty())
    answer.judge("no_ai_service", external_at, no_ai_service, Severity::warning);
  else if (ai.external)
    answer.advise("which_ai_service", external_at, which_ai_service);
  if (ai.external && !ai.offered) answer.advise("not_offered", at / path<&GenerativeAi::offered>, not_offered);
  const bool is_described = ai.description && presence_of(*ai.description) == Presence::text;
  if ((ai.offered || ai.external) && !is_described)
    answer.advise("no_description", at / path<&GenerativeAi::description>, no_description);
}

}  // namespace

Answer check_outside_services(const Statement& statement, const Context& context) {
  Answer answer;
  OutsideServices{answer, statement, context}.check();
  check_generative_ai(answer, statement, context);
  return answer;
}

Answer check_base_services(const Statement& statement, const Context& context) {
  const std::vector<OutsideService>& services = statement.outside_services;
  Answer answer;
  for (std::size_t i = 0; i < services.size(); ++i) {
    if (!services[i].is_base) continue;
    const Pointer at =
        context.statement / path<&Statement::outside_services> / i / path<&OutsideService::registration_number>;
    const std::optional<std::string>& number = services[i].registration_number;
    if (!is_stated(number))
      answer.missing(at, no_number);
    else if (is_placeholder(*number))
      require_text(answer, *number, at, no_number);
    else
      check_base_service(answer, *number, at, context);
  }
  return answer;
}

Answer check_inherited_controls(const Statement& statement, const Context& context) {
  Answer answer = check_inherited_rows(context.index.taken_over, statement, context);
  judge_contradicted(answer, statement, context,
                     [](const ControlEntry& entry) { return entry.stance == Stance::inherited; });
  return answer;
}

Answer check_inherited_rows(std::span<const Row> rows, const Statement& statement, const Context& context) {
  Answer answer;
  std::unordered_set<std::string> looked_up;
  for (const Row row : rows) {
    const Pointer at = context.control(row) / path<&ControlEntry::inherited_from>;
    const std::optional<std::string>& number = statement.controls[row].inherited_from;
    if (!is_stated(number)) {
      answer.missing(at, no_origin);
      continue;
    }
    const std::string folded = folded_number(*number);
    if (!looked_up.insert(folded).second) continue;
    if (is_placeholder(*number)) {
      require_text(answer, *number, at, no_origin);
      continue;
    }
    if (!context.index.is_declared_base(folded)) answer.breach("undeclared", at, fill(undeclared, {*number}), declare);
    check_base_service(answer, *number, at, context);
  }
  return answer;
}

}  // namespace ismap::control_criteria
