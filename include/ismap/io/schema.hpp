// JSON Schemas of the documents and of the review, made from the same descriptions that the readers walk.
#pragma once

#include <ismap/core/text.hpp>

#include <span>
#include <string>
#include <string_view>

namespace ismap {

/// The documents and results that have a schema: `dossier`, `statement`, `register`, ... `review`, `status` ...
std::span<const std::string_view> schema_documents();

/// The JSON Schema (draft 2020-12) of `document`, indented, with titles and descriptions in `language`.
/// `enumDescriptions`, an annotation for editors, says what each enumerator means. @throws std::invalid_argument for
/// any other name.
std::string json_schema(std::string_view document, Language language = Language::en);

}  // namespace ismap
