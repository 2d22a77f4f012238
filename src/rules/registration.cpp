#include "src/rules/regulations.hpp"

#include <ismap/rules/registration/ch01_general.hpp>
#include <ismap/rules/registration/ch03_assessor.hpp>
#include <ismap/rules/registration/ch03_disclosure.hpp>
#include <ismap/rules/registration/ch03_further.hpp>
#include <ismap/rules/registration/ch03_pledges.hpp>
#include <ismap/rules/registration/ch03_requirements.hpp>
#include <ismap/rules/registration/ch04_application.hpp>
#include <ismap/rules/registration/ch05_acceptance.hpp>
#include <ismap/rules/registration/ch05_defects.hpp>
#include <ismap/rules/registration/ch06_procedure.hpp>
#include <ismap/rules/registration/ch06_review.hpp>
#include <ismap/rules/registration/ch07_registration.hpp>
#include <ismap/rules/registration/ch08_validity.hpp>
#include <ismap/rules/registration/ch09_incidents.hpp>
#include <ismap/rules/registration/ch10_changes.hpp>
#include <ismap/rules/registration/ch11_monitoring.hpp>
#include <ismap/rules/registration/ch12_reassessment.hpp>
#include <ismap/rules/registration/ch14_end_of_registration.hpp>
#include <ismap/rules/registration/ch15_objection.hpp>
#include <ismap/rules/registration/ch16_further.hpp>

#include <tuple>

namespace ismap::registration {
namespace {

/// Every row, chapter by chapter in the order of the clauses.
constexpr auto registration_clauses = std::tuple_cat(
    chapter_1, chapter_3_statement, chapter_3_assessor, chapter_3, chapter_3_disclosure, chapter_3_pledges,
    chapter_3_further, chapter_4, chapter_5, chapter_5_defects, chapter_6, chapter_6_procedure, chapter_7, chapter_8,
    chapter_9, chapter_10, chapter_11, chapters_12_and_13, chapter_14, chapter_15, chapter_16);

}  // namespace
}  // namespace ismap::registration

namespace ismap {

const RegulationRules& registration_rules() noexcept {
  return gathered<registration::registration_clauses>;
}

}  // namespace ismap
