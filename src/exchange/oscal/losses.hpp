// Collecting what OSCAL could not carry.
#pragma once

#include <ismap/exchange/oscal/write_oscal.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::exchange::detail {

/// A JSON Pointer with `*` for each position in a list: the same for all items.
std::string pattern_of(std::string_view pointer);

/// Keeps one entry for the same thing in different items of a list.
class Losses {
 public:
  void add(OscalLossKind kind, const std::string& pointer, Text message);

  std::vector<OscalLoss> take() && { return std::move(losses_); }

 private:
  std::vector<OscalLoss> losses_;
  std::map<std::pair<OscalLossKind, std::string>, std::size_t> positions_;  // by pattern
};

}  // namespace ismap::exchange::detail
