// Controls that the new statement implements or takes over from a base.
#pragma once

#include "src/review/diff/base_numbers.hpp"
#include "src/review/diff/control_comparison.hpp"

#include <map>
#include <string_view>

namespace ismap {

class RealisedControls {
 public:
  /// Borrows `comparison`.
  explicit RealisedControls(ControlComparison& comparison);

  /// The stance is new.
  void note(const ControlEntry& entry);

  /// @pre both have one stance
  void compare(const ControlEntry& before, const ControlEntry& after);

 private:
  void note_implemented(const ControlEntry& entry);
  bool note_if_undescribed(const ControlEntry& entry, const ChangeRow& row);
  void note_base(const ControlEntry& entry, const ChangeRow& row);
  Verdict verdict_on(std::string_view base);
  void compare_individual_controls(const ControlEntry& before, const ControlEntry& after);
  bool note_stated_change(const ControlEntry& entry);

  ControlComparison& comparison_;
  NumberSet old_bases_;
  NumberSet new_bases_;
  bool may_use_cycle_;                                        ///< the assessment may be one of a cycle (GL-6.6)
  bool follows_on_;                                           ///< and comes after the one of the old statement
  std::map<std::string_view, Verdict, ByNumber> verdict_on_;  ///< by number of the base
};

}  // namespace ismap
