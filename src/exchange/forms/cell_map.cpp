#include "src/exchange/forms/cell_map.hpp"

#include <algorithm>
#include <charconv>
#include <span>
#include <utility>

namespace ismap::exchange {
namespace {

std::vector<std::string> tokens_of(std::string_view pointer) {
  std::vector<std::string> tokens;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    std::string token;
    for (; !pointer.empty() && pointer.front() != '/'; pointer.remove_prefix(1)) {
      const bool is_escaped = pointer.front() == '~' && pointer.size() > 1;
      if (is_escaped) pointer.remove_prefix(1);
      token += is_escaped ? (pointer.front() == '0' ? '~' : '/') : pointer.front();
    }
    tokens.push_back(std::move(token));
  }
  return tokens;
}

using Tokens = std::span<const std::string>;

bool starts_with(Tokens tokens, const std::vector<std::string_view>& path) {
  return path.size() <= tokens.size() && std::equal(path.begin(), path.end(), tokens.begin());
}

std::optional<std::size_t> index_of(std::string_view token) {
  std::size_t index = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), index);
  if (error != std::errc{} || end != token.data() + token.size()) return std::nullopt;
  return index;
}

/// The cell of the first field whose path has the tokens in it, or is in them.
std::optional<CellAt> cell_in(const Part& part, const CellMap::Item& item, Tokens tokens) {
  if (tokens.empty()) return std::nullopt;
  for (std::size_t i = 0; i < part.fields.size() && i < item.cells.size(); ++i) {
    const std::vector<std::string_view>& path = part.fields[i].path;
    const std::size_t shared = std::min(path.size(), tokens.size());
    if (item.cells[i] && std::equal(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(shared), tokens.begin()))
      return item.cells[i];
  }
  return std::nullopt;
}

}  // namespace

std::size_t CellMap::add(std::size_t part, Item item) {
  const std::size_t made = items_[part].size();
  auto& by_above = below_[part];
  if (by_above.size() <= item.above) by_above.resize(item.above + 1);
  by_above[item.above].push_back(made);
  items_[part].push_back(std::move(item));
  return made;
}

const std::vector<std::size_t>& CellMap::below(std::size_t part, std::size_t above) const {
  static const std::vector<std::size_t> none;
  return above < below_[part].size() ? below_[part][above] : none;
}

std::optional<CellAt> CellMap::cell(std::string_view pointer) const {
  const std::vector<std::string> all = tokens_of(pointer);
  Tokens tokens{all};
  std::size_t part = 0;
  std::size_t index = 0;
  std::optional<CellAt> nearest;
  for (bool went_down = true; went_down && !tokens.empty();) {
    went_down = false;
    for (std::size_t other = part + 1; other < form_.parts.size() && !went_down; ++other) {
      const Part& one = form_.parts[other];
      if (one.above != part || !starts_with(tokens, one.path)) continue;
      Tokens rest = tokens.subspan(one.path.size());
      std::size_t at = 0;
      if (one.is_list) {
        const std::optional<std::size_t> wanted = rest.empty() ? std::nullopt : index_of(rest.front());
        if (!wanted) return nearest;
        at = *wanted;
        rest = rest.subspan(1);
      }
      const std::vector<std::size_t>& there = below(other, index);
      if (at >= there.size()) return nearest;
      part = other;
      index = there[at];
      nearest = items_[part][index].first;
      tokens = rest;
      went_down = true;
    }
  }
  if (items_[part].empty()) return nearest;
  const std::optional<CellAt> exact = cell_in(form_.parts[part], items_[part][index], tokens);
  return exact ? exact : nearest;
}

std::optional<CellAt> FormRead::cell(std::string_view pointer) const {
  return cells->cell(pointer);
}

}  // namespace ismap::exchange
