#include <ismap/rules/control_criteria/subsequent_events.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/ahead.hpp>

#include <cstddef>
#include <optional>

namespace ismap::control_criteria {
namespace {

constexpr Label within_period{"監査対象期間中の事象であり、後発事象には当たりません。",
                              "The event lies within the assessment period: it is no subsequent event."};
constexpr Label after_end{"後発事象の対象となる期間は{0}までであり、これより後の事象は当たりません。",
                          "A subsequent event lies no later than {0}; this one does."};
constexpr Label on_end{
    "後発事象が{0}"
    "当日のものです。当日を含むかについて、公表された回答（「日付までに」）と英語参考訳（before）が異なるため、"
    "人が判断してください。",
    "The event lies on {0} itself, the end of the window. The official reply includes that day and the translation "
    "does "
    "not: a person decides."};
constexpr Label blank{"後発事象の内容が空欄です。", "The description of the event is blank."};

/// The day before which an event must lie, and where it is written.
struct End {
  std::optional<Date> day;
  Pointer document;
  Pointer at;
};

End end_of_window(const Dossier& dossier, const Context& context) {
  End end;
  if (context.choices().subsequent_events_until == SubsequentEventsUntil::report_date) {
    end.document = path<&Dossier::report>;
    end.at = path<&Dossier::report, &AssessmentReport::date>;
    if (dossier.report) end.day = dossier.report->date;
  } else {
    end.document = path<&Dossier::representation>;
    end.at = path<&Dossier::representation, &WrittenRepresentation::date>;
    if (dossier.representation) end.day = dossier.representation->date;
  }
  return end;
}

}  // namespace

Answer check_subsequent_events(const Dossier& dossier, const Context& context) {
  const std::vector<SubsequentEvent>& events = dossier.statement.subsequent_events;
  Answer answer;
  if (events.empty()) return answer;
  const Date period_last = dossier.statement.assessment_period.last;
  const End end = end_of_window(dossier, context);
  answer.read(context.statement / path<&Statement::assessment_period, &Period::last>, period_last);
  if (end.day)
    answer.read(end.at, *end.day);
  else
    answer.missing(end.document);
  for (std::size_t i = 0; i < events.size(); ++i) {
    const Pointer at = context.statement / path<&Statement::subsequent_events> / i;
    const Pointer occurred_at = at / path<&SubsequentEvent::occurred_on>;
    const Date occurred_on = events[i].occurred_on;
    answer.read(occurred_at, occurred_on)
        .require(period_last < occurred_on, "within_period", occurred_at, within_period);
    if (end.day && *end.day < occurred_on)
      answer.breach("after_end", occurred_at, fill(after_end, {to_string(*end.day)}));
    else if (end.day == occurred_on)
      answer.judge("on_end", occurred_at, fill(on_end, {to_string(*end.day)}), Severity::warning);
    advise_if_ahead(answer, occurred_on, occurred_at, context);
    require_text(answer, events[i].description, at / path<&SubsequentEvent::description>, blank);
  }
  return answer;
}

}  // namespace ismap::control_criteria
