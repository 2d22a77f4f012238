// Working with described types: reading, writing, schemas, pointers and comparison all walk the one description of a
// type.
#pragma once

#include <ismap/core/boxed.hpp>
#include <ismap/core/pointer.hpp>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ismap {

struct Choices;

/// An aggregate with a description.
template <class T>
concept Described = std::is_class_v<T> && boost::describe::has_describe_members<T>::value;

/// An enumeration with a description. Enumerators are written as they are spelt.
template <class E>
concept DescribedEnum = std::is_enum_v<E> && boost::describe::has_describe_enumerators<E>::value;

template <Described T>
using Members = boost::describe::describe_members<T, boost::describe::mod_public>;

template <Described T>
inline constexpr std::size_t member_count = boost::mp11::mp_size<Members<T>>::value;

/// The type of the member that descriptor `D` of `T` describes.
template <class T, class D>
using MemberType = std::remove_cvref_t<decltype(std::declval<T&>().*D::pointer)>;

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_optional<Boxed<T>> = true;

/// True for types whose members may all be left out of a document, keeping their defaults.
template <class T>
inline constexpr bool has_defaults = std::is_same_v<T, Choices>;

/// True if a document may leave out this member.
template <class T, class D>
inline constexpr bool may_be_absent = is_optional<MemberType<T, D>> || has_defaults<T>;

/// Calls `visit(descriptor)` for each member, in the order of the description.
template <Described T, class Visit>
constexpr void for_each_member(Visit visit) {
  boost::mp11::mp_for_each<Members<T>>(visit);
}

template <Described T>
inline constexpr std::array<std::string_view, member_count<T>> member_names = [] {
  std::array<std::string_view, member_count<T>> names{};
  std::size_t i = 0;
  for_each_member<T>([&](auto member) { names[i++] = member.name; });
  return names;
}();

/// The spelling of an enumerator, or nothing if `value` is none.
template <DescribedEnum E>
constexpr std::string_view name_of(E value) noexcept {
  std::string_view name;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto enumerator) {
    if (enumerator.value == value) name = enumerator.name;
  });
  return name;
}

/// The enumerator that is spelt `name`.
template <DescribedEnum E>
constexpr std::optional<E> value_of(std::string_view name) noexcept {
  std::optional<E> value;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto enumerator) {
    if (enumerator.name == name) value = enumerator.value;
  });
  return value;
}

/// All spellings, separated by commas.
template <DescribedEnum E>
std::string all_names_of() {
  std::string names;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
      [&](auto enumerator) { names.append(names.empty() ? "" : ", ").append(enumerator.name); });
  return names;
}

namespace detail {

template <class T>
struct MemberPointer;
template <class T, class M>
struct MemberPointer<M T::*> {
  using Owner = T;
};

template <auto Member>
consteval std::string_view name_of_member() {
  using Owner = typename MemberPointer<decltype(Member)>::Owner;
  std::string_view name;
  for_each_member<Owner>([&](auto member) {
    if constexpr (std::is_same_v<std::remove_const_t<decltype(member.pointer)>, std::remove_const_t<decltype(Member)>>)
      if (member.pointer == Member) name = member.name;
  });
  return name;
}

}  // namespace detail

/// The JSON Pointer that leads through `members`, taken from their descriptions:
/// `path<&Statement::assessment_period, &Period::last>` is `/assessment_period/last`.
template <auto... members>
inline constexpr Pointer path = (Pointer{} / ... / detail::name_of_member<members>());

}  // namespace ismap
