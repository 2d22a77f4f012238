#include <ismap/ask/ask.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "files.hpp"
#include "registered.hpp"
#include "review_settings.hpp"
#include "subcommands.hpp"

namespace ismap::cli {

int run(const IncidentsCall& call, const Output& output) {
  Receipt receipt{ask::Question::register_incidents, call.settings};
  receipt.arguments().since = call.since;
  if (!call.provider.empty()) receipt.arguments().provider = call.provider;
  const LoadedSettings settings{call.settings, call.registrations, output, &receipt};
  const Register registrations =
      load_register(call.registrations, call.settings.limits, {output, call.settings.columns}, &receipt).document;
  ask::Inquiry inquiry = settings.inquiry(ask::Question::register_incidents);
  inquiry.since = call.since;
  if (!call.provider.empty()) inquiry.provider = call.provider;
  if (inquiry.provider) require_provider(registrations, call.provider);
  print(register_incidents(registrations, inquiry), receipt.basis(settings.looked_at()), output);
  return no_breach;
}

void Subcommands::add_incidents() {
  Subcommand incidents = add(
      "incidents", {"インシデント及び重大な統制変更並びにその報告", "incidents, grave changes and their reports"},
      {"ismap incidents register.json --since 2026-01-01",
       {"2026年1月1日以後に認知したものを示す", "those noticed since 2026-01-01"}},
      [this] {
        return IncidentsCall{document_, since_, second_, settings()};
      },
      Forms::all);
  incidents.take(arguments::register_file, document_);
  incidents.take({.name = "--since",
                  .value = "DAY",
                  .help = {"この日以後に認知したもの（既定は全て）", "noticed on this day or later (all)"},
                  .takes = Takes::day},
                 since_);
  incidents.take(arguments::provider, second_);
  take_review_options(incidents);
  take_columns(incidents);
}

}  // namespace ismap::cli
