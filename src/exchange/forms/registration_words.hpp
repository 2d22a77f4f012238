// Words that say that a registration does not stand, or not as it is.
#pragma once

#include <span>
#include <string_view>

namespace ismap::exchange::detail {

/// What a text says of a registration, the weakest first.
enum class Standing {
  usual,      ///< nothing
  open,       ///< whether it stands as it is
  suspended,  ///< it is suspended
  ended,      ///< it is no longer registered
};

constexpr bool is_denied(Standing standing) noexcept {
  return standing >= Standing::suspended;
}

struct StandingWord {
  std::string_view word;  ///< folded
  Standing standing;
};

/// The one table of them.
std::span<const StandingWord> standing_words();

/// The most that is said anywhere in a remark.
Standing standing_in_remark(std::string_view text);

/// In a name only what stands in brackets, behind ※, apart, or with the registration or the offer counts: a service
/// may be one for deleting data.
Standing standing_in_name(std::string_view name);

/// What a title, the name of a sheet or a row of one text says of the rows below it.
struct HeadingWords {
  Standing standing = Standing::usual;
  bool has_registered = false;  ///< speaks of registered services, too: "登録・削除の一覧"
};

/// A sentence on what may happen, or on what the list leaves out, leaves it open.
HeadingWords words_of_heading(std::string_view text);

}  // namespace ismap::exchange::detail
