// The paper on which a body decides about a procurement.
#pragma once

#include <ismap/core/date.hpp>
#include <ismap/model/procurement.hpp>
#include <ismap/model/procurement_decision.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>
#include <ismap/report/write_text.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace ismap {

/// What is known besides the procurement and the answer about it.
struct PaperAround {
  Date as_of{};  ///< the day of the question
  std::optional<Date>
      contract_until{};  ///< last day of the contract; absent: that of the measure claimed, if it has one
  /// The cell of a JSON Pointer in a document that was read from tables; empty: none are named.
  std::function<std::optional<std::string>(std::string_view pointer)> cell_of{};
};

/// Who buys what for which use; may it be bought and on which ground; what the register says, with the day that the
/// list prints; whether the registration, or the measure, lasts to the end of the contract, as far as the rules say;
/// the reasons by rule; what is owed; what software cannot decide; and lines for whoever decides.
///
/// @pre `decision` is the answer of `ismap::decide` to `procurement`
Page procurement_paper_page(const Procurement& procurement, const ProcurementDecision& decision,
                            const PaperAround& around, Language language);
inline std::string procurement_paper_text(const Procurement& procurement, const ProcurementDecision& decision,
                                          const PaperAround& around, const Style& style) {
  return write_text(procurement_paper_page(procurement, decision, around, style.language), style);
}

}  // namespace ismap
