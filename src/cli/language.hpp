// Which language is spoken if the call does not say.
#pragma once

#include <ismap/core/text.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ismap::cli {

/// The language called `ja` or `en`; nothing for anything else.
std::optional<Language> language_named(std::string_view name) noexcept;

/// What ISMAP_LANG says, then the locale (LC_ALL, LC_MESSAGES, LANG): Japanese for `ja...` and where nothing is said
/// (`C`, `POSIX`), else English. Without any of them, the language of the user.
Language language_of_environment();

/// What ISMAP_LANG holds if that is no language; else empty.
std::string bad_language_of_environment();

}  // namespace ismap::cli
