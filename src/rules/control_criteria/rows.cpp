#include "src/rules/control_criteria/rows.hpp"

#include "src/rules/control_criteria/contradicted.hpp"

#include <ismap/core/stated.hpp>

#include <string>
#include <utility>

namespace ismap::control_criteria {
namespace {

constexpr Label repeated{"{0}について、内容の異なる記載が重複しています。",
                         "{0} is stated more than once, and not in the same way."};
constexpr Label copy{"{0}について、同じ内容の記載が重複しています。一つを残して削除してください。",
                     "{0} is stated more than once, each time in the same way: leave one of the entries."};
constexpr Label stray_ground{"{0}は対象外とされていませんが、対象外とする理由の種別が記載されています。",
                             "A ground for excluding {0} is given, but it is not excluded."};
constexpr Label stray_reason{
    "{0}は実施するとされていますが、実施しない理由が記載されています。いずれが正しいかを確認してください。",
    "{0} is stated as realised, but a reason for leaving it out is given. Which of them holds?"};
constexpr Label stray_realisation{
    "{0}は実施しないとされていますが、個別管理策又は引継ぎ元が記載されています。いずれが正しいかを確認してください。",
    "{0} is left out, but an individual control or the service it is taken over from is given. Which of them holds?"};

std::string number_of_row(Row row, const Statement& statement) {
  return statement.controls[row].id.string();
}

}  // namespace

void check_repeated(Answer& answer, const Statement& statement, const Context& context) {
  for (const Row row : context.index.contradicted) {
    const Pointer stance_at = context.control(row) / path<&ControlEntry::stance>;
    answer.read(stance_at, std::string{name_of(statement.controls[row].stance)})
        .breach("repeated", context.control(row) / path<&ControlEntry::id>,
                fill(repeated, {number_of_row(row, statement)}));
  }
  for (const Row row : context.index.copies)
    answer.warn("copy", context.control(row) / path<&ControlEntry::id>, fill(copy, {number_of_row(row, statement)}));
}

void advise_on_stray_texts(Answer& answer, const Statement& statement, const Context& context) {
  const StatementIndex& index = context.index;
  for (const Row row : index.stray_ground)
    answer.advise("stray_ground", context.control(row) / path<&ControlEntry::ground>,
                  fill(stray_ground, {number_of_row(row, statement)}));
  for (const Row row : index.stray_reason)
    answer.advise("stray_reason", context.control(row) / path<&ControlEntry::reason>,
                  fill(stray_reason, {number_of_row(row, statement)}));
  for (const Row row : index.stray_realisation) {
    const Pointer at = context.control(row);
    answer.advise("stray_realisation",
                  is_stated(statement.controls[row].individual_control) ? at / path<&ControlEntry::individual_control>
                                                                        : at / path<&ControlEntry::inherited_from>,
                  fill(stray_realisation, {number_of_row(row, statement)}));
  }
}

}  // namespace ismap::control_criteria
