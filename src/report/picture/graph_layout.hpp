// Places for boxes and the lines between them, in layers from left to right.
#pragma once

#include "svg.hpp"

#include <cstddef>
#include <utility>
#include <vector>

namespace ismap::detail {

/// A line from one box to another, by their positions.
using Link = std::pair<std::size_t, std::size_t>;

struct LayoutSizes {
  int box_width{};
  int box_height{};
  int row_gap{};      ///< between what is in one layer
  int layer_gap{};    ///< between layers, for the lines
  int lane_height{};  ///< of a line that passes a layer
};

/// A line: a curve between each two of its points that are in the gap of layers, straight where it passes a layer.
struct PlacedLink {
  std::size_t left{};
  std::size_t right{};
  std::vector<Spot> points;  ///< from the box on the left to that on the right
  bool leads_right = true;
  bool leads_left = false;  ///< it closes a cycle
};

struct GraphLayout {
  std::vector<Box> boxes;
  std::vector<std::size_t> layers;  ///< of each box; 0: the leftmost
  std::vector<PlacedLink> links;
  int width{};
  int height{};
};

/// The layer of each of `count` boxes: right of all that leads to it, but for links that close a cycle.
std::vector<std::size_t> layers_of(std::size_t count, const std::vector<Link>& links);

/// No two boxes overlap, and no line passes under a box. The order within the layers crosses few lines. Links from a
/// box to itself are left out. The same graph gives the same places.
GraphLayout lay_out(std::size_t count, const std::vector<Link>& links, const LayoutSizes& sizes);

}  // namespace ismap::detail
