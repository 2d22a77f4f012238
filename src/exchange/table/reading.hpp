// What comes of reading a cell.
#pragma once

#include <ismap/core/parse_error.hpp>
#include <ismap/core/text.hpp>

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace ismap::exchange::detail {

/// A value, and what was folded to get it. Nothing else can have been meant.
template <class T>
struct Understood {
  T value{};
  std::optional<Label> note{};
};

/// Why a cell has no value of the kind, and what was perhaps meant.
struct Misread {
  Fault fault{};
  Text message;
  std::vector<std::string> hints{};
};

template <class T>
using Reading = std::variant<Understood<T>, Misread>;

}  // namespace ismap::exchange::detail
