// The service graph against what is plainly true of random registers.
#include <ismap/lifecycle/service_graph.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace ismap {
namespace {

using Node = ServiceGraph::Node;
using Links = std::map<std::string, std::set<std::string>>;

constexpr unsigned graphs = 2000;

std::string number(std::size_t i) {
  std::string made = "C26-";
  return made.append(std::to_string(1000 + i)).append("-2");
}

/// Small, so that cycles, links to oneself, unknown bases and numbers given twice are common.
Register random_register(std::mt19937& random) {
  const std::size_t count = random() % 14;
  const std::size_t names = 1 + count + random() % 3;
  const std::size_t density = 1 + random() % 4;
  const bool with_duplicates = random() % 3 == 0;
  Register made;
  for (std::size_t i = 0; i < count; ++i) {
    RegisteredService& service = made.services.emplace_back();
    service.number = number(with_duplicates ? random() % names : i);
    for (std::size_t links = random() % density; links > 0; --links)
      service.built_on.push_back(number(random() % names));
  }
  return made;
}

/// Who is built on whom: from each number to the numbers of what is built on it.
Links links_of(const Register& registrations) {
  Links links;
  for (const RegisteredService& service : registrations.services)
    for (const std::string& base : service.built_on) links[base].insert(service.number);
  return links;
}

/// By distance, without `from`: relaxes every link until nothing changes.
std::map<std::string, std::uint32_t> distances(const Links& links, const std::string& from) {
  std::map<std::string, std::uint32_t> known = {{from, 0}};
  for (bool changed = true; changed;) {
    changed = false;
    for (const auto& [base, tops] : links) {
      if (!known.contains(base)) continue;
      for (const std::string& top : tops) {
        const std::uint32_t distance = known.at(base) + 1;
        const auto [place, is_new] = known.try_emplace(top, distance);
        if (!is_new && place->second <= distance) continue;
        place->second = distance;
        changed = true;
      }
    }
  }
  known.erase(from);
  return known;
}

std::set<std::string> all_numbers(const Register& registrations) {
  std::set<std::string> numbers;
  for (const RegisteredService& service : registrations.services) {
    numbers.insert(service.number);
    numbers.insert(service.built_on.begin(), service.built_on.end());
  }
  return numbers;
}

/// Two are in one cycle if each depends on the other.
std::set<std::set<std::string>> naive_cycles(const Register& registrations) {
  const Links links = links_of(registrations);
  std::map<std::string, std::map<std::string, std::uint32_t>> reached;
  for (const std::string& one : all_numbers(registrations)) reached[one] = distances(links, one);
  std::set<std::set<std::string>> cycles;
  for (const auto& [one, reach] : reached) {
    std::set<std::string> group = {one};
    for (const auto& [other, distance] : reach)
      if (reached[other].contains(one)) group.insert(other);
    const bool on_itself = links.contains(one) && links.at(one).contains(one);
    if (group.size() > 1 || on_itself) cycles.insert(group);
  }
  return cycles;
}

/// Calls `check(registrations, graph)` for each random register.
template <class Check>
void for_random_registers(Check check) {
  for (unsigned seed = 0; seed < graphs && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random{seed};
    const Register made = random_register(random);
    check(made, ServiceGraph{made});
  }
}

TEST(ServiceGraphProperty, DependentsAreWhatIsReachable) {
  for_random_registers([](const Register& made, const ServiceGraph& graph) {
    const Links links = links_of(made);
    for (const std::string& from : all_numbers(made)) {
      std::map<std::string, std::uint32_t> answered;
      for (const auto& one : graph.dependents_of(*graph.find(from)))
        answered.emplace(graph.number_of(one.service), one.distance);
      EXPECT_EQ(answered, distances(links, from)) << from;
    }
  });
}

TEST(ServiceGraphProperty, WaysAreRealLinksAndTheOrderIsFixed) {
  for_random_registers([](const Register& made, const ServiceGraph& graph) {
    const Links links = links_of(made);
    for (const std::string& from : all_numbers(made)) {
      const auto reached = graph.dependents_of(*graph.find(from));
      for (std::size_t i = 0; i < reached.size(); ++i) {
        const auto& one = reached[i];
        if (one.distance > 1) {
          ASSERT_LT(one.via, i);
          EXPECT_EQ(reached[one.via].distance + 1, one.distance);
        }
        const std::string base = one.distance == 1 ? from : std::string{graph.number_of(reached[one.via].service)};
        EXPECT_TRUE(links.at(base).contains(std::string{graph.number_of(one.service)}));
        if (i == 0) continue;
        EXPECT_LT(std::pair(reached[i - 1].distance, reached[i - 1].service), std::pair(one.distance, one.service));
      }
      EXPECT_EQ(ServiceGraph{made}.dependents_of(*graph.find(from)), reached);
    }
  });
}

TEST(ServiceGraphProperty, BasesAreTheOtherWayRound) {
  for_random_registers([](const Register& made, const ServiceGraph& graph) {
    const Links links = links_of(made);
    for (const std::string& top : all_numbers(made)) {
      std::set<std::string> expected;
      for (const std::string& base : all_numbers(made))
        if (distances(links, base).contains(top)) expected.insert(base);
      std::set<std::string> answered;
      for (const Node base : graph.bases_of(*graph.find(top))) answered.emplace(graph.number_of(base));
      EXPECT_EQ(answered, expected) << top;
    }
  });
}

TEST(ServiceGraphProperty, CyclesAreThoseWhoStandOnEachOther) {
  for_random_registers([](const Register& made, const ServiceGraph& graph) {
    std::set<std::set<std::string>> answered;
    const auto groups = graph.cycles();
    for (const std::vector<Node>& group : groups) {
      EXPECT_TRUE(std::ranges::is_sorted(group));
      std::set<std::string> numbers;
      for (const Node node : group) numbers.emplace(graph.number_of(node));
      answered.insert(std::move(numbers));
    }
    EXPECT_TRUE(std::ranges::is_sorted(groups, {}, [](const std::vector<Node>& group) { return group.front(); }));
    EXPECT_EQ(answered, naive_cycles(made));
  });
}

TEST(ServiceGraphProperty, WeightsAreTheNumbersOfDependents) {
  for_random_registers([](const Register&, const ServiceGraph& graph) {
    std::vector<Node> all(graph.size());
    for (Node node = 0; node < all.size(); ++node) all[node] = node;
    const ServiceGraph::Weights weights = graph.weights_of(all);
    std::set<Node> together;
    for (const Node node : all) {
      const auto reached = graph.dependents_of(node);
      EXPECT_EQ(weights.of_each[node], reached.size());
      for (const auto& one : reached) together.insert(one.service);
    }
    EXPECT_EQ(std::set<Node>(weights.together.begin(), weights.together.end()), together);
  });
}

bool links_alike(const RegisteredService& one, const RegisteredService& other) {
  const auto bases = [](const RegisteredService& service) {
    return std::multiset<std::string>(service.built_on.begin(), service.built_on.end());
  };
  return bases(one) == bases(other);
}

/// Entries of one number that differ contradict each other: each of them is a fault; else only those after the first.
TEST(ServiceGraphProperty, EveryFaultyLinkIsReportedOnce) {
  for_random_registers([](const Register& made, const ServiceGraph& graph) {
    std::map<std::string, std::vector<const RegisteredService*>> known;
    for (const RegisteredService& service : made.services) known[service.number].push_back(&service);
    std::size_t expected = 0;
    for (const auto& [number, entries] : known)
      expected +=
          std::ranges::all_of(entries, [first = entries.front()](auto* entry) { return links_alike(*entry, *first); })
              ? entries.size() - 1
              : entries.size();
    for (const RegisteredService& service : made.services)
      for (const std::string& base : service.built_on)
        expected += base == service.number || !known.contains(base) ? 1U : 0U;
    std::set<std::string> places;
    for (const Diagnostic& fault : graph.faults()) places.insert(fault.pointer.string());
    EXPECT_EQ(graph.faults().size(), expected);
    EXPECT_EQ(places.size(), expected);
  });
}

}  // namespace
}  // namespace ismap
