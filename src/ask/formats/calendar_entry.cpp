#include "src/ask/formats/calendar_entry.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/rules/breach.hpp>
#include <ismap/rules/time_limits.hpp>

#include "src/ask/formats/calendar_identity.hpp"
#include "src/ask/formats/reminders.hpp"
#include "src/report/answered_rule.hpp"
#include "src/report/obligation_cells.hpp"
#include "src/report/result_parts.hpp"

#include <algorithm>
#include <span>
#include <utility>
#include <variant>

namespace ismap::ask::formats {
namespace {

constexpr Label number_name{"登録番号", "Number"};
constexpr Label day_of_answer{"基準日", "As of"};
constexpr Label day_of_procurement{"調達日", "Procured on"};
constexpr Label since_name{"義務の発生日", "Since"};
constexpr Label day_name{"期限", "Due"};
constexpr Label clause_name{"根拠", "Clause"};
constexpr Label remedy_name{"対応", "Remedy"};
constexpr Label is_overdue{"【期限超過】", "Overdue: "};
constexpr Label is_prompt{"【遅滞なく】", "Promptly: "};
constexpr Label is_limit{"【期限】", "Limit: "};
constexpr Label last_day_of_validity{"登録の有効期間の末日", "Last day of validity of the registration"};
constexpr Label supplied{"期限は、利用者が補足として与えた日数により計算したものです。",
                         "The day is counted by a number of days that the user supplied."};
constexpr Label on_weekend{
    "期限の日は土曜日又は日曜日に当たりますが、この予定では期限の日を変更していません。"
    "当日の通知に代えて、直前の金曜日に通知します。",
    "The day is on a weekend; this calendar does not move it. The last reminder comes on the "
    "Friday before."};

/// The day of a breach by which something has to be done. A day from which on it may be done is none.
bool has_to_be_kept(const Breach* breach) {
  if (breach == nullptr) return false;
  switch (breach->cure.way) {
    case CureWay::not_after:
    case CureWay::until_limit:
    case CureWay::before_report:
    case CureWay::planned_day:
      return true;
    default:
      return false;
  }
}

class Collected {
 public:
  Collected(const Answer& answer, Language language) : subject_(answer.subject()), language_(language) {}

  void operator()(const Review& review) {
    begin(review.as_of, review);
    content_.remarks = review.diagnostics.size();
    duties(review.obligations, {});
    for (const RuleResult& result : review.results)
      for (const Diagnostic& diagnostic : result.diagnostics)
        if (diagnostic.limit && has_to_be_kept(diagnostic.breach)) limit(result, diagnostic, review.obligations);
  }

  void operator()(const RegisterStatus& status) {
    begin(status.as_of);
    for (const ServiceStatus& service : status.services) {
      if (content_.basis.empty()) begin(status.as_of, service);
      content_.remarks += service.diagnostics.size();
      duties(service.obligations, service.number);
      if (!service.undecided) outlook(service);
    }
  }

  void operator()(const DueList& list) {
    begin(list.as_of, list);
    content_.until = list.until;
    content_.remarks = list.diagnostics.size();
    for (const DueItem& item : list.items) duties(std::span{&item.obligation, 1}, item.number);
  }

  void operator()(const IncidentList& list) {
    begin(list.as_of, list);
    content_.remarks = list.diagnostics.size();
    for (const Incident& incident : list.incidents) duties(incident.obligations, incident.number);
  }

  void operator()(const ProcurementDecision& decision) {
    begin(decision.on, decision, day_of_procurement);
    duties(decision.obligations, {});
  }

  template <class Other>
  void operator()(const Other&) {}

  CalendarContent content() && {
    std::ranges::stable_sort(content_.entries, {},
                             [](const CalendarEntry& entry) { return entry.day.value_or(Date::max()); });
    return std::move(content_);
  }

 private:
  void begin(Date as_of, const Label& name = day_of_answer) {
    content_.as_of = as_of;
    content_.day_line = named(name, to_string(as_of));
  }

  template <class Content>
  void begin(Date as_of, const Content& content, const Label& name = day_of_answer) {
    begin(as_of, name);
    page::Table table;
    ismap::detail::add_limits(table, content.limits, language_);
    ismap::detail::add_supplements(table, content.supplements, language_);
    for (const std::vector<page::Run>& row : table.rows)
      content_.basis.push_back(row[0].text.empty() ? row[1].text : named(row[0].text, row[1].text));
  }

  std::string in(const Label& label) const { return std::string{label.in(language_)}; }

  std::string named(std::string name, std::string_view text) const {
    return name.append(language_ == Language::ja ? "：" : ": ").append(text);
  }
  std::string named(const Label& name, std::string_view text) const { return named(in(name), text); }

  /// What the entry is about stands before what happens.
  std::string summary(std::string_view number, const std::string& what) const {
    const std::string_view subject = number.empty() ? subject_ : number;
    return subject.empty() ? what : named(std::string{subject}, what);
  }

  /// What every entry ends with.
  void add(CalendarEntry entry, std::string_view number) {
    if (!number.empty()) entry.description.push_back(named(number_name, number));
    if (entry.is_owed && is_on_weekend(*entry.day)) entry.description.push_back(in(on_weekend));
    content_.entries.push_back(std::move(entry));
  }

  void duties(std::span<const Obligation> obligations, std::string_view number) {
    for (const Obligation& duty : obligations) {
      // Of what is done, too: what is left has the same identity as before.
      std::string identity = identities_.one(identity_of_duty(duty, number));
      if (duty.status == ObligationStatus::done) continue;
      if (duty.due.on || duty.due.kind == DueKind::promptly)
        add(entry_of(duty, std::move(identity), number), number);
      else
        ++content_.without_day;
    }
  }

  CalendarEntry entry_of(const Obligation& duty, std::string identity, std::string_view number) const {
    CalendarEntry entry{.identity = std::move(identity), .day = duty.due.on};
    entry.is_owed = duty.due.on && duty.status == ObligationStatus::open;
    const Label before = duty.status == ObligationStatus::overdue ? is_overdue : duty.due.on ? Label{} : is_prompt;
    entry.summary = in(before) + summary(number, duty.what.in(language_));
    entry.category = in(label_of(duty.who));
    const std::vector<std::string> names = ismap::detail::obligation_columns(language_);
    const std::vector<page::Run> cells = ismap::detail::obligation_cells(duty, language_);
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (!cells[i].text.empty()) entry.description.push_back(named(names[i], cells[i].text));
    entry.description.push_back(named(since_name, to_string(duty.since)));
    if (duty.supplement) entry.description.push_back(in(supplied));
    return entry;
  }

  /// The day it is due is no part: if it moves, the duty is still the same.
  std::string identity_of_duty(const Obligation& duty, std::string_view number) const {
    return identity_of({"duty", number.empty() ? subject_ : number, name_of(duty.clause.regulation), duty.clause.clause,
                        name_of(duty.who), duty.form ? std::to_string(duty.form->value) : "",
                        duty.supplement ? name_of(*duty.supplement) : "", name_of(duty.due.kind),
                        to_string(duty.since)});
  }

  static bool is_a_duty(const RuleResult& result, Date day, std::span<const Obligation> obligations) {
    return std::ranges::any_of(obligations, [&](const Obligation& duty) {
      return duty.due.on == day && duty.status != ObligationStatus::done &&
             std::ranges::count(result.citations, duty.clause) > 0;
    });
  }

  void limit(const RuleResult& result, const Diagnostic& diagnostic, std::span<const Obligation> obligations) {
    const Date day = diagnostic.limit->day;
    std::string identity =
        identities_.one(identity_of({"limit", subject_, diagnostic.code, diagnostic.limit->name,
                                     diagnostic.control ? diagnostic.control->string() : std::string{}}));
    if (day < content_.as_of || is_a_duty(result, day, obligations)) return;
    CalendarEntry entry{.identity = std::move(identity), .day = day, .is_owed = true};
    const RuleRow* row = ismap::detail::row_of(result);
    entry.summary =
        in(is_limit) + summary({}, (row == nullptr ? diagnostic.message : with_spans(row->title)).in(language_));
    entry.description = {diagnostic.message.in(language_)};
    if (diagnostic.remedy) entry.description.push_back(named(remedy_name, diagnostic.remedy->in(language_)));
    entry.description.push_back(named(day_name, to_string(day)));
    for (const Citation& clause : result.citations)
      entry.description.push_back(named(clause_name, clause_text(clause, language_)));
    add(std::move(entry), {});
  }

  void outlook(const ServiceStatus& service) {
    if (service.valid_until && *service.valid_until >= service.as_of)
      add({.identity = identities_.one(identity_of({"valid-until", service.number})),
           .day = service.valid_until,
           .summary = summary(service.number, in(last_day_of_validity)),
           .description = {in(last_day_of_validity)}},
          service.number);
    for (const Outlook& change : service.outlook)
      add({.identity = identities_.one(identity_of({"outlook", service.number, to_string(change.on)})),
           .day = change.on,
           .summary = summary(service.number, change.change.in(language_)),
           .description = {change.change.in(language_)}},
          service.number);
  }

  std::string_view subject_;
  Language language_;
  CalendarContent content_;
  Identities identities_;
};

}  // namespace

CalendarContent calendar_content(const Answer& answer, Language language) {
  Collected collected{answer, language};
  std::visit(collected, answer.content());
  return std::move(collected).content();
}

}  // namespace ismap::ask::formats
