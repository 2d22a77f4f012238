#include "src/rules/regulations.hpp"

#include <ismap/rules/liu/s1_eligibility.hpp>
#include <ismap/rules/liu/s2_internal_audit.hpp>
#include <ismap/rules/liu/s2_registration.hpp>
#include <ismap/rules/liu/s2_scope.hpp>
#include <ismap/rules/liu/s3_special_measures.hpp>
#include <ismap/rules/liu/s4_reform.hpp>
#include <ismap/rules/liu/s5_differences.hpp>

#include <tuple>

namespace ismap::liu {
namespace {

constexpr auto liu_clauses =
    std::tuple_cat(section_1, section_2_scope, section_2_internal_audit, section_2, section_3, section_4, section_5);

}  // namespace
}  // namespace ismap::liu

namespace ismap {

const RegulationRules& liu_rules() noexcept {
  return gathered<liu::liu_clauses>;
}

}  // namespace ismap
