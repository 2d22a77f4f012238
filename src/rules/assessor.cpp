#include "src/rules/regulations.hpp"

#include <ismap/rules/assessor/s1_requirements.hpp>
#include <ismap/rules/assessor/s2_registration.hpp>
#include <ismap/rules/assessor/s3_monitoring.hpp>

#include <tuple>

namespace ismap::assessors {
namespace {

constexpr auto assessor_clauses = std::tuple_cat(requirements, application_and_list, monitoring_and_sanctions);

}  // namespace
}  // namespace ismap::assessors

namespace ismap {

const RegulationRules& assessor_rules() noexcept {
  return gathered<assessors::assessor_clauses>;
}

}  // namespace ismap
