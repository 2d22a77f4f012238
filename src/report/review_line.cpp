#include <ismap/model/review_description.hpp>
#include <ismap/report/review_text.hpp>

#include "json_member.hpp"

namespace ismap {

std::string batch_line(std::uint64_t line, std::string_view subject, const Review& review) {
  JsonText json{Layout::compact};
  json.begin_object();
  detail::add_member(json, "line", static_cast<std::int64_t>(line));
  detail::add_member(json, "subject", subject);
  json.key("review");
  serialize_document(json, review);
  json.end_object();
  return std::move(json).take() + "\n";
}

}  // namespace ismap
