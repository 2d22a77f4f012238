// Sets of event kinds.
#pragma once

#include <ismap/model/register.hpp>

#include <cstdint>
#include <initializer_list>

namespace ismap {

/// A set of event kinds.
class EventKinds {
 public:
  constexpr EventKinds() = default;
  constexpr EventKinds(std::initializer_list<EventKind> kinds) noexcept {
    for (const EventKind kind : kinds) bits_ |= bit(kind);
  }
  constexpr bool contains(EventKind kind) const noexcept { return (bits_ & bit(kind)) != 0; }
  constexpr EventKinds& operator|=(EventKinds others) noexcept {
    bits_ |= others.bits_;
    return *this;
  }

 private:
  static constexpr std::uint64_t bit(EventKind kind) noexcept {
    static_assert(event_kinds <= 64);
    return std::uint64_t{1} << static_cast<unsigned>(kind);
  }
  std::uint64_t bits_ = 0;
};

}  // namespace ismap
