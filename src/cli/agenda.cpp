#include <ismap/ask/ask.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "fail_on.hpp"
#include "files.hpp"
#include "review_settings.hpp"
#include "subcommands.hpp"
#include "tables.hpp"

#include <utility>

namespace ismap::cli {

int run(const AgendaCall& call, const Output& output) {
  Receipt receipt{ask::Question::agenda_plan, call.settings};
  const LoadedSettings settings{call.settings, call.agenda, output, &receipt};
  const Input input = read_input(call.agenda, call.settings.limits);
  receipt.read(DocumentRole::document, input);
  const Held<Agenda> held = load_held<Agenda>(input, {output, call.settings.columns});
  ask::Answer answer = agenda_plan(held.document, settings.inquiry(ask::Question::agenda_plan));
  ask::name_cells(answer, cells_of(held.source));
  const Verdict verdict = answer.verdict().value();
  print(std::move(answer), receipt.basis(settings.looked_at()), output, asked_document(input, held.source));
  return exit_status(verdict, call.settings.fail_on);
}

void Subcommands::add_agenda() {
  Subcommand agenda = add(
      "agenda", {"運営委員会の議事の整理", "plan a committee meeting"},
      {"ismap agenda agenda.json", {"審議に加わる委員を示す", "who takes part in what"}},
      [this] {
        return one_or_batch(ask::Question::agenda_plan, "FILE", AgendaCall{document_, settings()});
      },
      Forms::all);
  take_batch(agenda,
             {.name = "FILE",
              .help = {"議事の文書（-は標準入力）", "agenda (-: standard input)"},
              .takes = Takes::file,
              .is_required = true},
             document_);
  agenda.take(arguments::policy, settings_.policy);
  take_columns(agenda);
  agenda.take(arguments::fail_on, fail_on_);
}

}  // namespace ismap::cli
