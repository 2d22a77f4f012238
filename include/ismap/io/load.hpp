// Reading documents from JSON text.
#pragma once

#include <ismap/core/parse_error.hpp>
#include <ismap/io/format.hpp>
#include <ismap/io/limits.hpp>

#include <span>
#include <string>
#include <string_view>

namespace ismap {

/// What a document of the type may cost to read if the caller says nothing else.
template <class T>
inline constexpr Limits default_limits{};
template <>
inline constexpr Limits default_limits<Register> = register_limits;
template <>
inline constexpr Limits default_limits<Agenda> = agenda_limits;

/// Reads a document: exactly the described members and its `format`, in any order, each once, and nothing else.
/// @throws ParseError with all that is wrong and its places; nothing is read then.
///
///     const Dossier dossier = load<Dossier>(json);
template <class T>
T load(std::string_view json, const Limits& limits = default_limits<T>);

/// Reads what `load` reads where other documents are accepted too: the error for a document of another format, or of
/// none, names all that are `accepted`.
template <class T>
T load_accepting(std::span<const std::string_view> accepted, std::string_view json,
                 const Limits& limits = default_limits<T>);

#define ISMAP_LOAD(T, name, ja, en)                           \
  extern template T load<T>(std::string_view, const Limits&); \
  extern template T load_accepting<T>(std::span<const std::string_view>, std::string_view, const Limits&);
ISMAP_INPUTS(ISMAP_LOAD)
ISMAP_ANSWERS_READ(ISMAP_LOAD)
#undef ISMAP_LOAD

/// Reads a register without copying its text, if `json` has room for a few bytes more (see `room_behind`). For texts so
/// long that a copy counts. @throws ParseError as `load` does.
Register load_in_place(const std::string& json, const Limits& limits = default_limits<Register>);

/// How many bytes of capacity a text needs after its end to be read in place.
extern const std::size_t room_behind;

/// The text of the top member `format`, or nothing if there is none to be read.
std::string format_named_in(std::string_view json);
/// The same; if there is none, that of `accepted` whose members are at the top, if any are. Finds out which `load` a
/// text is for.
std::string format_meant_in(std::string_view json, std::span<const std::string_view> accepted);

}  // namespace ismap
