// Loading and reviewing a dossier of 1,200 controls, as ratios within one run.
#include "src/io/simdjson.hpp"
#include "tests/bench/allocations.hpp"
#include "tests/bench/ratios.hpp"
#include "tests/support/large_dossier.hpp"

#include <ismap/ask/ask.hpp>
#include <ismap/ask/report.hpp>
#include <ismap/io/json.hpp>
#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/report/write_html.hpp>
#include <ismap/review/migrate.hpp>
#include <ismap/review/review.hpp>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <memory>
#include <string>
#include <variant>

namespace {

using namespace ismap;

constexpr Date as_of = date(2026, 11, 20);

const std::string& text() {
  static const std::string json = write(test::large_dossier(1200));
  return json;
}

const Dossier& dossier() {
  static const Dossier loaded = load<Dossier>(text());
  return loaded;
}

const StatementIndex& index() {
  static const StatementIndex built = index_statement(dossier().statement, ismap_2020());
  return built;
}

void bytes_of(benchmark::State& state) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text().size()));
}

void stage_1(benchmark::State& state) {
  const simdjson::padded_string padded{text()};
  simdjson::ondemand::parser parser;
  for (auto _ : state) benchmark::DoNotOptimize(parser.iterate(padded).error());
  bytes_of(state);
}

void loading(benchmark::State& state) {
  for (auto _ : state) {
    const Dossier loaded = load<Dossier>(text());
    benchmark::DoNotOptimize(index_statement(loaded.statement, ismap_2020()));
  }
  bytes_of(state);
}

void loading_by_nlohmann_dom(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(nlohmann::json::parse(text()).get<Dossier>());
  bytes_of(state);
}

void evaluating(benchmark::State& state) {
  std::size_t before = 0;
  std::size_t spent = 0;
  for (auto _ : state) {
    before = bench::allocations();
    benchmark::DoNotOptimize(review(dossier(), index(), {.as_of = as_of}));
    spent = bench::allocations() - before;
  }
  state.counters["allocations"] = static_cast<double>(spent);
}

void writing_the_review(benchmark::State& state) {
  const Review result = review(dossier(), index(), {.as_of = as_of});
  for (auto _ : state) benchmark::DoNotOptimize(write(result));
}

ask::Input loaded_input() {
  const std::shared_ptr<const Catalog> catalog{std::shared_ptr<void>{}, &ismap_2020()};
  return ask::load_input(text(), subject_formats, catalog);
}

ask::Inquiry inquiry(const ask::Input& input) {
  return {.catalog = std::get<ask::IndexedSubject>(input).catalog, .as_of = as_of};
}

void answering_in_json(benchmark::State& state) {
  for (auto _ : state) {
    const ask::Input input = loaded_input();
    const ask::Answer answer = document_review(std::get<ask::IndexedSubject>(input), inquiry(input));
    benchmark::DoNotOptimize(answer.json(Layout::indented));
  }
}

void answering_in_html(benchmark::State& state) {
  for (auto _ : state) {
    const ask::Input input = loaded_input();
    const ask::Answer answer = document_review(std::get<ask::IndexedSubject>(input), inquiry(input));
    benchmark::DoNotOptimize(write_html(answer.page(Language::ja)));
  }
}

void reporting_in_html(benchmark::State& state) {
  for (auto _ : state) {
    const ask::Input input = loaded_input();
    benchmark::DoNotOptimize(write_html(report(input, inquiry(input), {.language = Language::ja}).page));
  }
}

void migrating(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(migrate(dossier().statement, edition_2025));
}

BENCHMARK(stage_1);
BENCHMARK(loading);
BENCHMARK(loading_by_nlohmann_dom);
BENCHMARK(evaluating);
BENCHMARK(migrating);
BENCHMARK(writing_the_review);
BENCHMARK(answering_in_json);
BENCHMARK(answering_in_html);
BENCHMARK(reporting_in_html);

}  // namespace

int main(int argc, char** argv) {
  return ismap::bench::run(argc, argv, [](const auto& ratios) {
    std::printf("\ndossier: 1200 controls, %zu bytes\n", text().size());
    ratios.ratio("nlohmann DOM / loading (at least 8)", "loading_by_nlohmann_dom", "loading");
    ratios.ratio("loading / stage 1 (at most 10)", "loading", "stage_1");
    ratios.ratio("evaluating / loading (at most 0.12)", "evaluating", "loading");
    ratios.ratio("migrating / loading (at most 1)", "migrating", "loading");
    ratios.ratio("answer in HTML / in JSON (at most 5)", "answering_in_html", "answering_in_json");
    ratios.ratio("report in HTML / answer in JSON (at most 5)", "reporting_in_html", "answering_in_json");
    ratios.count("allocations while evaluating (under 500)", "allocations");
  });
}
