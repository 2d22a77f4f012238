// The supplied values that an answer relies on.
#pragma once

#include <ismap/model/policy.hpp>
#include <ismap/rules/duties.hpp>
#include <ismap/rules/surroundings.hpp>

#include <set>
#include <vector>

namespace ismap {

/// Collects them, each once. Borrows both.
class SupplementsUsed {
 public:
  SupplementsUsed(std::vector<Supplement>& used, const Surroundings& surroundings)
      : used_(used), surroundings_(surroundings) {}

  /// The value in force on `day`.
  void note(Parameter parameter, Date day) {
    const Surroundings then{surroundings_.as_of, day, surroundings_.policy, nullptr};
    const Supplement* supplied = then.supplement(parameter);
    if (supplied != nullptr && noted_.insert(supplied).second) used_.push_back(*supplied);
  }

  void note(const Duty& duty) {
    if (duty.supplement) note(*duty.supplement, duty.since);
  }

 private:
  std::vector<Supplement>& used_;
  const Surroundings& surroundings_;
  std::set<const Supplement*> noted_;
};

}  // namespace ismap
