// The catalogue that an answer uses.
#pragma once

#include <ismap/catalog/catalog.hpp>

#include "commands.hpp"
#include "output.hpp"
#include "receipt.hpp"

#include <optional>

namespace ismap::cli {

/// The embedded edition that the header of the CSV shows, completed by it; nothing if no CSV is given.
/// Warnings go to the standard error.
/// @param receipt notes what was read; null: nobody does
/// @throws Failure if the CSV is no table of the edition.
std::optional<Catalog> import_catalog(const TableInput& table, const Output& output, Receipt* receipt = nullptr);

}  // namespace ismap::cli
