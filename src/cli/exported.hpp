// Documents in the forms that others read, on the standard output.
#pragma once

#include <ismap/ask/export.hpp>
#include <ismap/core/text.hpp>
#include <ismap/exchange/forms/write_form.hpp>

#include "output.hpp"

#include <cstddef>
#include <span>
#include <string>

namespace ismap::cli {

/// @throws Failure if the command writes no workbooks, or if it would be shown on a terminal
void print_workbook(std::span<const exchange::FormSheet> sheets);

/// Tells on the standard error what the form does not carry.
void print_exported(const ask::Exported& exported, const Output& output);

/// "/a/3/b and 4 more".
Text place_and_more(const std::string& place, std::size_t count);

}  // namespace ismap::cli
