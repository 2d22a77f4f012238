#include <ismap/lifecycle/duties.hpp>

#include "src/lifecycle/fold.hpp"

#include <ismap/model/clause_for.hpp>

#include <utility>

namespace ismap {
namespace {

constexpr Label file_renewal{"登録を継続する場合は、有効期間の末日までに更新申請を行うこと（更新は任意）",
                             "To keep the registration: file for renewal by the last day of validity (optional)"};
constexpr Citation renewal_clause = duty_rows::rules("8.1");

/// What settles a duty, beside the duty.
struct Waiting {
  Duty duty{};
  EventKinds settled_by{};
  EventKinds ended_by{};
  bool ends_with_registration = false;
  bool ends_with_new_registration = false;
  std::size_t filing = Circumstances::no_filing;  ///< only its own events settle it
  bool is_gone = false;
};

/// The rows that each event kind starts, as ranges of an order by kind.
constexpr auto rows_by_start = [] {
  std::array<std::array<std::uint8_t, 4>, event_kinds> rows{};
  std::array<std::uint8_t, event_kinds> used{};
  for (auto& row : rows) row.fill(0xFF);
  for (std::size_t i = 0; i < duty_table.size(); ++i) {
    const auto kind = static_cast<std::size_t>(duty_table[i].starts);
    rows[kind].at(used[kind]++) = static_cast<std::uint8_t>(i);
  }
  return rows;
}();

class DutyCollector {
 public:
  DutyCollector(Scheme scheme, const Surroundings& surroundings, const ValidityRule& validity,
                std::vector<Waiting>& duties)
      : scheme_(scheme), surroundings_(surroundings), validity_(validity), duties_(duties) {}

  void happened(const Event& event, const Circumstances& circumstances) {
    settle(event.kind, circumstances.filing);
    for (const std::uint8_t index : rows_by_start[static_cast<std::size_t>(event.kind)]) {
      if (index == 0xFF) break;
      const DutyRow& row = duty_table[index];
      if (!concerns(row, event, circumstances)) continue;
      Waiting waiting{.settled_by = row.settled_by,
                      .ended_by = row.ended_by,
                      .ends_with_registration = row.ends_with_registration,
                      .filing = closing_filing.contains(event.kind) ? Circumstances::no_filing : circumstances.filing};
      add(row, event.on, std::move(waiting));
    }
  }

  void begun() { lose(&Waiting::ends_with_new_registration); }
  void ended() { lose(&Waiting::ends_with_registration); }

  void expired(Date day) {
    for (const ExpiryDutyRow& row : expiry_duty_table)
      if (row.then == validity_.then)
        add(row, day, {.ended_by = row.ended_by, .ends_with_new_registration = row.ends_with_new_registration});
  }

 private:
  bool concerns(const DutyRow& row, const Event& event, const Circumstances& circumstances) const {
    if ((row.from && event.on < *row.from) || (row.until && event.on > *row.until)) return false;
    if (row.stage != Stage::any && row.stage != circumstances.stage) return false;
    if (row.of_registrants && !circumstances.is_registered) return false;
    if (event.kind == EventKind::received && circumstances.is_inquiry_open) return false;  // 5.4(1) governs
    if (!row.ground.empty() && !(event.ground && event.ground->starts_with(row.ground))) return false;
    const bool is_minor = event.kind == EventKind::incident_noticed && event.grave == false;
    return !is_minor || surroundings_.choices().reportable_incidents == ReportableIncidents::all;
  }

  void settle(EventKind kind, std::size_t filing) {
    Waiting* longest = nullptr;
    for (Waiting& waiting : duties_) {
      if (waiting.duty.status != ObligationStatus::open || waiting.is_gone) continue;
      if (waiting.filing != Circumstances::no_filing && waiting.filing != filing) continue;
      if (waiting.ended_by.contains(kind)) waiting.duty.status = ObligationStatus::done;
      if (longest == nullptr && waiting.settled_by.contains(kind)) longest = &waiting;
    }
    if (longest != nullptr) longest->duty.status = ObligationStatus::done;
  }

  /// What has lost its object.
  void lose(bool Waiting::*kind) {
    for (Waiting& waiting : duties_)
      if (waiting.*kind && waiting.duty.status == ObligationStatus::open) waiting.is_gone = true;
  }

  template <class Row>
  void add(const Row& row, Date since, Waiting waiting) {
    waiting.duty = {.what = &row.what,
                    .who = row.who,
                    .due = {},
                    .since = since,
                    .clause = &row.clause,
                    .form = row.form,
                    .supplement = {},
                    .status = {},
                    .scheme = scheme_};
    waiting.duty.due = due(waiting.duty, row.due);
    duties_.push_back(std::move(waiting));
  }

  Due due(Duty& duty, const DueRule& rule) const {
    if (rule.supplied && !surroundings_.policy.supplements.empty()) {
      const Surroundings then{surroundings_.as_of, duty.since, surroundings_.policy, nullptr};
      const Supplement* supplied = then.supplement(*rule.supplied);
      const auto* count = supplied == nullptr ? nullptr : std::get_if<std::int64_t>(&supplied->value);
      if (count != nullptr) {
        duty.supplement = rule.supplied;
        return dated(days_after(duty.since, static_cast<int>(*count)));
      }
    }
    switch (rule.kind) {
      case DueRule::Kind::days:
        return dated(days_after(duty.since, rule.count));
      case DueRule::Kind::months:
        return dated(surroundings_.months_after(duty.since, rule.count));
      case DueRule::Kind::promptly:
        return {DueKind::promptly, {}};
      case DueRule::Kind::unknown:
        break;
    }
    return {DueKind::unknown, {}};
  }

  Due dated(Date day) const { return {DueKind::date, surroundings_.rolled_over(day)}; }

  Scheme scheme_;
  const Surroundings& surroundings_;
  const ValidityRule& validity_;
  std::vector<Waiting>& duties_;
};

void add_renewal(RegistrationDuties& found, Scheme scheme) {
  const Registration& registration = found.registration;
  if (!is_live(registration.state) || registration.renewal_pending || !registration.valid_until) return;
  if (registration.is_last_day_open) return;
  found.duties.push_back({.what = &file_renewal,
                          .who = Actor::registrant,
                          .due = {DueKind::date, registration.valid_until},
                          .since = days_after(registration.period->last, 1),
                          .clause = &renewal_clause,
                          .form = Form{3},
                          .supplement = {},
                          .status = ObligationStatus::open,
                          .scheme = scheme});
}

}  // namespace

RegistrationDuties duties_of(const RegisteredService& service, const Surroundings& surroundings) {
  const ValidityRule validity = validity_of(service.scheme, surroundings.choices());
  std::vector<Waiting> waiting;
  DutyCollector collector{service.scheme, surroundings, validity, waiting};
  RegistrationDuties found;
  found.registration = fold(service.history, surroundings.as_of, validity, collector);
  found.duties.reserve(waiting.size() + 1);
  for (Waiting& each : waiting) {
    if (each.is_gone) continue;
    if (each.duty.status == ObligationStatus::open && each.duty.due.on < surroundings.as_of && each.duty.due.on)
      each.duty.status = ObligationStatus::overdue;
    found.duties.push_back(each.duty);
  }
  add_renewal(found, service.scheme);
  return found;
}

Citation clause_of(const Duty& duty) {
  return clause_for(*duty.clause, duty.scheme);
}

Obligation obligation(const Duty& duty) {
  return {.what = *duty.what,
          .who = duty.who,
          .due = duty.due,
          .since = duty.since,
          .clause = clause_of(duty),
          .form = duty.form,
          .supplement = duty.supplement,
          .status = duty.status};
}

}  // namespace ismap
