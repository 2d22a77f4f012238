#include <ismap/ask/failure.hpp>
#include <ismap/report/meeting_paper_page.hpp>
#include <ismap/report/procurement_paper_page.hpp>
#include <ismap/report/review_report_page.hpp>
#include <ismap/review/agenda.hpp>
#include <ismap/review/procurement.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "documents.hpp"
#include "fail_on.hpp"
#include "review_settings.hpp"
#include "subcommands.hpp"

#include <array>
#include <utility>

namespace ismap::cli {
namespace {

constexpr std::array reported{format_of<Dossier>, format_of<Statement>, format_of<Procurement>, format_of<Agenda>};

struct Reported {
  Page page;
  Verdict verdict;
};

/// Writes the paper about each kind of document.
class Reporter {
 public:
  Reporter(const ReportCall& call, const ReviewRequest& request, ask::CellOf cell, Language language)
      : call_(call), request_(request), cell_(std::move(cell)), language_(language) {}

  Reported operator()(const ask::IndexedSubject& document) const {
    ReviewRequest asked = request_;
    asked.absent = document.absent;
    Review answer = review(document.subject, document.index, asked);
    ask::name_cells(answer, cell_);
    return {review_report_page(answer, document.subject, {asked, cell_}, language_), answer.verdict};
  }

  Reported operator()(const Procurement& procurement) const {
    ProcurementDecision decision = decide(procurement, request_);
    ask::name_cells(decision, cell_);
    return {procurement_paper_page(procurement, decision, {request_.as_of, call_.contract_until, cell_}, language_),
            decision.verdict};
  }

  Reported operator()(const Agenda& agenda) const {
    AgendaPlan plan = plan_agenda(agenda, request_);
    ask::name_cells(plan, cell_);
    return {meeting_paper_page(agenda, plan, language_), plan.verdict};
  }

  /// @throws ask::Failure: nothing else was accepted
  template <class Other>
  Reported operator()(const Other&) const {
    throw ask::wrong_document("FILE", format_of<Other>, reported);
  }

 private:
  const ReportCall& call_;
  const ReviewRequest& request_;
  ask::CellOf cell_;
  Language language_;
};

constexpr Label no_contract{"--untilは、調達の文書に限り指定できます。",
                            "--until can only be given for a procurement."};

}  // namespace

int run(const ReportCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.document, output};
  const Input input = read_input(call.document, call.settings.limits);
  const auto catalog = settings.catalog_or(ismap_2020());
  const HeldDocument held = held_document_in(input, reported, {output, call.settings.columns, *catalog});
  if (call.contract_until && !std::holds_alternative<Procurement>(held.input))
    throw failure("call", Text{no_contract}, input.name);
  ReviewRequest request = settings.request();
  request.catalog = catalog.get();
  const Reported made = std::visit(Reporter{call, request, cells_of(held.source), output.language}, held.input);
  print(made.page, output);
  return exit_status(made.verdict, call.settings.fail_on);
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
