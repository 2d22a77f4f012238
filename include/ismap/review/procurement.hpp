// The question: may this service be bought for this use on this date, and on which ground?
#pragma once

#include <ismap/model/procurement.hpp>
#include <ismap/model/procurement_decision.hpp>
#include <ismap/review/review.hpp>

namespace ismap {

/// Answers by the rules in force on the day of procurement; duties are open or overdue as of `request.as_of`. The
/// register is looked up as of the day of procurement, or as of `request.as_of` if that comes first: what is dated
/// after it is no fact yet. Without a register a service with a number is `unknown`. Never throws for what the document
/// says.
///
///     const ProcurementDecision decision = decide(procurement, {.as_of = date(2026, 11, 20),
///                                                                .registrations = &registrations});
///
/// The verdict is that of all rules as a whole: `met` means that the service may be procured on the ground named;
/// `not_applicable`, that the principle of the list does not bind this buyer or this day, or only recommends. If the
/// ground claimed fails or lacks a fact the ground is `none`. `provisional_until` is given if the measure claimed is
/// one for this case and its end can be computed, also if it has passed. `service` is what the register says under the
/// number given, however it is spelled, else under the name. Entries that contradict each other, several services of
/// the name given and histories against the rules decide nothing: `unknown`.
ProcurementDecision decide(const Procurement& procurement, const ReviewRequest& request);

}  // namespace ismap
