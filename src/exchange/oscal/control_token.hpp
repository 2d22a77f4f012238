// Numbers of controls as OSCAL tokens: 9.4.1.8.PB is `ismap-9.4.1.8.PB`.
#pragma once

#include <ismap/catalog/control_id.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ismap::exchange::detail {

inline constexpr std::string_view control_prefix = "ismap-";
/// Behind the token of a control: its text, which findings are about.
inline constexpr std::string_view statement_suffix = "_smt";

inline std::string control_token(const ControlId& id) {
  return std::string{control_prefix}.append(id.string());
}

inline std::string statement_token(const ControlId& id) {
  return control_token(id).append(statement_suffix);
}

/// What stands for the number in a token of a control or of its text; nothing if it is no token of ours.
inline std::optional<std::string_view> number_in_token(std::string_view token) {
  if (!token.starts_with(control_prefix)) return std::nullopt;
  token.remove_prefix(control_prefix.size());
  if (token.ends_with(statement_suffix)) token.remove_suffix(statement_suffix.size());
  return token;
}

}  // namespace ismap::exchange::detail
