#include <ismap/exchange/forms/blank_form.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "exported.hpp"
#include "failure.hpp"
#include "imported_catalog.hpp"
#include "subcommands.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::cli {
namespace {

constexpr std::array<std::string_view, 2> forms{"xlsx", "csv"};

}  // namespace

int run(const FormCall& call, const Output& output) {
  const auto imported = import_catalog(call.table, output);
  const exchange::BlankForm& blank = *exchange::blank_form_named(call.kind);
  const std::vector<exchange::FormSheet> sheets =
      blank_form(blank, imported ? *imported : *catalog_for(call.edition), output.language);
  if (!call.as_csv) {
    print_workbook(sheets);
    return no_breach;
  }
  try {
    print_exported(ask::csv_of(sheets, call.sheet), output);
  } catch (const ask::Failure& error) {
    throw failure("unknown_id", error.message(), {}, error.hints());
  }
  return no_breach;
}

void Subcommands::add_form() {
  std::vector<std::string_view> names{exchange::blank_form_names.begin(), exchange::blank_form_names.end()};
  Subcommand form = add(
      "form", {"記入用の様式（ブック）", "a blank workbook to fill in"},
      {"ismap form statement -o statement.xlsx", {"言明書の様式を作る", "make the form of a statement"}},
      [this]() -> Command {
        const std::string edition = choice_.empty() ? std::string{edition_2020} : choice_;
        return FormCall{document_, edition, settings_.table, file_form(forms) == "csv", sheet_};
      },
      Forms::its_own);
  form.take({.name = "KIND", .help = {"様式の種類", "kind of form"}, .choices = std::move(names), .is_required = true},
            document_);
  const Taken edition =
      form.take({.name = "--edition",
                 .value = "EDITION",
                 .help = {"管理基準の版（既定はismap-2020）", "edition of the Control Criteria (ismap-2020)"},
                 .choices = {edition_2020, edition_2025}},
                choice_);
  take_table(form, arguments::catalog).excludes(edition);
  form.take({.name = "--to",
             .value = "FORM",
             .help = {"出力の形式（既定は出力先の拡張子により、なければxlsx）",
                      "form of the file (as the name of the output ends, else xlsx)"},
             .choices = {forms.begin(), forms.end()}},
            to_);
  form.take(arguments::sheet, sheet_);
}

}  // namespace ismap::cli
