// The functions that decide the rules of procurement.
#pragma once

#include <ismap/rules/answer.hpp>

#include <string_view>

namespace ismap {
struct Procurement;
struct ProcurementContext;
}  // namespace ismap

namespace ismap::procurement {

/// PROC-1.1: the service is listed, or one of the exceptions holds.
Answer principle(const Procurement& procurement, const ProcurementContext& context);
/// CS-4.2.1-2c: the same, as the Common Standards put it for confidential information.
Answer selected_from_list(const Procurement& procurement, const ProcurementContext& context);
/// PROC-1.2: the number is registered on either list on the day of procurement.
Answer on_a_list(const Procurement& procurement, const ProcurementContext& context);
/// PROC-1.3: the buyer's own check of an unlisted service, under its chief information security officer.
Answer check_by_ciso(const Procurement& procurement, const ProcurementContext& context);
/// PROC-1.4: the buyer's selection criteria ask for that check.
Answer check_in_selection_criteria(const Procurement& procurement, const ProcurementContext& context);
/// PROC-1.6: what that check covers.
Answer extent_of_check(const Procurement& procurement, const ProcurementContext& context);
/// PROC-1.7: whether the class of information fits what the criteria assume.
Answer fit_for_information(const Procurement& procurement, const ProcurementContext& context);

/// PROC-3.1, PROC-3.2, PROC-3.3: the provisional measures.
Answer old_measure_in_use(const Procurement& procurement, const ProcurementContext& context);
Answer old_measure_planned(const Procurement& procurement, const ProcurementContext& context);
Answer new_measure(const Procurement& procurement, const ProcurementContext& context);
/// PROC-3.5: a measure that does not apply leaves the principle, and the buyer's own check until migration.
Answer outside_measure(const Procurement& procurement, const ProcurementContext& context);

/// PROC-4.1, PROC-4.2, PROC-4.3: from when buyers of a kind are bound.
Answer coverage_of_ministries(const Procurement& procurement, const ProcurementContext& context);
Answer coverage_of_agencies(const Procurement& procurement, const ProcurementContext& context);
Answer recommended_to_local_governments(const Procurement& procurement, const ProcurementContext& context);
/// PROC-4.4: the classes 3A to 3C of local governments.
Answer local_classes(const Procurement& procurement, const ProcurementContext& context);

/// PROC-6.9: the registration is still valid on the day of procurement.
Answer registration_still_valid(const Procurement& procurement, const ProcurementContext& context);
/// DEP-7: a SaaS that offers generative AI is on a list.
Answer generative_ai_listed(const Procurement& procurement, const ProcurementContext& context);

/// CS-4.2.1-2b: the items of the security requirements.
Answer security_requirements_set(const Procurement& procurement, const ProcurementContext& context);
/// CS-4.2.3: use with information that needs no confidentiality.
Answer use_without_confidential_information(const Procurement& procurement, const ProcurementContext& context);

/// LIU-1.3: class of information and risk of the use of a service on the ISMAP-LIU list.
Answer liu_information(const Procurement& procurement, const ProcurementContext& context);
/// LIU-1.7: the buyer finds low impact.
Answer liu_low_impact(const Procurement& procurement, const ProcurementContext& context);

}  // namespace ismap::procurement
