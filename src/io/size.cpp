#include <ismap/io/size.hpp>
#include <ismap/model/agenda_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/model/register_description.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ismap {
namespace {

/// What a value owns outside of itself.
struct Owned {
  template <class T>
  std::size_t operator()(const T& value) const noexcept {
    std::size_t bytes = 0;
    if constexpr (Described<T>)
      for_each_member<T>([&](auto member) { bytes += (*this)(value.*decltype(member)::pointer); });
    return bytes;
  }

  std::size_t operator()(const std::string& text) const noexcept {
    const bool is_inside = text.capacity() <= std::string{}.capacity();
    return is_inside ? 0 : text.capacity() + 1;
  }

  template <class T>
  std::size_t operator()(const std::optional<T>& value) const noexcept {
    return value ? (*this)(*value) : 0;
  }

  template <class... Types>
  std::size_t operator()(const std::variant<Types...>& value) const noexcept {
    return std::visit(*this, value);
  }

  template <class T>
  std::size_t operator()(const std::vector<T>& items) const noexcept {
    std::size_t bytes = items.capacity() * sizeof(T);
    for (const T& item : items) bytes += (*this)(item);
    return bytes;
  }
};

}  // namespace

template <class T>
std::size_t size_of(const T& value) noexcept {
  return sizeof value + Owned{}(value);
}

#define ISMAP_SIZE(T, name, ja, en) template std::size_t size_of(const T&) noexcept;
ISMAP_INPUTS(ISMAP_SIZE)
#undef ISMAP_SIZE

}  // namespace ismap
