// Texts that say that there is nothing to tell.
#pragma once

#include <ismap/core/spelling.hpp>

#include <string>
#include <string_view>

namespace ismap::control_criteria {

/// True if the text says that there is nothing to tell.
inline bool says_none(std::string_view stated) {
  constexpr std::string_view full_stop = "。";
  std::string text = folded_name(stated);
  while (text.ends_with(full_stop) || text.ends_with('.'))
    text.resize(text.size() - (text.ends_with('.') ? 1 : full_stop.size()));
  std::erase(text, '/');
  const auto is_one_of = [&](const auto&... ways) { return ((text == ways) || ...); };
  return is_one_of("なし", "無し", "無", "ない", "ありません", "該当なし", "該当無し", "該当しない", "非該当",
                   "特になし", "特に無し", "特段なし", "該当事項なし", "該当事項無し", "該当事象なし", "特記事項なし",
                   "該当事項はない", "該当事項はありません", "none", "no", "nothing", "nil", "na", "notapplicable");
}

}  // namespace ismap::control_criteria
