#include <ismap/core/spelling.hpp>
#include <ismap/report/assessor_page.hpp>
#include <ismap/review/assessor.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "fail_on.hpp"
#include "files.hpp"
#include "registered.hpp"
#include "review_settings.hpp"
#include "subcommands.hpp"
#include "tables.hpp"

#include <array>
#include <utility>

namespace ismap::cli {
namespace {

/// An assessor, and its cells if it was read from tables.
struct HeldAssessor {
  RegisteredAssessor assessor;
  ask::CellOf cell{};
  ask::AskedDocument document{};  ///< that it is; none if it is a part of a register
};

HeldAssessor assessor_in(Register registrations, const std::string& number, const Output& output,
                         std::shared_ptr<const ask::TableSource> source = {}) {
  if (number.empty())
    throw failure("call", {"登録簿の場合は、監査機関の登録番号NUMBERを指定してください。",
                           "With a register, give the NUMBER of an assessor in it."});
  const std::size_t position = position_of_assessor(registrations, number, output);
  return {std::move(registrations.assessors[position]),
          cells_of(std::move(source), "/assessors/" + std::to_string(position))};
}

HeldAssessor with_number(RegisteredAssessor assessor, const std::string& number, const ask::AskedDocument& document,
                         ask::CellOf cell = {}) {
  if (number.empty() || is_same_number(number, assessor.number))
    return {std::move(assessor), std::move(cell), document};
  throw failure("call", {"NUMBERは文書の監査機関の登録番号と異なります。",
                         "NUMBER is not the number of the assessor in the document."});
}

constexpr std::array accepted{format_of<RegisteredAssessor>, format_of<Register>};

/// An assessor's document, or the assessor `number` of a register.
HeldAssessor load_assessor(const Input& input, const AssessorCall& call, const Output& output) {
  if (auto held = document_in_tables(input, accepted, {output, call.settings.columns})) {
    if (auto* registrations = std::get_if<Register>(&held->input))
      return assessor_in(std::move(*registrations), call.number, output, std::move(held->source));
    return with_number(std::get<RegisteredAssessor>(std::move(held->input)), call.number, {.name = input.name},
                       cells_of(std::move(held->source)));
  }
  try {
    if (format_meant_in(input.text, accepted) == format_of<Register>)
      return assessor_in(load_accepting<Register>(accepted, input.text, input.limits.in_place_of(register_limits)),
                         call.number, output);
    return with_number(load_accepting<RegisteredAssessor>(accepted, input.text, input.limits.in_place_of({})),
                       call.number, asked_document(input, {}));
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
}

}  // namespace

int run(const AssessorCall& call, const Output& output) {
  Receipt receipt{ask::Question::assessor_review, call.settings};
  if (!call.number.empty()) receipt.arguments().number = call.number;
  const LoadedSettings settings{call.settings, call.document, output, &receipt};
  const Input input = read_input(call.document, call.settings.limits, register_limits);
  receipt.read(DocumentRole::document, input);
  const auto [assessor, cell, document] = load_assessor(input, call, output);
  AssessorReview answer = review(assessor, settings.request());
  ask::name_cells(answer, cell);
  const Verdict verdict = answer.verdict;
  print(ask::Answer{ask::Question::assessor_review, std::move(answer), assessor.name,
                    [&name = assessor.name](const AssessorReview& made, Language language) {
                      return assessor_page(made, language, name);
                    }},
        receipt.basis(settings.looked_at()), output, document);
  return exit_status(verdict, call.settings.fail_on);
}

void Subcommands::add_assessor() {
  Subcommand assessor = add(
      "assessor", {"監査機関の審査", "review an assessor"},
      {"ismap assessor register.json A-0101", {"登録簿にある監査機関を審査する", "review an assessor of the register"}},
      [this] {
        return one_or_batch(ask::Question::assessor_review, "FILE", AssessorCall{document_, second_, settings()});
      },
      Forms::all);
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
  take_columns(assessor);
  assessor.take(arguments::fail_on, fail_on_);
}

}  // namespace ismap::cli
