#pragma once

#include <ismap/rules/rule.hpp>

namespace ismap {

/// The result of a clause whose text is not public: a person must read it.
inline RuleResult not_public(const Rule& rule) {
  return {.rule = rule.id,
          .verdict = Verdict::needs_judgement,
          .citations = {rule.clause},
          .facts = {},
          .derived = {},
          .supplements = {},
          .diagnostics = {}};
}

}  // namespace ismap
