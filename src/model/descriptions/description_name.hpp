// What descriptions call a type.
#pragma once

#include <boost/type_index.hpp>

#include <string>

namespace ismap {

/// The name of a type without its namespace.
template <class T>
std::string type_name() {
  const std::string name = boost::typeindex::type_id<T>().pretty_name();
  return name.substr(name.rfind(':') + 1);
}

}  // namespace ismap
