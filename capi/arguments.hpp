// Arguments of the C interface as values of the library, and back.
#pragma once

#include <ismap.h>

#include <ismap/catalog/control_id.hpp>
#include <ismap/core/date.hpp>
#include <ismap/core/text.hpp>

#include <cstddef>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#include "guard.hpp"
#include "values.hpp"

namespace ismap::capi {

inline constexpr ismap_str absent = {nullptr, 0};

/// Lends text that ends in a NUL: a `std::string` or a literal.
constexpr ismap_str borrowed(std::string_view text) noexcept {
  return {text.data(), text.size()};
}
/// The same for text that may be absent.
inline ismap_str borrowed_if_any(const std::optional<std::string>& text) noexcept {
  return text ? borrowed(std::string_view{*text}) : absent;
}
/// The text in a language; absent if that is not defined.
template <class BothLanguages>
ismap_str borrowed_in(ismap_language language, const BothLanguages& text) noexcept {
  const auto known = defined<Language>(language);
  return known ? borrowed(text.in(*known)) : absent;
}

/// A required handle or place. @throws CallFailure if it is NULL.
template <class T>
T& required(T* argument, std::string_view name) {
  if (argument == nullptr) throw missing_argument(name);
  return *argument;
}

/// The text, or nothing if it is absent. @throws CallFailure if it claims bytes where there are none.
std::optional<std::string_view> optional_text(ismap_str text, std::string_view name);
/// @throws CallFailure if the text is absent.
std::string_view required_text(ismap_str text, std::string_view name);

/// @throws CallFailure with ISMAP_E_RANGE for a day that `parse_date` does not read.
Date date_of(std::int32_t day, std::string_view name);
/// The same for the day of a question, which 0 is not.
Date as_of_day(std::int32_t as_of);
/// Nothing for ISMAP_NO_DAY, and for 0.
std::optional<Date> optional_day(std::int32_t day, std::string_view name);
/// A number of days from now on. @throws CallFailure if it is negative.
int days_within(std::int32_t days);
constexpr std::int32_t day_of(Date date) noexcept {
  return static_cast<std::int32_t>(date.time_since_epoch().count());
}
/// ISMAP_NO_DAY for nothing.
constexpr std::int32_t day_of(const std::optional<Date>& date) noexcept {
  return date ? day_of(*date) : ISMAP_NO_DAY;
}

constexpr std::uint64_t packed(ControlId id) noexcept {
  return std::uint64_t{id.number()} << 8 | static_cast<std::uint8_t>(id.suffix);
}
/// The id packed so; nothing if none is.
std::optional<ControlId> unpacked(std::uint64_t control) noexcept;

/// @throws CallFailure: a struct of options whose size no version has, or which sets what this version does not know.
void check_options(const void* given, std::size_t given_size, std::size_t first_size, std::size_t known_size);

/// The options as this version knows them. `first_size` is what the struct held in its first version.
template <class Options>
Options known_options(const Options* given, std::size_t first_size) {
  Options options{};
  if (given == nullptr) return options;
  check_options(given, given->struct_size, first_size, sizeof(Options));
  std::memcpy(&options, given, given->struct_size < sizeof(Options) ? given->struct_size : sizeof(Options));
  return options;
}

/// What `read` reads from a handle or a value of it, or `nothing` if the handle is NULL.
template <class Handle, class Read>
auto read_or(decltype(std::declval<Read>()(std::declval<const Handle&>())) nothing, const Handle* handle,
             Read read) noexcept -> decltype(nothing) {
  return handle == nullptr ? nothing : read(*handle);
}
template <class Handle, class Read>
auto read_or_nothing(const Handle* handle, Read read) noexcept -> decltype(read(*handle)) {
  return handle == nullptr ? decltype(read(*handle)){} : read(*handle);
}

/// The same for the part at `index` of a list.
template <class List, class Read>
auto read_at(const List& list, std::size_t index, Read read) noexcept -> decltype(read(list[index])) {
  return index < list.size() ? read(list[index]) : decltype(read(list[index])){};
}

}  // namespace ismap::capi
