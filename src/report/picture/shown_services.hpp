// Which of many services a picture draws, and which it draws together.
#pragma once

#include <ismap/report/linked_services.hpp>

#include "graph_layout.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace ismap::detail {

/// One service, or several that are drawn together.
struct DrawnServices {
  std::vector<std::size_t> positions;
};

struct ShownServices {
  std::vector<DrawnServices> boxes;
  std::vector<Link> links;  ///< from a base to what is built on it, by positions in `boxes`
  std::size_t left_out = 0;
};

/// Up to this many services are all drawn alone.
inline constexpr std::size_t most_drawn_alone = 36;
/// Of the same bases, where there are more.
inline constexpr std::size_t most_alike_drawn_alone = 5;
inline constexpr std::size_t most_boxes = 60;
inline constexpr std::size_t most_layers = 8;
/// As many steps away from the bases, where not all are drawn alone.
inline constexpr std::size_t most_alongside = 18;

ShownServices shown_services(std::span<const LinkedService> services);

}  // namespace ismap::detail
