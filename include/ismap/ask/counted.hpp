// A document as statistics count it.
#pragma once

#include <ismap/io/limits.hpp>
#include <ismap/review/review.hpp>
#include <ismap/review/statistics.hpp>

#include <string_view>

namespace ismap::ask {

/// Reads a dossier or a statement, reviews it and counts the review; or what others counted, as it is.
/// @throws ParseError
StatisticsSum counted(std::string_view json, const ReviewRequest& request, const Limits& limits);

}  // namespace ismap::ask
