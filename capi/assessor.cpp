#include <ismap/core/spelling.hpp>
#include <ismap/report/assessor_text.hpp>
#include <ismap/review/assessor.hpp>

#include "answering.hpp"

#include <array>

using namespace ismap::capi;

namespace {

constexpr std::array accepted{ismap::format_of<ismap::RegisteredAssessor>, ismap::format_of<ismap::Register>};

/// The assessor that `document` is, or the one in it that has the number.
const ismap::RegisteredAssessor& assessor_of(const ismap_document& document, ismap_str number) {
  const auto wanted = optional_text(number, "number");
  if (const auto* registrations = std::get_if<ismap::Register>(&document.content)) {
    if (!wanted) throw missing_argument("number");
    return assessor_in(*registrations, *wanted);
  }
  const auto& assessor = content_of<ismap::RegisteredAssessor>(&document, "assessor", accepted);
  if (wanted && !ismap::is_same_number(*wanted, assessor.number)) throw no_such_assessor(*wanted, {assessor.number});
  return assessor;
}

}  // namespace

ismap_status ismap_assessor_review(const ismap_engine* engine, const ismap_document* assessor, ismap_str number,
                                   int32_t as_of, const ismap_answer_options* options, ismap_answer** out,
                                   ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const ismap::RegisteredAssessor& reviewed = assessor_of(required(assessor, "assessor"), number);
    const Asked asked = asked_of(engine, nullptr, as_of, options);
    return new_answer(review(reviewed, asked.request), asked.layout,
                      [name = reviewed.name](const ismap::AssessorReview& review, const ismap::Style& style) {
                        return assessor_text(review, style, name);
                      });
  });
}
