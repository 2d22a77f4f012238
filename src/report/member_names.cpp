#include "member_names.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/model/statement_description.hpp>

#include "src/model/descriptions/description_name.hpp"
#include "src/model/descriptions/descriptions.hpp"

#include <algorithm>

namespace ismap::detail {
namespace {

/// A value without what may leave it out, or hold several of it.
template <class T>
struct OneOf {
  using Type = T;
};
template <class T>
struct OneOf<std::optional<T>> : OneOf<T> {};
template <class T>
struct OneOf<Boxed<T>> : OneOf<T> {};
template <class T>
struct OneOf<std::vector<T>> : OneOf<T> {};

template <class T>
const NamedType& named_type() {
  static const NamedType made = [] {
    NamedType type;
    if constexpr (DescribedEnum<T>) type.enumeration = type_name<T>();
    if constexpr (Described<T>)
      for_each_member<T>([&](auto member) {
        using Value = typename OneOf<MemberType<T, decltype(member)>>::Type;
        type.members.push_back({member.name, title_of(type_name<T>(), member.name), &named_type<Value>});
      });
    return type;
  }();
  return made;
}

const NamedType* document_with(std::string_view member) {
  for (const NamedType* type : {&named_type<Dossier>(), &named_type<Statement>(), &named_type<Procurement>()})
    if (type->member(member) != nullptr) return type;
  return nullptr;
}

/// A position in a list, or its end.
bool is_position(std::string_view token) {
  return token == "-" || std::ranges::all_of(token, [](char c) { return '0' <= c && c <= '9'; });
}

}  // namespace

const NamedMember* NamedType::member(std::string_view name) const noexcept {
  const auto found = std::ranges::find(members, name, &NamedMember::name);
  return found == members.end() ? nullptr : &*found;
}

NamedPlace named_place(std::string_view pointer) {
  NamedPlace place;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const std::string_view token = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(token.size());
    if (place.type == nullptr) place.type = document_with(token);
    if (place.type == nullptr) return {};
    if (is_position(token)) continue;
    const NamedMember* member = place.type->member(token);
    if (member == nullptr) return {};
    place = {member->title, &member->type()};
  }
  return place;
}

}  // namespace ismap::detail
