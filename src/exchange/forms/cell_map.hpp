// Which cell holds which value of a document.
#pragma once

#include <ismap/exchange/forms/form.hpp>
#include <ismap/exchange/forms/read_form.hpp>
#include <ismap/exchange/table/table.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::exchange {

class CellMap {
 public:
  /// An item of a list, or the one object of another part.
  struct Item {
    std::size_t above = 0;                       ///< the item of the part above
    std::vector<std::optional<CellAt>> cells{};  ///< of each field; absent: there is no such column
    CellAt first{};                              ///< of its row
  };

  explicit CellMap(const Form& form) : form_(form), items_(form.parts.size()), below_(form.parts.size()) {}

  /// Adds an item after those of its part. Gives its place among them.
  std::size_t add(std::size_t part, Item item);

  std::size_t count(std::size_t part) const noexcept { return items_[part].size(); }
  Item& item(std::size_t part, std::size_t index) { return items_[part][index]; }
  const Item& item(std::size_t part, std::size_t index) const { return items_[part][index]; }
  /// The items of a part that are below an item of the part above, in their order.
  const std::vector<std::size_t>& below(std::size_t part, std::size_t above) const;

  /// See `FormRead::cell`.
  std::optional<CellAt> cell(std::string_view pointer) const;

 private:
  const Form& form_;
  std::vector<std::vector<Item>> items_;                      // of each part
  std::vector<std::vector<std::vector<std::size_t>>> below_;  // of each part, by the item above
};

}  // namespace ismap::exchange
