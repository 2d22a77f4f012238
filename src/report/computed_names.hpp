// What the values that rules compute are called on pages.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/model/result.hpp>

#include <string>
#include <string_view>

namespace ismap::detail {

/// Empty in both languages if nothing is computed under the name, as for the id of a rule that was followed.
Label title_of_computed(std::string_view name);

/// The value in words.
std::string text_of_computed(const Derived& derived, Language language);

}  // namespace ismap::detail
