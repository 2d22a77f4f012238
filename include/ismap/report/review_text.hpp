// A review as a text for the reviewer.
#pragma once

#include <ismap/model/review.hpp>
#include <ismap/report/style.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace ismap {

/// The points and their verdicts, what needs attention and why, what is left to people, and what is due. Rules that are
/// met are only counted. `subject` names what was reviewed, usually the service; it is shown in the heading.
std::string review_text(const Review& review, const Style& style, std::string_view subject = {});

}  // namespace ismap
