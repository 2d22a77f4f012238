#include <ismap/ask/report.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "documents.hpp"
#include "fail_on.hpp"
#include "review_settings.hpp"
#include "subcommands.hpp"

#include <variant>

namespace ismap::cli {
namespace {

constexpr Label no_contract{"--untilは、調達の文書に限り指定できます。",
                            "--until can only be given for a procurement."};

ask::Question question_about(const ask::Input& document) {
  if (std::holds_alternative<Procurement>(document)) return ask::Question::procurement_decide;
  if (std::holds_alternative<Agenda>(document)) return ask::Question::agenda_plan;
  return ask::Question::document_review;
}

const Statement* statement_in(const ask::Input& document) {
  const auto* subject = std::get_if<ask::IndexedSubject>(&document);
  return subject == nullptr ? nullptr : &statement_of(subject->subject);
}

}  // namespace

int run(const ReportCall& call, const Output& output) {
  Receipt receipt{ask::Question::document_review, call.settings};
  const LoadedSettings settings{call.settings, call.document, output, &receipt};
  const Input input = read_input(call.document, call.settings.limits);
  receipt.read(DocumentRole::document, input);
  const auto catalog = settings.catalog_or(ismap_2020());
  const HeldDocument held = held_document_in(input, ask::report_formats, {output, call.settings.columns, *catalog});
  if (call.contract_until && !std::holds_alternative<Procurement>(held.input))
    throw failure("call", Text{no_contract}, input.name);
  const ask::Question question = question_about(held.input);
  receipt.is_of(question, call.settings);
  ask::Report made =
      report(held.input, settings.inquiry(question), {output.language, call.contract_until, cells_of(held.source)});
  made.rest_on(receipt.basis(settings.looked_at(statement_in(held.input))));
  print(made.page, output);
  return exit_status(made.answer.verdict().value(), call.settings.fail_on);
}

void Subcommands::add_report() {
  Subcommand report = add(
      "report",
      {"審査、調達又は運営委員会のための報告書等の案", "a draft paper for a review, a procurement or a meeting"},
      {"ismap report dossier.json --register register.json -o report.html",
       {"観点ごとの審査報告の案を作る", "draft the report of a review, point by point"}},
      [this]() -> Command {
        return ReportCall{document_, since_, settings()};
      },
      Forms::pages);
  report.take({.name = "FILE",
               .help = {"申請文書、言明書、調達又は議事の文書（-は標準入力）",
                        "dossier, statement, procurement or agenda (-: standard input)"},
               .takes = Takes::file,
               .is_required = true},
              document_);
  report.take({.name = "--until",
               .value = "DAY",
               .help = {"契約期間の末日（調達の文書の場合）", "last day of the contract, of a procurement"},
               .takes = Takes::day},
              since_);
  report.take(arguments::registrations, settings_.registrations);
  take_review_options(report);
  take_columns(report);
  take_table(report, arguments::catalog);
  report.take(arguments::fail_on, fail_on_);
}

}  // namespace ismap::cli
