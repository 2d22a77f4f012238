// The documents a user hands in, and the name each carries in its member `format`.
#pragma once

#include <ismap/model/dossier.hpp>
#include <ismap/model/policy.hpp>
#include <ismap/model/register.hpp>
#include <ismap/model/review.hpp>

#include <string_view>

namespace ismap {

/// `ismap-<document>/1`; empty for types that are no documents.
template <class T>
inline constexpr std::string_view format_of{};
template <>
inline constexpr std::string_view format_of<Dossier> = "ismap-dossier/1";
template <>
inline constexpr std::string_view format_of<Statement> = "ismap-statement/1";
template <>
inline constexpr std::string_view format_of<Register> = "ismap-register/1";
template <>
inline constexpr std::string_view format_of<Policy> = "ismap-policy/1";
template <>
inline constexpr std::string_view format_of<Review> = "ismap-review/1";

template <class T>
concept Document = !format_of<T>.empty();

/// Members that the top object of any document may carry besides its own.
inline constexpr std::string_view schema_member = "$schema";
inline constexpr std::string_view format_member = "format";

}  // namespace ismap
