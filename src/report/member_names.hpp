// What the members of a dossier, a statement and a procurement are called on pages.
#pragma once

#include <ismap/core/text.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ismap::detail {

struct NamedType;

struct NamedMember {
  std::string_view name;
  Label title;
  const NamedType& (*type)();  ///< of its value, or of the items of its list
};

struct NamedType {
  std::string enumeration{};           ///< whose rows name its values; empty: it is none
  std::vector<NamedMember> members{};  ///< of an object

  /// Null if there is none.
  const NamedMember* member(std::string_view name) const noexcept;
};

struct NamedPlace {
  Label title{};                    ///< of the last member on the way; empty: the place is unknown
  const NamedType* type = nullptr;  ///< of what stands there; null: unknown
};

/// What the place is called: a JSON Pointer into one of these documents, whose members have different names.
NamedPlace named_place(std::string_view pointer);

}  // namespace ismap::detail
