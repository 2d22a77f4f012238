#include "src/ask/formats/xml_text.hpp"

#include "src/report/html_escape.hpp"

namespace ismap::ask::formats {

std::string xml_text(std::string_view text) {
  constexpr std::string_view replacement = "\uFFFD";
  std::string written = ismap::detail::html_escape(text);
  // All that is printable but for U+FFFE and U+FFFF is a character of XML.
  for (const std::string_view none : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"})
    for (std::size_t at = written.find(none); at != std::string::npos; at = written.find(none, at))
      written.replace(at, none.size(), replacement);
  return written;
}

}  // namespace ismap::ask::formats
