// The parts that pages of procurements have in common.
#pragma once

#include <ismap/model/procurement_decision.hpp>
#include <ismap/report/page.hpp>
#include <ismap/rules/rule_row.hpp>

#include <vector>

namespace ismap::detail {

/// Verdict, ground and the end of a measure.
page::Table answer_table(const ProcurementDecision& decision, Language language);

/// A section with the entry of the register.
void add_entry(Page& page, const ProcuredEntry& entry);

/// The rules that played a part.
std::vector<const RuleRow*> rules_of(const ProcurementDecision& decision);

}  // namespace ismap::detail
