// A review as a page for the reviewer.
#pragma once

#include <ismap/model/review.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/reviewed_document.hpp>
#include <ismap/report/style.hpp>
#include <ismap/report/write_text.hpp>

#include <string>
#include <string_view>

namespace ismap {

/// The points and their verdicts, what needs attention and why, what is left to people, and what is due. Rules that are
/// met are only counted. `subject` names what was reviewed, usually the service; it is shown in the heading.
/// @param document what the pictures show: a map of the controls, and of an application a time line; null: there are no
/// pictures
Page review_page(const Review& review, Language language, std::string_view subject = {},
                 const ReviewedDocument* document = nullptr);
inline std::string review_text(const Review& review, const Style& style, std::string_view subject = {}) {
  return write_text(review_page(review, style.language, subject), style);
}

}  // namespace ismap
