#include <ismap/model/description.hpp>
#include <ismap/model/overlap_description.hpp>
#include <ismap/report/overlap_page.hpp>
#include <ismap/review/overlap.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "files.hpp"
#include "imported_catalog.hpp"
#include "subcommands.hpp"
#include "subject.hpp"

namespace ismap::cli {

int run(const OverlapCall& call, const Output& output) {
  Receipt receipt{ask::Question::certificate_overlap};
  receipt.arguments().certificate = call.certificate;
  receipt.columns(call.columns);
  receipt.revision(call.table);
  const Input input = read_input(call.document, call.limits);
  receipt.read(DocumentRole::document, input);
  const Subject subject = load_whole_subject(input, {output, call.columns}).subject;
  const auto imported = import_catalog(call.table, output, &receipt);
  OverlapReport report = imported ? overlap(subject, call.certificate, *imported) : overlap(subject, call.certificate);
  const std::string& name = statement_of(subject).service_name;
  print(ask::Answer{ask::Question::certificate_overlap, std::move(report), name,
                    [&](const OverlapReport& made, Language language) { return overlap_page(made, language, name); }},
        receipt.basis({.statement = &statement_of(subject), .catalog = imported ? &*imported : nullptr}), output);
  return no_breach;
}

void Subcommands::add_overlap() {
  Subcommand overlap = add(
      "overlap", {"他の規格との重なり", "items that go back to a standard"},
      {"ismap overlap statement.json --with iso27001",
       {"ISO/IEC 27001に由来する項目を示す", "which items go back to ISO/IEC 27001"}},
      [this]() -> Command {
        const auto certificate = value_of<Certificate>(choice_).value_or(Certificate{});
        Command call =
            one_or_batch(ask::Question::certificate_overlap, "STATEMENT",
                         OverlapCall{document_, certificate, settings_.table, settings_.limits, settings_.columns});
        if (auto* batch = std::get_if<BatchCall>(&call)) batch->certificate = certificate;
        return call;
      },
      Forms::all);
  take_batch(overlap, arguments::statement, document_);
  take_limits(overlap);
  take_columns(overlap);
  overlap.take({.name = "--with",
                .value = "STANDARD",
                .help = {"規格", "standard"},
                .choices = {"iso27001", "iso27017", "iso27002", "iso27014"},
                .is_required = true},
               choice_);
  take_table(overlap, arguments::catalog);
}

}  // namespace ismap::cli
