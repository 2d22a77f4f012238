// By which edition the numbers in tables are read.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/exchange/forms/form.hpp>
#include <ismap/exchange/table/table.hpp>

#include "src/exchange/forms/header_names.hpp"
#include "src/exchange/forms/sheet.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ismap::exchange::detail {

/// The member that holds the edition.
inline constexpr std::string_view edition_member = "edition";

/// "ismap-2020" of "ISMAP-2020", "2020年版" and the like; another text as it is.
std::string edition_as_named(std::string_view text);

struct EditionOfTables {
  const Catalog* catalog = nullptr;
  bool is_told = false;  ///< the tables name it
};

/// The edition that the tables name; else, if only the numbers of another than that of `otherwise` have such forms,
/// that one. `otherwise` stands for its edition.
EditionOfTables edition_of(const Tables& tables, const Form& form, const std::vector<Sheet>& sheets,
                           const std::vector<HeaderNames>& names, const Catalog& otherwise);

}  // namespace ismap::exchange::detail
