#include <ismap/io/write.hpp>
#include <ismap/report/agenda_text.hpp>
#include <ismap/review/agenda.hpp>

#include "commands.hpp"
#include "fail_on.hpp"
#include "files.hpp"
#include "review_settings.hpp"

namespace ismap::cli {

int run(const AgendaCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.agenda, output};
  const Agenda agenda = load_from<Agenda>(read_input(call.agenda));
  const AgendaPlan plan = plan_agenda(agenda, settings.request());
  print(output.format == Format::json ? write(plan, Layout::indented) : agenda_text(agenda, plan, style_of(output)),
        output);
  return exit_status(plan.verdict, call.settings.fail_on);
}

}  // namespace ismap::cli
