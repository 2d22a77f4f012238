// Applications that await their decision.
#pragma once

#include <ismap/lifecycle/event_kinds.hpp>
#include <ismap/model/register.hpp>

#include <algorithm>
#include <boost/container/small_vector.hpp>
#include <cstddef>

namespace ismap {

/// An application or a renewal. Each lives by its own filing.
struct Filing {
  const Event* event = nullptr;  ///< with which it was filed
  std::size_t position{};        ///< of that event
  bool is_received = false;
  bool is_inquired = false;  ///< an inquiry awaits its answer
  bool is_accepted = false;
};

/// Events of the procedure of a filing, and those that close it.
inline constexpr EventKinds within_filing = {EventKind::received, EventKind::inquired, EventKind::answered,
                                             EventKind::accepted};
inline constexpr EventKinds closing_filing = {EventKind::not_accepted, EventKind::decided_registered,
                                              EventKind::decided_refused, EventKind::renewal_decided,
                                              EventKind::renewal_refused};

class Filings {
 public:
  void file(const Event& event, std::size_t position) {
    if (event.kind == EventKind::applied) open_.clear();
    open_.push_back({&event, position});
  }

  bool empty() const noexcept { return open_.empty(); }
  void clear() noexcept { open_.clear(); }

  /// The open ones as they were filed.
  auto begin() const noexcept { return open_.begin(); }
  auto end() const noexcept { return open_.end(); }

  /// The filing that `event` concerns; null if none is open.
  Filing* about(const Event& event) {
    if (open_.empty()) return nullptr;
    if (closing_filing.contains(event.kind) && event.period)
      if (Filing* same = first([&](const Filing& filing) { return filing.event->period == event.period; })) return same;
    Filing* found = first([&](const Filing& filing) {
      switch (event.kind) {
        case EventKind::received:
          return !filing.is_received;
        case EventKind::answered:
          return filing.is_inquired;
        case EventKind::inquired:
        case EventKind::accepted:
        case EventKind::not_accepted:
          return !filing.is_accepted;
        default:
          return filing.is_accepted;
      }
    });
    return found == nullptr ? &open_.front() : found;
  }

  /// What an event of this kind does to the filing that it concerns.
  void take(Filing& filing, EventKind kind) {
    if (kind == EventKind::received) filing.is_received = true;
    if (kind == EventKind::inquired) filing.is_inquired = true;
    if (kind == EventKind::answered) filing.is_inquired = false;
    if (kind == EventKind::accepted) filing.is_accepted = true;
    if (closing_filing.contains(kind)) open_.erase(open_.begin() + (&filing - open_.data()));
  }

 private:
  template <class Test>
  Filing* first(Test test) {
    const auto found = std::ranges::find_if(open_, test);
    return found == open_.end() ? nullptr : &*found;
  }

  boost::container::small_vector<Filing, 2> open_;
};

}  // namespace ismap
