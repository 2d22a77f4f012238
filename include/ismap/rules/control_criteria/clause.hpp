// What the rows of the Control Criteria share.
#pragma once

#include <ismap/core/citation.hpp>
#include <ismap/core/date.hpp>
#include <ismap/core/text.hpp>
#include <ismap/rules/stated_text.hpp>

#include <string>
#include <string_view>

namespace ismap::control_criteria {

/// A clause of the revision of 2022-04-01, the text these rows were written from.
constexpr Citation clause_2022(std::string_view clause) {
  return {Regulation::control_criteria, clause, "2022-04-01"};
}

/// A text that must be stated; see `check_text`.
inline Answer& require_text(Answer& answer, std::string_view text, const Pointer& at, const Label& message) {
  return check_text(answer, text, at, "blank", message);
}

/// `fill` where `{0}` differs between the languages; `{1}` does not.
inline Text fill_named(const Label& message, const Text& name, std::string_view more = {}) {
  return fill(message, name, more);
}

}  // namespace ismap::control_criteria
