// What a rule about a procurement may look at besides it.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/lifecycle/printed.hpp>
#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/procurement.hpp>
#include <ismap/rules/surroundings.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace ismap {

/// The surroundings of one procurement: the rules of its day, and the register as of that day, or of the day of the
/// question if the procurement is still ahead: what is dated later is no fact yet. Borrows everything; lives as long as
/// the evaluation.
struct ProcurementContext : Surroundings {
  const RegisteredService* bought = nullptr;  ///< the entry with the number given, else with the name; null without one
  std::optional<Registration> registration;   ///< of `bought`, as of `as_of`
  /// The same on the day of procurement, if the register tells of days after `as_of` that change it.
  std::optional<Registration> announced;
  const Catalog* catalog = nullptr;              ///< of the edition in force; null: the embedded one
  PrintedState printed = PrintedState::nothing;  ///< of `bought`, beside its history, as of `as_of`
  bool is_contradicted = false;                  ///< entries with that number contradict each other
  bool is_found_by_name = false;
  /// Entries of the name given, where none is found by a number: several of which none is to be preferred, or those
  /// found although the register does not have the number given.
  std::vector<const RegisteredService*> namesakes;
  std::vector<std::string> near_names;  ///< for a name that the register does not have

  bool is_ahead() const noexcept { return as_of < reference_date; }

  /// What history and list show of `bought`. @pre there is one
  std::optional<RegistrationState> state_of_bought() const { return state_shown(*registration, printed); }
  LastDay last_day_of_bought() const;
};

/// What the buyer gives to tell which service is bought; a blank or a placeholder tells nothing.
std::optional<std::string_view> number_given(const ProcuredService& service);
std::optional<std::string_view> name_given(const ProcuredService& service);

/// Looks up what the rules need once. @param asked_on the day of the question
ProcurementContext context_of(const Procurement& procurement, const Policy& policy, const Register* registrations,
                              Date asked_on);

}  // namespace ismap
