// The report of a review, point by point, as the operating body gives it to a meeting of the committee.
#pragma once

#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>
#include <ismap/report/write_text.hpp>
#include <ismap/review/subject.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace ismap {

/// What is known besides the review and what was reviewed.
struct ReportAround {
  ReviewRequest asked{};  ///< the one that the review answers; its day is not looked at: the review has it
  /// The cell of a JSON Pointer in a document that was read from tables; empty: none are named.
  std::function<std::optional<std::string>(std::string_view pointer)> cell_of{};
};

/// What a reviewer needs to write the points of a meeting paper: who applies for what; the result; for each point of
/// registration rules 6.1 the verdict, a draft sentence, what is open and the evidence; what happened since the last
/// application, of a renewal; every rule that counted, with what was read and computed; acceptance; what is owed; what
/// software cannot decide; and lines for the reviewer. A draft says that something was confirmed only if the verdict of
/// its point is `met`. Of a bare statement the points that it cannot show say so.
///
/// @pre `review` is the answer of `ismap::review` to `subject` and `around.asked`
Page review_report_page(const Review& review, const Subject& subject, const ReportAround& around, Language language);
inline std::string review_report_text(const Review& review, const Subject& subject, const ReportAround& around,
                                      const Style& style) {
  return write_text(review_report_page(review, subject, around, style.language), style);
}

}  // namespace ismap
