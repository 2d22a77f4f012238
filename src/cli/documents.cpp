#include "documents.hpp"

#include "subject.hpp"

#include <utility>

namespace ismap::cli {

ask::Input document_in(const Input& input, std::span<const std::string_view> accepted, const TableReading& reading) {
  if (auto held = document_in_tables(input, accepted, reading)) return std::move(held->input);
  try {
    return ask::load_input(input.text, accepted, borrowed(reading.catalog), input.limits);
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
}

const ask::Input& whole(const ask::Input& document, const Input& input) {
  if (const auto* subject = std::get_if<ask::IndexedSubject>(&document)) require_whole(subject->absent, input);
  return document;
}

}  // namespace ismap::cli
