#include <ismap/io/place_in.hpp>
#include <ismap/io/write.hpp>
#include <ismap/report/migration_page.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/review/migrate.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "files.hpp"
#include "imported_catalog.hpp"
#include "src/core/near_words.hpp"
#include "subcommands.hpp"
#include "subject.hpp"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ismap::cli {
namespace {

/// The editions that a text which names none may mean.
std::vector<std::string> near_editions(std::string_view edition) {
  if (catalog_for(edition) != nullptr) return {};
  const std::array known = {std::string{edition_2020}, std::string{edition_2025}};
  return detail::near_words(edition, known);
}

/// Names the edition that cannot be migrated, in the call or in the document.
Failure no_way(const MigrationReport& report, const Input& input, bool is_dossier) {
  const Label reason = reason_of(report.outcome);
  const bool is_target = report.outcome == MigrationOutcome::target_edition_unknown;
  const std::string edition = printable(is_target ? report.to : report.from);
  Text message{std::string{reason.ja}.append("（指定された版：").append(edition).append("）"),
               std::string{reason.en}.append(" Given: ").append(edition)};
  if (is_target) {
    const std::array known = {std::string{edition_2025}};
    return failure(
        "call", std::move(message), {},
        catalog_for(report.to) == nullptr ? detail::near_words(report.to, known) : std::vector<std::string>{});
  }
  std::string pointer = is_dossier ? "/statement/edition" : "/edition";
  const std::optional<Place> place = place_in(input.text, pointer);
  return Failure({.kind = "bad_value",
                  .message = std::move(message),
                  .file = input.name,
                  .pointer = std::move(pointer),
                  .place = place,
                  .hints = near_editions(report.from)});
}

}  // namespace

int run(const MigrateCall& call, const Output& output) {
  Receipt receipt{ask::Question::statement_migrate};
  receipt.columns(call.columns);
  receipt.revision(call.table);
  const Input input = read_input(call.document, call.limits);
  receipt.read(DocumentRole::document, input);
  const Subject subject = load_whole_subject(input, {output, call.columns}).subject;
  const auto imported = import_catalog(call.table, output, &receipt);
  MigrationReport report = imported ? migrate(subject, *imported) : migrate(subject, call.to);
  if (!imported) receipt.arguments().edition = call.to;
  if (!report.draft) throw no_way(report, input, std::holds_alternative<Dossier>(subject));
  if (call.draft_only) {
    warn({"draft_incomplete", draft_caution(report)}, output);
    print_as_is(write(*report.draft, Layout::indented));
  } else {
    print(ask::Answer{ask::Question::statement_migrate, std::move(report), statement_of(subject).service_name,
                      migration_page},
          receipt.basis({.catalog = imported ? &*imported : catalog_for(call.to)}), output);
  }
  return no_breach;
}

void Subcommands::add_migrate() {
  Subcommand migrate = add(
      "migrate", {"言明書の別の版の管理基準への移行", "draft a statement anew in another edition"},
      {"ismap migrate statement.json --draft -o draft.json",
       {"改定後の版による言明書案を作る", "write the draft in the revised edition"}},
      [this] {
        const std::string to = choice_.empty() ? std::string{edition_2025} : choice_;
        Command call =
            one_or_batch(ask::Question::statement_migrate, "STATEMENT",
                         MigrateCall{document_, to, settings_.table, flag_, settings_.limits, settings_.columns});
        if (auto* batch = std::get_if<BatchCall>(&call)) batch->edition = to;
        return call;
      },
      Forms::all);
  const Taken batch = take_batch(migrate, arguments::statement, document_);
  take_limits(migrate);
  take_columns(migrate);
  const Taken to = migrate.take({.name = "--to",
                                 .value = "EDITION",
                                 .help = {"移行先の版（既定はismap-2025）", "edition (ismap-2025)"},
                                 .choices = {edition_2020, edition_2025}},
                                choice_);
  Argument catalog = arguments::catalog;
  catalog.help = {"移行先の改定案の表（ブック又はCSV。-は標準入力）",
                  "the table of the revision to draft in, as a workbook or CSV (-: standard input)"};
  take_table(migrate, catalog).excludes(to);
  migrate
      .take({.name = "--draft",
             .help = {"言明書案のみを出力する（--formatによらずJSON）",
                      "print the draft alone, as JSON whatever --format says"},
             .takes = Takes::nothing},
            flag_)
      .excludes(batch);
}

}  // namespace ismap::cli
