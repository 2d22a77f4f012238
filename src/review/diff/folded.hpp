// A document with its texts as they are compared.
#pragma once

#include <ismap/core/spelling.hpp>
#include <ismap/model/description.hpp>

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace ismap {
namespace detail {

/// Calls `visit` on every text of `value`; stops when it answers false.
template <class T, class Visit>
bool for_each_text(T& value, const Visit& visit) {
  using Value = std::remove_const_t<T>;
  if constexpr (std::is_same_v<Value, std::string>) {
    return visit(value);
  } else if constexpr (requires { value.has_value(); }) {
    return !value.has_value() || for_each_text(*value, visit);
  } else if constexpr (requires { value.begin(); }) {
    for (auto& item : value)
      if (!for_each_text(item, visit)) return false;
    return true;
  } else if constexpr (Described<Value>) {
    bool goes_on = true;
    for_each_member<Value>(
        [&](auto member) { goes_on = goes_on && for_each_text(value.*decltype(member)::pointer, visit); });
    return goes_on;
  } else {
    return true;
  }
}

}  // namespace detail

/// The document as it is if its texts are folded (`folded_text`), else a folded copy.
template <class Document>
class Folded {
 public:
  explicit Folded(const Document& document) : original_(document) {
    const bool is_folded =
        detail::for_each_text(document, [](const std::string& text) { return is_surely_folded(text); });
    if (is_folded) return;
    copy_ = document;
    detail::for_each_text(*copy_, [](std::string& text) {
      text = folded_text(text);
      return true;
    });
  }

  const Document& operator*() const noexcept { return copy_ ? *copy_ : original_; }

 private:
  const Document& original_;
  std::optional<Document> copy_;
};

}  // namespace ismap
