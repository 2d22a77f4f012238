// Breaches of the assessment guideline.
#include "src/review/remedy/table.hpp"
#include "src/review/remedy/texts.hpp"

namespace ismap::remedies {
namespace {

using enum RemedyKind;

constexpr Row assessment_guideline_table[] = {
    {"GL-5.2/finding", obtain_document, Way::fact, new_assessment},
    {"GL-5.3/no_plan", obtain_document, Way::until_limit, write_plan, "latest_improvement_date"},
    {"GL-5.3/late", change_date, Way::planned_day, plan_in_time, "latest_improvement_date"},
};

}  // namespace

std::span<const Row> assessment_guideline_rows() noexcept {
  return assessment_guideline_table;
}

}  // namespace ismap::remedies
