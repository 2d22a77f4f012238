#include "shortened.hpp"

#include <algorithm>

namespace ismap::detail {

std::string and_more(std::size_t count, Language language) {
  constexpr Label more{"、他{0}件", ", and {0} more"};
  return count == 0 ? std::string{} : fill(more, {std::to_string(count)}).in(language);
}

std::string left_out(std::size_t count, Language language) {
  constexpr Label sentence{"このほか{0}件は、記載を省略しました。", "{0} more are left out here."};
  return fill(sentence, {std::to_string(count)}).in(language);
}

std::string enumerated(const std::vector<std::string>& names, Language language, std::size_t most) {
  constexpr Label between{"、", ", "};
  const std::size_t shown = std::min(most, names.size());
  std::string text;
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) text += between.in(language);
    text += names[i];
  }
  return text + and_more(names.size() - shown, language);
}

}  // namespace ismap::detail
