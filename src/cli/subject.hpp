#pragma once

#include <ismap/ask/table_document.hpp>
#include <ismap/review/subject.hpp>

#include "files.hpp"
#include "tables.hpp"

#include <memory>
#include <string>
#include <vector>

namespace ismap::cli {

/// A dossier or a statement, and the tables that it was read from, if it was.
struct HeldSubject {
  Subject subject;
  std::vector<std::string> absent{};  ///< see `ReviewRequest::absent`
  std::shared_ptr<const ask::TableSource> source{};
};

/// Reads a dossier or a statement from JSON, a workbook or a CSV. Of a statement there may be the controls alone.
/// @throws Failure with the place of what is wrong.
HeldSubject load_held_subject(const Input& input, const TableReading& reading);

/// @throws Failure if members of a statement are absent
void require_whole(const std::vector<std::string>& absent, const Input& input);

/// The same where controls alone are not enough.
HeldSubject load_whole_subject(const Input& input, const TableReading& reading);

}  // namespace ismap::cli
