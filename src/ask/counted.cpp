#include <ismap/ask/counted.hpp>
#include <ismap/io/load.hpp>

namespace ismap::ask {

StatisticsSum counted(std::string_view json, const ReviewRequest& request, const Limits& limits) {
  StatisticsSum sum;
  if (format_named_in(json) == format_of<Statistics>) {
    sum.add(load<Statistics>(json, limits));
  } else {
    const Subject subject = load_subject(json, limits);
    sum.add(review(subject, request), subject);
  }
  return sum;
}

}  // namespace ismap::ask
