// What described enumerators are called in forms.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/model/description.hpp>

#include "src/model/descriptions/description_name.hpp"
#include "src/model/descriptions/descriptions.hpp"

namespace ismap::detail {

/// The title of the enumerator. @pre the description of its type is included
template <DescribedEnum E>
Label name_in_forms(E value) {
  return title_of(type_name<E>(), name_of(value));
}

}  // namespace ismap::detail
