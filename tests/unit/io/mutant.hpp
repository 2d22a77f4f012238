// A document made wrong in one place, and what its reader must say.
#pragma once

#include "tests/unit/io/sample.hpp"

#include <ismap/core/parse_error.hpp>

#include <string>

namespace ismap::test {

/// Who can see the fault: `from_json` is given a value and knows nothing of its text.
enum class Seen { by_both_readers, in_the_text_only };

struct Mutant {
  std::string what{};
  std::string text{};
  Fault fault{};
  std::string pointer{};
  std::size_t offset = 0;
  Seen seen = Seen::in_the_text_only;
  Limits limits{};
};

/// Expects the fault, the pointer and the place that the mutant names, from `load` and, where it can see the fault,
/// from `from_json`.
void expect_refusal(const Sample& sample, const Mutant& mutant);

/// Expects that both readers take the text.
void expect_acceptance(const Sample& sample, const std::string& what, const std::string& text);

}  // namespace ismap::test
