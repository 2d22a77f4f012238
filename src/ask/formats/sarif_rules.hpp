// The rules that the results of a log name.
#pragma once

#include <ismap/rules/rule_row.hpp>

#include "src/ask/formats/finding.hpp"

#include <cstddef>
#include <map>
#include <string_view>
#include <vector>

namespace ismap::ask::formats {

/// Rules by the order in which results name them.
class SarifRules {
 public:
  struct Entry {
    std::string_view id;
    const RuleRow* row = nullptr;  ///< null if it is none of the rule book
  };

  /// Which one the finding is of. What comes from no rule has its code as a rule of its own.
  std::size_t index_of(const Finding& finding);

  const std::vector<Entry>& entries() const noexcept { return entries_; }

 private:
  std::map<std::string_view, std::size_t> indices_;
  std::vector<Entry> entries_;
};

/// The first source of the rule that can be looked up; empty if there is none.
std::string_view help_address(const RuleRow& row);

}  // namespace ismap::ask::formats
