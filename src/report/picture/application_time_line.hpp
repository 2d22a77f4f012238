#pragma once

#include <ismap/model/review.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/reviewed_document.hpp>

#include <string_view>

namespace ismap::detail {

/// An application over time: the period assessed, what was done when, the days that the rules set and what is due.
/// Nothing for a bare statement.
page::Picture application_time_line(const Review& review, const ReviewedDocument& document, std::string_view name,
                                    Language language);

}  // namespace ismap::detail
