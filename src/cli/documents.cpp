#include "documents.hpp"

#include "oscal.hpp"
#include "subject.hpp"

#include <utility>

namespace ismap::cli {

HeldDocument held_document_in(const Input& input, std::span<const std::string_view> accepted,
                              const TableReading& reading) {
  if (auto held = document_in_tables(input, accepted, reading))
    return {std::move(held->input), std::move(held->source)};
  refuse_oscal(input);
  try {
    return {ask::load_input(input.text, accepted, borrowed(reading.catalog), input.limits)};
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
}

ask::Input document_in(const Input& input, std::span<const std::string_view> accepted, const TableReading& reading) {
  return held_document_in(input, accepted, reading).input;
}

const ask::Input& whole(const ask::Input& document, const Input& input) {
  if (const auto* subject = std::get_if<ask::IndexedSubject>(&document)) require_whole(subject->absent, input);
  return document;
}

}  // namespace ismap::cli
