#pragma once

#include <ismap/report/page.hpp>

#include <string_view>

namespace ismap::detail {

/// Whether a page may link there: a whole address in printable ASCII that starts with `https://`.
bool is_address(std::string_view link);

/// Where a source is to be found, as a link if it is an address.
page::Run locator_run(std::string_view locator);

}  // namespace ismap::detail
