// Expectations written by hand: a word, or a list of words that are all right.
#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace ismap::test {

inline bool is_expected(const nlohmann::json& expected, const std::string& seen) {
  if (expected.is_array()) return std::ranges::find(expected, nlohmann::json(seen)) != expected.end();
  return expected == seen;
}

/// The policy of a case, with what a document of it must have.
inline nlohmann::json policy_of(const nlohmann::json& one) {
  nlohmann::json policy = one.value("policy", nlohmann::json::object());
  policy.emplace("choices", nlohmann::json::object());
  policy.emplace("supplements", nlohmann::json::array());
  return policy;
}

}  // namespace ismap::test
