#pragma once

#include <ismap/model/difference.hpp>
#include <ismap/report/page.hpp>

#include <span>

namespace ismap::detail {

/// A section with the changes, grouped by part of the document.
void add_changes(Page& page, std::span<const Change> changes);

}  // namespace ismap::detail
