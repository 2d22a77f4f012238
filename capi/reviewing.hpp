// What single reviews and batches share.
#pragma once

#include <ismap/io/write.hpp>
#include <ismap/review/subject.hpp>

#include "handles.hpp"

namespace ismap::capi {

/// The register in `document`, or NULL if that is NULL. @throws CallFailure if it is another document.
const Register* register_in(const ismap_document* document);

/// Reviews `subject` with the engine's rules and keeps all that a handle lends.
ismap_review reviewed(const ismap_engine& engine, const Subject& subject, const StatementIndex& index,
                      const Register* registrations, Date as_of, Layout layout);

/// One row for each diagnostic, and one for each result that has none.
std::vector<ismap_result_row> rows_of(const Review& review, const Subject& subject);

}  // namespace ismap::capi
