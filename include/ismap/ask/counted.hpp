// A document as statistics count it.
#pragma once

#include <ismap/io/limits.hpp>
#include <ismap/model/review.hpp>
#include <ismap/model/statistics.hpp>
#include <ismap/review/statistics.hpp>
#include <ismap/review/subject.hpp>

#include <string_view>
#include <variant>

namespace ismap::ask {

struct ReviewedSubject {
  Review review;
  Subject subject;
};

/// A dossier or a statement with its review, or what others counted.
using Counted = std::variant<ReviewedSubject, Statistics>;

/// Reads the document and reviews it, if there is something to review. @throws ParseError
Counted counted(std::string_view json, const ReviewRequest& request, const Limits& limits);

void add(StatisticsSum& sum, const Counted& counted);

}  // namespace ismap::ask
