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

const ismap::c::Answer& review() {
  static const ismap::c::Answer made = engine().review(engine().load(text()), as_of);
  return made;
}

/// A review of the same dossier with a diagnostic for each of its controls.
const ismap::c::Answer& faulty_review() {
  static const ismap::c::Answer made = [] {
    ismap::Dossier dossier = ismap::test::large_dossier(1200);
    for (ismap::ControlEntry& entry : dossier.statement.controls) entry.individual_control.reset();
    return engine().review(engine().load(ismap::write(dossier)), as_of);
  }();
  return made;
}

void answer_verdict(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(ismap_answer_verdict(review().get()));
}

void result_verdict(benchmark::State& state) {
  const std::size_t last = ismap_answer_result_count(review().get()) - 1;
  for (auto _ : state) benchmark::DoNotOptimize(ismap_result_verdict(ismap_answer_result(review().get(), last)));
}

/// All that is known of each diagnostic, in one language.
void diagnostics(benchmark::State& state) {
  const ismap_answer* answer = faulty_review().get();
  for (auto _ : state) {
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < ismap_answer_diagnostic_count(answer); ++i) {
      const ismap_diagnostic* one = ismap_answer_diagnostic(answer, i);
      bytes += ismap_diagnostic_rule(one).len + ismap_diagnostic_code(one).len + ismap_diagnostic_pointer(one).len +
               ismap_diagnostic_message(one, ISMAP_LANGUAGE_EN).len +
               ismap_diagnostic_remedy(one, ISMAP_LANGUAGE_EN).len;
      benchmark::DoNotOptimize(ismap_diagnostic_verdict(one) + ismap_diagnostic_severity(one) +
                               ismap_diagnostic_limit(one));
      benchmark::DoNotOptimize(ismap_diagnostic_control(one, 0));
    }
    benchmark::DoNotOptimize(bytes);
  }
  state.counters["diagnostics"] = static_cast<double>(ismap_answer_diagnostic_count(answer));
}

void diagnostics_as_json(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(faulty_review().json());
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
  for (auto _ : state) benchmark::DoNotOptimize(engine().review(engine().load(text()), as_of).json());
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
  ismap_batch_options options = ISMAP_BATCH_OPTIONS_INIT;
  options.as_of = as_of;
  options.threads = static_cast<std::uint32_t>(state.range(0));
  options.format = ISMAP_FORMAT_JSON;
  for (auto _ : state) {
    std::size_t bytes = 0;
    engine().batch_ask(ISMAP_QUESTION_DOCUMENT_REVIEW, lines, options, [&](const ismap::c::BatchItem& item) {
      bytes += item.text().size();
      return true;
    });
    benchmark::DoNotOptimize(bytes);
  }
  state.SetItemsProcessed(state.iterations() * documents);
}

BENCHMARK(answer_verdict);
BENCHMARK(result_verdict);
BENCHMARK(diagnostics);
BENCHMARK(diagnostics_as_json);
BENCHMARK(months_after);
BENCHMARK(control_id_parse);
BENCHMARK(dossier_in_c);
BENCHMARK(dossier_in_cpp);
BENCHMARK(batch)->Arg(1)->Arg(2)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
