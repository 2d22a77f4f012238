#include "language.hpp"

#include "environment.hpp"
#include "user_language.hpp"

namespace ismap::cli {
namespace {

Language language_of_locale() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const std::string locale = variable(name);
    if (locale.empty()) continue;
    const bool says_nothing = locale == "C" || locale == "POSIX" || locale.starts_with("C.");
    return says_nothing || locale.starts_with("ja") ? Language::ja : Language::en;
  }
  return language_of_user();
}

/// `ja`, `en`, or a locale of them.
std::optional<Language> language_wanted() {
  const std::string wanted = variable("ISMAP_LANG");
  return language_named(std::string_view{wanted}.substr(0, wanted.find_first_of("_.")));
}

}  // namespace

std::optional<Language> language_named(std::string_view name) noexcept {
  if (name == "ja") return Language::ja;
  if (name == "en") return Language::en;
  return std::nullopt;
}

Language language_of_environment() {
  return language_wanted().value_or(language_of_locale());
}

std::string bad_language_of_environment() {
  return language_wanted() ? std::string{} : variable("ISMAP_LANG");
}

}  // namespace ismap::cli
