#include <ismap/core/in_order.hpp>
#include <ismap/io/ndjson.hpp>
#include <ismap/report/review_text.hpp>
#include <ismap/review/subject.hpp>

#include "commands.hpp"
#include "fail_on.hpp"
#include "files.hpp"
#include "line_reader.hpp"
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

/// What a line of the input becomes.
struct Answer {
  std::string line;
  int status = no_breach;
  std::uint64_t input_end = 0;
};

Answer answer(const Line& line, const std::string& file, const ReviewRequest& request, const ReviewSettings& settings) {
  const std::uint64_t end = line.offset + line.text.size();
  try {
    const Subject subject = load_subject(line.text, settings.limits.in_place_of({}));
    const Review result = review(subject, request);
    return {batch_line(line.number, statement_of(subject).service_name, result),
            exit_status(result.verdict, settings.fail_on), end};
  } catch (const ParseError& error) {
    const NdjsonLine place{line.text, line.number, line.offset};
    return {batch_line(line.number, problem_of(place.in_input(error), file)), bad_call, end};
  }
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
        .message = {"一括審査の入力はNDJSON（1行に1文書のJSON）です。この入力は、一つの文書が複数の行に分かれています。"
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

unsigned threads_for(const BatchCall& call) {
  return call.threads != 0 ? call.threads : std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace

int run(const BatchCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.documents, output};
  const ReviewRequest request = settings.request();
  const OpenInput input = open_input(call.documents);
  LineReader reader{input, call.settings.limits.in_place_of({}).bytes};
  DocumentLines lines{input, reader};
  ProgressBar progress{input, output};
  std::optional<int> worst;
  in_order(
      threads_for(call), [&] { return lines.next(); },
      [&](const Line& line) { return answer(line, input.name, request, call.settings); },
      [&](const Answer& done) {
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
