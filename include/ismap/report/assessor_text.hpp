// The review of an assessor as a text for people.
#pragma once

#include <ismap/model/assessor_review.hpp>
#include <ismap/report/style.hpp>

#include <string>
#include <string_view>

namespace ismap {

/// The points and their verdicts, what needs attention and why, what is left to people, and the limits. `name` is the
/// assessor's; it is shown in the heading.
std::string assessor_text(const AssessorReview& review, const Style& style, std::string_view name = {});

}  // namespace ismap
