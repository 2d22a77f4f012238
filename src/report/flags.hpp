// States of registrations and what the reviewer should look at, as texts about registers show them.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/model/registration_state.hpp>
#include <ismap/model/result.hpp>
#include <ismap/report/style.hpp>

#include "table.hpp"

#include <span>
#include <string>

namespace ismap::detail {

/// The state in its colour.
Cell state_cell(RegistrationState state, const Style& style);

/// A section with a line for each diagnostic and its remedy; nothing if there is none.
void append_flags(std::string& text, const Label& title, std::span<const Diagnostic> diagnostics, const Style& style);

}  // namespace ismap::detail
