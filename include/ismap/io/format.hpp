// The name that each document carries in its member `format`.
#pragma once

#include <ismap/io/documents.hpp>

#include <array>
#include <string_view>

namespace ismap {

/// `ismap-<document>/1`; empty for types that are no documents.
template <class T>
inline constexpr std::string_view format_of{};

#define ISMAP_FORMAT(T, name, ja, en) \
  template <>                         \
  inline constexpr std::string_view format_of<T> = "ismap-" name "/1";
ISMAP_DOCUMENTS(ISMAP_FORMAT)
#undef ISMAP_FORMAT

template <class T>
concept Document = !format_of<T>.empty();

/// What is accepted where only a `T` is.
template <Document T>
inline constexpr std::array<std::string_view, 1> only_format_of{format_of<T>};

/// Members that the top object of any document may carry besides its own.
inline constexpr std::string_view schema_member = "$schema";
inline constexpr std::string_view format_member = "format";

}  // namespace ismap
