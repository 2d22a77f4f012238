// States of registrations and what the reviewer should look at, as pages about registers show them.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/model/registration_state.hpp>
#include <ismap/model/result.hpp>
#include <ismap/report/page.hpp>

#include <span>

namespace ismap::detail {

/// The state in its colour.
page::Run state_cell(RegistrationState state, Language language);

/// A section with an item for each diagnostic and its remedy; nothing if there is none.
void add_flags(Page& page, const Label& title, std::span<const Diagnostic> diagnostics);

}  // namespace ismap::detail
