// Building the service graph and one query, against a peer written by hand, within one run.
#include "tests/bench/ratios.hpp"

#include <ismap/lifecycle/service_graph.hpp>

#include <benchmark/benchmark.h>

#include <cstdint>
#include <cstdio>
#include <random>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace {

using namespace ismap;

constexpr std::size_t service_count = 100'000;
constexpr std::size_t links_each = 3;

std::string number(std::size_t i) {
  std::string made = "C";
  return made.append(std::to_string(20 + i % 10)).append("-").append(std::to_string(1'000'000 + i)).append("-2");
}

/// Each service depends on three that come before it in the register; a few links lead back and close cycles.
Register made_register() {
  std::mt19937 random{20260703};
  Register made;
  made.services.resize(service_count);
  for (std::size_t i = 0; i < service_count; ++i) {
    made.services[i].number = number(i);
    for (std::size_t j = 0; j < links_each; ++j) {
      const bool leads_back = random() % 1000 == 0;
      const std::size_t base = leads_back || i == 0 ? random() % service_count : random() % i;
      made.services[i].built_on.push_back(number(base));
    }
  }
  return made;
}

const Register& registrations() {
  static const Register made = made_register();
  return made;
}

const std::string& asked() {
  static const std::string first = number(0);
  return first;
}

/// The same by hand: compressed rows of who is built on what, filled by counting, and a search over them.
class Peer {
 public:
  explicit Peer(const Register& registrations) {
    const auto& services = registrations.services;
    nodes_.reserve(services.size());
    for (std::uint32_t i = 0; i < services.size(); ++i) nodes_.try_emplace(services[i].number, i);
    std::vector<std::uint32_t> bases;
    std::vector<std::uint32_t> tops;
    for (std::uint32_t i = 0; i < services.size(); ++i)
      for (const std::string& base : services[i].built_on)
        if (const auto known = nodes_.find(base); known != nodes_.end()) {
          bases.push_back(known->second);
          tops.push_back(i);
        }
    first_.assign(services.size() + 1, 0);
    for (const std::uint32_t base : bases) ++first_[base + 1];
    for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
    std::vector<std::uint32_t> next{first_.begin(), first_.end() - 1};
    targets_.resize(tops.size());
    for (std::size_t i = 0; i < tops.size(); ++i) targets_[next[bases[i]]++] = tops[i];
  }

  struct Reached {
    std::uint32_t service, distance, via;
  };

  std::vector<Reached> dependents_of(std::string_view number) const {
    const std::uint32_t from = nodes_.at(number);
    std::vector<bool> seen(first_.size() - 1);
    seen[from] = true;
    std::vector<Reached> reached = {{from, 0, from}};
    for (std::uint32_t i = 0; i < reached.size(); ++i)
      for (std::uint32_t edge = first_[reached[i].service]; edge < first_[reached[i].service + 1]; ++edge)
        if (const std::uint32_t top = targets_[edge]; !seen[top]) {
          seen[top] = true;
          reached.push_back({top, reached[i].distance + 1, i});
        }
    return reached;
  }

 private:
  std::unordered_map<std::string_view, std::uint32_t> nodes_;
  std::vector<std::uint32_t> first_;
  std::vector<std::uint32_t> targets_;
};

void service_graph(benchmark::State& state) {
  for (auto _ : state) {
    const ServiceGraph graph{registrations()};
    benchmark::DoNotOptimize(graph.dependents_of(*graph.find(asked())));
  }
}

void peer(benchmark::State& state) {
  for (auto _ : state) {
    const Peer graph{registrations()};
    benchmark::DoNotOptimize(graph.dependents_of(asked()));
  }
}

void one_query(benchmark::State& state) {
  const ServiceGraph graph{registrations()};
  for (auto _ : state) benchmark::DoNotOptimize(graph.dependents_of(*graph.find(asked())));
}

void one_query_of_the_peer(benchmark::State& state) {
  const Peer graph{registrations()};
  for (auto _ : state) benchmark::DoNotOptimize(graph.dependents_of(asked()));
}

void cycles(benchmark::State& state) {
  const ServiceGraph graph{registrations()};
  for (auto _ : state) benchmark::DoNotOptimize(graph.cycles());
}

BENCHMARK(service_graph)->Unit(benchmark::kMillisecond);
BENCHMARK(peer)->Unit(benchmark::kMillisecond);
BENCHMARK(one_query)->Unit(benchmark::kMillisecond);
BENCHMARK(one_query_of_the_peer)->Unit(benchmark::kMillisecond);
BENCHMARK(cycles)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
  return ismap::bench::run(argc, argv, [](const auto& ratios) {
    const ServiceGraph graph{registrations()};
    std::printf("\ngraph: %zu services, %zu links, %zu reached, %zu circles\n", service_count,
                service_count * links_each, graph.dependents_of(*graph.find(asked())).size(), graph.cycles().size());
    ratios.ratio("service graph / peer (under 1.5)", "service_graph", "peer");
  });
}
