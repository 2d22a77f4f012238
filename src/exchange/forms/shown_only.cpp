#include "src/exchange/forms/shown_only.hpp"

#include "src/exchange/table/folded_word.hpp"

#include <algorithm>
#include <array>

namespace ismap::exchange::detail {

bool is_shown_only(std::string_view name) {
  const std::string folded = folded_word(name);
  return std::ranges::any_of(std::array{guide_sheet, reference_column}, [&](const Label& shown) {
    return folded == folded_word(shown.ja) || folded == folded_word(shown.en);
  });
}

}  // namespace ismap::exchange::detail
