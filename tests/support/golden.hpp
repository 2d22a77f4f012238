// The golden cases as documents, with what they are reviewed with.
#pragma once

#include <ismap/core/date.hpp>

#include <nlohmann/json.hpp>

#include <string>
#include <utility>
#include <vector>

namespace ismap::test {

/// A document with what it is reviewed with.
struct GoldenCase {
  std::string name;
  nlohmann::json base;     ///< the document before its edits
  nlohmann::json dossier;  ///< and after
  nlohmann::json registrations;
  bool with_register = false;
  nlohmann::json policy;
  Date as_of{};
};

/// The case `one` of `file`.
GoldenCase golden_case(const nlohmann::json& one, const std::string& file);

/// Every case with the file that it is from, by file and name.
std::vector<std::pair<std::string, nlohmann::json>> golden_files();

std::vector<GoldenCase> golden_cases();

}  // namespace ismap::test
