// What a policy's parts say about each other.
#pragma once

#include <ismap/core/parse_error.hpp>
#include <ismap/core/pointer.hpp>
#include <ismap/model/policy.hpp>

#include <optional>

namespace ismap {

struct PolicyFault {
  Fault fault{};
  Text message;
  Pointer pointer;
};

/// The first supplement whose value is not of the kind that its parameter asks for, or a second one for the same
/// parameter and day, or a choice without the supplement it needs; nothing if all is well. Both readers refuse such a
/// policy.
std::optional<PolicyFault> fault_in(const Policy& policy);

}  // namespace ismap
