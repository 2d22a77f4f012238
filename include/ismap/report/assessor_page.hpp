// The review of an assessor as a page.
#pragma once

#include <ismap/model/assessor_review.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>
#include <ismap/report/write_text.hpp>

#include <string>
#include <string_view>

namespace ismap {

/// The points and their verdicts, what needs attention and why, what is left to people, and the limits. `name` is the
/// assessor's; it is shown in the heading.
Page assessor_page(const AssessorReview& review, Language language, std::string_view name = {});
inline std::string assessor_text(const AssessorReview& review, const Style& style, std::string_view name = {}) {
  return write_text(assessor_page(review, style.language, name), style);
}

}  // namespace ismap
