#include <ismap/ask/ask.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "files.hpp"
#include "review_settings.hpp"
#include "subcommands.hpp"
#include "tables.hpp"

#include <utility>

namespace ismap::cli {

int run(const PlanCall& call, const Output& output) {
  Receipt receipt{ask::Question::assessment_plan, call.settings};
  const LoadedSettings settings{call.settings, call.dossier, output, &receipt};
  const Input input = read_input(call.dossier, call.settings.limits);
  receipt.read(DocumentRole::document, input);
  const auto [dossier, source] = load_held<Dossier>(input, {output, call.settings.columns});
  ask::Answer answer = assessment_plan(dossier, settings.inquiry(ask::Question::assessment_plan));
  ask::name_cells(answer, cells_of(source));
  print(std::move(answer), receipt.basis(settings.looked_at(&dossier.statement)), output,
        asked_document(input, source));
  return no_breach;
}

void Subcommands::add_plan() {
  Subcommand plan = add(
      "plan", {"外部監査で省略できる項目", "what the external assessment may leave out"},
      {"ismap plan dossier.json --register register.json",
       {"更新の監査で省略できる項目を示す", "which items a renewal need not have assessed"}},
      [this] {
        return one_or_batch(ask::Question::assessment_plan, "DOSSIER", PlanCall{document_, settings()});
      },
      Forms::all);
  take_batch(plan, arguments::dossier, document_);
  plan.take(arguments::registrations, settings_.registrations);
  take_review_options(plan);
  take_columns(plan);
  take_table(plan, arguments::catalog);
}

}  // namespace ismap::cli
