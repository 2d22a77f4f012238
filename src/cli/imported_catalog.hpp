// The catalogue that an answer uses.
#pragma once

#include <ismap/catalog/catalog.hpp>

#include "output.hpp"

#include <optional>
#include <string>

namespace ismap::cli {

/// The embedded edition that the header of the CSV at `path` shows, completed by it; nothing if `path` is empty.
/// Warnings go to the standard error.
/// @throws Failure if the CSV is no table of the edition.
std::optional<Catalog> import_catalog(const std::string& path, const Output& output);

}  // namespace ismap::cli
