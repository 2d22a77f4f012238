#include "src/cli/user_language.hpp"

#include "src/cli/windows/windows.hpp"

namespace ismap::cli {

Language language_of_user() noexcept {
  return PRIMARYLANGID(GetUserDefaultUILanguage()) == LANG_JAPANESE ? Language::ja : Language::en;
}

}  // namespace ismap::cli
