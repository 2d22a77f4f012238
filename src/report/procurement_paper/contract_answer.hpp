// Whether what a service is bought on lasts to the end of the contract.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/core/verdict.hpp>
#include <ismap/model/procurement.hpp>
#include <ismap/model/procurement_decision.hpp>

#include <optional>

namespace ismap::detail {

/// The last days of a registration in the trace of the decision: counted, and as the list prints it.
struct LastDaysFound {
  std::optional<Date> counted;
  std::optional<Date> printed;
  std::optional<Date> list_of;  ///< the day of that list
};

LastDaysFound last_days_in(const ProcurementDecision& decision);

/// The last day of the contract of the measure claimed, with its extension.
std::optional<Date> end_of_contract(const Procurement& procurement);

/// `met`: to the end; `not_met`: not so long; `needs_judgement`: a person has to find out; `not_applicable`: there is
/// nothing that could end.
struct ContractAnswer {
  Verdict verdict = Verdict::not_applicable;
  Text text;
};

/// @param as_of the day of the question
/// @param until last day of the contract, if it is known
ContractAnswer contract_answer(const ProcurementDecision& decision, Date as_of, std::optional<Date> until);

}  // namespace ismap::detail
