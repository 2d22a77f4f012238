#include <ismap/ask/export.hpp>
#include <ismap/ask/sheets.hpp>
#include <ismap/exchange/oscal/oscal_document.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "documents.hpp"
#include "exported.hpp"
#include "files.hpp"
#include "imported_catalog.hpp"
#include "subcommands.hpp"

#include <array>
#include <string>
#include <vector>

namespace ismap::cli {
namespace {

using ask::ExportForm;

struct NamedForm {
  std::string_view name;
  ExportForm form;
  bool is_of_catalog = false;
};

constexpr std::array named_forms{
    NamedForm{"csv", ExportForm::csv},
    NamedForm{"tables", ExportForm::tables},
    NamedForm{"oscal-catalog", ExportForm::oscal_catalog, true},
    NamedForm{"oscal-profile", ExportForm::oscal_profile, true},
    NamedForm{"oscal-mapping", ExportForm::oscal_mapping, true},
    NamedForm{"oscal-ssp", ExportForm::oscal_ssp},
    NamedForm{"oscal-ar", ExportForm::oscal_ar},
    NamedForm{"oscal-poam", ExportForm::oscal_poam},
};

constexpr std::array<std::string_view, 3> forms_by_ending{"xlsx", "csv", "json"};

const NamedForm* form_named(const std::string& name) {
  const auto* const found = std::ranges::find(named_forms, name, &NamedForm::name);
  return found == named_forms.end() ? nullptr : found;
}

/// @throws Failure
void print(const NamedForm& named, const ask::Input* document, const Catalog& catalog,
           const ask::ExportOptions& options, const ExportCall& call, const Output& output) {
  try {
    print_exported(
        document == nullptr ? exported(catalog, named.form, options) : exported(*document, named.form, options),
        output);
  } catch (const ask::Failure& error) {
    throw failure("call", error.message(), call.document, error.hints());
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, call.document));
  }
}

}  // namespace

int run(const ExportCall& call, const Output& output) {
  constexpr Label no_document{"{0}として出力する文書を指定してください。", "Give the document to write as {0}."};
  const auto imported = import_catalog(call.table, output);
  const Catalog& catalog = imported ? *imported : *catalog_for(call.edition);
  const NamedForm* named = form_named(call.to);
  const ask::ExportOptions options{
      .language = output.language, .sheet = call.sheet, .day = call.day, .catalog = imported ? &*imported : nullptr};
  if (call.document.empty()) {
    if (named == nullptr || !named->is_of_catalog) throw failure("call", fill(no_document, {call.to}));
    print(*named, nullptr, catalog, options, call, output);
    return no_breach;
  }
  const Input input = read_input(call.document, call.limits, register_limits);
  const ask::Input document = document_in(input, ask::input_formats, {output, call.columns, catalog});
  whole(document, input);
  if (named != nullptr)
    print(*named, &document, catalog, options, call, output);
  else if (call.to == "json")
    print_as_is(ask::write(document, Layout::indented));
  else
    print_workbook(ask::sheets_of(document, options.catalog, output.language));
  return no_breach;
}

void Subcommands::add_export() {
  std::vector<std::string_view> names{"xlsx", "json"};
  for (const NamedForm& named : named_forms) names.push_back(named.name);
  Subcommand exporting = add(
      "export", {"ブック、CSV又はOSCALへの出力", "write a document as a workbook, CSV or OSCAL"},
      {"ismap export dossier.json -o dossier.xlsx", {"申請文書をブックにする", "make a workbook of a dossier"}},
      [this]() -> Command {
        return ExportCall{.document = document_,
                          .to = file_form(forms_by_ending),
                          .edition = choice_.empty() ? std::string{edition_2020} : choice_,
                          .sheet = sheet_,
                          .day = day_,
                          .table = settings_.table,
                          .limits = settings_.limits,
                          .columns = settings_.columns};
      },
      Forms::its_own);
  exporting.take({.name = "FILE",
                  .help = {"文書（JSON、ブック又はCSV。-は標準入力）。管理策の一覧を出力する場合は省略",
                           "document (JSON, workbook or CSV; -: standard input); none for a form of the catalogue"},
                  .takes = Takes::file},
                 document_);
  exporting.take({.name = "--to",
                  .value = "FORM",
                  .help = {"出力の形式（既定は出力先の拡張子により、なければxlsx）",
                           "form of the file (as the name of the output ends, else xlsx)"},
                  .choices = std::move(names)},
                 to_);
  exporting.take(arguments::sheet, sheet_);
  Argument day = arguments::as_of;
  day.help = {"OSCALの文書の更新日（既定は文書にある最後の日）",
              "day on which the OSCAL document was last modified (the last day that it tells of)"};
  exporting.take(day, day_);
  const Taken edition =
      exporting.take({.name = "--edition",
                      .value = "EDITION",
                      .help = {"管理策の一覧の版（既定はismap-2020）", "edition of the catalogue (ismap-2020)"},
                      .choices = {edition_2020, edition_2025}},
                     choice_);
  take_limits(exporting);
  take_columns(exporting);
  take_table(exporting, arguments::catalog).excludes(edition);
}

}  // namespace ismap::cli
