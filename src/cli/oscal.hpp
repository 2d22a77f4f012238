// Documents out of OSCAL.
#pragma once

#include "files.hpp"
#include "tables.hpp"

#include <string_view>
#include <vector>

namespace ismap::cli {

/// True if all of the inputs are OSCAL documents.
bool are_oscal(const std::vector<Input>& inputs);

/// What takes documents of ours says where an OSCAL document goes. @throws Failure if it is one
void refuse_oscal(const Input& input);

/// The statement or the dossier that the documents hold. What was not read is told.
/// @param format of it
/// @throws Failure with all that is wrong, each with its place
ask::Input document_in_oscal(const std::vector<Input>& inputs, std::string_view format, const TableReading& reading);

}  // namespace ismap::cli
