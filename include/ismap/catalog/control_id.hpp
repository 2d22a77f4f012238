// The number of a control in the Control Criteria, and the mark after it.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ismap {

/// The mark after a control's number. `B`: part of the basic statement requirements; `P`: added for cloud services.
enum class Suffix : std::uint8_t { none, b, p, pb };

/// The mark as it is printed, without its dot: `""`, `"B"`, `"P"`, `"PB"`.
constexpr std::string_view to_string(Suffix suffix) noexcept {
  constexpr std::array<std::string_view, 4> texts = {"", "B", "P", "PB"};
  return texts[static_cast<std::size_t>(suffix)];
}

/// Names an objective, a detailed control, or the group above them.
///
///     9 . 4 . 1 . 8 . PB
///     |   |   |   |   `-- suffix: a property of the control, no part of its number
///     |   |   |   `------ detailed control          (governance and management: the control)
///     |   |   `---------- objective                 (governance and management: a heading)
///     |   `-------------- category
///     `------------------ chapter
///
/// No number occurs in an edition with two suffixes, so catalogues find a control by `number()` alone.
/// The default value names nothing: depth 0, number 0.
struct ControlId {
  std::array<std::uint8_t, 4> numbers{};  ///< 1 to 255 each; 0 from `depth()` on
  Suffix suffix = Suffix::none;

  /// Reads `9.4.1.8.PB`, `3.1.2.1`, `6.3.1.P`, `6.3`: two to four numbers from 1 to 255 without leading zeros, then at
  /// most one of `.B`, `.P`, `.PB`. Anything else, white space and lower case included, is nothing.
  static constexpr std::optional<ControlId> parse(std::string_view text) noexcept;

  /// The text that `parse` reads back, suffix included. Empty for the default value.
  std::string string() const;

  /// The key: the four numbers, most significant first, ordered like them (9 before 10, 9.4 before 9.4.1). Ignores the
  /// suffix.
  constexpr std::uint32_t number() const noexcept {
    return std::uint32_t{numbers[0]} << 24 | std::uint32_t{numbers[1]} << 16 | std::uint32_t{numbers[2]} << 8 |
           numbers[3];
  }

  constexpr unsigned chapter() const noexcept { return numbers[0]; }

  /// How many numbers there are: 2 to 4.
  constexpr std::size_t depth() const noexcept {
    std::size_t count = 0;
    while (count < numbers.size() && numbers[count] != 0) ++count;
    return count;
  }

  /// The id without its last number and without a suffix: 9.4.1 for 9.4.1.8.PB. Nothing if that would be a bare
  /// chapter.
  constexpr std::optional<ControlId> parent() const noexcept {
    const std::size_t count = depth();
    if (count <= 2) return std::nullopt;
    ControlId above{numbers, Suffix::none};
    above.numbers[count - 1] = 0;
    return above;
  }

  friend constexpr bool operator==(const ControlId&, const ControlId&) = default;

  /// By number; equal numbers by suffix.
  friend constexpr std::strong_ordering operator<=>(const ControlId& a, const ControlId& b) noexcept {
    const auto by_number = a.number() <=> b.number();
    return std::is_neq(by_number) ? by_number : a.suffix <=> b.suffix;
  }
};

// The numbers gather in a register: written to the array byte by byte they cost twice the time when `number()` reads
// them back.
constexpr std::optional<ControlId> ControlId::parse(std::string_view text) noexcept {
  const char* at = text.data();
  const char* const end = at + text.size();
  const auto at_digit = [&] { return at != end && static_cast<unsigned>(*at - '0') < 10; };
  const auto digit = [&] { return static_cast<unsigned>(*at++ - '0'); };

  std::uint32_t packed = 0;
  unsigned count = 0;
  Suffix suffix = Suffix::none;
  for (;;) {
    if (count == 4 || !at_digit() || *at == '0') {  // after a dot, so only a suffix may follow
      const auto left = end - at;
      if (left == 2 && at[0] == 'P' && at[1] == 'B')
        suffix = Suffix::pb;
      else if (left == 1 && *at == 'P')
        suffix = Suffix::p;
      else if (left == 1 && *at == 'B')
        suffix = Suffix::b;
      else
        return std::nullopt;
      break;
    }
    unsigned number = digit();
    if (at_digit()) number = number * 10 + digit();
    if (at_digit()) number = number * 10 + digit();
    if (number > 255) return std::nullopt;
    packed = packed << 8 | number;
    ++count;
    if (at == end) break;
    if (*at++ != '.') return std::nullopt;
  }
  if (count < 2) return std::nullopt;
  packed <<= 8 * (4 - count);
  return ControlId{{static_cast<std::uint8_t>(packed >> 24), static_cast<std::uint8_t>(packed >> 16),
                    static_cast<std::uint8_t>(packed >> 8), static_cast<std::uint8_t>(packed)},
                   suffix};
}

inline std::string ControlId::string() const {
  std::string text;
  for (const std::uint8_t number : numbers) {
    if (number == 0) break;
    if (!text.empty()) text += '.';
    text += std::to_string(number);
  }
  if (suffix != Suffix::none) text.append(".").append(to_string(suffix));
  return text;
}

}  // namespace ismap
