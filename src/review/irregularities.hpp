#pragma once

#include <ismap/lifecycle/printed.hpp>
#include <ismap/model/result.hpp>
#include <ismap/rules/duties.hpp>
#include <ismap/rules/surroundings.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace ismap {

/// What the rules do not know in the history of a service, what no public text decides about its state, and what rests
/// on the public list alone.
/// @param position of the service in its register
std::vector<Diagnostic> diagnostics_of(const RegisteredService& service, std::size_t position,
                                       const ShownRegistration& shown, const std::vector<Duty>& duties,
                                       const Surroundings& surroundings);

/// That the state rests on what the list prints, or is left open by it. @pre `shown.printed` is not `nothing`
Diagnostic said_of_list(const RegisteredService& service, std::size_t position, const ShownRegistration& shown,
                        Date as_of);

/// What of them leaves open what the registration is; nothing if the history decides.
std::optional<Diagnostic> open_question_of(const RegisteredService& service, std::size_t position,
                                           const Registration& registration);

/// True if the duty is one of the registration rules of ISMAP-LIU.
bool cites_liu(const Duty& duty);

/// That the clause numbers of those rules are inferred. `service` points to the service in its register.
Diagnostic inferred_numbers(const Pointer& service);

/// That the register writes the number otherwise than it was asked for, or that it was asked for by its name.
Diagnostic taken_for_entry(const RegisteredService& service, std::size_t position, std::string_view asked);

}  // namespace ismap
