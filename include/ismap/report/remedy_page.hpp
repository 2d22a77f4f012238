// What would have to change, as a page.
#pragma once

#include <ismap/model/remedy.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>
#include <ismap/report/write_text.hpp>

#include <string>
#include <string_view>

namespace ismap {

/// How many rules are not met and who can cure them, then the edits, by who makes them. `subject` is the name of the
/// service, or empty.
Page remedy_page(const RemedyReport& report, Language language, std::string_view subject);
inline std::string remedy_text(const RemedyReport& report, const Style& style, std::string_view subject) {
  return write_text(remedy_page(report, style.language, subject), style);
}

}  // namespace ismap
