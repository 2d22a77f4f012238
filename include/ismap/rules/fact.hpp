// What a trace notes of a document.
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/ranged.hpp>
#include <ismap/model/result.hpp>

#include <concepts>
#include <cstdint>
#include <string>
#include <type_traits>

namespace ismap {

/// The value that a trace notes of a member: enumerators by their names, absent ones as nothing.
template <class T>
Value value_of_fact(const T& member) {
  if constexpr (is_optional<T>) {
    return member ? value_of_fact(*member) : Value{};
  } else if constexpr (DescribedEnum<T>) {
    return std::string{name_of(member)};
  } else if constexpr (std::same_as<T, ControlId>) {
    return member.string();
  } else if constexpr (std::integral<T> && !std::same_as<T, bool>) {
    return static_cast<std::int64_t>(member);
  } else {
    return Value{member};
  }
}

template <auto member>
const auto& follow_members(const auto& from) {
  return from.*member;
}

/// The value at the end of `members`. @pre what is optional on the way is there
template <auto member, auto next, auto... more>
const auto& follow_members(const auto& from) {
  const auto& found = from.*member;
  if constexpr (is_optional<std::remove_cvref_t<decltype(found)>>)
    return follow_members<next, more...>(*found);
  else
    return follow_members<next, more...>(found);
}

}  // namespace ismap
