// Sets of controls of one catalogue.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <stdexcept>

namespace ismap {

/// A set of catalogue ordinals, held in 256 bytes without allocation. Ordinals mean controls only together with the
/// catalogue they come from; sets of different catalogues must not be combined.
///
///     const ControlSet missing = (catalog.basic_details() & catalog.under(implemented_objectives)) - implemented;
class ControlSet {
 public:
  /// One more than the largest ordinal; about twice what the largest edition needs.
  static constexpr std::size_t capacity = 2048;

  class Iterator;

  constexpr ControlSet() noexcept = default;

  /// @throws std::out_of_range if `ordinal >= capacity`.
  constexpr void insert(std::size_t ordinal) {
    if (ordinal >= capacity) throw std::out_of_range("ControlSet::insert");
    words_[ordinal / 64] |= bit(ordinal);
  }

  /// Inserts `first` and what follows up to, not including, `last`.
  /// @throws std::out_of_range if `last > capacity`.
  constexpr void insert_range(std::size_t first, std::size_t last) {
    if (last > capacity) throw std::out_of_range("ControlSet::insert_range");
    while (first < last) {
      const std::size_t stop = std::min(last, (first / 64 + 1) * 64);
      words_[first / 64] |= (~std::uint64_t{0} >> (64 - (stop - first))) << (first % 64);
      first = stop;
    }
  }

  constexpr void erase(std::size_t ordinal) noexcept {
    if (ordinal < capacity) words_[ordinal / 64] &= ~bit(ordinal);
  }

  constexpr bool contains(std::size_t ordinal) const noexcept {
    return ordinal < capacity && (words_[ordinal / 64] & bit(ordinal)) != 0;
  }

  constexpr std::size_t count() const noexcept {
    std::size_t sum = 0;
    for (const std::uint64_t word : words_) sum += static_cast<std::size_t>(std::popcount(word));
    return sum;
  }

  constexpr bool empty() const noexcept { return *this == ControlSet{}; }

  constexpr bool is_subset_of(const ControlSet& other) const noexcept { return (*this - other).empty(); }

  /// Calls `visit(ordinal)` for each member, ascending.
  template <typename Visit>
  constexpr void for_each(Visit&& visit) const {
    for (std::size_t i = 0; i < words_.size(); ++i)
      for (std::uint64_t word = words_[i]; word != 0; word &= word - 1)
        visit(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
  }

  /// Ascending; for algorithms. `for_each` is faster.
  constexpr Iterator begin() const noexcept;
  constexpr Iterator end() const noexcept;

  constexpr ControlSet& operator|=(const ControlSet& other) noexcept {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
    return *this;
  }
  constexpr ControlSet& operator&=(const ControlSet& other) noexcept {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
    return *this;
  }
  constexpr ControlSet& operator-=(const ControlSet& other) noexcept {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= ~other.words_[i];
    return *this;
  }
  friend constexpr ControlSet operator|(ControlSet a, const ControlSet& b) noexcept { return a |= b; }
  friend constexpr ControlSet operator&(ControlSet a, const ControlSet& b) noexcept { return a &= b; }
  friend constexpr ControlSet operator-(ControlSet a, const ControlSet& b) noexcept { return a -= b; }
  friend constexpr bool operator==(const ControlSet&, const ControlSet&) = default;

 private:
  static constexpr std::uint64_t bit(std::size_t ordinal) noexcept { return std::uint64_t{1} << (ordinal % 64); }

  constexpr std::size_t first_from(std::size_t ordinal) const noexcept {
    while (ordinal < capacity) {
      const std::uint64_t word = words_[ordinal / 64] >> (ordinal % 64);
      if (word != 0) return ordinal + static_cast<std::size_t>(std::countr_zero(word));
      ordinal = (ordinal / 64 + 1) * 64;
    }
    return capacity;
  }

  std::array<std::uint64_t, capacity / 64> words_{};
};

/// Walks the members of a set that outlives it.
class ControlSet::Iterator {
 public:
  using value_type = std::size_t;
  using difference_type = std::ptrdiff_t;
  using iterator_category = std::forward_iterator_tag;
  using pointer = const std::size_t*;
  using reference = std::size_t;

  constexpr Iterator() noexcept = default;
  constexpr Iterator(const ControlSet& set, std::size_t from) noexcept : set_(&set), at_(set.first_from(from)) {}

  constexpr std::size_t operator*() const noexcept { return at_; }
  constexpr Iterator& operator++() noexcept {
    at_ = set_->first_from(at_ + 1);
    return *this;
  }
  constexpr Iterator operator++(int) noexcept {
    const Iterator before = *this;
    ++*this;
    return before;
  }
  friend constexpr bool operator==(const Iterator&, const Iterator&) = default;

 private:
  const ControlSet* set_ = nullptr;
  std::size_t at_ = capacity;
};

constexpr ControlSet::Iterator ControlSet::begin() const noexcept {
  return {*this, 0};
}
constexpr ControlSet::Iterator ControlSet::end() const noexcept {
  return {*this, capacity};
}

}  // namespace ismap
