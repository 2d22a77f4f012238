#include "tests/unit/io/sample.hpp"

#include "tests/support/document.hpp"

#include <ismap/io/canonical_json.hpp>
#include <ismap/io/json.hpp>
#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/model/agenda_description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/model/register_description.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace ismap::test {
namespace {

using Json = nlohmann::json;

/// The ways in and out agree on a document: both readers, all layouts, text and value.
template <class T>
void expect_round_trip(std::string_view text) {
  const T value = load<T>(text);
  const Json json = Json::parse(text);
  EXPECT_TRUE(json.get<T>() == value);
  const std::string compact = write(value);
  const std::string indented = write(value, Layout::indented);
  EXPECT_TRUE(load<T>(compact) == value);
  EXPECT_TRUE(load<T>(indented) == value);
  EXPECT_EQ(write(load<T>(compact)), compact);
  EXPECT_EQ(write(load<T>(indented), Layout::indented), indented);
  EXPECT_EQ(Json(value), Json::parse(compact));
  EXPECT_EQ(Json(value), Json::parse(indented));
  EXPECT_EQ(write(value, Layout::canonical), canonical_json(compact));
}

template <class T>
Sample sample(std::string name, std::string text) {
  T value{};
  Filler filler;
  filler.fill(value, "");
  return {.name = std::move(name),
          .document = DocumentText{std::move(text)},
          .leaves = std::move(filler.leaves),
          .load = [](std::string_view json, const Limits& limits) { load<T>(json, limits); },
          .convert = [](const Json& json) { static_cast<void>(json.get<T>()); },
          .expect_round_trip = expect_round_trip<T>};
}

template <class T>
Sample example_sample(const std::string& name) {
  return sample<T>(name, read_file("docs/examples/" + name + ".json"));
}

template <class T>
Sample full(std::string name) {
  T value{};
  Filler{}.fill(value, "");
  return sample<T>(std::move(name), write(value, Layout::indented));
}

std::vector<Sample> read_example_files() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator{ISMAP_SOURCE_DIR "/docs/examples"})
    if (entry.path().extension() == ".json") names.push_back(entry.path().stem().string());
  std::ranges::sort(names);
  std::vector<Sample> samples;
  for (const std::string& name : names) {
    const std::string format = example(name).value("format", "");
    if (format == format_of<Dossier>) samples.push_back(example_sample<Dossier>(name));
    if (format == format_of<Statement>) samples.push_back(example_sample<Statement>(name));
    if (format == format_of<Register>) samples.push_back(example_sample<Register>(name));
    if (format == format_of<Policy>) samples.push_back(example_sample<Policy>(name));
    if (format == format_of<Procurement>) samples.push_back(example_sample<Procurement>(name));
    if (format == format_of<Agenda>) samples.push_back(example_sample<Agenda>(name));
    if (format == format_of<RegisteredAssessor>) samples.push_back(example_sample<RegisteredAssessor>(name));
  }
  return samples;
}

}  // namespace

const std::vector<Sample>& example_samples() {
  static const std::vector<Sample> samples = {example_sample<Dossier>("ismap-initial"),
                                              example_sample<Register>("ismap-renewal-register"),
                                              example_sample<Policy>("policy"), example_sample<Statement>("statement")};
  return samples;
}

const std::vector<Sample>& full_samples() {
  static const std::vector<Sample> samples = {full<Dossier>("full dossier"),
                                              full<Register>("full register"),
                                              full<Policy>("full policy"),
                                              full<Statement>("full statement"),
                                              full<Procurement>("full procurement"),
                                              full<Agenda>("full agenda"),
                                              full<RegisteredAssessor>("full assessor")};
  return samples;
}

const std::vector<Sample>& all_samples() {
  static const std::vector<Sample> samples = [] {
    std::vector<Sample> all = example_samples();
    all.insert(all.end(), full_samples().begin(), full_samples().end());
    return all;
  }();
  return samples;
}

const std::vector<Sample>& short_samples() {
  static const std::vector<Sample> samples = [] {
    std::vector<Sample> some = all_samples();
    std::erase_if(some, [](const Sample& sample) { return sample.document.text().size() > 8000; });
    return some;
  }();
  return samples;
}

const Sample& full_sample(std::string_view name) {
  return *std::ranges::find(full_samples(), std::string{"full "}.append(name), &Sample::name);
}

const std::vector<Sample>& example_files() {
  static const std::vector<Sample> samples = read_example_files();
  return samples;
}

}  // namespace ismap::test
