// Runs set against each other.
#pragma once

#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace ismap::bench {

/// Prints each run and remembers its processor time.
class Ratios : public benchmark::ConsoleReporter {
 public:
  void ReportRuns(const std::vector<Run>& runs) override {
    ConsoleReporter::ReportRuns(runs);
    for (const Run& run : runs) {
      const bool keep = run.run_type == Run::RT_Aggregate ? run.aggregate_name == "median" : run.repetitions <= 1;
      if (!keep) continue;
      seconds_[run.run_name.function_name] = run.GetAdjustedCPUTime();
      for (const auto& [name, counter] : run.counters) counters_[name] = counter.value;
    }
  }

  /// Prints the ratio of two runs; nothing if one of them was not asked for.
  void ratio(const char* title, const char* above, const char* below) const {
    const auto a = seconds_.find(above);
    const auto b = seconds_.find(below);
    if (a != seconds_.end() && b != seconds_.end()) std::printf("%-44s %8.3f\n", title, a->second / b->second);
  }

  /// Prints a counter that a run has set.
  void count(const char* title, const char* name) const {
    const auto found = counters_.find(name);
    if (found != counters_.end()) std::printf("%-44s %8.0f\n", title, found->second);
  }

 private:
  std::map<std::string, double> seconds_;
  std::map<std::string, double> counters_;
};

/// Runs what the command line asks for, and then `print`. @returns the exit status
template <class Print>
int run(int argc, char** argv, Print print) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  Ratios ratios;
  benchmark::RunSpecifiedBenchmarks(&ratios);
  print(ratios);
  return 0;
}

}  // namespace ismap::bench
