// Which rows and which catalogue go with the edition that a statement names.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/model/statement.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>
#include <ismap/rules/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace ismap::control_criteria {

/// The edition that citations of the revision put to comment on 2025-09-18 name.
inline constexpr std::string_view draft_of_2025 = "draft-2025";

/// A row of the draft belongs to statements of ismap-2025 alone; the basic statement requirements of the text in force
/// belong to all others. An edition that this library does not know meets the latter, which ask for its catalogue.
constexpr bool is_of_other_edition(const RuleRow& rule, std::string_view edition) {
  if (rule.clause.regulation != Regulation::control_criteria) return false;
  if (rule.clause.edition == draft_of_2025) return edition != edition_2025;
  return rule.point == Point::basic_statement_requirements && edition == edition_2025;
}

inline constexpr Label use_edition_in_force{"基準日において適用される版の管理基準により言明してください。",
                                            "State on the edition that is in force on that day."};

inline constexpr Breach edition_not_in_force{
    .code = "not_in_force",
    .message = {"版{0}は{2}から適用され、基準日{1}には適用されていません。",
                "Edition {0} applies from {2}, not on {1}."},
    .remedy = use_edition_in_force,
    .cure = {.kind = RemedyKind::set_value, .what = use_edition_in_force},
};

/// Checks whether ismap-2025 applies on the reference date, and notes from when it does if that is supplied: see
/// `day_not_known`.
void judge_day_of_2025(Answer& answer, const Statement& statement, const Context& context);

/// A statement of ismap-2020 on or after the supplied day: no public text covers the transition, so a reviewer decides.
void judge_transition(Answer& answer, const Statement& statement, const Context& context);

/// True if the catalogue at hand is that of the statement's edition.
inline bool has_catalog(const Statement& statement, const Context& context) {
  return statement.edition == context.catalog.edition();
}

/// The answer without that catalogue: unknown, at the edition. STM-2.2 says which editions are known.
Answer no_catalog(const Statement& statement, const Context& context);

/// That answer with the editions known, and the one that was probably meant.
Answer edition_not_known(const Statement& statement, const Context& context);

/// The edition whose numbers a statement holds, if it is not the one that the statement names.
struct EditionOfNumbers {
  std::string_view edition;
  std::size_t stated = 0;     ///< numbers of the controls criteria that the statement holds
  std::size_t elsewhere = 0;  ///< those that only `edition` has a place for

  bool has_place(ControlId id) const;
};

/// Nothing unless most of the numbers of the controls criteria have no place in the statement's edition and one in
/// another. Reads `StatementIndex::not_in_catalog` first, which is empty for a statement without a fault.
std::optional<EditionOfNumbers> edition_of_numbers(const Statement& statement, const Context& context);

/// A reviewer decides on details that no complete catalogue lists and for which `concerns(stance)` holds. In `message`,
/// `{0}` is the first of their numbers and `{1}` how many they are.
void judge_unchecked(Answer& answer, const Label& message, const Context& context, bool (*concerns)(Stance));

/// The level of a number as stated: that of the control it names, else that of its form. The number is the key, so a
/// wrong suffix changes nothing. Nothing if no control of the edition has such a form.
std::optional<Level> level_as_stated(ControlId id, const Catalog& catalog);

/// False for a control that is known only by the numbering of the standard which the revision takes in.
bool is_confirmed(const Control& control);

/// How many controls a statement realises: under numbers that its edition is known to have, and under numbers of
/// ismap-2025 that nothing confirms.
struct RealisedControls {
  std::int64_t confirmed = 0;
  std::int64_t unconfirmed = 0;

  std::int64_t all() const { return confirmed + unconfirmed; }
};

/// Those of the given levels.
RealisedControls realised_controls(std::initializer_list<Level> levels, const Statement& statement,
                                   const Context& context);

}  // namespace ismap::control_criteria
