// What the rows of a statement say against each other, and against themselves.
#pragma once

#include <ismap/model/statement.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

#include <algorithm>
#include <cstdint>
#include <span>

namespace ismap::control_criteria {

inline constexpr Breach stated_in_two_ways{
    .code = "repeated",
    .message = {"{0}について、内容の異なる記載が重複しています。",
                "{0} is stated more than once, and not in the same way."},
    .cure = {.kind = RemedyKind::remove_entry,
             .way = CureWay::repeated_entry,
             .what = {"重複する記載のうち、正しい一つのみを残してください。",
                      "Keep the one entry that is right, and remove the others."}},
};

/// One row a number: a row that contradicts another one about its number is a breach, and of one that says the same as
/// an earlier one the answer warns. Both are faults of form.
void check_repeated(Answer& answer, const Statement& statement, const Context& context);

/// Rows whose texts do not go with their stance. On a ground or a reason for leaving out what is stated as realised a
/// reviewer decides. A realisation of what is left out, and a ground where a control is not selected, are notices.
void check_stray_texts(Answer& answer, const Statement& statement, const Context& context);

/// Of numbers that are stated more than once, and not in the same way, nobody can say what is stated (second reading,
/// SR-8), nor where a row states a control as realised and gives a ground for excluding it. A reviewer decides on each
/// of which a row `concerns` the rule.
template <class Concerns>
void judge_contradicted(Answer& answer, const Statement& statement, const Context& context, Concerns&& concerns) {
  constexpr Label contradicted{"{0}について内容の異なる記載が複数あり、いずれが言明であるかが分かりません。",
                               "{0} is stated more than once, and not in the same way: which of them holds?"};
  const std::span<const Row> rows = context.index.contradicted;
  for (auto from = rows.begin(); from != rows.end();) {
    const std::uint32_t number = statement.controls[*from].id.number();
    const auto to =
        std::find_if(from, rows.end(), [&](Row row) { return statement.controls[row].id.number() != number; });
    if (std::any_of(from, to, [&](Row row) { return concerns(statement.controls[row]); })) {
      const Row first = *std::min_element(from, to);
      const ControlId id = statement.controls[first].id;
      answer.judge("contradicted", {context.control(first), id}, fill(contradicted, {id.string()}), Severity::warning);
    }
    from = to;
  }
  constexpr Label realised_with_ground{
      "{0}は実施するとされていますが、対象外とする理由の種別が記載されており、いずれが言明であるかが分かりません。",
      "{0} is stated as realised, and yet with a ground for excluding it: which of them holds?"};
  for (const Row row : context.index.stray_ground) {
    const ControlEntry& entry = statement.controls[row];
    if (is_realised(entry) && concerns(entry))
      answer.judge("contradicted", {context.control(row), entry.id}, fill(realised_with_ground, {entry.id.string()}),
                   Severity::warning);
  }
}

/// The controls of the catalogue that are stated more than once, in one of the rows as excluded.
inline ControlSet perhaps_excluded(const Statement& statement, const Context& context) {
  ControlSet controls;
  for (const Row row : context.index.contradicted)
    if (statement.controls[row].stance == Stance::excluded)
      if (const auto ordinal = context.catalog.find(statement.controls[row].id)) controls.insert(*ordinal);
  return controls;
}

}  // namespace ismap::control_criteria
