// The checklist of a buyer's own check, as part of a procurement.
#pragma once

#include <ismap/ask/table_document.hpp>
#include <ismap/model/procurement.hpp>

#include <memory>

namespace ismap::ask {

struct CheckedProcurement {
  Procurement procurement;
  std::shared_ptr<const TableSource> checklist;  ///< its document is `/ciso_check` of the procurement
};

/// Puts what a filled-in checklist says into `ciso_check`. What the procurement says there already stays; where both
/// say something, they must agree.
/// @throws ParseError with all that is wrong, each with its cell
CheckedProcurement with_checklist(const Procurement& procurement, const exchange::Tables& tables,
                                  const TableOptions& options = {});

/// The cells of a procurement of which parts may have been read from tables.
CellOf cells_of(CellOf procurement, std::shared_ptr<const TableSource> checklist);

}  // namespace ismap::ask
