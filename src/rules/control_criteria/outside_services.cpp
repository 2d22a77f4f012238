#include <ismap/rules/control_criteria/outside_services.hpp>

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/rules/base_service.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::control_criteria {
namespace {

constexpr Label no_number{"基盤となるサービスの登録番号が記載されていません。",
                          "The registration number of the base service is missing."};
constexpr Label no_origin{"引継ぎ元のサービスの登録番号が記載されていません。",
                          "The number of the service that the control is taken over from is missing."};
constexpr Label undeclared{
    "引継ぎ元{0}が、基盤となる対象外のサービスとして記載されていません。",
    "{0}, from which controls are taken over, is not among the outside services marked as base."};
constexpr Label declare{"引継ぎ元のサービスを、基盤となる対象外のサービスとして2.2.2に従い記載してください。",
                        "Name the service among the outside services and mark it as base (2.2.2)."};

bool is_declared(std::string_view number, const Statement& statement) {
  return std::ranges::any_of(statement.outside_services, [&](const OutsideService& service) {
    return service.is_base && service.registration_number && is_same_number(*service.registration_number, number);
  });
}

}  // namespace

Answer check_base_services(const Statement& statement, const Context& context) {
  const std::vector<OutsideService>& services = statement.outside_services;
  Answer answer;
  for (std::size_t i = 0; i < services.size(); ++i) {
    if (!services[i].is_base) continue;
    const Pointer at =
        context.statement / path<&Statement::outside_services> / i / path<&OutsideService::registration_number>;
    const std::optional<std::string>& number = services[i].registration_number;
    if (is_stated(number))
      check_base_service(answer, *number, at, context);
    else
      answer.missing(at, no_number);
  }
  return answer;
}

Answer check_inherited_controls(const Statement& statement, const Context& context) {
  return check_inherited_rows(context.index.taken_over, statement, context);
}

Answer check_inherited_rows(std::span<const Row> rows, const Statement& statement, const Context& context) {
  Answer answer;
  std::vector<std::string_view> looked_up;
  for (const Row row : rows) {
    const Pointer at = context.control(row) / path<&ControlEntry::inherited_from>;
    const std::optional<std::string>& number = statement.controls[row].inherited_from;
    if (!is_stated(number)) {
      answer.missing(at, no_origin);
      continue;
    }
    if (std::ranges::find(looked_up, *number) != looked_up.end()) continue;
    looked_up.push_back(*number);
    if (!is_declared(*number, statement)) answer.breach("undeclared", at, fill(undeclared, {*number}), declare);
    check_base_service(answer, *number, at, context);
  }
  return answer;
}

}  // namespace ismap::control_criteria
