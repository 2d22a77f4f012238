#include "src/review/absent_titles.hpp"

#include "src/core/name_list.hpp"
#include "src/model/descriptions/descriptions.hpp"

#include <string_view>

namespace ismap {
namespace {

/// The title of the last member.
Label title_at(std::string_view pattern) {
  const bool is_of_control = pattern.starts_with("/controls/");
  const std::string_view member = pattern.substr(pattern.rfind('/') + 1);
  return is_of_control ? title_of("ControlEntry", member) : title_of("Statement", member);
}

}  // namespace

Text titles_of_absent(std::span<const std::string> absent) {
  Text titles;
  for (const std::string& pattern : absent) detail::append_name(titles, title_at(pattern));
  return titles;
}

}  // namespace ismap
