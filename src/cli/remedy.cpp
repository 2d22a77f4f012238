#include <ismap/ask/sheets.hpp>
#include <ismap/core/text.hpp>
#include <ismap/io/write.hpp>
#include <ismap/report/remedy_page.hpp>
#include <ismap/review/remedy.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "exported.hpp"
#include "files.hpp"
#include "review_settings.hpp"
#include "subcommands.hpp"
#include "subject.hpp"

#include <algorithm>
#include <string>
#include <variant>

namespace ismap::cli {
namespace {

void print_edited(const Subject& edited, bool as_workbook, const Output& output) {
  if (as_workbook) return print_workbook(ask::sheets_of(edited, nullptr, output.language));
  print_as_is(std::visit([](const auto& document) { return write(document, Layout::indented); }, edited));
}

/// The edited document does not show what is left.
Text left_open(const RemedyReport& report, RemedyBy up_to) {
  constexpr Label made{"{0}件の変更を行いました。不充足の規則{1}件は、人による対応を要します。",
                       "Edits made: {0}. Rules that wait for a person: {1}."};
  constexpr Label nothing{"不充足の規則はないため、変更していません。", "No rule is not met: nothing was changed."};
  if (report.rules.empty()) return Text{nothing};
  const auto is_made = [up_to](const RemedyEdit& edit) { return edit.patch && edit.by <= up_to; };
  const auto waits = [up_to](const RemedyRule& rule) { return rule.by > up_to || !rule.possible; };
  return fill(made, {std::to_string(std::ranges::count_if(report.edits, is_made)),
                     std::to_string(std::ranges::count_if(report.rules, waits))});
}

}  // namespace

int run(const RemedyCall& call, const Output& output) {
  Receipt receipt{ask::Question::document_remedy, call.settings};
  const LoadedSettings settings{call.settings, call.dossier, output, &receipt};
  const Input input = read_input(call.dossier, call.settings.limits);
  receipt.read(DocumentRole::document, input);
  const HeldSubject held = load_whole_subject(input, {output, call.settings.columns});
  RemedyReport report = remedy(held.subject, settings.request());
  ask::name_cells(report, cells_of(held.source));
  const int status = report.rules.empty() ? no_breach : breach;
  if (call.apply) {
    const RemedyBy up_to = call.confirmed ? RemedyBy::confirmation : RemedyBy::machine;
    print_edited(remedied(held.subject, report, up_to), call.as_workbook, output);
    warn({"edits_applied", left_open(report, up_to)}, output);
  } else {
    const std::string& name = statement_of(held.subject).service_name;
    print(ask::Answer{ask::Question::document_remedy, std::move(report), name,
                      [&](const RemedyReport& made, Language language) { return remedy_page(made, language, name); }},
          receipt.basis(settings.looked_at(&statement_of(held.subject))), output, asked_document(input, held.source));
  }
  return status;
}

void Subcommands::add_remedy() {
  Subcommand remedy = add(
      "remedy", {"不充足の規則を解消する変更", "what would have to change for no rule to be not met"},
      {"ismap remedy dossier.json --apply -o mended.json",
       {"機械的にできる変更を加えた文書を作る", "write the document with the edits that software can make"}},
      [this] {
        const bool as_workbook = flag_ && ends_in(".xlsx");
        return one_or_batch(ask::Question::document_remedy, "DOSSIER",
                            RemedyCall{document_, flag_, further_flag_, as_workbook, settings()});
      },
      Forms::all);
  const Taken batch = take_batch(remedy, arguments::dossier_or_statement, document_);
  Taken apply =
      remedy.take({.name = "--apply",
                   .help = {"機械的にできる変更を加えた文書を出力する（-o FILE.xlsxによりブック）",
                            "print the document with the edits that software can make (-o FILE.xlsx: as a workbook)"},
                   .takes = Takes::nothing},
                  flag_);
  apply.excludes(batch);
  remedy
      .take({.name = "--confirmed",
             .help = {"人の確認を要する変更も加える（--applyとともに指定）",
                      "make the edits that a person has to confirm as well (with --apply)"},
             .takes = Takes::nothing},
            further_flag_)
      .needs(apply);
  remedy.take(arguments::registrations, settings_.registrations);
  take_review_options(remedy);
  take_columns(remedy);
  take_table(remedy, arguments::catalog);
}

}  // namespace ismap::cli
