#pragma once

#include <ismap/model/basis.hpp>
#include <ismap/report/page.hpp>

namespace ismap {

/// A short section on what the answer rests on, before the notice that ends the page. A basis without the digest of its
/// answer is shown without it.
void add_basis(Page& page, const Basis& basis);

}  // namespace ismap
