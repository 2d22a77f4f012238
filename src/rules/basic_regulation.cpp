#include "src/rules/regulations.hpp"

#include <ismap/rules/basic_regulation.hpp>

#include <tuple>

namespace ismap::basic_regulation {
namespace {

constexpr auto basic_regulation_clauses = std::tuple_cat(clauses);

}  // namespace
}  // namespace ismap::basic_regulation

namespace ismap {

const RegulationRules& basic_regulation_rules() noexcept {
  return gathered<basic_regulation::basic_regulation_clauses>;
}

}  // namespace ismap
