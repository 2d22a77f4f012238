#pragma once

#include <ismap/review/subject.hpp>

#include "files.hpp"

namespace ismap::cli {

/// Reads a dossier or a statement. @throws Failure with the place of what is wrong.
Subject load_subject_from(const Input& input);

}  // namespace ismap::cli
