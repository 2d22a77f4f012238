// A variant that can be copied while memory runs out.
#pragma once

#include <variant>

namespace ismap {

/// std::variant, except that a copy which throws destroys nothing. libstdc++ 12 destroys an alternative that was never
/// made if all are types it takes for never valueless, such as std::string.
template <class... Types>
class Variant : public std::variant<Types...> {
 public:
  using std::variant<Types...>::variant;
  using std::variant<Types...>::operator=;

  Variant() = default;
  Variant(const Variant& other) : std::variant<Types...>() { *this = other; }
  Variant(Variant&&) = default;
  Variant& operator=(const Variant&) = default;
  Variant& operator=(Variant&&) = default;
  ~Variant() = default;
};

}  // namespace ismap
