#include "graph_layout.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/depth_first_search.hpp>

#include <algorithm>
#include <cstdint>
#include <set>

namespace ismap::detail {
namespace {

using LinkGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

/// Notes the links that close a cycle, and the boxes so that each comes after those that it leads to.
class CycleFinder : public boost::default_dfs_visitor {
 public:
  CycleFinder(std::set<Link>& closing, std::vector<std::size_t>& finished) : closing_(&closing), finished_(&finished) {}

  template <class E, class G>
  void back_edge(E edge, const G& graph) {
    closing_->emplace(source(edge, graph), target(edge, graph));
  }
  template <class G>
  void finish_vertex(std::size_t box, const G&) {
    finished_->push_back(box);
  }

 private:
  std::set<Link>* closing_;
  std::vector<std::size_t>* finished_;
};

struct Acyclic {
  std::set<Link> closing;
  std::vector<std::size_t> order;  ///< each after all that leads to it
};

Acyclic without_cycles(std::size_t count, const std::vector<Link>& links) {
  LinkGraph graph{count};
  for (const auto& [from, to] : links)
    if (from != to) add_edge(from, to, graph);
  Acyclic found;
  depth_first_search(graph, boost::visitor(CycleFinder{found.closing, found.order}));
  std::ranges::reverse(found.order);
  return found;
}

/// The links that lead to the right, those that close a cycle turned round; each once.
std::set<Link> to_the_right(const std::vector<Link>& links, const std::set<Link>& closing) {
  std::set<Link> right;
  for (const auto& [from, to] : links)
    if (from != to) right.insert(closing.contains({from, to}) ? Link{to, from} : Link{from, to});
  return right;
}

std::vector<std::size_t> layers_from(std::size_t count, const std::vector<Link>& links, const Acyclic& acyclic) {
  std::vector<std::vector<std::size_t>> next(count);
  for (const auto& [from, to] : links)
    if (from != to && !acyclic.closing.contains({from, to})) next[from].push_back(to);
  std::vector<std::size_t> layers(count);
  for (const std::size_t box : acyclic.order)
    for (const std::size_t to : next[box]) layers[to] = std::max(layers[to], layers[box] + 1);
  return layers;
}

/// A box, or the place where a long line passes a layer.
struct Place {
  std::size_t layer{};
  int height{};
  int middle{};
  std::vector<std::size_t> left;   ///< places in the layer before
  std::vector<std::size_t> right;  ///< places in the layer after
};

class Layers {
 public:
  Layers(std::size_t count, const std::vector<Link>& links, const LayoutSizes& sizes)
      : sizes_(sizes), acyclic_(without_cycles(count, links)), boxes_(layers_from(count, links, acyclic_)) {
    places_.reserve(count);
    for (const std::size_t layer : boxes_) places_.push_back({layer, sizes.box_height, 0, {}, {}});
    const std::set<Link> given{links.begin(), links.end()};
    for (const Link& link : to_the_right(links, acyclic_.closing)) add(link, given);
    ordered_.resize(count == 0 ? 0 : *std::ranges::max_element(boxes_) + 1);
    for (std::size_t i = 0; i < places_.size(); ++i) ordered_[places_[i].layer].push_back(i);
  }

  GraphLayout place() && {
    order();
    set_middles();
    GraphLayout layout{.boxes = {}, .layers = boxes_, .links = {}, .width = 0, .height = 0};
    for (std::size_t i = 0; i < boxes_.size(); ++i)
      layout.boxes.push_back(
          {left_of(boxes_[i]), places_[i].middle - sizes_.box_height / 2, sizes_.box_width, sizes_.box_height});
    for (const Chain& chain : chains_) layout.links.push_back(placed(chain));
    for (const Place& place : places_) layout.height = std::max(layout.height, place.middle + (place.height + 1) / 2);
    if (!ordered_.empty()) layout.width = left_of(ordered_.size() - 1) + sizes_.box_width;
    return layout;
  }

 private:
  using Order = std::vector<std::vector<std::size_t>>;

  /// The places that a line touches, and how it is drawn.
  struct Chain {
    std::vector<std::size_t> places;
    bool leads_right{};
    bool leads_left{};
  };

  static constexpr int sweeps = 12;

  int left_of(std::size_t layer) const noexcept {
    return static_cast<int>(layer) * (sizes_.box_width + sizes_.layer_gap);
  }

  void add(const Link& right, const std::set<Link>& given) {
    Chain chain{{right.first}, given.contains(right), given.contains({right.second, right.first})};
    for (std::size_t layer = boxes_[right.first] + 1; layer < boxes_[right.second]; ++layer) {
      chain.places.push_back(places_.size());
      places_.push_back({layer, sizes_.lane_height, 0, {}, {}});
    }
    chain.places.push_back(right.second);
    for (std::size_t i = 1; i < chain.places.size(); ++i) {
      places_[chain.places[i - 1]].right.push_back(chain.places[i]);
      places_[chain.places[i]].left.push_back(chain.places[i - 1]);
    }
    chains_.push_back(std::move(chain));
  }

  std::vector<std::size_t> ranks_of(const Order& order) const {
    std::vector<std::size_t> ranks(places_.size());
    for (const auto& layer : order)
      for (std::size_t i = 0; i < layer.size(); ++i) ranks[layer[i]] = i;
    return ranks;
  }

  std::size_t crossings(const Order& order) const {
    const std::vector<std::size_t> ranks = ranks_of(order);
    std::size_t found = 0;
    for (const auto& layer : order) {
      std::vector<std::size_t> seen;  // ends of the lines of the places above, ascending
      for (const std::size_t place : layer) {
        for (const std::size_t next : places_[place].right)
          found += static_cast<std::size_t>(seen.end() - std::ranges::upper_bound(seen, ranks[next]));
        for (const std::size_t next : places_[place].right)
          seen.insert(std::ranges::upper_bound(seen, ranks[next]), ranks[next]);
      }
    }
    return found;
  }

  /// Each place where the mean of its neighbours in one direction is; one without neighbours stays where it is.
  void sort_layer(std::vector<std::size_t>& layer, std::vector<std::size_t>& ranks,
                  std::vector<std::size_t> Place::*neighbours) const {
    constexpr std::size_t parts = 1024;  // of a place, so that means are whole numbers
    std::vector<std::pair<std::size_t, std::size_t>> keys;
    for (const std::size_t place : layer) {
      const std::vector<std::size_t>& near = places_[place].*neighbours;
      std::size_t sum = 0;
      for (const std::size_t other : near) sum += ranks[other];
      keys.emplace_back(near.empty() ? ranks[place] * parts : sum * parts / near.size(), place);
    }
    std::ranges::stable_sort(keys, {}, &std::pair<std::size_t, std::size_t>::first);
    for (std::size_t i = 0; i < layer.size(); ++i) {
      layer[i] = keys[i].second;
      ranks[layer[i]] = i;
    }
  }

  /// The order with the fewest crossings that the sweeps meet.
  void order() {
    Order current = ordered_;
    std::size_t fewest = crossings(current);
    for (int sweep = 0; sweep < sweeps && fewest > 0; ++sweep) {
      std::vector<std::size_t> ranks = ranks_of(current);
      if (sweep % 2 == 0)
        for (std::size_t i = 1; i < current.size(); ++i) sort_layer(current[i], ranks, &Place::left);
      else
        for (std::size_t i = current.size(); i-- > 1;) sort_layer(current[i - 1], ranks, &Place::right);
      const std::size_t crossed = crossings(current);
      if (crossed >= fewest) continue;
      fewest = crossed;
      ordered_ = current;
    }
  }

  int distance(std::size_t above, std::size_t below) const noexcept {
    return (places_[above].height + places_[below].height + 1) / 2 + sizes_.row_gap;
  }

  /// As near to the means of their neighbours as their order and their heights allow: the means of runs that would
  /// overlap (pool adjacent violators).
  void align(const std::vector<std::size_t>& layer, std::vector<std::size_t> Place::*neighbours) {
    struct Run {
      std::int64_t sum;
      std::int64_t count;

      std::int64_t mean() const noexcept { return sum / count; }
    };
    std::vector<Run> runs;
    std::vector<int> offsets;
    for (std::size_t i = 0; i < layer.size(); ++i) {
      offsets.push_back(i == 0 ? 0 : offsets.back() + distance(layer[i - 1], layer[i]));
      const std::vector<std::size_t>& near = places_[layer[i]].*neighbours;
      std::int64_t wanted = places_[layer[i]].middle;
      if (!near.empty()) {
        wanted = 0;
        for (const std::size_t other : near) wanted += places_[other].middle;
        wanted /= static_cast<std::int64_t>(near.size());
      }
      runs.push_back({wanted - offsets.back(), 1});
      while (runs.size() > 1 && runs[runs.size() - 2].mean() >= runs.back().mean()) {
        const Run last = runs.back();
        runs.pop_back();
        runs.back() = {runs.back().sum + last.sum, runs.back().count + last.count};
      }
    }
    std::size_t next = 0;
    for (const Run& run : runs)
      for (std::int64_t i = 0; i < run.count; ++i, ++next)
        places_[layer[next]].middle = static_cast<int>(run.mean()) + offsets[next];
  }

  void set_middles() {
    for (const auto& layer : ordered_)
      for (std::size_t i = 0; i < layer.size(); ++i)
        places_[layer[i]].middle = i == 0 ? 0 : places_[layer[i - 1]].middle + distance(layer[i - 1], layer[i]);
    for (int sweep = 0; sweep < sweeps; ++sweep)
      if (sweep % 2 == 0)
        for (std::size_t i = ordered_.size(); i-- > 1;) align(ordered_[i - 1], &Place::right);
      else
        for (std::size_t i = 1; i < ordered_.size(); ++i) align(ordered_[i], &Place::left);
    const auto top_of = [](const Place& place) { return place.middle - place.height / 2; };
    const auto first = std::ranges::min_element(places_, {}, top_of);
    const int top = first == places_.end() ? 0 : top_of(*first);
    for (Place& place : places_) place.middle -= top;
  }

  PlacedLink placed(const Chain& chain) const {
    PlacedLink link{chain.places.front(), chain.places.back(), {}, chain.leads_right, chain.leads_left};
    for (std::size_t i = 0; i < chain.places.size(); ++i) {
      const Place& place = places_[chain.places[i]];
      const int left = left_of(place.layer);
      if (i > 0) link.points.push_back({left, place.middle});
      if (i + 1 < chain.places.size()) link.points.push_back({left + sizes_.box_width, place.middle});
    }
    return link;
  }

  LayoutSizes sizes_;
  Acyclic acyclic_;
  std::vector<std::size_t> boxes_;  ///< the layer of each
  std::vector<Place> places_;       ///< the boxes, then the others
  std::vector<Chain> chains_;
  Order ordered_;
};

}  // namespace

std::vector<std::size_t> layers_of(std::size_t count, const std::vector<Link>& links) {
  return layers_from(count, links, without_cycles(count, links));
}

GraphLayout lay_out(std::size_t count, const std::vector<Link>& links, const LayoutSizes& sizes) {
  return Layers{count, links, sizes}.place();
}

}  // namespace ismap::detail
