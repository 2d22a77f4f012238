// Loading a register and answering for all of it, against a plain parse of the same text.
#include "src/io/simdjson.hpp"
#include "tests/support/large_register.hpp"

#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/review/status.hpp>

#include <benchmark/benchmark.h>

#include <map>
#include <string>

namespace {

using namespace ismap;

constexpr ReviewRequest request = {.as_of = date(2026, 11, 20)};

const std::string& text(std::int64_t services) {
  static std::map<std::int64_t, std::string> texts;
  std::string& json = texts[services];
  if (json.empty()) {
    json = write(test::large_register(static_cast<std::size_t>(services)));
    json.reserve(json.size() + room_behind);
  }
  return json;
}

void answer(const Register& registrations) {
  for (std::size_t i = 0; i < registrations.services.size(); ++i)
    benchmark::DoNotOptimize(status_of(registrations.services[i], i, request));
  benchmark::DoNotOptimize(due_within(registrations, 60, request));
}

void finish(benchmark::State& state) {
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text(state.range(0)).size()));
  state.SetItemsProcessed(state.iterations() * state.range(0));
}

void simdjson_parse(benchmark::State& state) {
  const std::string& json = text(state.range(0));
  for (auto _ : state) {
    simdjson::dom::parser parser;
    benchmark::DoNotOptimize(parser.parse(json.data(), json.size(), false).error());
  }
  finish(state);
}

void loading(benchmark::State& state) {
  const std::string& json = text(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(load_in_place(json));
  finish(state);
}

void answering(benchmark::State& state) {
  const Register registrations = load_in_place(text(state.range(0)));
  for (auto _ : state) answer(registrations);
  finish(state);
}

void loading_and_answering(benchmark::State& state) {
  const std::string& json = text(state.range(0));
  for (auto _ : state) answer(load_in_place(json));
  finish(state);
}

void sizes(benchmark::internal::Benchmark* bench) {
  bench->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
}

}  // namespace

BENCHMARK(simdjson_parse)->Apply(sizes);
BENCHMARK(loading)->Apply(sizes);
BENCHMARK(answering)->Apply(sizes);
BENCHMARK(loading_and_answering)->Apply(sizes);
BENCHMARK_MAIN();
