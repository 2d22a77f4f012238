#include "src/rules/regulations.hpp"

#include <ismap/rules/committee/s2_decisions.hpp>

#include <tuple>

namespace ismap::committee {
namespace {

constexpr auto committee_clauses = std::tuple_cat(section_2);

}  // namespace
}  // namespace ismap::committee

namespace ismap {

const RegulationRules& committee_rules() noexcept {
  return gathered<committee::committee_clauses>;
}

}  // namespace ismap
