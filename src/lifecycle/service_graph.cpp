#include <ismap/lifecycle/service_graph.hpp>

#include <ismap/core/spelling.hpp>
#include <ismap/core/text.hpp>
#include <ismap/lifecycle/contradiction.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/diagnostic_list.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/register_entry.hpp>

#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/graph/two_bit_color_map.hpp>
#include <boost/pending/queue.hpp>

#include <algorithm>
#include <deque>
#include <string>
#include <unordered_map>
#include <utility>

namespace ismap {
namespace {

using Node = ServiceGraph::Node;
using Reached = ServiceGraph::Reached;

/// An edge leads from a base to what is built on it.
using Graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                 boost::no_property, Node, Node>;
using Edge = std::pair<Node, Node>;

constexpr Label twice{"登録番号{0}の記載が重複しています。同一のサービスとして扱います。",
                      "The number {0} is given more than once; the entries are taken as one service."};
constexpr Label base_spelled_otherwise{"登録番号「{0}」を{1}として扱いました。",
                                       "The number \"{0}\" was taken for {1}."};
constexpr Label on_itself{"サービス{0}が自らを基盤としています。", "The service {0} is said to be built on itself."};
constexpr Label unknown_base{
    "サービス{0}の基盤である{1}は登録簿にありません。番号の誤りであれば、{0}は影響の対象から漏れます。",
    "{1}, on which the service {0} is built, is not in the register. If the number is mistyped, {0} is missing from "
    "what stands on the right one."};

Diagnostic warning(std::string_view code, const Pointer& pointer, Text message) {
  return {.code = std::string{code},
          .severity = Severity::warning,
          .pointer = pointer,
          .message = std::move(message),
          .remedy = {}};
}

Diagnostic graph_advice(std::string_view code, const Pointer& pointer, Text message) {
  Diagnostic made = warning(code, pointer, std::move(message));
  made.severity = Severity::advice;
  return made;
}

/// Gives nodes to numbers and collects the links.
class Reading {
 public:
  explicit Reading(const Register& registrations) : services_(registrations.services) {
    nodes.reserve(services_.size());
    numbers.reserve(services_.size());
    read_numbers();
    if (has_a_number_twice_) contradicted_ = contradicted_services(registrations);
    read_links();
  }

  std::unordered_map<std::string_view, Node> nodes;
  std::vector<std::string_view> numbers;
  std::vector<Edge> edges;
  DiagnosticList faults;
  std::deque<std::string> folded;  ///< what `nodes` borrows of numbers that are spelled otherwise

 private:
  /// As it is looked up, however it is spelled.
  std::string_view key_of(const std::string& number) {
    std::string key = folded_number(number);
    return key == number ? std::string_view{number} : folded.emplace_back(std::move(key));
  }

  void read_numbers() {
    entry_nodes_.reserve(services_.size());
    for (const RegisteredService& service : services_) {
      const auto position = static_cast<Node>(numbers.size());
      const auto [known, is_new] = nodes.try_emplace(key_of(service.number), position);
      if (!is_new) has_a_number_twice_ = true;
      entry_nodes_.push_back(known->second);
      numbers.push_back(service.number);
    }
  }

  void read_links() {
    std::size_t links = 0;
    for (const RegisteredService& service : services_) links += service.built_on.size();
    edges.reserve(links);
    for (std::size_t i = 0; i < services_.size(); ++i) {
      if (has_a_number_twice_ && contradicted_[i])
        faults.add(contradiction(i, services_[i].number));
      else if (entry_nodes_[i] != i)
        faults.add(warning("register/number_twice", path<&Register::services> / i / path<&RegisteredService::number>,
                           fill(twice, {services_[i].number})));
      for (std::size_t j = 0; j < services_[i].built_on.size(); ++j) read_link(i, j);
    }
  }

  void read_link(std::size_t i, std::size_t j) {
    const std::string& base = services_[i].built_on[j];
    const auto [known, is_new] = nodes.try_emplace(key_of(base), static_cast<Node>(numbers.size()));
    if (is_new) numbers.push_back(base);
    edges.emplace_back(known->second, entry_nodes_[i]);
    const auto at = [&] { return path<&Register::services> / i / path<&RegisteredService::built_on> / j; };
    if (known->second == entry_nodes_[i])
      faults.add(warning("register/built_on_itself", at(), fill(on_itself, {base})));
    else if (known->second >= services_.size())
      faults.add(warning("register/base_not_in_register", at(), fill(unknown_base, {services_[i].number, base})));
    else if (numbers[known->second] != base)
      faults.add(graph_advice("register/spelled_otherwise", at(),
                              fill(base_spelled_otherwise, {base, numbers[known->second]})));
  }

  const std::vector<RegisteredService>& services_;
  std::vector<Node> entry_nodes_;
  bool has_a_number_twice_ = false;
  std::vector<bool> contradicted_;
};

/// Notes what a search meets, and by which way first.
class Recorder : public boost::default_bfs_visitor {
 public:
  Recorder(std::vector<Reached>& reached, std::vector<std::uint32_t>& position)
      : reached_(&reached), position_(&position) {}

  template <class E, class G>
  void tree_edge(E edge, const G& graph) {
    const std::uint32_t via = (*position_)[source(edge, graph)];
    const Node service = target(edge, graph);
    (*position_)[service] = static_cast<std::uint32_t>(reached_->size());
    reached_->push_back({service, via == none ? 1 : (*reached_)[via].distance + 1, via});
  }

  static constexpr std::uint32_t none = UINT32_MAX;

 private:
  std::vector<Reached>* reached_;
  std::vector<std::uint32_t>* position_;
};

std::vector<Reached> search(const Graph& graph, Node from, std::vector<std::uint32_t>& position) {
  std::vector<Reached> reached;
  const auto nodes = num_vertices(graph);
  position.assign(nodes, Recorder::none);
  const boost::two_bit_color_map colours{nodes, get(boost::vertex_index, graph)};
  boost::queue<Node> waiting;
  breadth_first_visit(graph, from, waiting, Recorder{reached, position}, colours);
  return reached;
}

/// Notes what a search meets.
class Collector : public boost::default_bfs_visitor {
 public:
  explicit Collector(std::vector<Node>& met) : met_(&met) {}

  template <class G>
  void discover_vertex(Node node, const G&) {
    met_->push_back(node);
  }

 private:
  std::vector<Node>* met_;
};

/// What was met, level by level as it is, and by node within a level. `position` says where each node is in `met`.
std::vector<Reached> in_order(const std::vector<Reached>& met, const std::vector<std::uint32_t>& position) {
  std::vector<std::uint32_t> next;  // place for the next one of each level
  for (std::uint32_t i = 0; i < met.size(); ++i)
    if (met[i].distance > next.size()) next.push_back(i);
  std::vector<Reached> ordered(met.size());
  std::vector<std::uint32_t> moved(met.size());
  for (const std::uint32_t place : position) {
    if (place == Recorder::none) continue;
    const Reached& one = met[place];
    moved[place] = next[one.distance - 1]++;
    ordered[moved[place]] = one;
  }
  for (Reached& one : ordered) one.via = one.distance > 1 ? moved[one.via] : 0;
  return ordered;
}

}  // namespace

struct ServiceGraph::Links {
  explicit Links(Reading read, std::size_t services)
      : in_register(services),
        nodes(std::move(read.nodes)),
        numbers(std::move(read.numbers)),
        folded(std::move(read.folded)),
        faults(std::move(read.faults).take()),
        graph(boost::edges_are_unsorted_multi_pass, read.edges.begin(), read.edges.end(),
              static_cast<Node>(numbers.size())) {}

  std::size_t in_register;
  std::unordered_map<std::string_view, Node> nodes;
  std::vector<std::string_view> numbers;
  std::deque<std::string> folded;
  std::vector<Diagnostic> faults;
  Graph graph;
};

ServiceGraph::ServiceGraph(const Register& registrations)
    : links_(std::make_shared<const Links>(Reading{registrations}, registrations.services.size())) {}

std::size_t ServiceGraph::size() const noexcept {
  return links_->numbers.size();
}

std::optional<Node> ServiceGraph::find(std::string_view number) const {
  const auto known = links_->nodes.find(folded_number(number));
  if (known == links_->nodes.end()) return std::nullopt;
  return known->second;
}

std::string_view ServiceGraph::number_of(Node node) const {
  return links_->numbers[node];
}

bool ServiceGraph::is_in_register(Node node) const noexcept {
  return node < links_->in_register;
}

std::vector<Reached> ServiceGraph::dependents_of(Node base) const {
  std::vector<std::uint32_t> position;
  return in_order(search(links_->graph, base, position), position);
}

ServiceGraph::Weights ServiceGraph::weights_of(const std::vector<Node>& bases) const {
  const Graph& graph = links_->graph;
  const boost::two_bit_color_map colours{size(), get(boost::vertex_index, graph)};
  std::vector<bool> stands_on_some(size());
  std::vector<Node> met;
  Weights weights;
  weights.of_each.reserve(bases.size());
  std::size_t left = std::min(counting_rounds * (size() + 1), most_counted);
  std::vector<Node> uncounted;
  for (const Node base : bases) {
    if (left == 0) {
      weights.of_each.push_back(std::nullopt);
      uncounted.push_back(base);
      continue;
    }
    met.clear();
    boost::queue<Node> waiting;
    breadth_first_visit(graph, base, waiting, Collector{met}, colours);
    weights.of_each.push_back(met.size() - 1);
    left -= std::min(left, met.size());
    for (const Node node : met) {
      put(colours, node, boost::two_bit_white);
      if (node != base) stands_on_some[node] = true;
    }
  }
  while (!uncounted.empty()) {
    const Node base = uncounted.back();
    uncounted.pop_back();
    for (auto [node, end] = adjacent_vertices(base, graph); node != end; ++node) {
      if (stands_on_some[*node]) continue;
      stands_on_some[*node] = true;
      uncounted.push_back(*node);
    }
  }
  for (Node node = 0; node < size(); ++node)
    if (stands_on_some[node]) weights.together.push_back(node);
  return weights;
}

std::vector<Node> ServiceGraph::built_on(Node base) const {
  const auto [first, last] = adjacent_vertices(base, links_->graph);
  std::vector<Node> services{first, last};
  std::ranges::sort(services);
  services.erase(std::unique(services.begin(), services.end()), services.end());
  return services;
}

std::vector<Node> ServiceGraph::bases_of(Node service) const {
  const Graph& graph = links_->graph;
  std::vector<Edge> turned;
  turned.reserve(num_edges(graph));
  const auto [first, last] = edges(graph);
  for (auto edge = first; edge != last; ++edge) turned.emplace_back(target(*edge, graph), source(*edge, graph));
  const Graph downwards{boost::edges_are_unsorted_multi_pass, turned.begin(), turned.end(), num_vertices(graph)};
  std::vector<std::uint32_t> position;
  std::vector<Node> bases;
  for (const Reached& one : search(downwards, service, position)) bases.push_back(one.service);
  std::ranges::sort(bases);
  return bases;
}

std::vector<std::vector<Node>> ServiceGraph::cycles() const {
  const Graph& graph = links_->graph;
  std::vector<Node> component(size());
  const auto index = get(boost::vertex_index, graph);
  const Node components = strong_components(graph, boost::make_iterator_property_map(component.begin(), index));
  std::vector<std::vector<Node>> members(components);
  for (Node node = 0; node < size(); ++node) members[component[node]].push_back(node);

  const auto is_circle = [&](const std::vector<Node>& group) {
    if (group.size() > 1) return true;
    const auto [first, last] = adjacent_vertices(group.front(), graph);
    return std::find(first, last, group.front()) != last;
  };
  std::erase_if(members, [&](const std::vector<Node>& group) { return !is_circle(group); });
  std::ranges::sort(members, {}, [](const std::vector<Node>& group) { return group.front(); });
  return members;
}

const std::vector<Diagnostic>& ServiceGraph::faults() const noexcept {
  return links_->faults;
}

}  // namespace ismap
