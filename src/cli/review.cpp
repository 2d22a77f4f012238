#include <ismap/ask/ask.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "documents.hpp"
#include "fail_on.hpp"
#include "files.hpp"
#include "review_settings.hpp"
#include "subcommands.hpp"

#include <utility>
#include <variant>

namespace ismap::cli {

int run(const ReviewCall& call, const Output& output) {
  Receipt receipt{ask::Question::document_review, call.settings};
  const LoadedSettings settings{call.settings, call.dossier, output, &receipt};
  const Input input = read_input(call.dossier, call.settings.limits);
  receipt.read(DocumentRole::document, input);
  const auto catalog = settings.catalog_or(ismap_2020());
  const HeldDocument held = held_document_in(input, subject_formats, {output, call.settings.columns, *catalog});
  const auto& document = std::get<ask::IndexedSubject>(held.input);
  ask::Answer answer = document_review(document, settings.inquiry(ask::Question::document_review));
  ask::name_cells(answer, cells_of(held.source));
  const Verdict verdict = answer.verdict().value();
  print(std::move(answer), receipt.basis(settings.looked_at(&statement_of(document.subject), &document.index)), output,
        asked_document(input, held.source));
  return exit_status(verdict, call.settings.fail_on);
}

void Subcommands::add_review() {
  Subcommand review = add(
      "review", {"申請又は言明書の審査", "review an application or a statement"},
      {"ismap review dossier.json --register register.json",
       {"登録簿を用いて申請文書を審査する", "review a dossier with the register at hand"}},
      [this] {
        return one_or_batch(ask::Question::document_review, "DOSSIER", ReviewCall{document_, settings()});
      },
      Forms::all);
  take_batch(review, arguments::dossier_or_statement, document_);
  review.take(arguments::registrations, settings_.registrations);
  take_review_options(review);
  take_columns(review);
  take_table(review, arguments::catalog);
  review.take(arguments::fail_on, fail_on_);
}

}  // namespace ismap::cli
