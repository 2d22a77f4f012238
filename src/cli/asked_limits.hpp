// Limits of documents that a call sets.
#pragma once

#include <ismap/io/limits.hpp>
#include <ismap/report/error_text.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::cli {

class AskedLimits {
 public:
  /// Takes in `items=300000,history=20000`, or says why it cannot be taken.
  std::optional<Problem> take(const std::string& typed);

  /// What was asked for, and otherwise the `defaults`.
  Limits in_place_of(Limits defaults) const noexcept;

 private:
  std::vector<std::pair<std::string_view, std::size_t>> asked_;
};

}  // namespace ismap::cli
