#pragma once

#include <ismap/model/result.hpp>
#include <ismap/report/page.hpp>

#include <span>

namespace ismap::detail {

/// A section with a table of duties for each who owes any.
void add_obligations_by_actor(Page& page, std::span<const Obligation> obligations);

}  // namespace ismap::detail
