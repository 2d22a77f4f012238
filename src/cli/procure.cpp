#include <ismap/io/write.hpp>
#include <ismap/report/procurement_text.hpp>
#include <ismap/review/procurement.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "fail_on.hpp"
#include "files.hpp"
#include "review_settings.hpp"
#include "subcommands.hpp"
#include "tables.hpp"

namespace ismap::cli {
namespace {

/// The name the buyer gives, else the number.
std::string name_of(const ProcuredService& service) {
  return service.name.value_or(service.number.value_or(""));
}

}  // namespace

int run(const ProcureCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.procurement, output};
  const auto procurement = load_held<Procurement>(read_input(call.procurement, call.settings.limits), output);
  const ProcurementDecision decision = decide(procurement, settings.request());
  print(output.format == Format::json ? write(decision, Layout::indented)
                                      : procurement_text(decision, style_of(output), name_of(procurement.service)),
        output);
  return exit_status(decision.verdict, call.settings.fail_on);
}

void Subcommands::add_procure() {
  Subcommand procure =
      add("procure", {"クラウドサービスの調達の判定", "may a service be procured, and on which ground"},
          {"ismap procure case.json --register register.json --fail-on needs_judgement",
           {"調達できると判定されない限り終了コードを1とする", "exit with 1 unless it may be procured"}},
          [this] {
            return one_or_batch(ask::Question::procurement_decide, "CASE", ProcureCall{document_, settings()});
          });
  take_batch(procure,
             {.name = "CASE",
              .help = {"調達の文書（-は標準入力）", "procurement (-: standard input)"},
              .takes = Takes::file,
              .is_required = true},
             document_);
  procure.take(arguments::registrations, settings_.registrations);
  take_review_options(procure);
  procure.take(arguments::fail_on, fail_on_);
}

}  // namespace ismap::cli
