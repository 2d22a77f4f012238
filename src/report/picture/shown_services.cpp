#include "shown_services.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace ismap::detail {
namespace {

std::vector<bool> that_carry_others(std::span<const LinkedService> services) {
  std::vector<bool> carry(services.size());
  for (const LinkedService& service : services)
    for (const std::size_t base : service.bases) carry[base] = true;
  return carry;
}

/// Each service alone, or with those like it.
std::vector<DrawnServices> in_boxes(std::span<const LinkedService> services) {
  const std::vector<bool> carry = that_carry_others(services);
  const bool is_small = services.size() <= most_drawn_alone;
  std::map<std::vector<std::size_t>, std::vector<std::size_t>> alike;  // by bases
  if (!is_small)
    for (std::size_t i = 0; i < services.size(); ++i)
      if (!carry[i]) alike[services[i].bases].push_back(i);
  std::vector<DrawnServices> boxes;
  for (std::size_t i = 0; i < services.size(); ++i) {
    if (is_small || carry[i]) {
      boxes.push_back({{i}});
      continue;
    }
    std::vector<std::size_t>& group = alike[services[i].bases];
    if (group.empty()) continue;  // drawn with the first of them
    const std::size_t alone = group.size() > most_alike_drawn_alone + 1 ? most_alike_drawn_alone : group.size();
    for (std::size_t k = 0; k < alone; ++k) boxes.push_back({{group[k]}});
    if (alone < group.size()) boxes.push_back({{group.begin() + static_cast<std::ptrdiff_t>(alone), group.end()}});
    group.clear();
  }
  return boxes;
}

std::vector<Link> links_between(const std::vector<DrawnServices>& boxes, std::span<const LinkedService> services) {
  std::vector<std::size_t> box_of(services.size(), boxes.size());
  for (std::size_t i = 0; i < boxes.size(); ++i)
    for (const std::size_t position : boxes[i].positions) box_of[position] = i;
  std::vector<Link> links;
  for (std::size_t i = 0; i < boxes.size(); ++i)
    for (const std::size_t base : services[boxes[i].positions.front()].bases)
      if (box_of[base] != boxes.size()) links.emplace_back(box_of[base], i);
  return links;
}

/// As many boxes as have room: each base with what is built on it, before the next base.
class NearestBoxes {
 public:
  NearestBoxes(const std::vector<Link>& links, const std::vector<std::size_t>& layers)
      : layers_(layers), next_(layers.size()), is_met_(layers.size()) {
    for (const auto& [base, top] : links) next_[base].push_back(top);
  }

  std::vector<std::size_t> take() && {
    for (std::size_t i = 0; i < layers_.size(); ++i)
      if (layers_[i] == 0) take_from(i);
    for (std::size_t i = 0; i < layers_.size(); ++i) take_from(i);
    std::ranges::sort(taken_);
    return std::move(taken_);
  }

 private:
  void take_from(std::size_t first) {
    const auto meet = [&](std::size_t box) {
      if (is_met_[box] || layers_[box] >= most_layers || taken_.size() == most_boxes) return;
      is_met_[box] = true;
      taken_.push_back(box);
    };
    std::size_t reached = taken_.size();
    meet(first);
    for (; reached < taken_.size(); ++reached)
      for (const std::size_t top : next_[taken_[reached]]) meet(top);
  }

  const std::vector<std::size_t>& layers_;
  std::vector<std::vector<std::size_t>> next_;
  std::vector<bool> is_met_;
  std::vector<std::size_t> taken_;
};

}  // namespace

ShownServices shown_services(std::span<const LinkedService> services) {
  ShownServices shown;
  std::vector<DrawnServices> boxes = in_boxes(services);
  const std::vector<Link> links = links_between(boxes, services);
  const std::vector<std::size_t> layers = layers_of(boxes.size(), links);
  for (const std::size_t box : NearestBoxes{links, layers}.take()) shown.boxes.push_back(std::move(boxes[box]));
  shown.links = links_between(shown.boxes, services);
  shown.left_out = services.size();
  for (const DrawnServices& box : shown.boxes) shown.left_out -= box.positions.size();
  return shown;
}

}  // namespace ismap::detail
