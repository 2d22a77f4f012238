#include <ismap/io/write.hpp>
#include <ismap/report/assessor_text.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/review/assessor.hpp>

#include "commands.hpp"
#include "files.hpp"
#include "review_settings.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ismap::cli {
namespace {

RegisteredAssessor assessor_in(Register registrations, const std::string& number) {
  if (number.empty())
    throw failure("call", {"登録簿の場合は、監査機関の登録番号NUMBERを指定してください。",
                           "With a register, give the NUMBER of an assessor in it."});
  const auto found = std::ranges::find(registrations.assessors, number, &RegisteredAssessor::number);
  if (found != registrations.assessors.end()) return std::move(*found);
  const std::string shown = printable(number);
  throw failure("call", {"登録番号" + shown + "の監査機関は登録簿にありません。",
                         "The register has no assessor with the number " + shown + "."});
}

constexpr std::array accepted{format_of<RegisteredAssessor>, format_of<Register>};

/// An assessor's document, or the assessor `number` of a register.
RegisteredAssessor load_assessor(const AssessorCall& call) {
  const Input input = read_input(call.document, register_limits);
  try {
    if (format_named_in(input.text) == format_of<Register>)
      return assessor_in(load<Register>(input.text, register_limits), call.number);
    RegisteredAssessor assessor = load_accepting<RegisteredAssessor>(accepted, input.text);
    if (call.number.empty() || call.number == assessor.number) return assessor;
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
  throw failure("call", {"NUMBERは文書の監査機関の登録番号と異なります。",
                         "NUMBER is not the number of the assessor in the document."});
}

}  // namespace

int run(const AssessorCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.document, output};
  const RegisteredAssessor assessor = load_assessor(call);
  const AssessorReview answer = review(assessor, settings.request());
  print(output.format == Format::json ? write(answer, Layout::indented)
                                      : assessor_text(answer, style_of(output), assessor.name));
  return answer.verdict == Verdict::not_met ? breach : no_breach;
}

}  // namespace ismap::cli
