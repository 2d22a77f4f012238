// What would have to change, for people.
#pragma once

#include <ismap/model/remedy.hpp>
#include <ismap/report/style.hpp>

#include <string>
#include <string_view>

namespace ismap {

/// How many rules are not met and who can cure them, then the edits, by who makes them. `subject` is the name of the
/// service, or empty.
std::string remedy_text(const RemedyReport& report, const Style& style, std::string_view subject);

}  // namespace ismap
