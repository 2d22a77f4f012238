// Statements and their parts, for the tests of several folders.
#pragma once

#include "tests/support/control_id.hpp"
#include "tests/support/document.hpp"

#include <ismap/io/load.hpp>
#include <ismap/model/statement.hpp>

#include <algorithm>
#include <string_view>

namespace ismap::test {

/// The statement of docs/examples.
inline Statement sample() {
  return load<Statement>(example("statement").dump());
}

inline ControlEntry& entry(Statement& statement, std::string_view control) {
  return *std::ranges::find(statement.controls, id(control), &ControlEntry::id);
}

}  // namespace ismap::test
