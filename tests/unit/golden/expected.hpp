// Expectations written by hand: a word, or a list of words that are all right.
#pragma once

#include "tests/support/document.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <exception>
#include <string>

namespace ismap::test {

inline bool is_expected(const nlohmann::json& expected, const std::string& seen) {
  if (expected.is_array()) return std::ranges::find(expected, nlohmann::json(seen)) != expected.end();
  return expected == seen;
}

/// Checks every case of a file, which must have at least `least`.
template <class Check>
void for_each_case(const std::string& path, std::size_t least, Check check) {
  const nlohmann::json cases = nlohmann::json::parse(read_file(path)).at("cases");
  ASSERT_GE(cases.size(), least);
  for (const nlohmann::json& one : cases) {
    SCOPED_TRACE(one.at("name").get<std::string>() + " -- " + one.value("basis", ""));
    try {
      check(one);
    } catch (const std::exception& error) {
      ADD_FAILURE() << error.what();
    }
  }
}

}  // namespace ismap::test
