// The cells of what an answer says, where the documents asked about were read from tables.
#pragma once

#include <ismap/ask/answer.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace ismap::ask {

/// The cell of a JSON Pointer in a document; nothing if the tables do not hold what it leads to.
using CellOf = std::function<std::optional<std::string>(std::string_view pointer)>;

// Each puts the cells into the answer. Empty functions name none.

void name_cells(Review& answer, const CellOf& cell);
void name_cells(ServiceStatus& answer, const CellOf& cell);
void name_cells(RegisterStatus& answer, const CellOf& cell);
void name_cells(ProcurementDecision& answer, const CellOf& cell);
void name_cells(AssessorReview& answer, const CellOf& cell);
void name_cells(AgendaPlan& answer, const CellOf& cell);
void name_cells(AssessmentPlan& answer, const CellOf& cell);
void name_cells(RemedyReport& answer, const CellOf& cell);
void name_cells(Difference& answer, const CellOf& old_cell, const CellOf& new_cell);
/// Whichever the answer is. Answers whose places are not in the document asked about stay as they are.
void name_cells(Answer& answer, const CellOf& cell, const CellOf& old_cell = {});

}  // namespace ismap::ask
