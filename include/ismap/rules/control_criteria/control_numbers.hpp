// Control Criteria 2.2: the statement takes a stance on controls of the criteria, once for each number.
#pragma once

#include <ismap/catalog/rejected_id.hpp>
#include <ismap/catalog/revision.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/control_criteria/edition.hpp>
#include <ismap/rules/control_criteria/rows.hpp>
#include <ismap/rules/rule.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace ismap::control_criteria {

inline constexpr Breach unknown_number{
    .code = "unknown_control",
    .message = {"{0}は管理基準にない番号です。", "{0} is no number of the Control Criteria."},
    .cure = {.kind = RemedyKind::set_value,
             .way = CureWay::likely_number,
             .what = {"管理基準にある番号に訂正するか、記載を削除してください。",
                      "Correct the number to one of the Control Criteria, or remove the entry."}},
};

inline constexpr Breach number_of_heading{
    .code = "heading",
    .message = {"{0}は管理基準の見出しの番号であり、管理策ではありません。",
                "{0} is a heading of the criteria, not a control."},
    .remedy = {"この記載を削除してください。", "Remove this entry."},
    .cure = {.kind = RemedyKind::remove_entry,
             .what = {"見出しの記載を削除してください。", "Remove the entry for the heading."}},
};

inline constexpr Breach numbers_of_other_edition{
    .code = "edition",
    .message = {"言明書の版は{0}ですが、管理策基準の番号{1}件のうち{2}件は版{3}の番号です。",
                "The statement is on edition {0}, but of its {1} numbers of the controls criteria {2} are of edition "
                "{3}."},
    .remedy = {"版を{3}に訂正するか、版{0}の番号により記載してください。",
               "Correct the edition to {3}, or use the numbers of {0}."},
    .cure = {.kind = RemedyKind::set_value,
             .what = {"版を訂正するか、その版の番号により記載してください。",
                      "Correct the edition, or use its numbers."}},
};

inline Answer check_control_numbers(const Statement& statement, const Context& context);

/// 2.2: the statement is written on the form of the registration rules.
inline constexpr Rule<Statement> statement_form{
    {.id = "STM-2.2",
     .clause = clause_2022("2.2"),
     .title = {"言明書の構成", "Form of the statement"},
     .text = {"言明は登録規則の様式による書面で行い、管理基準にある番号の管理策について一つずつ記載する。",
              "The statement is made in writing on the form of the registration rules and takes a stance on controls "
              "of the Control Criteria, once for each number."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2"},
                  {Source::public_comment_2020, {"基本規程3.3", "basic regulation 3.3"}}}},
     .point = Point::acceptance,
     .limits =
         {"公表部分の体裁と、変更の表明があるまで言明が効力を保つことは、書類からは判定しない。"
          "別表3の全体を取り込むまで、公表資料にない任意の詳細管理策の番号が実在するかは人が判断する。"
          "一つの番号について一つだけ記載することは2.2.4から推定したものである。"
          "記載の不備は形式上の瑕疵であり、受理の段階で確認する。同じ内容の重複は違反としない。"
          "内容の異なる重複は、いずれの規則においても実施とも対象外とも扱わない。",
          "The layout of the public part, and that a statement stays valid until a change is stated, are not seen in "
          "the documents. Until attached table 3 is imported as a whole, a person looks up the optional detailed "
          "controls that no public source names. That each number stands once is inferred from 2.2.4. Faulty entries "
          "are defects of form, which acceptance looks at. A copy that says the same is no breach; entries that "
          "contradict each other count, under every rule, as neither realised nor left out."},
     .reads = Reads::controls},
    check_control_numbers,
};

/// Where row `row` gives its number.
inline At number_at(Row row, const Statement& statement, const Context& context) {
  return {context.control(row) / path<&ControlEntry::id>, statement.controls[row].id};
}

/// True for the number of a heading of the criteria.
inline bool is_heading(ControlId id, const Catalog& catalog) {
  return std::ranges::any_of(catalog.groups(), [&](const Group& group) {
    const std::optional<ControlId> known = ControlId::parse(group.id);
    return known && known->number() == id.number();
  });
}

/// Adds why a number was rejected.
inline void append_reason(Text& message, const RejectedId& known) {
  append(message, Label{"", " "});
  append(message, known.reason);
}

/// What was probably meant, as a remedy; nothing if that is not known.
inline std::optional<Text> likely_instead(const RejectedId& known, const Context& context) {
  constexpr Label likely{"{0}と記載してください。", "Write {0} if that is what is meant."};
  constexpr Label likely_is_stated{"{0}は既に記載されています。この記載を削除するか、正しい番号に訂正してください。",
                                   "{0} is stated already: remove this entry, or correct its number."};
  if (known.likely.empty()) return std::nullopt;
  const std::optional<std::size_t> ordinal = context.catalog.find_printed(known.likely);
  const bool stands_already = ordinal && context.index.stated().contains(*ordinal);
  return fill(stands_already ? likely_is_stated : likely, {known.likely});
}

/// A number of ismap-2020 that the catalogue lacks.
inline void refuse_number(Answer& answer, Row row, const Statement& statement, const Context& context) {
  const At at = number_at(row, statement, context);
  const ControlId id = answer.read<&ControlEntry::id>(statement.controls[row], context.control(row));
  const std::string number = id.string();
  if (is_heading(id, context.catalog)) {
    answer.breach(number_of_heading, at, {number});
    return;
  }
  Text message = fill(unknown_number.message, {number});
  std::optional<Text> remedy;
  if (const std::optional<RejectedId> known = rejected(number)) {
    append_reason(message, *known);
    remedy = likely_instead(*known, context);
  }
  answer.breach(unknown_number, at, std::move(message), std::move(remedy));
}

/// A reviewer decides on a number that is not in the official table at hand. `{0}` in `message` is the number.
inline void doubt_number(Answer& answer, Row row, const Label& message, const Statement& statement,
                         const Context& context) {
  const ControlId id = answer.read<&ControlEntry::id>(statement.controls[row], context.control(row));
  answer.judge("not_in_table", number_at(row, statement, context), fill(message, {id.string()}), Severity::warning);
}

/// One breach for all numbers that only another edition has a place for, if they are most.
inline std::optional<EditionOfNumbers> refuse_edition(Answer& answer, const Statement& statement,
                                                      const Context& context) {
  const std::optional<EditionOfNumbers> found = edition_of_numbers(statement, context);
  if (found)
    answer.breach(numbers_of_other_edition, context.statement / path<&Statement::edition>,
                  {statement.edition, std::to_string(found->stated), std::to_string(found->elsewhere), found->edition});
  return found;
}

/// Numbers of ismap-2020 that the catalogue lacks. A reviewer looks up the details while it is incomplete.
inline void check_numbers_of_2020(Answer& answer, const Statement& statement, const Context& context) {
  constexpr Label not_checked{
      "別表3の全体が読み込まれていないため、番号を確認できない詳細管理策が{1}件あります（{0}）。"
      "別表3を読み込むと確認できます（--catalog）。",
      "Detailed controls whose number could not be checked, attached table 3 not being at hand as a whole: {1} ({0}). "
      "Give the official table (--catalog)."};
  constexpr Label not_in_table{"{0}は読み込まれた別表3にありません。", "{0} is not in the attached table 3 at hand."};
  const std::optional<EditionOfNumbers> elsewhere = refuse_edition(answer, statement, context);
  for (const Row row : context.index.not_in_catalog)
    if (!elsewhere || !elsewhere->has_place(statement.controls[row].id)) refuse_number(answer, row, statement, context);
  judge_unchecked(answer, not_checked, context, [](Stance) { return true; });
  if (!context.catalog.is_complete()) return;
  for (const UnlistedDetail& detail : context.index.unlisted_details)
    doubt_number(answer, detail.row, not_in_table, statement, context);
}

/// A reviewer looks up the numbers that no public source confirms. Those that ismap-2020 has may be slips.
inline void judge_unconfirmed(Answer& answer, std::vector<ControlId> numbers, const Context& context) {
  constexpr Label not_confirmed{
      "公表資料で確認できない番号が{1}件あります（{0}）。改定後の管理基準の表で確認してください。",
      "Numbers that no public source confirms: {1} ({0}). Check the table of the revised criteria."};
  constexpr Label of_2020{"このうち次の番号は版ismap-2020にあります：{0}。",
                          " Of these, edition ismap-2020 has the following: {0}."};
  if (numbers.empty()) return;
  std::ranges::sort(numbers);
  Text message = with_numbers(not_confirmed, numbers);
  std::erase_if(numbers, [](ControlId id) { return !ismap_2020().find(id); });
  if (!numbers.empty()) append(message, with_numbers(of_2020, numbers));
  answer.judge("not_confirmed", context.statement / path<&Statement::controls>, std::move(message));
}

/// Numbers of ismap-2025 that the catalogue lacks: a wrong form is a breach; of the others nobody can say that they do
/// not exist, unless the official table is at hand. Nor does anybody confirm those of the base standard.
inline void check_numbers_of_2025(Answer& answer, const Statement& statement, const Context& context) {
  constexpr Label wrong_form{"{0}は版{1}の番号の形式ではありません。",
                             "{0} has not the form of a number of edition {1}."};
  constexpr Label not_in_table{"{0}は読み込まれた管理策の表にありません。",
                               "{0} is not in the table of controls at hand."};
  const Catalog& catalog = context.catalog;
  std::vector<ControlId> unconfirmed;
  const auto look_at = [&](Row row) {
    const ControlEntry& entry = statement.controls[row];
    const std::optional<Level> level = catalog.level_of(entry.id);
    if (!level) {
      answer.read<&ControlEntry::id>(entry, context.control(row));
      answer.breach(unknown_number, number_at(row, statement, context), wrong_form,
                    {entry.id.string(), catalog.edition()});
      return;
    }
    const ControlSet& known = *level == Level::governance   ? catalog.governance()
                              : *level == Level::management ? catalog.management()
                                                            : catalog.objectives();
    if (catalog.is_complete() && !known.empty())
      doubt_number(answer, row, not_in_table, statement, context);
    else
      unconfirmed.push_back(entry.id);
  };
  const std::optional<EditionOfNumbers> elsewhere = refuse_edition(answer, statement, context);
  for (const Row row : context.index.not_in_catalog)
    if (!elsewhere || !elsewhere->has_place(statement.controls[row].id)) look_at(row);
  for (const UnlistedDetail& detail : context.index.unlisted_details) look_at(detail.row);
  for (const std::size_t ordinal : context.index.stated())
    if (!is_confirmed(catalog[ordinal])) unconfirmed.push_back(catalog[ordinal].id);
  judge_unconfirmed(answer, std::move(unconfirmed), context);
}

/// More details than the edition has: the known ones that are stated, and those that the catalogue does not list.
inline void doubt_many_details(Answer& answer, const Statement& statement, const Context& context) {
  constexpr Label too_many{
      "言明書に記載された詳細管理策は{0}件であり、公表されている総数{1}件を超えています。"
      "実在しない番号が含まれているおそれがあります。",
      "The statement holds {0} detailed controls; the number stated in public is {1}. Some of the numbers may not "
      "exist."};
  const std::size_t details =
      (context.index.stated() & context.catalog.details()).count() + context.index.unlisted_details.size();
  const std::optional<std::size_t> stated = details_stated(statement.edition, last_supported_date);
  if (stated && details > *stated)
    answer.judge("too_many", context.statement / path<&Statement::controls>,
                 fill(too_many, {std::to_string(details), std::to_string(*stated)}), Severity::warning);
}

/// A number that the catalogue has under another suffix.
inline void advise_on_suffix(Answer& answer, Row row, const Statement& statement, const Context& context) {
  constexpr Label other_suffix{"{0}の公式の表記は{1}です。", "{0} is officially written {1}."};
  const ControlId id = statement.controls[row].id;
  const std::optional<std::size_t> ordinal = context.catalog.find(id);
  if (!ordinal) return;
  const std::string number = id.string();
  Text message = fill(other_suffix, {number, context.catalog[*ordinal].id.string()});
  if (const std::optional<RejectedId> known = rejected(number, context.catalog.edition()))
    append_reason(message, *known);
  answer.advise("suffix", number_at(row, statement, context), std::move(message));
}

/// Every number exists in the edition and is stated once. The answer warns of rows that say the same; a wrong suffix is
/// worth an advice, and on a row that speaks against itself a reviewer decides.
inline Answer check_control_numbers(const Statement& statement, const Context& context) {
  if (!has_catalog(statement, context)) return edition_not_known(statement, context);
  Answer answer;
  const std::string& edition = answer.read<&Statement::edition>(statement, context.statement);
  answer.derive("controls_stated", static_cast<std::int64_t>(statement.controls.size()));
  if (edition == edition_2025)
    check_numbers_of_2025(answer, statement, context);
  else
    check_numbers_of_2020(answer, statement, context);
  doubt_many_details(answer, statement, context);
  judge_transition(answer, statement, context);
  check_repeated(answer, statement, context);
  for (const Row row : context.index.other_suffix) advise_on_suffix(answer, row, statement, context);
  check_stray_texts(answer, statement, context);
  return answer.met();
}

inline constexpr std::tuple control_numbers_rows{&statement_form};

}  // namespace ismap::control_criteria
