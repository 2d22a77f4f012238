#include "src/rules/regulations.hpp"

#include <ismap/rules/procurement/common_standards.hpp>
#include <ismap/rules/procurement/s1_principle.hpp>
#include <ismap/rules/procurement/s2_common_standards.hpp>
#include <ismap/rules/procurement/s3_provisional.hpp>
#include <ismap/rules/procurement/s4_buyers.hpp>
#include <ismap/rules/procurement/s5_provider.hpp>
#include <ismap/rules/procurement/s6_list.hpp>

#include <tuple>

namespace ismap::procurement {
namespace {

constexpr auto procurement_clauses = std::tuple_cat(section_1, section_2, section_3, section_4, section_5, section_6, common_standards);

}  // namespace
}  // namespace ismap::procurement

namespace ismap {

const RegulationRules& procurement_rules() noexcept {
  return gathered<procurement::procurement_clauses>;
}

}  // namespace ismap
