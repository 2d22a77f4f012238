#include <ismap/ask/name_cells.hpp>

#include <utility>
#include <variant>
#include <vector>

namespace ismap::ask {
namespace {

void put_cell(std::optional<std::string>& cell, const std::optional<Pointer>& pointer, const CellOf& cell_of) {
  if (cell_of && pointer && !pointer->empty()) cell = cell_of(pointer->string());
}

void put_cells(std::vector<Diagnostic>& diagnostics, const CellOf& cell) {
  for (Diagnostic& diagnostic : diagnostics) put_cell(diagnostic.cell, diagnostic.pointer, cell);
}

template <class Answered>
void put_cells_of_rules(Answered& answer, const CellOf& cell) {
  for (RuleResult& result : answer.results) put_cells(result.diagnostics, cell);
}

}  // namespace

void name_cells(Review& answer, const CellOf& cell) {
  put_cells_of_rules(answer, cell);
  put_cells(answer.diagnostics, cell);
}

void name_cells(ServiceStatus& answer, const CellOf& cell) {
  put_cells(answer.diagnostics, cell);
}

void name_cells(RegisterStatus& answer, const CellOf& cell) {
  for (ServiceStatus& service : answer.services) name_cells(service, cell);
}

void name_cells(ProcurementDecision& answer, const CellOf& cell) {
  put_cells_of_rules(answer, cell);
}

void name_cells(AssessorReview& answer, const CellOf& cell) {
  put_cells_of_rules(answer, cell);
}

void name_cells(AgendaPlan& answer, const CellOf& cell) {
  put_cells_of_rules(answer, cell);
}

void name_cells(AssessmentPlan& answer, const CellOf& cell) {
  put_cells_of_rules(answer, cell);
}

void name_cells(RemedyReport& answer, const CellOf& cell) {
  for (RemedyEdit& edit : answer.edits) put_cell(edit.cell, edit.pointer, cell);
}

void name_cells(Difference& answer, const CellOf& old_cell, const CellOf& new_cell) {
  for (Change& change : answer.changes) {
    put_cell(change.old_cell, change.old_at, old_cell);
    put_cell(change.new_cell, change.new_at, new_cell);
  }
  for (Consequence& consequence : answer.consequences) {
    put_cell(consequence.old_cell, consequence.old_at, old_cell);
    put_cell(consequence.new_cell, consequence.new_at, new_cell);
  }
}

void name_cells(Answer& answer, const CellOf& cell, const CellOf& old_cell) {
  std::visit(
      [&](auto& answered) {
        if constexpr (std::is_same_v<decltype(answered), Difference&>)
          name_cells(answered, old_cell, cell);
        else if constexpr (requires { name_cells(answered, cell); })
          name_cells(answered, cell);
      },
      answer.content());
}

}  // namespace ismap::ask
