#include "counted_section.hpp"

#include "review_sections.hpp"

namespace ismap::detail {

void begin_counted(std::string& text, const Label& title, std::size_t count, const Style& style) {
  const bool ja = style.language == Language::ja;
  std::string line{title.in(style.language)};
  line.append(ja ? "（" : " (").append(std::to_string(count)).append(ja ? "件）" : ")");
  begin_section(text, line, style);
}

}  // namespace ismap::detail
