// What the parts of a comparison of controls share.
#pragma once

#include "src/review/diff_parts.hpp"
#include "src/review/merged_text.hpp"
#include "src/review/requirements.hpp"

#include <ismap/core/stated.hpp>
#include <ismap/core/text.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ismap {

struct ControlComparison {
  const Submissions& submissions;
  Consequences& consequences;
  const Requirements requirements;
  bool is_translated = false;  ///< the old controls are under the numbers of another edition
  ControlDifferences differences{};

  /// True if two texts, of the old statement and of the new one, say the same.
  bool is_same(const std::optional<std::string>& before, const std::optional<std::string>& after) const {
    if (is_translated) return is_same_text(before, after, submissions.before.edition);
    return before == after || (!is_stated(before) && !is_stated(after));
  }

  void note(std::string_view rule, std::string_view what, std::optional<Verdict> verdict, const Label& message,
            ControlId id) {
    consequences.add_control(rule, what, verdict, message, id);
  }
  void note(const Ruling& ruling, std::string_view what, const Label& message, ControlId id) {
    note(ruling.rule, what, ruling.verdict, message, id);
  }
};

}  // namespace ismap
