#include <ismap/rules/control_criteria/rows.hpp>

#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>

#include <utility>

namespace ismap::control_criteria {
namespace {

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

}  // namespace

void check_repeated(Answer& answer, const Statement& statement, const Context& context) {
  for (const Row row : context.index.contradicted) {
    const ControlEntry& entry = statement.controls[row];
    answer.read<&ControlEntry::stance>(entry, context.control(row));
    answer.breach(stated_in_two_ways, {context.control(row) / path<&ControlEntry::id>, entry.id}, {entry.id.string()});
  }
  for (const Row row : context.index.copies) {
    const ControlId id = statement.controls[row].id;
    answer.warn("copy", {context.control(row) / path<&ControlEntry::id>, id}, fill(copy, {id.string()}));
  }
}

void check_stray_texts(Answer& answer, const Statement& statement, const Context& context) {
  const StatementIndex& index = context.index;
  for (const Row row : index.stray_ground) {
    const ControlEntry& entry = statement.controls[row];
    const At at{context.control(row) / path<&ControlEntry::ground>, entry.id};
    Text message = fill(stray_ground, {entry.id.string()});
    if (is_realised(entry))
      answer.judge("stray_ground", at, std::move(message), Severity::warning);
    else
      answer.advise("stray_ground", at, std::move(message));
  }
  for (const Row row : index.stray_reason) {
    const ControlId id = statement.controls[row].id;
    answer.judge("stray_reason", {context.control(row) / path<&ControlEntry::reason>, id},
                 fill(stray_reason, {id.string()}), Severity::warning);
  }
  for (const Row row : index.stray_realisation) {
    const ControlEntry& entry = statement.controls[row];
    const Pointer text = is_stated(entry.individual_control) ? path<&ControlEntry::individual_control>
                                                             : path<&ControlEntry::inherited_from>;
    answer.advise("stray_realisation", {context.control(row) / text, entry.id},
                  fill(stray_realisation, {entry.id.string()}));
  }
}

}  // namespace ismap::control_criteria
