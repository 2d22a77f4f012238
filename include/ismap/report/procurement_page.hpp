// The decision on a procurement as a page for the buyer.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/model/procurement_decision.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>
#include <ismap/report/write_text.hpp>

#include <string>
#include <string_view>

namespace ismap {

/// The name of a ground.
Label label_of(Ground ground);

/// May it be bought and on which ground, then why, what is owed, and what software cannot decide here. `subject` names
/// what is bought; it is shown in the heading.
Page procurement_page(const ProcurementDecision& decision, Language language, std::string_view subject = {});
inline std::string procurement_text(const ProcurementDecision& decision, const Style& style,
                                    std::string_view subject = {}) {
  return write_text(procurement_page(decision, style.language, subject), style);
}

}  // namespace ismap
