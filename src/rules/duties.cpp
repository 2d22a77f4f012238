#include <ismap/rules/duties.hpp>

#include "src/lifecycle/fold.hpp"

#include <ismap/core/text.hpp>
#include <ismap/model/clause_for.hpp>
#include <ismap/rules/registration/ch08_validity.hpp>
#include <ismap/rules/registration/duty_table.hpp>
#include <ismap/rules/validity.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace ismap {
namespace {

/// A row of either table, by its place in `duty_table`, then in `expiry_duty_table`.
using RowIndex = std::uint8_t;
constexpr std::size_t row_count = duty_table.size() + expiry_duty_table.size();

constexpr EventKinds settling(std::size_t row) {
  return row < duty_table.size() ? duty_table[row].settled_by : EventKinds{};
}

constexpr EventKinds ending(std::size_t row) {
  return row < duty_table.size() ? duty_table[row].ended_by : expiry_duty_table[row - duty_table.size()].ended_by;
}

constexpr bool ends_with_registration(std::size_t row) {
  return row < duty_table.size() && duty_table[row].ends_with_registration;
}

constexpr bool ends_with_new_registration(std::size_t row) {
  return row >= duty_table.size() && expiry_duty_table[row - duty_table.size()].ends_with_new_registration;
}

/// Rows by event kind.
template <std::size_t Most>
struct RowsByKind {
  std::array<std::array<RowIndex, Most>, event_kinds> rows{};
  std::array<std::uint8_t, event_kinds> used{};

  constexpr void add(EventKind kind, std::size_t row) {
    const auto index = static_cast<std::size_t>(kind);
    rows[index].at(used[index]++) = static_cast<RowIndex>(row);
  }
  std::span<const RowIndex> of(EventKind kind) const {
    const auto index = static_cast<std::size_t>(kind);
    return std::span{rows[index]}.first(used[index]);
  }
};

constexpr auto rows_by_start = [] {
  RowsByKind<4> rows;
  for (std::size_t i = 0; i < duty_table.size(); ++i) rows.add(duty_table[i].starts, i);
  return rows;
}();

/// The rows whose duties an event may settle or end.
constexpr auto rows_by_end = [] {
  RowsByKind<row_count> rows;
  for (std::size_t kind = 0; kind < event_kinds; ++kind)
    for (std::size_t i = 0; i < row_count; ++i) {
      const auto event = static_cast<EventKind>(kind);
      if (settling(i).contains(event) || ending(i).contains(event)) rows.add(event, i);
    }
  return rows;
}();

struct Waiting {
  static constexpr std::uint32_t none = UINT32_MAX;

  Duty duty{};
  bool is_gone = false;
  std::uint32_t next_open = none;  ///< the next open duty of the same row and filing
};

/// The open duties of a row, oldest first.
struct OpenDuties {
  std::uint32_t first = Waiting::none;
  std::uint32_t last = Waiting::none;
};

class DutyCollector {
 public:
  DutyCollector(Scheme scheme, const Surroundings& surroundings, const ValidityRule& validity,
                std::vector<Waiting>& duties)
      : scheme_(scheme), surroundings_(surroundings), validity_(validity), duties_(duties) {}

  void happened(const Event& event, const Circumstances& circumstances) {
    settle(event, circumstances.filing);
    for (const RowIndex index : rows_by_start.of(event.kind)) {
      const HistoryDuty& row = duty_table[index];
      if (!concerns(row, event, circumstances)) continue;
      add(row, index, closing_filing.contains(event.kind) ? Circumstances::no_filing : circumstances.filing, event.on,
          circumstances.filed_on.value_or(event.on));
    }
  }

  void begun() { lose(ends_with_new_registration); }
  void ended() { lose(ends_with_registration); }

  void expired(Date day) {
    for (std::size_t i = 0; i < expiry_duty_table.size(); ++i)
      if (expiry_duty_table[i].then == validity_.then)
        add(expiry_duty_table[i], static_cast<RowIndex>(duty_table.size() + i), Circumstances::no_filing, day, day);
  }

 private:
  bool concerns(const HistoryDuty& row, const Event& event, const Circumstances& circumstances) const {
    if ((row.from && event.on < *row.from) || (row.until && event.on > *row.until)) return false;
    if (row.stage != Stage::any && row.stage != circumstances.stage) return false;
    if (row.of_registrants && !circumstances.is_registered) return false;
    if (event.kind == EventKind::received && circumstances.is_inquiry_open) return false;  // 5.4(1) governs
    if (!row.ground.empty() && !(event.ground && event.ground->starts_with(row.ground))) return false;
    const bool is_minor = event.kind == EventKind::incident_noticed && event.grave == false;
    return !is_minor || surroundings_.choices().reportable_incidents == ReportableIncidents::all;
  }

  void settle(const Event& event, std::size_t filing) {
    const EventKind kind = event.kind;
    OpenDuties* longest = nullptr;
    std::uint32_t settled = Waiting::none;
    for (const RowIndex row : rows_by_end.of(kind)) {
      for (OpenDuties* open : {&of_no_filing_[row], of_filing(row, filing)}) {
        if (open == nullptr || open->first == Waiting::none) continue;
        if (settling(row).contains(kind) && open->first < settled) {
          settled = open->first;
          longest = open;
        }
      }
    }
    if (longest != nullptr) set_done(close_first(*longest), event.on);
    for (const RowIndex row : rows_by_end.of(kind)) {
      if (!ending(row).contains(kind)) continue;
      for (OpenDuties* open : {&of_no_filing_[row], of_filing(row, filing)})
        while (open != nullptr && open->first != Waiting::none) set_done(close_first(*open), event.on);
    }
  }

  static void set_done(Waiting& waiting, Date on) {
    waiting.duty.status = ObligationStatus::done;
    waiting.duty.done_on = on;
  }

  /// The open duties that only the events of `filing` settle; null if there are none.
  OpenDuties* of_filing(RowIndex row, std::size_t filing) {
    if (filing == Circumstances::no_filing || of_filing_.empty()) return nullptr;
    const auto found = of_filing_.find({row, filing});
    return found == of_filing_.end() ? nullptr : &found->second;
  }

  Waiting& close_first(OpenDuties& open) {
    Waiting& first = duties_[open.first];
    open.first = first.next_open;
    return first;
  }

  /// What has lost its object.
  void lose(bool (*loses)(std::size_t row)) {
    const auto lose_all = [&](OpenDuties& open) {
      while (open.first != Waiting::none) close_first(open).is_gone = true;
    };
    for (std::size_t row = 0; row < row_count; ++row)
      if (loses(row)) lose_all(of_no_filing_[row]);
    for (std::size_t row = 0; row < row_count && !of_filing_.empty(); ++row) {
      if (!loses(row)) continue;
      const auto first = of_filing_.lower_bound({static_cast<RowIndex>(row), 0});
      const auto last = of_filing_.upper_bound({static_cast<RowIndex>(row), Circumstances::no_filing});
      for (auto open = first; open != last; ++open) lose_all(open->second);
      of_filing_.erase(first, last);
    }
  }

  /// The law is that in force on the day `decides`.
  template <class Row>
  void add(const Row& row, RowIndex index, std::size_t filing, Date since, Date decides) {
    OpenDuties& open = filing == Circumstances::no_filing ? of_no_filing_[index] : of_filing_[{index, filing}];
    const auto position = static_cast<std::uint32_t>(duties_.size());
    if (open.first == Waiting::none)
      open.first = position;
    else
      duties_[open.last].next_open = position;
    open.last = position;
    Waiting& waiting = duties_.emplace_back();
    waiting.duty = {
        .row = row.duty, .due = {}, .span = {}, .since = since, .supplement = {}, .status = {}, .scheme = scheme_};
    waiting.duty.due = due(waiting.duty, row.duty->due, decides);
  }

  Due due(Duty& duty, const DueRule& rule, Date decides) const {
    if (rule.supplied && !surroundings_.policy.supplements.empty()) {
      const Surroundings then{surroundings_.as_of, duty.since, surroundings_.policy, nullptr};
      const Supplement* supplied = then.supplement(*rule.supplied);
      const auto* count = supplied == nullptr ? nullptr : std::get_if<std::int64_t>(&supplied->value);
      if (count != nullptr) {
        duty.supplement = rule.supplied;
        return {DueKind::date, surroundings_.rolled_over(days_after(duty.since, static_cast<int>(*count)))};
      }
    }
    switch (rule.kind) {
      case DueRule::Kind::within:
        duty.span = span_on(decides, *rule.limit, surroundings_.policy);
        return {DueKind::date, surroundings_.last_day(*rule.limit, duty.since, decides)};
      case DueRule::Kind::promptly:
        return {DueKind::promptly, {}};
      case DueRule::Kind::unknown:
        break;
    }
    return {DueKind::unknown, {}};
  }

  Scheme scheme_;
  const Surroundings& surroundings_;
  const ValidityRule& validity_;
  std::vector<Waiting>& duties_;
  std::array<OpenDuties, row_count> of_no_filing_;
  std::map<std::pair<RowIndex, std::size_t>, OpenDuties> of_filing_;
};

void add_renewal(RegistrationDuties& found, Scheme scheme, const Surroundings& surroundings) {
  const Registration& registration = found.registration;
  if (!is_live(registration.state) || registration.renewal_pending || !registration.valid_until) return;
  if (registration.is_last_day_open) return;
  found.duties.push_back({.row = &registration::file_renewal,
                          .due = {DueKind::date, surroundings.rolled_over(*registration.valid_until)},
                          .span = {},
                          .since = days_after(registration.period->last, 1),
                          .supplement = {},
                          .status = ObligationStatus::open,
                          .scheme = scheme});
}

}  // namespace

RegistrationDuties duties_of(const RegisteredService& service, const Surroundings& surroundings) {
  const ValidityRule validity = validity_of(service.scheme, surroundings.policy);
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
  add_renewal(found, service.scheme, surroundings);
  return found;
}

Citation clause_of(const Duty& duty) {
  return clause_for(duty.row->clause, duty.scheme);
}

Obligation obligation(const Duty& duty) {
  return {.what = duty.span ? fill(duty.row->what, {in_words(*duty.span)}) : Text{duty.row->what},
          .who = duty.row->who,
          .due = duty.due,
          .since = duty.since,
          .clause = clause_of(duty),
          .form = duty.row->form,
          .supplement = duty.supplement,
          .status = duty.status};
}

}  // namespace ismap
