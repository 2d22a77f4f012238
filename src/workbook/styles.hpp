// How cells look.
#pragma once

#include <string_view>

namespace ismap::workbook {

/// The formats of cells, as `styles_xml` has them. Where "text" stands, what is typed stays as it is typed.
enum class Style {
  general,
  text,
  text_on_lines,
  header,
  open_text,
  open_number,
  locked_text,
  locked_number,
};

/// The part with the styles.
extern const std::string_view styles_xml;

}  // namespace ismap::workbook
