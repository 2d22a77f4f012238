// The documents that are about catalogues alone.
#pragma once

#include "src/exchange/oscal/envelope.hpp"
#include "src/exchange/oscal/losses.hpp"

#include <ismap/catalog/catalog.hpp>

#include <string>
#include <string_view>

namespace ismap::exchange::detail {

std::string write_catalog(const Catalog& catalog, const OscalRequest& request, Losses& losses);
std::string write_profile(const Catalog& catalog, const OscalRequest& request, Losses& losses);
std::string write_mapping(const OscalRequest& request, Losses& losses);

/// The last day of which the edition tells: that of the imported table, else of its last revision.
Date day_of(const Catalog& catalog);

Label title_of_edition(std::string_view edition);

}  // namespace ismap::exchange::detail
