// Identifiers that depend on nothing but what they name.
#pragma once

#include <boost/uuid/uuid.hpp>

#include <string>
#include <string_view>

namespace ismap::exchange::detail {

/// A space of names, for UUIDs made of them (version 5).
class UuidSpace {
 public:
  /// A space inside the namespace of this project.
  explicit UuidSpace(std::string_view name);

  std::string uuid(std::string_view name) const;

  /// The UUID of the space itself.
  std::string string() const;

 private:
  boost::uuids::uuid space_{};
};

}  // namespace ismap::exchange::detail
