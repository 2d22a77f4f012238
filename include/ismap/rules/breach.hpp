// A breach, and what cures it.
#pragma once

#include <ismap/core/pointer.hpp>
#include <ismap/core/text.hpp>
#include <ismap/model/remedy.hpp>

#include <array>
#include <string_view>

namespace ismap {

struct Breach;
struct RuleRow;

/// How the edit that cures a breach is found. `limit` is that of the breach.
enum class CureWay {
  person,           ///< only people can supply it
  fact,             ///< no edit of the document changes it
  blank_item,       ///< a blank item of a list: removed if another says something, else people write it
  repeated_entry,   ///< removed if the earlier entry says the same
  likely_number,    ///< the number that was probably meant, where one is known
  declared_base,    ///< an outside service that is named already becomes a base
  pledge,           ///< a pledge that the applicant has to give
  withdraw_report,  ///< the special report goes
  not_after,        ///< the day at the pointer has to be the limit or before
  not_before,       ///< the day at the pointer has to be the limit or after
  until_limit,      ///< people can still do it up to the limit
  before_report,    ///< people can still do it up to the limit and before the report is issued
  planned_day,      ///< a day that somebody plans: up to the limit
  period,           ///< an end of the assessment period: the limit, if neither has passed and it is not reported on
};

/// Which breaches of a kind one edit answers.
enum class CuredTogether {
  at_one_place,      ///< those at the same place
  with_one_message,  ///< those with the same message, wherever they are
};

/// What to do about a breach.
struct Cure {
  RemedyKind kind{};
  CureWay way = CureWay::person;
  Label what;  ///< what to do, if the breach itself does not say it (`Breach::remedy`)
  CuredTogether together = CuredTogether::at_one_place;
  int pledge = 0;                                    ///< of `CureWay::pledge`: its number; 0: all that are missing
  std::array<const Breach*, 1> covered_by{};         ///< breaches whose edits answer this one, too
  std::array<const RuleRow*, 2> covered_by_rules{};  ///< rules whose edits answer this one, too
};

/// The day that decides: one that the rule computed, by its name in the trace, or one that it read.
struct BreachLimit {
  std::string_view name;  ///< empty: no day decides
  Pointer read_at{};      ///< empty: the day was computed
};

/// A way to break a rule. It is defined next to the rule.
struct Breach {
  std::string_view code;  ///< stable last part of the code of a diagnostic: `late` becomes `REG-3.2/late`
  Label message;          ///< what is wrong; `{0}`, `{1}` ... are filled where it is found
  Label remedy{};         ///< what to do, with the same places; empty if the message says enough
  Cure cure{};            ///< for breaches that a review of an application can find
  BreachLimit limit{};
};

}  // namespace ismap
