#include "shown_services.hpp"

#include <algorithm>
#include <functional>
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

/// A base none of whose dependents has room would look as if nothing stood on it.
void leave_out_lone(std::vector<DrawnServices>& boxes, std::span<const LinkedService> services) {
  std::vector<bool> is_linked(boxes.size());
  for (const auto& [base, top] : links_between(boxes, services)) is_linked[base] = is_linked[top] = true;
  std::vector<DrawnServices> kept;
  for (std::size_t i = 0; i < boxes.size(); ++i)
    if (is_linked[i]) kept.push_back(std::move(boxes[i]));
  boxes = std::move(kept);
}

/// As many boxes as have room: from the bases on, those first that carry or stand for the most services.
class NearestBoxes {
 public:
  NearestBoxes(const std::vector<DrawnServices>& boxes, const std::vector<Link>& links)
      : next_(boxes.size()), layers_(layers_of(boxes.size(), links)), is_met_(boxes.size()) {
    for (const auto& [base, top] : links) next_[base].push_back(top);
    for (std::size_t i = 0; i < boxes.size(); ++i) weights_.push_back(boxes[i].positions.size() + next_[i].size());
  }

  std::vector<std::size_t> take(std::size_t alongside) && {
    std::vector<std::size_t> step;
    for (std::size_t i = 0; i < layers_.size(); ++i)
      if (layers_[i] == 0) meet(step, i);
    while (!step.empty()) {
      std::ranges::stable_sort(step, std::ranges::greater{}, [this](std::size_t box) { return weights_[box]; });
      step.resize(std::min({step.size(), alongside, most_boxes - taken_.size()}));
      taken_.insert(taken_.end(), step.begin(), step.end());
      std::vector<std::size_t> following;
      for (const std::size_t box : step)
        for (const std::size_t top : next_[box]) meet(following, top);
      step = std::move(following);
    }
    std::ranges::sort(taken_);
    return std::move(taken_);
  }

 private:
  void meet(std::vector<std::size_t>& step, std::size_t box) {
    if (!is_met_[box] && layers_[box] < most_layers) step.push_back(box);
    is_met_[box] = true;
  }

  std::vector<std::vector<std::size_t>> next_;
  std::vector<std::size_t> layers_;
  std::vector<std::size_t> weights_;
  std::vector<bool> is_met_;
  std::vector<std::size_t> taken_;
};

}  // namespace

ShownServices shown_services(std::span<const LinkedService> services) {
  ShownServices shown;
  std::vector<DrawnServices> boxes = in_boxes(services);
  const std::size_t alongside = boxes.size() > most_drawn_alone ? most_alongside : boxes.size();
  for (const std::size_t box : NearestBoxes{boxes, links_between(boxes, services)}.take(alongside))
    shown.boxes.push_back(std::move(boxes[box]));
  leave_out_lone(shown.boxes, services);
  shown.links = links_between(shown.boxes, services);
  shown.left_out = services.size();
  for (const DrawnServices& box : shown.boxes) shown.left_out -= box.positions.size();
  return shown;
}

}  // namespace ismap::detail
