#pragma once

#include <cstdint>
#include <type_traits>

namespace ismap {

/// A whole number that a document may only give within `Min` to `Max`.
template <int Min, int Max>
struct Ranged {
  static constexpr int min = Min;
  static constexpr int max = Max;

  static_assert(-128 <= Min && Min <= Max && Max <= 32767);
  using Number = std::conditional_t<Max <= 127, std::int8_t, std::int16_t>;

  Number value = Min;

  friend constexpr bool operator==(Ranged, Ranged) = default;
};

/// An item of registration rules 3.5, in the final numbering.
using PledgeItem = Ranged<1, 6>;
/// A point of the written representation, Control Criteria 2.2.8.
using RepresentationPointNumber = Ranged<1, 8>;
/// A form of the registration rules (様式1 to 14).
using Form = Ranged<1, 14>;
/// The number of a committee meeting.
using MeetingNumber = Ranged<1, 9999>;

}  // namespace ismap
