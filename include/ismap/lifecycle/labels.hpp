// The words for the life of a registration, as official notices write them.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/model/register.hpp>
#include <ismap/model/registration_state.hpp>

namespace ismap {

Label label_of(RegistrationState state);
Label label_of(EventKind kind);

}  // namespace ismap
