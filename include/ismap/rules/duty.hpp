// A duty is a row.
#pragma once

#include <ismap/core/citation.hpp>
#include <ismap/core/text.hpp>
#include <ismap/model/policy.hpp>
#include <ismap/model/result.hpp>
#include <ismap/rules/time_limit.hpp>

#include <optional>

namespace ismap {

/// By when a duty is due, counted from the day that starts it.
struct DueRule {
  enum class Kind { within, promptly, unknown } kind{};
  const TimeLimit* limit = nullptr;     ///< within which it is due
  std::optional<Parameter> supplied{};  ///< a number of days that the user's supplement gives instead
};

constexpr DueRule due_within(const TimeLimit& limit) {
  return {DueRule::Kind::within, &limit};
}
inline constexpr DueRule due_promptly = {DueRule::Kind::promptly};
/// By when is not public.
inline constexpr DueRule due_unknown = {DueRule::Kind::unknown};
constexpr DueRule due_promptly_or(Parameter supplied) {
  return {DueRule::Kind::promptly, nullptr, supplied};
}
constexpr DueRule due_unknown_or(Parameter supplied) {
  return {DueRule::Kind::unknown, nullptr, supplied};
}

/// `who` has to do `what`. What starts it and what settles it is defined where it is used.
struct DutyRow {
  Actor who{};
  Label what;                 ///< `{0}` stands for the span of its limit
  DueRule due = due_unknown;  ///< left out, too, where a fact or a fixed day decides
  Citation clause;
  std::optional<Form> form{};
};

}  // namespace ismap
