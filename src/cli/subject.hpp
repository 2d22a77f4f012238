#pragma once

#include <ismap/ask/table_document.hpp>
#include <ismap/review/subject.hpp>

#include "files.hpp"
#include "output.hpp"

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
HeldSubject load_held_subject(const Input& input, const Catalog& catalog, const Output& output);

/// The same where controls alone are not enough.
Subject load_subject_from(const Input& input, const Output& output, const Catalog& catalog = ismap_2020());

}  // namespace ismap::cli
