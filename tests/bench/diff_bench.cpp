// Comparing two dossiers of 1,200 controls, against loading them, within one run.
#include "tests/bench/ratios.hpp"
#include "tests/support/large_dossier.hpp"

#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/review/diff.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <string>

namespace {

using namespace ismap;

constexpr std::size_t controls = 1200;
constexpr ReviewRequest request{.as_of = date(2026, 11, 20)};

const Dossier& before() {
  static const Dossier made = test::large_dossier(controls);
  return made;
}

/// The next year's, with one control in ten changed.
const Dossier& next_year() {
  static const Dossier made = [] {
    Dossier dossier = before();
    dossier.statement.assessment_period = {date(2026, 7, 1), date(2027, 6, 30)};
    for (std::size_t i = 0; i < controls; i += 10)
      if (auto& text = dossier.statement.controls[i].individual_control) text->append("変更した。");
    return dossier;
  }();
  return made;
}

/// Every control changed, and the list the other way round.
const Dossier& all_changed() {
  static const Dossier made = [] {
    Dossier dossier = before();
    for (ControlEntry& entry : dossier.statement.controls)
      (entry.individual_control ? entry.individual_control : entry.reason) = "変更した。";
    std::ranges::reverse(dossier.statement.controls);
    return dossier;
  }();
  return made;
}

void loading_both(benchmark::State& state) {
  const std::string one = write(before());
  const std::string other = write(next_year());
  for (auto _ : state) {
    benchmark::DoNotOptimize(load<Dossier>(one));
    benchmark::DoNotOptimize(load<Dossier>(other));
  }
}

void comparing(benchmark::State& state, const Dossier& (*after)()) {
  for (auto _ : state) benchmark::DoNotOptimize(diff(before(), after(), request));
}

void comparing_next_year(benchmark::State& state) {
  comparing(state, next_year);
}

void comparing_all_changed(benchmark::State& state) {
  comparing(state, all_changed);
}

BENCHMARK(loading_both);
BENCHMARK(comparing_next_year);
BENCHMARK(comparing_all_changed);

}  // namespace

int main(int argc, char** argv) {
  return ismap::bench::run(argc, argv, [](const auto& ratios) {
    std::printf("\n");
    ratios.ratio("a tenth changed / loading both (at most 2)", "comparing_next_year", "loading_both");
    ratios.ratio("all changed / loading both (at most 2)", "comparing_all_changed", "loading_both");
  });
}
