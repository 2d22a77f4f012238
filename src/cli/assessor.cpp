#include <ismap/core/spelling.hpp>
#include <ismap/io/write.hpp>
#include <ismap/report/assessor_text.hpp>
#include <ismap/review/assessor.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "fail_on.hpp"
#include "files.hpp"
#include "registered.hpp"
#include "review_settings.hpp"
#include "subcommands.hpp"

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
  const Input input = read_input(call.document, call.settings.limits, register_limits);
  try {
    if (format_meant_in(input.text, accepted) == format_of<Register>)
      return assessor_in(load_accepting<Register>(accepted, input.text, input.limits.in_place_of(register_limits)),
                         call.number, output);
    RegisteredAssessor assessor =
        load_accepting<RegisteredAssessor>(accepted, input.text, input.limits.in_place_of({}));
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
                                      : assessor_text(answer, style_of(output), assessor.name),
        output);
  return exit_status(answer.verdict, call.settings.fail_on);
}

void Subcommands::add_assessor() {
  Subcommand assessor = add(
      "assessor", {"監査機関の審査", "review an assessor"},
      {"ismap assessor register.json A-0101", {"登録簿にある監査機関を審査する", "review an assessor of the register"}},
      [this] {
        return one_or_batch(ask::Question::assessor_review, "FILE", AssessorCall{document_, second_, settings()});
      });
  take_batch(assessor,
             {.name = "FILE",
              .help = {"監査機関の文書又は登録簿（-は標準入力）", "assessor or register (-: standard input)"},
              .takes = Takes::file,
              .is_required = true},
             document_);
  assessor.take({.name = "NUMBER",
                 .help = {"監査機関の登録番号又は名称（登録簿の場合は必須）",
                          "number or name of the assessor, needed with a register"}},
                second_);
  take_review_options(assessor);
  assessor.take(arguments::fail_on, fail_on_);
}

}  // namespace ismap::cli
