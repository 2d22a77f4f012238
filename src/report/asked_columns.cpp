#include <ismap/report/asked_columns.hpp>

#include <algorithm>
#include <string>

namespace ismap {

std::optional<std::vector<exchange::ColumnChoice>> take_columns(std::string_view typed) {
  std::vector<exchange::ColumnChoice> choices;
  while (!typed.empty()) {
    const std::string_view part = typed.substr(0, typed.find(','));
    const std::size_t sign = part.rfind('=');
    if (sign == std::string_view::npos || sign == 0 || sign + 1 == part.size()) return std::nullopt;
    choices.push_back({std::string{part.substr(0, sign)}, std::string{part.substr(sign + 1)}});
    typed.remove_prefix(std::min(typed.size(), part.size() + 1));
  }
  return choices;
}

}  // namespace ismap
