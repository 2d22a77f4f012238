#include "oscal.hpp"

#include <ismap/ask/oscal.hpp>
#include <ismap/report/printable.hpp>

#include "exported.hpp"
#include "failure.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace ismap::cli {
namespace {

/// The faults, each with the document that has it.
Failure failure_of(const exchange::OscalError& error, const std::vector<Input>& inputs) {
  std::vector<Problem> problems;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    std::vector<InputFault> faults;
    for (std::size_t k = 0; k < error.faults().size(); ++k)
      if (error.documents()[k] == i) faults.push_back(error.faults()[k]);
    const bool is_last = i + 1 == inputs.size();
    if (!faults.empty())
      problems.push_back(problem_of(ParseError(std::move(faults), is_last && error.has_more()), inputs[i].name));
  }
  return Failure(std::move(problems));
}

}  // namespace

bool are_oscal(const std::vector<Input>& inputs) {
  return std::ranges::all_of(inputs, [](const Input& input) { return exchange::looks_like_oscal(input.text); });
}

void refuse_oscal(const Input& input) {
  constexpr Label goes_elsewhere{
      "OSCALの文書です。ismap importにより言明書又は申請文書一式に変換し、指定してください。",
      "This is an OSCAL document: make a statement or a dossier of it with ismap import, and give that."};
  if (exchange::looks_like_oscal(input.text)) throw failure("wrong_document", Text{goes_elsewhere}, input.name);
}

ask::Input document_in_oscal(const std::vector<Input>& inputs, std::string_view format, const TableReading& reading) {
  constexpr Label in_file{"{0}（{1}：{2}）", "{0} ({1}: {2})"};
  std::vector<std::string_view> texts;
  for (const Input& input : inputs) texts.emplace_back(input.text);
  try {
    ask::OscalInput read = ask::load_oscal(texts, {&format, 1}, borrowed(reading.catalog), inputs.front().limits);
    for (const exchange::OscalNote& note : read.notes)
      warn(Caution{"oscal", fill(in_file, {note.message, printable(inputs[note.document].name),
                                           place_and_more(note.pointer, note.count)})},
           reading.output);
    return std::move(read.input);
  } catch (const exchange::OscalError& error) {
    throw failure_of(error, inputs);
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, inputs.front().name));
  }
}

}  // namespace ismap::cli
