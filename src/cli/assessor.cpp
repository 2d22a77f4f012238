#include <ismap/core/spelling.hpp>
#include <ismap/io/write.hpp>
#include <ismap/report/assessor_text.hpp>
#include <ismap/review/assessor.hpp>

#include "commands.hpp"
#include "files.hpp"
#include "registered.hpp"
#include "review_settings.hpp"

#include <array>
#include <utility>

namespace ismap::cli {
namespace {

RegisteredAssessor assessor_in(Register registrations, const std::string& number, const Output& output) {
  if (number.empty())
    throw failure("call", {"登録簿の場合は、監査機関の登録番号NUMBERを指定してください。",
                           "With a register, give the NUMBER of an assessor in it."});
  return std::move(registrations.assessors[position_of_assessor(registrations, number, output)]);
}

constexpr std::array accepted{format_of<RegisteredAssessor>, format_of<Register>};

/// An assessor's document, or the assessor `number` of a register.
RegisteredAssessor load_assessor(const AssessorCall& call, const Output& output) {
  const Input input = read_input(call.document, register_limits);
  try {
    if (format_meant_in(input.text, accepted) == format_of<Register>)
      return assessor_in(load_accepting<Register>(accepted, input.text, register_limits), call.number, output);
    RegisteredAssessor assessor = load_accepting<RegisteredAssessor>(accepted, input.text);
    if (call.number.empty() || is_same_number(call.number, assessor.number)) return assessor;
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
  throw failure("call", {"NUMBERは文書の監査機関の登録番号と異なります。",
                         "NUMBER is not the number of the assessor in the document."});
}

}  // namespace

int run(const AssessorCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.document, output};
  const RegisteredAssessor assessor = load_assessor(call, output);
  const AssessorReview answer = review(assessor, settings.request());
  print(output.format == Format::json ? write(answer, Layout::indented)
                                      : assessor_text(answer, style_of(output), assessor.name));
  return answer.verdict == Verdict::not_met ? breach : no_breach;
}

}  // namespace ismap::cli
