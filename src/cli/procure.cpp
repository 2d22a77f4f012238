#include <ismap/ask/ask.hpp>
#include <ismap/ask/checklist.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "fail_on.hpp"
#include "files.hpp"
#include "review_settings.hpp"
#include "subcommands.hpp"
#include "tables.hpp"

#include <utility>

namespace ismap::cli {
namespace {

struct HeldProcurement {
  Procurement procurement;
  ask::CellOf cell;
  std::shared_ptr<const ask::TableSource> source;
};

HeldProcurement load_procurement(const Input& case_input, const ProcureCall& call, const Output& output,
                                 Receipt& receipt) {
  auto [procurement, source] = load_held<Procurement>(case_input, {output, call.settings.columns});
  ask::CellOf cell = cells_of(source);
  if (call.checklist.empty()) return {std::move(procurement), std::move(cell), std::move(source)};
  const Input input = read_input(call.checklist, call.settings.limits);
  receipt.read(DocumentRole::checklist, input);
  const ask::TableText held = tables_in(input);
  try {
    ask::CheckedProcurement checked =
        ask::with_checklist(procurement, held.tables, {.place = held.place, .limits = input.limits});
    tell(*checked.checklist, input.name, output);
    return {std::move(checked.procurement), ask::cells_of(std::move(cell), std::move(checked.checklist)),
            std::move(source)};
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
}

}  // namespace

int run(const ProcureCall& call, const Output& output) {
  Receipt receipt{ask::Question::procurement_decide, call.settings};
  const LoadedSettings settings{call.settings, call.procurement, output, &receipt};
  const Input input = read_input(call.procurement, call.settings.limits);
  receipt.read(DocumentRole::document, input);
  const HeldProcurement held = load_procurement(input, call, output, receipt);
  ask::Answer answer = procurement_decide(held.procurement, settings.inquiry(ask::Question::procurement_decide));
  ask::name_cells(answer, held.cell);
  const Verdict verdict = answer.verdict().value();
  print(std::move(answer), receipt.basis(settings.looked_at()), output, asked_document(input, held.source));
  return exit_status(verdict, call.settings.fail_on);
}

void Subcommands::add_procure() {
  Subcommand procure = add(
      "procure", {"クラウドサービスの調達の判定", "may a service be procured, and on which ground"},
      {"ismap procure case.json --register register.json --fail-on needs_judgement",
       {"調達できると判定されない限り終了コードを1とする", "exit with 1 unless it may be procured"}},
      [this] {
        return one_or_batch(ask::Question::procurement_decide, "CASE", ProcureCall{document_, second_, settings()});
      },
      Forms::all);
  take_batch(procure,
             {.name = "CASE",
              .help = {"調達の文書（-は標準入力）", "procurement (-: standard input)"},
              .takes = Takes::file,
              .is_required = true},
             document_);
  procure.take({.name = "--checklist",
                .value = "FILE",
                .help = {"記載済みの確認一覧表（ブック又はCSV。ismap form checklistによる）",
                         "filled-in checklist of the own check (workbook or CSV; see ismap form checklist)"},
                .takes = Takes::file},
               second_);
  procure.take(arguments::registrations, settings_.registrations);
  take_review_options(procure);
  take_columns(procure);
  procure.take(arguments::fail_on, fail_on_);
}

}  // namespace ismap::cli
