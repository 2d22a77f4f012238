#include "wrapped_list.hpp"

#include <ismap/report/width.hpp>

namespace ismap::detail {

std::string joined(std::span<const std::string> items, std::string_view separator) {
  std::string text;
  for (const std::string& item : items) text.append(text.empty() ? "" : separator).append(item);
  return text;
}

void append_wrapped(std::string& text, std::span<const std::string> items, std::string_view indent,
                    std::size_t columns) {
  std::size_t width = 0;  // of the line begun; 0: none is
  for (const std::string& item : items) {
    const std::string entry = item + (&item == &items.back() ? "" : ",");
    const std::size_t wanted = display_width(entry);
    if (width != 0 && width + 1 + wanted > columns) {
      text += '\n';
      width = 0;
    }
    text.append(width == 0 ? indent : " ").append(entry);
    width += (width == 0 ? indent.size() : 1) + wanted;
  }
  if (width != 0) text += '\n';
}

}  // namespace ismap::detail
