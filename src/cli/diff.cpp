#include <ismap/core/text.hpp>
#include <ismap/report/diff_page.hpp>
#include <ismap/review/diff.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "fail_on.hpp"
#include "files.hpp"
#include "review_settings.hpp"
#include "subcommands.hpp"
#include "subject.hpp"

namespace ismap::cli {
namespace {

constexpr Label no_new{"NEWを指定してください。", "NEW is missing."};

Label kind_of(const Subject& subject) {
  return std::holds_alternative<Dossier>(subject) ? Label{"申請文書", "a dossier"} : Label{"言明書", "a statement"};
}

Failure two_kinds(const Input& old_input, const Subject& before, const Input& new_input, const Subject& after) {
  constexpr Label message{"{0}は{1}、{2}は{3}です。同じ種類の文書を指定してください。",
                          "{0} is {1}, {2} {3}: give two of one kind."};
  const Label is = kind_of(before);
  const Label other = kind_of(after);
  return failure("call", {fill(message, {old_input.name, is.ja, new_input.name, other.ja}).ja,
                          fill(message, {old_input.name, is.en, new_input.name, other.en}).en});
}

}  // namespace

int run(const DiffCall& call, const Output& output) {
  if (call.before == "-" && call.after == "-")
    throw failure("call", {"標準入力（-）から読み込める文書は一つのみです。",
                           "Only one document can be read from the standard input (-)."});
  Receipt receipt{ask::Question::document_diff, call.settings};
  const LoadedSettings settings{call.settings, call.after == "-" ? call.after : call.before, output, &receipt};
  const Input old_input = read_input(call.before, call.settings.limits);
  const Input new_input = read_input(call.after, call.settings.limits);
  receipt.read(DocumentRole::before, old_input);
  receipt.read(DocumentRole::after, new_input);
  const TableReading reading{output, call.settings.columns};
  const HeldSubject before = load_whole_subject(old_input, reading);
  const HeldSubject after = load_whole_subject(new_input, reading);
  if (before.subject.index() != after.subject.index())
    throw two_kinds(old_input, before.subject, new_input, after.subject);
  Difference difference = diff(before.subject, after.subject, settings.request());
  ask::name_cells(difference, cells_of(before.source), cells_of(after.source));
  const Verdict verdict = difference.verdict;
  const Statement& was = statement_of(before.subject);
  const Statement& is = statement_of(after.subject);
  print(ask::Answer{ask::Question::document_diff, std::move(difference), is.service_name,
                    [&](const Difference& made, Language language) { return diff_page(made, language, was, is); }},
        receipt.basis(settings.looked_at(&is)), output, asked_document(new_input, after.source));
  return exit_status(verdict, call.settings.fail_on);
}

void Subcommands::add_diff() {
  Subcommand diff = add(
      "diff", {"二つの提出文書の比較", "what changed between two submissions, and what follows"},
      {"ismap diff last-year.json this-year.json", {"前回の申請からの変更を示す", "what changed since last year"}},
      [this] {
        if (batch_.empty() && !document_.empty() && second_.empty()) faults_.push_back(call_fault(Text{no_new}));
        return one_or_batch(ask::Question::document_diff, "OLD", DiffCall{document_, second_, settings()});
      },
      Forms::all);
  take_batch(diff,
             {.name = "OLD",
              .help = {"旧の申請文書又は言明書（-は標準入力）", "dossier or statement before (-: standard input)"},
              .takes = Takes::file,
              .is_required = true},
             document_);
  diff.take({.name = "NEW",
             .help = {"新の申請文書又は言明書（-は標準入力）", "the new one (-: standard input)"},
             .takes = Takes::file},
            second_);
  diff.take(arguments::registrations, settings_.registrations);
  take_review_options(diff);
  take_columns(diff);
  diff.take(arguments::fail_on, fail_on_);
}

}  // namespace ismap::cli
