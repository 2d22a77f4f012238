#include <ismap/rules/control_criteria/statement.hpp>

#include "src/catalog/control_names.hpp"
#include "src/rules/control_criteria/rows.hpp"
#include "src/rules/control_criteria/unchecked_numbers.hpp"

#include <ismap/catalog/rejected_id.hpp>
#include <ismap/catalog/revision.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/rules/control_criteria/edition.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ismap::control_criteria {
namespace {

constexpr Label unknown_control{"{0}は管理基準にない番号です。", "{0} is no number of the Control Criteria."};
constexpr Label heading{"{0}は管理基準の見出しの番号であり、管理策ではありません。",
                        "{0} is a heading of the criteria, not a control."};
constexpr Label remove_heading{"この記載を削除してください。", "Remove this entry."};
constexpr Label numbers_of_other_edition{
    "言明書の版は{0}ですが、管理策基準の番号{1}件のうち{2}件は版{3}の番号です。",
    "The statement is on edition {0}, but of its {1} numbers of the controls criteria {2} are of edition {3}."};
constexpr Label correct_edition{"版を{0}に訂正するか、版{1}の番号により記載してください。",
                                "Correct the edition to {0}, or use the numbers of {1}."};
constexpr Label not_checked{
    "別表3の全体が読み込まれていないため、番号を確認できない詳細管理策が{1}件あります（{0}）。別表3を読み込むと確認でき"
    "ます（--catalog）。",
    "Detailed controls whose number could not be checked, attached table 3 not being at hand as a whole: {1} ({0}). "
    "Give the official table (--catalog)."};
constexpr Label too_many{
    "言明書に記載された詳細管理策は{0}件であり、公表されている総数{1}件を超えています。実在しない"
    "番号が含まれているおそれがあります。",
    "The statement holds {0} detailed controls; the number stated in public is {1}. Some of the "
    "numbers may not exist."};
constexpr Label likely{"{0}と記載してください。", "Write {0} if that is what is meant."};
constexpr Label likely_is_stated{"{0}は既に記載されています。この記載を削除するか、正しい番号に訂正してください。",
                                 "{0} is stated already: remove this entry, or correct its number."};
constexpr Label not_in_table{"{0}は読み込まれた別表3にありません。", "{0} is not in the attached table 3 at hand."};
constexpr Label wrong_form{"{0}は版{1}の番号の形式ではありません。",
                           "{0} has not the form of a number of edition {1}."};
constexpr Label not_confirmed{
    "公表資料で確認できない番号が{1}件あります（{0}）。改定後の管理基準の表で確認してください。",
    "Numbers that no public source confirms: {1} ({0}). Check the table of the revised criteria."};
constexpr Label of_2020{"このうち次の番号は版ismap-2020にあります：{0}。",
                        " Of these, edition ismap-2020 has the following: {0}."};
constexpr Label not_in_revised_table{"{0}は読み込まれた管理策の表にありません。",
                                     "{0} is not in the table of controls at hand."};
constexpr Label other_suffix{"{0}の公式の表記は{1}です。", "{0} is officially written {1}."};

Pointer id_at(Row row, const Context& context) {
  return context.control(row) / path<&ControlEntry::id>;
}

void append(Text& text, const Label& more) {
  text.ja.append(more.ja);
  text.en.append(" ").append(more.en);
}

void judge_unconfirmed(Answer& answer, std::vector<ControlId> numbers, const Context& context) {
  std::ranges::sort(numbers);
  Text message = fill_named(not_confirmed, detail::names_of(numbers), std::to_string(numbers.size()));
  std::erase_if(numbers, [](ControlId id) { return !ismap_2020().find(id); });
  if (!numbers.empty()) {
    const Text likely_slips = fill_named(of_2020, detail::names_of(numbers));
    message.ja.append(likely_slips.ja);
    message.en.append(likely_slips.en);
  }
  answer.judge("not_confirmed", context.statement / path<&Statement::controls>, std::move(message));
}

bool is_in_statement(std::string_view id, const Context& context) {
  const auto ordinal = context.catalog.find_printed(id);
  return ordinal && context.index.stated().contains(*ordinal);
}

bool is_heading(ControlId id, const Catalog& catalog) {
  return std::ranges::any_of(catalog.groups(), [&](const Group& group) {
    const std::optional<ControlId> known = ControlId::parse(group.id);
    return known && known->number() == id.number();
  });
}

void refuse(Answer& answer, ControlId id, const Pointer& at, const Context& context) {
  const std::string text = id.string();
  if (is_heading(id, context.catalog)) {
    answer.read(at, text).breach("heading", at, fill(heading, {text}), fill(remove_heading, {}));
    return;
  }
  Text message = fill(unknown_control, {text});
  std::optional<Text> remedy;
  if (const std::optional<RejectedId> known = rejected(text)) {
    append(message, known->reason);
    if (!known->likely.empty())
      remedy = fill(is_in_statement(known->likely, context) ? likely_is_stated : likely, {known->likely});
  }
  answer.read(at, text).breach("unknown_control", at, std::move(message), std::move(remedy));
}

void question(Answer& answer, ControlId id, const Pointer& at) {
  const std::string text = id.string();
  answer.read(at, text).judge("not_in_table", at, fill(not_in_table, {text}), Severity::warning);
}

/// One breach for all numbers that only another edition has a place for, if they are most.
std::optional<EditionOfNumbers> refuse_edition(Answer& answer, const Statement& statement, const Context& context) {
  const std::optional<EditionOfNumbers> found = edition_of_numbers(statement, context);
  if (found)
    answer.breach("edition", context.statement / path<&Statement::edition>,
                  fill(numbers_of_other_edition, {statement.edition, std::to_string(found->stated),
                                                  std::to_string(found->elsewhere), found->edition}),
                  fill(correct_edition, {found->edition, statement.edition}));
  return found;
}

/// More details than the edition has: the known ones that are stated, and those that the catalogue does not list.
void doubt_many(Answer& answer, const Statement& statement, const Context& context) {
  const std::size_t details =
      (context.index.stated() & context.catalog.details()).count() + context.index.unlisted_details.size();
  const std::optional<std::size_t> stated = details_stated(statement.edition, last_supported_date);
  if (stated && details > *stated)
    answer.judge("too_many", context.statement / path<&Statement::controls>,
                 fill(too_many, {std::to_string(details), std::to_string(*stated)}), Severity::warning);
}

/// Numbers of ismap-2025 that the catalogue lacks: a wrong form is a breach; of the others nobody can say that they do
/// not exist, unless the official table is at hand. Nor does anybody confirm those of the base standard.
void check_revised_numbers(Answer& answer, const Statement& statement, const Context& context) {
  const Catalog& catalog = context.catalog;
  std::vector<ControlId> unconfirmed;
  const auto look_at = [&](Row row) {
    const ControlId id = statement.controls[row].id;
    const std::string text = id.string();
    const std::optional<Level> level = catalog.level_of(id);
    if (!level) {
      answer.read(id_at(row, context), text)
          .breach("unknown_control", id_at(row, context), fill(wrong_form, {text, catalog.edition()}));
      return;
    }
    const ControlSet& known = *level == Level::governance   ? catalog.governance()
                              : *level == Level::management ? catalog.management()
                                                            : catalog.objectives();
    if (catalog.is_complete() && !known.empty()) {
      answer.read(id_at(row, context), text)
          .judge("not_in_table", id_at(row, context), fill(not_in_revised_table, {text}), Severity::warning);
      return;
    }
    unconfirmed.push_back(id);
  };
  const auto elsewhere = refuse_edition(answer, statement, context);
  for (const Row row : context.index.not_in_catalog)
    if (!elsewhere || !elsewhere->has_place(statement.controls[row].id)) look_at(row);
  for (const UnlistedDetail& detail : context.index.unlisted_details) look_at(detail.row);
  for (const std::size_t ordinal : context.index.stated())
    if (!is_confirmed(catalog[ordinal])) unconfirmed.push_back(catalog[ordinal].id);
  if (!unconfirmed.empty()) judge_unconfirmed(answer, std::move(unconfirmed), context);
}

void check_numbers(Answer& answer, const Statement& statement, const Context& context) {
  const auto elsewhere = refuse_edition(answer, statement, context);
  for (const Row row : context.index.not_in_catalog)
    if (const ControlId id = statement.controls[row].id; !elsewhere || !elsewhere->has_place(id))
      refuse(answer, id, id_at(row, context), context);
  judge_unchecked(answer, not_checked, context, [](Stance) { return true; });
  if (!context.catalog.is_complete()) return;
  for (const UnlistedDetail& detail : context.index.unlisted_details)
    question(answer, detail.id, id_at(detail.row, context));
}

void advise_suffix(Answer& answer, ControlId id, Row row, const Context& context) {
  const std::optional<std::size_t> ordinal = context.catalog.find(id);
  if (!ordinal) return;
  const std::string text = id.string();
  Text message = fill(other_suffix, {text, context.catalog[*ordinal].id.string()});
  if (const std::optional<RejectedId> known = rejected(text, context.catalog.edition())) append(message, known->reason);
  answer.advise("suffix", id_at(row, context), std::move(message));
}

}  // namespace

Answer check_control_numbers(const Statement& statement, const Context& context) {
  if (!has_catalog(statement, context)) return edition_not_known(statement, context);
  Answer answer;
  answer.read(context.statement / path<&Statement::edition>, statement.edition)
      .derive("controls_stated", static_cast<std::int64_t>(statement.controls.size()));
  const bool is_revised = statement.edition == edition_2025;
  (is_revised ? check_revised_numbers : check_numbers)(answer, statement, context);
  doubt_many(answer, statement, context);
  judge_transition(answer, statement, context);
  check_repeated(answer, statement, context);
  for (const Row row : context.index.other_suffix) advise_suffix(answer, statement.controls[row].id, row, context);
  advise_on_stray_texts(answer, statement, context);
  answer.hold();
  return answer;
}

}  // namespace ismap::control_criteria
