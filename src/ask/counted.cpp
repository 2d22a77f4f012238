#include <ismap/ask/counted.hpp>
#include <ismap/io/load.hpp>
#include <ismap/review/review.hpp>

#include <utility>

namespace ismap::ask {

Counted counted(std::string_view json, const ReviewRequest& request, const Limits& limits) {
  if (format_named_in(json) == format_of<Statistics>) return load<Statistics>(json, limits);
  Subject subject = load_subject(json, limits);
  Review answer = review(subject, request);
  return ReviewedSubject{std::move(answer), std::move(subject)};
}

void add(StatisticsSum& sum, const Counted& counted) {
  if (const auto* statistics = std::get_if<Statistics>(&counted)) return sum.add(*statistics);
  const auto& reviewed = std::get<ReviewedSubject>(counted);
  sum.add(reviewed.review, reviewed.subject);
}

}  // namespace ismap::ask
