// The order in which the events of a history are taken.
#pragma once

#include <ismap/lifecycle/event_kinds.hpp>
#include <ismap/model/register.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <tuple>
#include <vector>

namespace ismap {

/// Events that end a registration.
inline constexpr EventKinds ends_of_registration = {EventKind::deleted, EventKind::withdrawal_filed,
                                                    EventKind::reapplication_demanded};

/// When an event is taken on its day; those with one turn keep their order.
constexpr int turn_of(EventKind kind) noexcept {
  switch (kind) {
    case EventKind::applied:
    case EventKind::renewal_applied:
      return 0;
    case EventKind::received:
      return 1;
    case EventKind::inquired:
      return 2;
    case EventKind::answered:
      return 3;
    case EventKind::accepted:
    case EventKind::not_accepted:
      return 4;
    case EventKind::decided_registered:
    case EventKind::decided_refused:
    case EventKind::renewal_decided:
    case EventKind::renewal_refused:
      return 5;
    case EventKind::listed:
      return 6;
    case EventKind::incident_first_report:
    case EventKind::incident_final_report:
    case EventKind::control_change_notified:
    case EventKind::list_change_notified:
      return 8;
    case EventKind::reapplication_demanded:
    case EventKind::withdrawal_filed:
    case EventKind::deleted:
      return 9;
    case EventKind::objection_filed:
    case EventKind::objection_decided:
    case EventKind::users_informed:
      return 10;
    default:
      return 7;
  }
}

/// The positions of the events up to a day, by day, then by their turn.
class EventOrder {
 public:
  EventOrder(const std::vector<Event>& history, Date as_of) {
    bool is_in_order = true;
    const Event* before = nullptr;
    for (std::size_t i = 0; i < history.size(); ++i) {
      const Event& event = history[i];
      if (event.on > as_of) continue;
      if (before != nullptr && event.on < before->on && !out_of_order_) out_of_order_ = i;
      is_in_order &= i == size_ && (before == nullptr || key(*before) <= key(event));
      before = &event;
      ++size_;
    }
    if (is_in_order) return;
    positions_.reserve(size_);
    for (std::size_t i = 0; i < history.size(); ++i)
      if (history[i].on <= as_of) positions_.push_back(i);
    std::ranges::stable_sort(positions_, {}, [&](std::size_t position) { return key(history[position]); });
  }

  std::size_t size() const noexcept { return size_; }
  std::size_t operator[](std::size_t i) const noexcept { return positions_.empty() ? i : positions_[i]; }

  /// The first event that is listed after one of a later day.
  std::optional<std::size_t> out_of_order() const noexcept { return out_of_order_; }

 private:
  static std::tuple<Date, int> key(const Event& event) noexcept { return {event.on, turn_of(event.kind)}; }

  std::vector<std::size_t> positions_;  ///< empty if the history is in this order
  std::size_t size_ = 0;
  std::optional<std::size_t> out_of_order_;
};

}  // namespace ismap
