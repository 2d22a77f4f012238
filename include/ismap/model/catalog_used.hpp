#pragma once

#include <ismap/core/date.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace ismap {

/// The controls that the rules on a statement's numbers looked at.
struct CatalogUsed {
  std::string_view edition;
  bool imported = false;           ///< it contains a table of the user
  std::optional<Date> revision{};  ///< the day for which that table was checked, if one was given
  std::int64_t details = 0;        ///< detailed controls in force then
  bool complete = false;           ///< all of the edition; otherwise absence proves nothing

  friend bool operator==(const CatalogUsed&, const CatalogUsed&) = default;
};

}  // namespace ismap
