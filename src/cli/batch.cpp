#include <ismap/ask/batch.hpp>
#include <ismap/ask/batch_line.hpp>

#include "commands.hpp"
#include "fail_on.hpp"
#include "files.hpp"
#include "progress_bar.hpp"
#include "review_settings.hpp"
#include "src/io/syntax.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <thread>
#include <utility>

namespace ismap::cli {
namespace {

/// What an item of the input becomes.
struct Answered {
  std::string line;
  int status = no_breach;
  std::uint64_t input_end = 0;
};

Problem problem_of(const ask::Failure& failure) {
  const auto kind = [&]() -> std::string {
    switch (failure.reason()) {
      case ask::Reason::not_found:
        return "unknown_id";
      case ask::Reason::undecided:
        return "undecided";
      case ask::Reason::wrong_document:
        return "wrong_document";
      case ask::Reason::missing:
      case ask::Reason::not_allowed:
        break;
    }
    return "call";
  };
  return {.kind = kind(), .message = failure.message()};
}

/// What the subcommand of the question ends with for this answer.
int status_of(const ask::Answer& answer, Verdict fail_on) {
  if (const auto* remedy = std::get_if<RemedyReport>(&answer.content()))
    return remedy->rules.empty() ? no_breach : breach;
  const std::optional<Verdict> verdict = answer.verdict();
  return verdict ? exit_status(*verdict, fail_on) : no_breach;
}

Answered answered(const ask::Outcome& outcome, const std::string& file, Verdict fail_on) {
  if (const auto* answer = std::get_if<ask::Answer>(&outcome.result))
    return {batch_line(outcome.line, *answer), status_of(*answer, fail_on), outcome.input_end};
  if (const auto* error = std::get_if<ParseError>(&outcome.result))
    return {batch_line(outcome.line, problem_of(*error, file)), bad_call, outcome.input_end};
  return {batch_line(outcome.line, problem_of(std::get<ask::Failure>(outcome.result))), bad_call, outcome.input_end};
}

/// Gives the lines of an input, unless its first two show that it is one document on many lines.
class DocumentLines {
 public:
  DocumentLines(const OpenInput& input, LineReader& lines) : input_(input), lines_(lines) {}

  /// @throws Failure in place of the first line of such an input.
  std::optional<Line> next() {
    if (second_) return std::exchange(second_, std::nullopt);
    std::optional<Line> line = lines_.next();
    if (line && std::exchange(is_first_, false) && is_cut_off(line->text)) {
      second_ = lines_.next();
      if (second_ && (starts_with_any(line->text, "[") || starts_with_any(second_->text, "\"}],["))) refuse(*line);
    }
    return line;
  }

 private:
  /// White space aside. No document starts with any of the signs that are looked for.
  static bool starts_with_any(std::string_view line, std::string_view signs) {
    const std::size_t start = line.find_first_not_of(" \t");
    return start != std::string_view::npos && signs.find(line[start]) != std::string_view::npos;
  }

  [[noreturn]] void refuse(const Line& first) const {
    throw Failure(Problem{
        .kind = "syntax",
        .message = {"一括処理の入力はNDJSON（1行に1文書のJSON）です。この入力は、一つの文書が複数の行に分かれています。"
                    "改行を除いて1行にするか、--batchを付けずに指定してください。",
                    "A batch takes NDJSON: each document as JSON on a line of its own. This is one document on many "
                    "lines; write it on one line, or give it without --batch."},
        .file = input_.name,
        .place =
            Place{.offset = static_cast<std::size_t>(first.offset), .line = static_cast<std::size_t>(first.number)}});
  }

  const OpenInput& input_;
  LineReader& lines_;
  std::optional<Line> second_;
  bool is_first_ = true;
};

/// What the answers rest on besides the lines of the input.
ask::BatchBasis basis_of(const BatchCall& call, const LoadedSettings& settings, Receipt receipt,
                         const OpenInput& input) {
  ask::LookedAt looked_at = settings.looked_at();
  receipt.arguments().certificate = call.certificate;
  if (call.question == ask::Question::statement_migrate && looked_at.catalog == nullptr) {
    receipt.arguments().edition = call.edition;
    looked_at.catalog = catalog_for(call.edition);
  }
  ask::BatchBasis basis = receipt.basis_of_batch(looked_at);
  if (call.documents != "-") basis.name = input.name;
  basis.has_digests = call.digests;
  return basis;
}

ask::BatchQuestion asked_in(const BatchCall& call, const LoadedSettings& settings) {
  ask::BatchQuestion asked{
      .question = call.question, .inquiry = settings.inquiry(call.question), .limits = call.settings.limits};
  asked.inquiry.certificate = call.certificate;
  if (call.question == ask::Question::statement_migrate) {
    const Catalog* imported = settings.request().catalog;
    asked.inquiry.edition = imported == nullptr ? std::string_view{call.edition} : imported->edition();
  }
  check(asked);
  return asked;
}

unsigned threads_for(const BatchCall& call) {
  return call.threads != 0 ? call.threads : std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace

int run(const BatchCall& call, const Output& output) {
  Receipt receipt{call.question, call.settings};
  const LoadedSettings settings{call.settings, call.documents, output, &receipt};
  ask::BatchQuestion asked = asked_in(call, settings);
  const OpenInput input = open_input(call.documents);
  asked.basis = basis_of(call, settings, std::move(receipt), input);
  LineReader reader{[&](std::string& buffer) { return read_some(input, buffer); }, longest_line(asked)};
  DocumentLines lines{input, reader};
  ProgressBar progress{input, output};
  std::optional<int> worst;
  ask::batch(
      asked.question, threads_for(call), [&] { return lines.next(); },
      [&](const ask::BatchItem& item) { return answered(outcome_of(item, asked), input.name, call.settings.fail_on); },
      [&](const Answered& done) {
        print_as_is(done.line);
        worst = std::max(worst.value_or(no_breach), done.status);
        progress.show(done.input_end, done.status == bad_call);
        return true;
      });
  if (!worst)
    throw failure("call", {"この入力に文書はありません。", "There is no document in this input."}, input.name);
  return *worst;
}

}  // namespace ismap::cli
