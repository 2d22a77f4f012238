#include <ismap/rules/control_criteria/edition.hpp>

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/clause.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ismap::control_criteria {
namespace {

constexpr Label other_edition{"言明書の版「{0}」の管理策の一覧がないため、確認できません（STM-2.2）。",
                              "There is no catalogue of the statement's edition \"{0}\": see STM-2.2."};
constexpr Label not_an_edition{"言明書の版「{1}」は知られていません。「{0}」と記載してください。",
                               "There is no edition \"{1}\". Write {0}."};
constexpr Label no_edition{"言明書の版が記載されていません。「{0}」と記載してください。",
                           "The statement names no edition. Write {0}."};
constexpr Label known_editions{"ismap-2020」又は「ismap-2025", "ismap-2020 or ismap-2025"};

constexpr Label day_not_public{
    "版{0}が適用される日は公表されていません。適用されるかを確認してください（補足「2025年の改定の適用開始日」）。",
    "From when edition {0} applies is not public: check that it does (supplement edition_2025_applies_from)."};
constexpr Label transition{
    "版ismap-2025は{0}から適用されますが、言明書の版は{1}です。経過措置は公表されていないため、人が判断してください。",
    "Edition ismap-2025 applies from {0}, and the statement is on {1}. No transition is public: a person must judge."};

std::optional<Date> first_day_of_2025(const Context& context) {
  const Supplement* supplied = context.supplement(Parameter::edition_2025_applies_from);
  const auto* text = supplied == nullptr ? nullptr : std::get_if<std::string>(&supplied->value);
  return text == nullptr ? std::nullopt : parse_date(*text);
}

/// The edition that a text most likely means, or all that are known.
Text probable(std::string_view edition) {
  const std::string folded = folded_number(edition);
  const bool may_be_2020 = folded.find("2020") != std::string::npos;
  const bool may_be_2025 = folded.find("2025") != std::string::npos;
  if (may_be_2020 == may_be_2025) return Text{known_editions};
  const std::string likely{may_be_2020 ? edition_2020 : edition_2025};
  return {likely, likely};
}

}  // namespace

void judge_day_of_2025(Answer& answer, const Statement& statement, const Context& context) {
  const Pointer at = context.statement / path<&Statement::edition>;
  const std::string& edition = answer.read<&Statement::edition>(statement, context.statement);
  const std::optional<Date> first = first_day_of_2025(context);
  if (!first) {
    answer.judge("day_not_public", at, fill(day_not_public, {edition}));
    return;
  }
  answer.rely_on(Parameter::edition_2025_applies_from).derive("applies_from", *first);
  answer.require(*first <= context.reference_date, edition_not_in_force, at,
                 {edition, to_string(context.reference_date), to_string(*first)});
}

void judge_transition(Answer& answer, const Statement& statement, const Context& context) {
  const std::optional<Date> first = first_day_of_2025(context);
  if (!first || context.reference_date < *first || statement.edition == edition_2025) return;
  answer.rely_on(Parameter::edition_2025_applies_from)
      .derive("applies_from", *first)
      .judge("transition", context.statement / path<&Statement::edition>,
             fill(transition, {to_string(*first), statement.edition}));
}

Answer no_catalog(const Statement& statement, const Context& context) {
  return Answer{}.missing(context.statement / path<&Statement::edition>, fill(other_edition, {statement.edition}));
}

Answer edition_not_known(const Statement& statement, const Context& context) {
  Answer answer;
  const std::string& edition = answer.read<&Statement::edition>(statement, context.statement);
  return answer.missing(context.statement / path<&Statement::edition>,
                        fill(is_blank(edition) ? no_edition : not_an_edition, {probable(edition), edition}));
}

bool EditionOfNumbers::has_place(ControlId id) const {
  const Catalog& catalog = *catalog_for(edition);
  if (catalog.find(id)) return true;
  const std::optional<ControlId> above = id.parent();
  return above && catalog.level_of(id) == Level::detail && catalog.find(*above);
}

std::optional<EditionOfNumbers> edition_of_numbers(const Statement& statement, const Context& context) {
  const std::vector<Row>& strangers = context.index.not_in_catalog;
  if (strangers.empty()) return std::nullopt;
  const auto is_of_controls_criteria = [&](const ControlEntry& entry) { return entry.id.chapter() >= 5; };
  EditionOfNumbers found{.edition = statement.edition == edition_2025 ? edition_2020 : edition_2025};
  found.stated = static_cast<std::size_t>(std::ranges::count_if(statement.controls, is_of_controls_criteria));
  found.elsewhere = static_cast<std::size_t>(std::ranges::count_if(strangers, [&](Row row) {
    const ControlEntry& entry = statement.controls[row];
    return is_of_controls_criteria(entry) && found.has_place(entry.id);
  }));
  return 2 * found.elsewhere > found.stated ? std::optional{found} : std::nullopt;
}

void judge_unchecked(Answer& answer, const Label& message, const Context& context, bool (*concerns)(Stance)) {
  if (context.catalog.is_complete()) return;
  std::vector<ControlId> numbers;
  numbers.reserve(context.index.unlisted_details.size());
  for (const UnlistedDetail& detail : context.index.unlisted_details)
    if (concerns(detail.stance)) numbers.push_back(detail.id);
  if (numbers.empty()) return;
  answer.derive("numbers_not_checked", static_cast<std::int64_t>(numbers.size()))
      .judge("not_checked", context.statement / path<&Statement::controls>, with_numbers(message, numbers));
}

std::optional<Level> level_as_stated(ControlId id, const Catalog& catalog) {
  if (const std::optional<std::size_t> ordinal = catalog.find(id)) return catalog[*ordinal].level;
  return catalog.level_of({id.numbers, Suffix::none});
}

bool is_confirmed(const Control& control) {
  return control.confidence != Confidence::base_standard || control.evidence.contains(CatalogSource::user_import);
}

RealisedControls realised_controls(std::initializer_list<Level> levels, const Statement& statement,
                                   const Context& context) {
  const Catalog& catalog = context.catalog;
  const auto is_wanted = [&](std::optional<Level> level) {
    return level && std::ranges::find(levels, *level) != levels.end();
  };
  RealisedControls found;
  context.index.realised().for_each([&](std::size_t ordinal) {
    if (is_wanted(catalog[ordinal].level)) ++(is_confirmed(catalog[ordinal]) ? found.confirmed : found.unconfirmed);
  });
  if (catalog.edition() != edition_2025) return found;
  found.unconfirmed += std::ranges::count_if(context.index.not_in_catalog, [&](Row row) {
    const ControlEntry& entry = statement.controls[row];
    return is_realised(entry) && !context.index.is_undecided(entry.id) && is_wanted(level_as_stated(entry.id, catalog));
  });
  found.unconfirmed += std::ranges::count_if(context.index.unlisted_details, [&](const UnlistedDetail& detail) {
    return detail.is_realised() && is_wanted(level_as_stated(detail.id, catalog));
  });
  return found;
}

}  // namespace ismap::control_criteria
