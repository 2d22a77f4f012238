// What a policy's parts say about each other.
#pragma once

#include <ismap/core/parse_error.hpp>
#include <ismap/core/pointer.hpp>
#include <ismap/model/policy.hpp>

#include <string>
#include <vector>

namespace ismap {

struct PolicyFault {
  Fault fault{};
  Text message;
  Pointer pointer;
  std::vector<std::string> hints{};  ///< what was perhaps meant
};

/// Each value of a supplement that is not of the kind that its parameter asks for, a second supplement for the same
/// parameter and day, and a choice without the supplement it needs. Both readers refuse a policy with any. The first
/// come first; there may be more if these are more than a `ParseError` reports.
std::vector<PolicyFault> faults_in(const Policy& policy);

}  // namespace ismap
