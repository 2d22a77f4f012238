// Documents of any kind, in any form that they are held in.
#pragma once

#include <ismap/ask/input.hpp>

#include "files.hpp"
#include "tables.hpp"

#include <span>
#include <string_view>

namespace ismap::cli {

/// Reads a document of one of the formats from JSON, a workbook or a CSV. Controls alone are no statement.
/// @throws Failure with the place of what is wrong.
ask::Input document_in(const Input& input, std::span<const std::string_view> accepted, const TableReading& reading);

}  // namespace ismap::cli
