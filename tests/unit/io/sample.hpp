// The documents that the tests of reading start from.
#pragma once

#include "tests/unit/io/document_text.hpp"
#include "tests/unit/io/specimen.hpp"

#include <ismap/io/limits.hpp>

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::test {

struct Sample {
  std::string name;
  DocumentText document;
  std::map<std::string, LeafKind> leaves;  ///< of its type, by pattern
  void (*load)(std::string_view, const Limits&) = nullptr;
  void (*convert)(const nlohmann::json&) = nullptr;  ///< reads the value by `from_json`
  void (*expect_round_trip)(std::string_view) = nullptr;
};

/// An initial application, a register, a policy and a statement, from `docs/examples/`.
const std::vector<Sample>& example_samples();

/// A dossier, a register, a policy and a statement with every member there is.
const std::vector<Sample>& full_samples();

/// Both.
const std::vector<Sample>& all_samples();

/// Those of a few kilobytes, for tests of thousands of mutants.
const std::vector<Sample>& short_samples();

const Sample& full_sample(std::string_view name);

/// Each document of `docs/examples/`, by its member `format`; files that are no documents are left out.
const std::vector<Sample>& example_files();

}  // namespace ismap::test
