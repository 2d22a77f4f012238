// What the parts of a comparison of controls share.
#pragma once

#include "src/review/diff/rulings.hpp"
#include "src/review/diff/submissions.hpp"
#include "src/review/migration/merged_text.hpp"

#include <ismap/core/stated.hpp>
#include <ismap/core/text.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ismap {

struct ControlComparison {
  const Submissions& submissions;
  Consequences& consequences;
  const Rulings& rulings;
  bool is_translated = false;  ///< the old controls are under the numbers of another edition
  ControlDifferences differences{};

  /// True if two texts, of the old statement and of the new one, say the same.
  bool is_same(const std::optional<std::string>& before, const std::optional<std::string>& after) const {
    if (is_translated) return is_same_text(before, after, submissions.before.edition);
    return before == after || (!is_stated(before) && !is_stated(after));
  }

  void note(const RuleRow& rule, const ChangeRow& change, std::optional<Verdict> verdict, ControlId id) {
    consequences.add_control(rule, change, verdict, id);
  }
  void note(const Ruling& ruling, const ChangeRow& change, ControlId id) {
    note(*ruling.rule, change, ruling.verdict, id);
  }
  /// A change that says its rule and verdict itself.
  void note(const ChangeRow& change, ControlId id) { note(*change.rule, change, change.verdict, id); }
};

}  // namespace ismap
