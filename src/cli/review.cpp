#include <ismap/io/write.hpp>
#include <ismap/report/review_text.hpp>
#include <ismap/review/subject.hpp>

#include "commands.hpp"
#include "files.hpp"
#include "review_settings.hpp"

namespace ismap::cli {
namespace {

Subject load_subject_from(const Input& input) {
  try {
    return load_subject(input.text);
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
}

}  // namespace

int run(const ReviewCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.dossier, output};
  const Subject subject = load_subject_from(read_input(call.dossier));
  const Review answer = review(subject, settings.request());
  print(output.format == Format::json ? write(answer, Layout::indented)
                                      : review_text(answer, style_of(output), statement_of(subject).service_name));
  return answer.verdict == Verdict::not_met ? breach : no_breach;
}

}  // namespace ismap::cli
