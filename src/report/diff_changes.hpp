#pragma once

#include <ismap/model/difference.hpp>
#include <ismap/report/style.hpp>

#include <span>
#include <string>

namespace ismap::detail {

/// A section with the changes, grouped by part of the document.
void append_changes(std::string& text, std::span<const Change> changes, const Style& style);

}  // namespace ismap::detail
