#pragma once

#include <ismap/core/text.hpp>

namespace ismap::cli {

/// The language of the user where no variable of the environment says it.
Language language_of_user() noexcept;

}  // namespace ismap::cli
