// What the C interface costs: typed calls, and documents compared with the same work in C++.
#include "tests/support/large_dossier.hpp"

#include <ismap/c.hpp>
#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/review/review.hpp>

#include <benchmark/benchmark.h>

#include <string>

namespace {

constexpr std::int32_t as_of = 20777;  // 2026-11-20

const std::string& text() {
  static const std::string json = ismap::write(ismap::test::large_dossier(1200));
  return json;
}

const ismap::c::Engine& engine() {
  static const ismap::c::Engine made;
  return made;
}

const ismap::c::Review& review() {
  static const ismap::c::Review made = engine().review(engine().load(text()), as_of);
  return made;
}

void review_verdict(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(ismap_review_verdict(review().get()));
}

void result_verdict(benchmark::State& state) {
  const std::size_t last = ismap_review_result_count(review().get()) - 1;
  for (auto _ : state) benchmark::DoNotOptimize(ismap_review_result_verdict(review().get(), last));
}

void months_after(benchmark::State& state) {
  std::int32_t day = 0;
  for (auto _ : state) {
    ismap_months_after(as_of, 16, ISMAP_COUNTING_CIVIL_CODE, &day, nullptr);
    benchmark::DoNotOptimize(day);
  }
}

void control_id_parse(benchmark::State& state) {
  const ismap_str id = ismap::c::lend("9.4.1.8.PB");
  std::uint64_t control = 0;
  for (auto _ : state) {
    ismap_control_id_parse(id, &control, nullptr);
    benchmark::DoNotOptimize(control);
  }
}

void dossier_in_c(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(engine().review(engine().load(text()), as_of).verdict());
}

void dossier_in_cpp(benchmark::State& state) {
  const ismap::Date day{std::chrono::days{as_of}};
  for (auto _ : state)
    benchmark::DoNotOptimize(ismap::write(ismap::review(ismap::load<ismap::Dossier>(text()), {.as_of = day})));
}

void batch(benchmark::State& state) {
  constexpr int documents = 200;
  std::string lines;
  for (int i = 0; i < documents; ++i) lines += text() + "\n";
  ismap::c::BatchOptions options;
  options.threads = static_cast<std::uint32_t>(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(engine().review_batch(lines, as_of, options).size());
  state.SetItemsProcessed(state.iterations() * documents);
}

BENCHMARK(review_verdict);
BENCHMARK(result_verdict);
BENCHMARK(months_after);
BENCHMARK(control_id_parse);
BENCHMARK(dossier_in_c);
BENCHMARK(dossier_in_cpp);
BENCHMARK(batch)->Arg(1)->Arg(2)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
