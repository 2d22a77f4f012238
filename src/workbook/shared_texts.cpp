#include "src/workbook/shared_texts.hpp"

#include "src/workbook/xml_text.hpp"

namespace ismap::workbook {

std::size_t SharedTexts::number_of(std::string_view text) {
  ++uses_;
  const auto [found, is_new] = numbers_.emplace(text, numbers_.size());
  if (is_new) {
    items_ += "<si><t xml:space=\"preserve\">";
    append_cell_text(items_, text);
    items_ += "</t></si>\n";
  }
  return found->second;
}

std::string SharedTexts::xml() const {
  std::string xml{xml_head};
  xml += "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"";
  xml.append(std::to_string(uses_)).append("\" uniqueCount=\"").append(std::to_string(numbers_.size()));
  return xml.append("\">\n").append(items_).append("</sst>\n");
}

}  // namespace ismap::workbook
