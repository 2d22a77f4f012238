#pragma once

#include <ismap/ask/answer.hpp>

#include <optional>
#include <string>

namespace ismap::capi {

/// The answer as text for people in a language, or as JSON without one.
std::string rendered(const ask::Answer& answer, std::optional<Language> language, Layout layout);

}  // namespace ismap::capi
