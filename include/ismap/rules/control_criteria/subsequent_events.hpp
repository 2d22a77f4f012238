// Control Criteria 2.2.6: events between the assessment period and the report.
#pragma once

#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::control_criteria {

/// Every event lies after the last day of the period and before the report (or, by policy, the representation); on the
/// day of the end itself a person decides, as two official texts disagree (second reading, SR-9):
///
///     period.last | first day an event may have ... day before the end | end: judgement | not met
Answer check_subsequent_events(const Dossier& dossier, const Context& context);

inline constexpr Rule<Dossier> subsequent_events_dated{
    {.id = "STM-2.2.6",
     .clause = clause_2022("2.2.6"),
     .title = {"後発事象", "Subsequent events"},
     .text = {"後発事象として、監査対象期間の末日より後、実施結果報告書の日付より前に生じたものを記載する。",
              "Subsequent events are those after the assessment period and before the date of the assessment report."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.6"}, {Source::public_comment_2020, "3.7"}}},
     .point = Point::no_breach,
     .limits = {"記載されていない後発事象がないかは書類からは分からない。期間の終わりを実施結果報告書の日付とするか経営"
                "者確認書の日付とするかは方針による（Q5、「後発事象の終期」）。当日を含むかは、公表された回答（「日付ま"
                "でに」）と英語参考訳（before）とで異なるため、人が判断する。",
                "Whether an event went unstated cannot be seen in the documents. Whether the window ends with the "
                "report or with the written representation is a policy (Q5, subsequent_events_until). Whether that day "
                "itself is included the official reply and the translation answer differently: a person decides."}},
    &check_subsequent_events,
};

inline constexpr std::tuple subsequent_events_rows{&subsequent_events_dated};

}  // namespace ismap::control_criteria
