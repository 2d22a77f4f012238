// What messages say about a look-up in a register.
#pragma once

#include <ismap/core/text.hpp>

#include <string_view>

namespace ismap {

/// What is looked for in a register, as messages name it.
inline constexpr Label a_service{"サービス", "service"};
inline constexpr Label an_assessor{"監査機関", "assessor"};

/// Nothing in the register has `asked` as its number or name.
Text text_of_nothing_found(const Label& what, std::string_view asked);
/// More than one number has `asked` as its name.
Text text_of_several_found(const Label& what, std::string_view asked);

}  // namespace ismap
