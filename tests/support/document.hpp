// Example documents, edited for a test.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace ismap::test {

/// The text of a file below the source folder.
std::string read_file(std::string_view path_in_sources);

/// `docs/examples/<name>.json` as JSON.
nlohmann::json example(std::string_view name);

/// Applies one edit: `{"op": "set" | "remove" | "append", "path": ..., "value": ...}`. A path is a JSON Pointer whose
/// tokens may also select a list item by a member: `{id=5.1.1}`. Throws std::runtime_error for an edit that does not
/// fit the document.
void apply(nlohmann::json& document, const nlohmann::json& edit);

}  // namespace ismap::test
