#include "src/rules/regulations.hpp"

#include <ismap/rules/procurement/common_standards.hpp>
#include <ismap/rules/procurement/s1_own_check.hpp>
#include <ismap/rules/procurement/s1_principle.hpp>
#include <ismap/rules/procurement/s1_registered.hpp>
#include <ismap/rules/procurement/s1_use.hpp>
#include <ismap/rules/procurement/s2_common_standards.hpp>
#include <ismap/rules/procurement/s3_new_measures.hpp>
#include <ismap/rules/procurement/s3_old_measures.hpp>
#include <ismap/rules/procurement/s3_outside_measures.hpp>
#include <ismap/rules/procurement/s4_buyers.hpp>
#include <ismap/rules/procurement/s5_provider.hpp>
#include <ismap/rules/procurement/s6_list.hpp>
#include <ismap/rules/procurement/s6_validity.hpp>

#include <tuple>

namespace ismap::procurement {
namespace {

constexpr auto procurement_clauses =
    std::tuple_cat(section_1_principle, section_1_registered, section_1_own_check, section_1_use, section_2,
                   section_3_old_measures, section_3_new_measures, section_3_outside_measures, section_4, section_5,
                   section_6_list, section_6_validity, common_standards);

}  // namespace
}  // namespace ismap::procurement

namespace ismap {

const RegulationRules& procurement_rules() noexcept {
  return gathered<procurement::procurement_clauses>;
}

}  // namespace ismap
