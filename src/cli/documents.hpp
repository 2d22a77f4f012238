// Documents of any kind, in any form that they are held in.
#pragma once

#include <ismap/ask/input.hpp>

#include "files.hpp"
#include "tables.hpp"

#include <memory>
#include <span>
#include <string_view>

namespace ismap::cli {

/// A document, and the tables that it was read from, if it was.
struct HeldDocument {
  ask::Input input;
  std::shared_ptr<const ask::TableSource> source{};
};

/// Reads a document of one of the formats from JSON, a workbook or a CSV. Of a statement there may be a part only.
/// @throws Failure with the place of what is wrong.
HeldDocument held_document_in(const Input& input, std::span<const std::string_view> accepted,
                              const TableReading& reading);
ask::Input document_in(const Input& input, std::span<const std::string_view> accepted, const TableReading& reading);

/// @throws Failure if the document is a part of a statement only
const ask::Input& whole(const ask::Input& document, const Input& input);

}  // namespace ismap::cli
