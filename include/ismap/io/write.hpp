// Writing documents and results as JSON text.
#pragma once

#include <ismap/io/format.hpp>

#include <string>

namespace ismap {

enum class Layout {
  compact,   ///< one line
  indented,  ///< two spaces a level, ended by a newline
  canonical,  ///< that of RFC 8785, as `canonical_json` makes it of the others
};

/// The JSON of a document, in the order of its description. The same value gives the same bytes.
template <class T>
std::string write(const T& value, Layout layout = Layout::compact);

#define ISMAP_WRITE(T, name, ja, en) extern template std::string write(const T&, Layout);
ISMAP_DOCUMENTS(ISMAP_WRITE)
#undef ISMAP_WRITE

}  // namespace ismap
