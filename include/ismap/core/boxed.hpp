// An optional value that takes one pointer when it is absent.
#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace ismap {

/// Like `std::optional`, with the value on the heap: for members that are seldom there, in types there are millions of.
/// Copies are deep and equality is that of the values.
template <class T>
class Boxed {
 public:
  Boxed() = default;
  Boxed(T value) : value_(std::make_unique<T>(std::move(value))) {}
  Boxed(const std::optional<T>& value) : value_(value ? std::make_unique<T>(*value) : nullptr) {}
  Boxed(const Boxed& other) : value_(other.value_ ? std::make_unique<T>(*other.value_) : nullptr) {}
  Boxed(Boxed&&) noexcept = default;
  Boxed& operator=(Boxed other) noexcept {
    value_ = std::move(other.value_);
    return *this;
  }
  ~Boxed() = default;

  bool has_value() const noexcept { return value_ != nullptr; }
  explicit operator bool() const noexcept { return has_value(); }

  T& emplace() { return *(value_ = std::make_unique<T>()); }

  /// The same as a `std::optional`.
  std::optional<T> optional() const { return has_value() ? std::optional<T>{*value_} : std::nullopt; }

  /// @pre `has_value()`
  const T& operator*() const noexcept { return *value_; }
  const T* operator->() const noexcept { return value_.get(); }

  friend bool operator==(const Boxed& a, const Boxed& b) {
    return a.has_value() == b.has_value() && (!a.has_value() || *a == *b);
  }

 private:
  std::unique_ptr<T> value_;
};

}  // namespace ismap
