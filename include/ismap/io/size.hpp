// The memory that the values of a document take.
#pragma once

#include <ismap/io/documents.hpp>

#include <cstddef>

namespace ismap {

/// The bytes of the value and of all that it owns: texts, lists and their spare room.
template <class T>
std::size_t size_of(const T& value) noexcept;

#define ISMAP_SIZE(T, name, ja, en) extern template std::size_t size_of(const T&) noexcept;
ISMAP_INPUTS(ISMAP_SIZE)
#undef ISMAP_SIZE

}  // namespace ismap
