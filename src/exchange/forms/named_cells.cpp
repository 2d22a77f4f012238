#include "src/exchange/forms/named_cells.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

namespace ismap::exchange::detail {
namespace {

constexpr std::uint32_t no_name = 1;

}  // namespace

std::optional<NamedRole> NamedCells::role_in(const HeaderNames& part, std::size_t row, std::size_t column) {
  const Cell& cell = table_.at(row, column);
  const auto* text = std::get_if<std::string>(&cell);
  if (text == nullptr) return std::nullopt;
  places_.resize(std::max(places_.size(), row + 1));
  places_[row].resize(table_.rows[row].size());
  std::uint32_t& place = places_[row][column];
  if (place == 0) {
    std::vector<NameUse> found = uses_of(*text);
    place = found.empty() ? no_name : static_cast<std::uint32_t>(uses_.size());
    if (!found.empty()) uses_.push_back(std::move(found));
  }
  const auto use = std::ranges::find(uses_[place], &part, &NameUse::part);
  return use == uses_[place].end() ? std::nullopt : std::optional{use->named};
}

}  // namespace ismap::exchange::detail
