// Control Criteria 2.2.6: events between the assessment period and the report.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/ahead.hpp>
#include <ismap/rules/control_criteria/blank_texts.hpp>
#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/registration/ch03_requirements.hpp>
#include <ismap/rules/rule.hpp>
#include <ismap/rules/stated_text.hpp>

#include <cstddef>
#include <optional>
#include <tuple>
#include <vector>

namespace ismap::control_criteria {

inline constexpr Breach event_within_period{
    .code = "within_period",
    .message = {"監査対象期間中の事象であり、後発事象には当たりません。",
                "The event lies within the assessment period: it is no subsequent event."},
    .cure = {.kind = RemedyKind::remove_entry,
             .what = {"監査対象期間中の事象として扱い、後発事象から除くか、日付を訂正してください。",
                      "Take the event out of the subsequent ones, or correct its day."}},
};

inline constexpr Breach event_after_end{
    .code = "after_end",
    .message = {"後発事象の対象となる期間は{0}までであり、これより後の事象は当たりません。",
                "A subsequent event lies no later than {0}; this one does."},
    .cure = {.kind = RemedyKind::remove_entry,
             .what = {"後発事象から除くか、日付を訂正してください。",
                      "Take the event out of the subsequent ones, or correct its day."},
             .covered_by = {&registration::report_early}},
};

inline constexpr Breach event_not_described{
    .code = "blank",
    .message = {"後発事象の内容が空欄です。", "The description of the event is blank."},
    .cure = write_text,
};

inline Answer check_subsequent_events(const Dossier& dossier, const Context& context);

/// 2.2.6: a subsequent event lies after the period and before the report.
inline constexpr Rule<Dossier> subsequent_events_dated{
    {.id = "STM-2.2.6",
     .clause = clause_2022("2.2.6"),
     .title = {"後発事象", "Subsequent events"},
     .text = {"後発事象として、監査対象期間の末日より後、実施結果報告書の日付より前に生じたものを記載する。",
              "Subsequent events are those after the assessment period and before the date of the assessment report."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.6"}, {Source::public_comment_2020, "3.7"}}},
     .point = Point::no_breach,
     .limits = {"記載されていない後発事象がないかは書類からは分からない。"
                "期間の終わりを実施結果報告書の日付とするか経営者確認書の日付とするかは方針による（Q5、"
                "「後発事象の終期」）。当日を含むかは、公表された回答（「日付までに」）と英語参考訳（before）"
                "とで異なるため、人が判断する。",
                "Whether an event went unstated cannot be seen in the documents. Whether the window ends with the "
                "report or with the written representation is a policy (Q5, subsequent_events_until). Whether that day "
                "itself is included the official reply and the translation answer differently: a person decides."}},
    check_subsequent_events,
};

/// The day that ends the window, of the document that the policy names; nothing, and a missing fact, without that
/// document.
inline std::optional<Date> read_end_of_events(Answer& answer, const Dossier& dossier, const Context& context) {
  if (context.choices().subsequent_events_until == SubsequentEventsUntil::report_date) {
    if (dossier.report) return answer.read<&Dossier::report, &AssessmentReport::date>(dossier);
    answer.missing(path<&Dossier::report>);
  } else {
    if (dossier.representation) return answer.read<&Dossier::representation, &WrittenRepresentation::date>(dossier);
    answer.missing(path<&Dossier::representation>);
  }
  return std::nullopt;
}

/// Every event lies after the last day of the period and before the end of the window. On the day of the end itself a
/// reviewer decides, as two official texts disagree (second reading, SR-9):
///
///     period.last | first day an event may have ... day before the end | end: judgement | not met
inline Answer check_subsequent_events(const Dossier& dossier, const Context& context) {
  constexpr Label on_end{
      "後発事象が{0}当日のものです。当日を含むかについて、公表された回答（「日付までに」）と英語参考訳（before）"
      "が異なるため、人が判断してください。",
      "The event lies on {0} itself, the end of the window. The official reply includes that day and the translation "
      "does not: a person decides."};
  const std::vector<SubsequentEvent>& events = dossier.statement.subsequent_events;
  Answer answer;
  if (events.empty()) return answer;
  const Date period_last =
      answer.read<&Statement::assessment_period, &Period::last>(dossier.statement, context.statement);
  const std::optional<Date> end = read_end_of_events(answer, dossier, context);
  for (std::size_t i = 0; i < events.size(); ++i) {
    const Pointer at = context.statement / path<&Statement::subsequent_events> / i;
    const Pointer occurred_at = at / path<&SubsequentEvent::occurred_on>;
    const Date occurred_on = answer.read<&SubsequentEvent::occurred_on>(events[i], at);
    answer.require(period_last < occurred_on, event_within_period, occurred_at);
    if (end && *end < occurred_on)
      answer.breach(event_after_end, occurred_at, {to_string(*end)});
    else if (end == occurred_on)
      answer.judge("on_end", occurred_at, fill(on_end, {to_string(*end)}), Severity::warning);
    advise_if_ahead(answer, occurred_on, occurred_at, context);
    check_text(answer, events[i].description, at / path<&SubsequentEvent::description>, event_not_described);
  }
  return answer;
}

inline constexpr std::tuple subsequent_events_rows{&subsequent_events_dated};

}  // namespace ismap::control_criteria
