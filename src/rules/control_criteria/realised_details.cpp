#include "src/rules/control_criteria/realised_details.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>

#include <optional>
#include <string>

namespace ismap::control_criteria {

void judge_realised_details(Answer& answer, const ControlSet& objectives, const Label& message,
                            const Statement& statement, const Context& context) {
  if (objectives.empty()) return;
  const Catalog& catalog = context.catalog;
  const auto judge = [&](Row row) {
    const ControlEntry& entry = statement.controls[row];
    const Pointer at = context.control(row) / path<&ControlEntry::stance>;
    answer.read(at, std::string{name_of(entry.stance)})
        .judge("realised_detail", at, fill(message, {entry.id.parent()->string(), entry.id.string()}),
               Severity::warning);
  };
  (context.index.realised() & catalog.under(objectives)).for_each([&](std::size_t ordinal) {
    judge(*context.index.row_of[ordinal]);
  });
  for (const UnlistedDetail& detail : context.index.unlisted_details) {
    if (!detail.is_realised()) continue;
    const std::optional<std::size_t> objective = catalog.find(*detail.id.parent());
    if (objective && objectives.contains(*objective)) judge(detail.row);
  }
}

}  // namespace ismap::control_criteria
