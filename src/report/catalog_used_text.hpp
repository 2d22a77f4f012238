// The catalogue that a result was computed with.
#pragma once

#include <ismap/model/catalog_used.hpp>
#include <ismap/report/style.hpp>

#include <string>

namespace ismap::detail {

/// The edition, and in brackets whose table it is, from when, how much it holds and whether that is all.
std::string catalog_used_text(const CatalogUsed& used, Language language);

}  // namespace ismap::detail
