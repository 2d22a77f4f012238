#include "subject.hpp"

#include "src/review/absent_titles.hpp"

#include "oscal.hpp"

#include <utility>

namespace ismap::cli {
namespace {

constexpr Label incomplete{
    "この表には、この処理に必要な次の事項が記載されていません：{0}。ismap form statementにより作成したブックに記載してください。",
    "The table does not hold what this needs: {0}. Fill in a workbook that ismap form statement makes."};

}  // namespace

HeldSubject load_held_subject(const Input& input, const TableReading& reading) {
  if (auto held = document_in_tables(input, subject_formats, reading)) {
    auto& indexed = std::get<ask::IndexedSubject>(held->input);
    return {std::move(indexed.subject), std::move(indexed.absent), std::move(held->source)};
  }
  refuse_oscal(input);
  try {
    return {load_subject(input.text, input.limits.in_place_of({}))};
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
}

void require_whole(const std::vector<std::string>& absent, const Input& input) {
  if (!absent.empty()) throw failure("missing_member", fill(incomplete, {titles_of_absent(absent)}), input.name);
}

HeldSubject load_whole_subject(const Input& input, const TableReading& reading) {
  HeldSubject held = load_held_subject(input, reading);
  require_whole(held.absent, input);
  return held;
}

}  // namespace ismap::cli
