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

#include <algorithm>
#include <thread>

namespace ismap::cli {
namespace {

/// What a line of the input becomes.
struct Answer {
  std::string line;
  int status = no_breach;
  std::uint64_t input_end = 0;
};

Answer answer(const Line& line, const std::string& file, const ReviewRequest& request, Verdict fail_on) {
  const std::uint64_t end = line.offset + line.text.size();
  try {
    const Subject subject = load_subject(line.text);
    const Review result = review(subject, request);
    return {batch_line(line.number, statement_of(subject).service_name, result), exit_status(result.verdict, fail_on),
            end};
  } catch (const ParseError& error) {
    const NdjsonLine place{line.text, line.number, line.offset};
    return {batch_line(line.number, problem_of(place.in_input(error), file)), bad_call, end};
  }
}

unsigned threads_for(const BatchCall& call) {
  return call.threads != 0 ? call.threads : std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace

int run(const BatchCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.documents, output};
  const ReviewRequest request = settings.request();
  const OpenInput input = open_input(call.documents);
  LineReader lines{input};
  ProgressBar progress{input, output};
  int worst = no_breach;
  in_order(
      threads_for(call), [&] { return lines.next(); },
      [&](const Line& line) { return answer(line, input.name, request, call.settings.fail_on); },
      [&](const Answer& done) {
        print_as_is(done.line);
        worst = std::max(worst, done.status);
        progress.show(done.input_end, done.status == bad_call);
        return true;
      });
  return worst;
}

}  // namespace ismap::cli
