#include <ismap/rules/control_criteria/statement.hpp>

#include "src/catalog/control_names.hpp"
#include "src/rules/control_criteria/rows.hpp"

#include <ismap/catalog/rejected_id.hpp>
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

Pointer id_of(Row row, const Context& context) {
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

bool is_stated(std::string_view id, const Context& context) {
  const auto ordinal = context.catalog.find_printed(id);
  return ordinal && context.index.stated().contains(*ordinal);
}

void refuse(Answer& answer, ControlId id, const Pointer& at, const Context& context) {
  const std::string text = id.string();
  Text message = fill(unknown_control, {text});
  std::optional<Text> remedy;
  if (const std::optional<RejectedId> known = rejected(text)) {
    append(message, known->reason);
    if (!known->likely.empty())
      remedy = fill(is_stated(known->likely, context) ? likely_is_stated : likely, {known->likely});
  }
  answer.read(at, text).breach("unknown_control", at, std::move(message), std::move(remedy));
}

void question(Answer& answer, ControlId id, const Pointer& at) {
  const std::string text = id.string();
  answer.read(at, text).judge("not_in_table", at, fill(not_in_table, {text}), Severity::warning);
}

/// Numbers of ismap-2025 that the catalogue lacks: a wrong form is a breach; of the others nobody can say that they do
/// not exist, unless the official table is at hand.
void check_revised_numbers(Answer& answer, const Statement& statement, const Context& context) {
  const Catalog& catalog = context.catalog;
  std::vector<ControlId> unconfirmed;
  const auto look_at = [&](Row row) {
    const ControlId id = statement.controls[row].id;
    const std::string text = id.string();
    const std::optional<Level> level = catalog.level_of(id);
    if (!level) {
      answer.read(id_of(row, context), text)
          .breach("unknown_control", id_of(row, context), fill(wrong_form, {text, catalog.edition()}));
      return;
    }
    const ControlSet& known = *level == Level::governance   ? catalog.governance()
                              : *level == Level::management ? catalog.management()
                                                            : catalog.objectives();
    if (catalog.is_complete() && !known.empty()) {
      answer.read(id_of(row, context), text)
          .judge("not_in_table", id_of(row, context), fill(not_in_revised_table, {text}), Severity::warning);
      return;
    }
    unconfirmed.push_back(id);
  };
  for (const Row row : context.index.not_in_catalog) look_at(row);
  for (const Row row : context.index.unlisted_details) look_at(row);
  if (!unconfirmed.empty()) judge_unconfirmed(answer, std::move(unconfirmed), context);
}

void check_numbers(Answer& answer, const Statement& statement, const Context& context) {
  for (const Row row : context.index.not_in_catalog)
    refuse(answer, statement.controls[row].id, id_of(row, context), context);
  if (!context.catalog.is_complete()) return;
  for (const Row row : context.index.unlisted_details)
    question(answer, statement.controls[row].id, id_of(row, context));
}

void advise_suffix(Answer& answer, ControlId id, Row row, const Context& context) {
  const std::optional<std::size_t> ordinal = context.catalog.find(id);
  if (!ordinal) return;
  const std::string text = id.string();
  Text message = fill(other_suffix, {text, context.catalog[*ordinal].id.string()});
  if (const std::optional<RejectedId> known = rejected(text, context.catalog.edition())) append(message, known->reason);
  answer.advise("suffix", id_of(row, context), std::move(message));
}

}  // namespace

Answer check_control_numbers(const Statement& statement, const Context& context) {
  if (!has_catalog(statement, context)) return no_catalog(statement, context);
  Answer answer;
  answer.read(context.statement / path<&Statement::edition>, statement.edition)
      .derive("controls_stated", static_cast<std::int64_t>(statement.controls.size()));
  const bool is_revised = statement.edition == edition_2025;
  (is_revised ? check_revised_numbers : check_numbers)(answer, statement, context);
  judge_transition(answer, statement, context);
  check_repeated(answer, statement, context);
  for (const Row row : context.index.other_suffix) advise_suffix(answer, statement.controls[row].id, row, context);
  advise_on_stray_texts(answer, statement, context);
  answer.hold();
  return answer;
}

}  // namespace ismap::control_criteria
