#include "status_time_line.hpp"

#include <ismap/lifecycle/labels.hpp>

#include "time_rows.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ismap::detail {
namespace {

/// So that the row of the registration itself always has room.
constexpr std::size_t most_periods = 8;

class StatusRows {
 public:
  StatusRows(const ServiceStatus& status, const RegisteredService* service, Language language)
      : status_(status), service_(service), language_(language) {}

  TimeSection periods() const {
    constexpr Label title{"期間", "Periods"};
    std::vector<TimeRow> rows;
    std::size_t left_out = 0;
    if (service_ != nullptr) {
      add_assessment_periods(rows, left_out);
      add_suspension(rows);
    }
    add_validity(rows);
    TimeSection section = section_of(std::string{title.in(language_)}, std::move(rows), status_.as_of);
    section.left_out += left_out;
    return section;
  }

  TimeSection events() const {
    constexpr Label title{"登録簿に記載された経過", "What the register says happened"};
    constexpr Label grave{"利用者に重大な影響を及ぼすおそれあり", "may gravely affect users"};
    std::vector<TimeRow> rows;
    const LatestEvents latest = latest_events(most_rows, [](const Event&) { return true; });
    for (const Event* event : latest.events)
      rows.push_back({.kind = RowKind::event,
                      .on = event->on,
                      .text = in(label_of(event->kind)),
                      .more = parts_of_row({event->grave.value_or(false) ? in(grave) : std::string{},
                                            event->ground ? *event->ground : std::string{}},
                                           language_)});
    TimeSection section = section_of(std::string{title.in(language_)}, std::move(rows), status_.as_of);
    section.left_out += latest.left_out;
    return section;
  }

  TimeSection outlook() const {
    constexpr Label title{"何もしない場合の見通し", "What is next if nobody acts"};
    std::vector<TimeRow> rows;
    for (const Outlook& next : status_.outlook)
      rows.push_back({.kind = RowKind::outlook, .on = next.on, .text = next.change.in(language_)});
    return section_of(std::string{title.in(language_)}, std::move(rows), status_.as_of);
  }

 private:
  std::string in(const Label& label) const { return std::string{label.in(language_)}; }

  /// Those up to the day asked about: later ones change nothing.
  template <class Visit>
  void for_each_event(Visit visit) const {
    if (service_ == nullptr) return;
    for (const Event& event : service_->history)
      if (event.on <= status_.as_of) visit(event);
  }

  /// The last ones: a history may be very long.
  struct LatestEvents {
    std::vector<const Event*> events;
    std::size_t left_out = 0;
  };

  template <class Belongs>
  LatestEvents latest_events(std::size_t most, Belongs belongs) const {
    LatestEvents latest;
    for_each_event([&](const Event& event) {
      if (belongs(event)) latest.events.push_back(&event);
    });
    std::ranges::stable_sort(latest.events, {}, [](const Event* event) { return event->on; });
    latest.left_out = latest.events.size() - std::min(latest.events.size(), most);
    latest.events.erase(latest.events.begin(), latest.events.begin() + static_cast<std::ptrdiff_t>(latest.left_out));
    return latest;
  }

  void add_assessment_periods(std::vector<TimeRow>& rows, std::size_t& left_out) const {
    constexpr Label assessed{"監査対象期間", "Assessment period"};
    constexpr Label printed{"公表されているリストの記載", "as the public list prints it"};
    const LatestEvents latest =
        latest_events(most_periods, [](const Event& event) { return event.period.has_value(); });
    for (const Event* event : latest.events)
      rows.push_back({.kind = RowKind::assessment,
                      .on = event->period->first,
                      .until = event->period->last,
                      .text = in(assessed),
                      .more = parts_of_row({in(label_of(event->kind)), to_string(event->on)}, language_)});
    left_out = latest.left_out;
    if (!service_->printed || !service_->printed->period) return;
    const Period& period = *service_->printed->period;
    rows.push_back({.kind = RowKind::assessment,
                    .on = period.first,
                    .until = period.last,
                    .text = in(assessed),
                    .more = in(printed)});
  }

  void add_suspension(std::vector<TimeRow>& rows) const {
    if (status_.state != RegistrationState::suspended) return;
    std::optional<Date> since;
    for_each_event([&](const Event& event) {
      if (event.kind == EventKind::suspended && (!since || *since < event.on)) since = event.on;
    });
    if (since)
      rows.push_back({.kind = RowKind::interrupted,
                      .on = since,
                      .until = status_.as_of,
                      .goes_on = true,
                      .text = in(label_of(RegistrationState::suspended))});
  }

  /// The day of the last registration.
  std::optional<Date> registered_on() const {
    std::optional<Date> day;
    for_each_event([&](const Event& event) {
      if (event.kind == EventKind::decided_registered && (!day || *day < event.on)) day = event.on;
    });
    if (!day && service_ != nullptr && service_->printed) return service_->printed->registered_on;
    return day;
  }

  void add_validity(std::vector<TimeRow>& rows) const {
    constexpr Label valid{"登録（有効期間の末日まで）", "Registration, to its last day of validity"};
    constexpr Label last_day{"有効期間の末日", "Last day of validity"};
    constexpr Label not_certain{"登録簿の記載からは確定できない", "not certain by the register"};
    constexpr Label extended{"更新申請の審査中のため、なお有効", "Still valid: a renewal awaits its decision"};
    if (!status_.valid_until || is_final(status_.state)) return;
    const Date until = *status_.valid_until;
    const std::optional<Date> from = registered_on();
    const std::string state = status_.undecided ? in(not_certain) : in(label_of(status_.state));
    if (from && *from <= until)
      rows.push_back({.kind = status_.undecided ? RowKind::open_span : RowKind::validity,
                      .on = from,
                      .until = until,
                      .text = in(valid),
                      .more = state});
    else
      rows.push_back({.kind = RowKind::limit, .on = until, .text = in(last_day), .more = state});
    if (status_.extended_by_pending_renewal && until < status_.as_of)
      rows.push_back({.kind = RowKind::open_span,
                      .on = until + std::chrono::days{1},
                      .until = status_.as_of,
                      .goes_on = true,
                      .text = in(extended)});
  }

  const ServiceStatus& status_;
  const RegisteredService* service_;
  Language language_;
};

}  // namespace

page::Picture status_time_line(const ServiceStatus& status, const RegisteredService* service, std::string_view name,
                               Language language) {
  constexpr Label title{"登録の経過と期限", "A registration over time"};
  const StatusRows rows{status, service, language};
  return draw({.title = std::string{title.in(language)},
               .subject = status.number + (name.empty() ? "" : " ") + std::string{name},
               .as_of = status.as_of,
               .sections = {rows.periods(), rows.events(), duties_section(status.obligations, status.as_of, language),
                            rows.outlook()}},
              language);
}

}  // namespace ismap::detail
