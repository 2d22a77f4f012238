// The renewal of the examples, and the application that it follows on.
#pragma once

#include "tests/support/statement.hpp"

#include <ismap/io/load.hpp>
#include <ismap/review/diff.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::test {

inline constexpr Date as_of = date(2026, 11, 20);

/// Filed 2026-09-18, period 2025-07-01 to 2026-06-30, an ISO/IEC 27001 certificate that meets every condition of the
/// management cycle, and 11.1.1 taken over from C24-0900-2.
inline Dossier renewal() {
  return load<Dossier>(example("ismap-renewal").dump());
}

/// The same a year before: but for the days nothing differs.
inline Dossier previous() {
  Dossier dossier = renewal();
  dossier.application.filed_on = date(2025, 9, 12);
  dossier.statement.assessment_period = {date(2024, 7, 1), date(2025, 6, 30)};
  return dossier;
}

inline Register registrations() {
  return load<Register>(example("ismap-renewal-register").dump());
}

/// A register that has the base of the renewal only, so that no notice is owed.
inline const Register& base_registered() {
  static const Register made = [] {
    Register known = registrations();
    known.services.front().history.clear();
    return known;
  }();
  return made;
}

inline ControlEntry& control(Statement& statement, std::string_view control) {
  return *std::ranges::find(statement.controls, id(control), &ControlEntry::id);
}

inline ControlEntry& control(Dossier& dossier, std::string_view id) {
  return control(dossier.statement, id);
}

inline void drop(Statement& statement, std::string_view control) {
  std::erase_if(statement.controls, [&](const ControlEntry& entry) { return entry.id == id(control); });
}

/// What follows from the edit of the renewal, against the year before.
template <class Edit>
Difference after(Edit edit, const Dossier& before = previous()) {
  Dossier changed = before;
  changed.application.filed_on = renewal().application.filed_on;
  changed.statement.assessment_period = renewal().statement.assessment_period;
  edit(changed);
  return diff(before, changed, {.as_of = as_of, .registrations = &base_registered()});
}

using Codes = std::vector<std::string>;

/// In order of the text, without the continuation of the period.
inline Codes codes(const Difference& difference) {
  Codes codes;
  for (const Consequence& consequence : difference.consequences)
    if (consequence.code != "STM-2.2.5b/continuous") codes.push_back(consequence.code);
  std::ranges::sort(codes);
  return codes;
}

inline const Consequence* find(const Difference& difference, std::string_view code) {
  const auto found = std::ranges::find(difference.consequences, code, &Consequence::code);
  return found == difference.consequences.end() ? nullptr : &*found;
}

/// The one consequence, besides the continuation of the period. @pre there is one
inline const Consequence& only(const Difference& difference) {
  return *find(difference, codes(difference).at(0));
}

}  // namespace ismap::test
