// JSON Schemas of the documents and of the review, made from the same descriptions that the readers walk.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace ismap {

/// The documents and results that have a schema: `dossier`, `statement`, `register`, ... `review`, `status` ...
std::span<const std::string_view> schema_documents();

/// The JSON Schema (draft 2020-12) of `document`, indented. @throws std::invalid_argument for any other name.
std::string json_schema(std::string_view document);

}  // namespace ismap
