// The words for the choices of a policy and for what a supplement supplies. Their identifiers are in the description.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/model/policy.hpp>

#include <string_view>

namespace ismap {

Label label_of(Parameter parameter);

/// Of a member of `Choices`, and of an enumerator as its value; empty for what is none.
Label label_of_choice(std::string_view choice);
Label label_of_value(std::string_view choice, std::string_view value);

}  // namespace ismap
