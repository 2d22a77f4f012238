#include <ismap/rules/time_limits.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/rules/assessor/s1_requirements.hpp>
#include <ismap/rules/control_criteria/assessment_period.hpp>
#include <ismap/rules/procurement/s3_old_measures.hpp>
#include <ismap/rules/registration/ch03_requirements.hpp>
#include <ismap/rules/registration/ch04_application.hpp>
#include <ismap/rules/registration/ch05_acceptance.hpp>
#include <ismap/rules/registration/ch06_procedure.hpp>
#include <ismap/rules/registration/ch06_review.hpp>
#include <ismap/rules/registration/ch08_validity.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace ismap {
namespace {

constexpr std::array rows = {
    &control_criteria::longest_period_limit,
    &control_criteria::shortest_period_limit,
    &registration::report_limit,
    &registration::filing_limit,
    &registration::inquiry_limit,
    &registration::document_check_limit,
    &registration::committee_review_limit,
    &registration::model_review_target,
    &registration::shortest_renewal_target,
    &registration::improvement_limit,
    &registration::validity_limit,
    &procurement::provisional_use_limit,
    &assessors::partner_practice_limit,
};

constexpr bool are_in_order() {
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (rows[i]->id != static_cast<TimeLimitId>(i)) return false;
  return !name_of(rows.back()->id).empty() && name_of(static_cast<TimeLimitId>(rows.size())).empty();
}
static_assert(are_in_order());

std::string with_spans(std::string_view text, Language language) {
  std::string filled;
  while (!text.empty()) {
    const std::size_t open = std::min(text.find('{'), text.size());
    filled.append(text.substr(0, open));
    text.remove_prefix(open);
    if (text.empty()) break;
    const std::size_t close = text.find('}');
    const auto id = value_of<TimeLimitId>(text.substr(1, close - 1));
    const TimeLimit& limit = time_limit(id.value());
    filled.append(spans_in_words(limit, limit.values.front().from).in(language));
    text.remove_prefix(close + 1);
  }
  return filled;
}

}  // namespace

std::span<const TimeLimit* const> time_limits() {
  return rows;
}

const TimeLimit& time_limit(TimeLimitId id) {
  return *rows.at(static_cast<std::size_t>(id));
}

Text with_spans(const Label& text) {
  return {with_spans(text.ja, Language::ja), with_spans(text.en, Language::en)};
}

}  // namespace ismap
