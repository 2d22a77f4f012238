// Limits of documents as people type them.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/io/limits.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ismap {

/// Why typed limits cannot be taken.
struct LimitFault {
  Text message;
  std::vector<std::string> hints{};  ///< names that were perhaps meant
};

/// Takes in `items=300000,history=20000`, or says why it cannot be taken. Limits are named as in `names`.
std::optional<LimitFault> take_limits(std::string_view typed, AskedLimits& limits,
                                      std::span<const std::string_view> names = limit_names);

}  // namespace ismap
