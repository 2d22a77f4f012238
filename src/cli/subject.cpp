#include "subject.hpp"

#include "tables.hpp"

#include <utility>

namespace ismap::cli {
namespace {

constexpr Label controls_alone{
    "この表には管理策の一覧のみがあり、この処理に必要な言明書の他の事項がありません。"
    "ismap form statementにより作成したブックに記載してください。",
    "The table holds controls alone, and this needs the other parts of a statement too. Fill in a workbook that "
    "ismap form statement makes."};

}  // namespace

HeldSubject load_held_subject(const Input& input, const Catalog& catalog, const Output& output) {
  if (auto held = document_in_tables(input, subject_formats, catalog, output)) {
    auto& indexed = std::get<ask::IndexedSubject>(held->input);
    return {std::move(indexed.subject), std::move(indexed.absent), std::move(held->source)};
  }
  try {
    return {load_subject(input.text, input.limits.in_place_of({}))};
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
}

Subject load_subject_from(const Input& input, const Output& output, const Catalog& catalog) {
  HeldSubject held = load_held_subject(input, catalog, output);
  if (!held.absent.empty()) throw failure("missing_member", Text{controls_alone}, input.name);
  return std::move(held.subject);
}

}  // namespace ismap::cli
