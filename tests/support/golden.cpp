#include "tests/support/golden.hpp"

#include "tests/support/document.hpp"
#include "tests/support/golden_documents.hpp"

#include <algorithm>
#include <filesystem>

namespace ismap::test {

using nlohmann::json;

GoldenCase golden_case(const json& one, const std::string& file) {
  GoldenCase made{.name = file + ": " + one.at("name").get<std::string>(),
                  .base = example(one.at("base").get<std::string>()),
                  .dossier = {},
                  .registrations = example("ismap-renewal-register"),
                  .with_register = one.value("register", one.at("base") == "ismap-renewal"),
                  .policy = policy_of(one),
                  .as_of = *parse_date(one.at("as_of").get<std::string>())};
  made.dossier = made.base;
  for (const json& edit : one.value("edits", json::array())) apply(made.dossier, edit);
  for (const json& edit : one.value("register_edits", json::array())) apply(made.registrations, edit);
  return made;
}

std::vector<std::pair<std::string, json>> golden_files() {
  std::vector<std::pair<std::string, json>> all;
  const auto add = [&](const std::string& file) {
    const json cases = json::parse(read_file(file)).at("cases");
    for (const json& one : cases) all.emplace_back(file, one);
  };
  add("tests/golden/expected_verdicts.json");
  for (const auto& entry :
       std::filesystem::directory_iterator(std::filesystem::path{ISMAP_SOURCE_DIR} / "tests/golden/rules"))
    add("tests/golden/rules/" + entry.path().filename().string());
  std::ranges::sort(all, {}, [](const auto& one) { return std::pair{one.first, one.second.at("name").dump()}; });
  return all;
}

std::vector<GoldenCase> golden_cases() {
  std::vector<GoldenCase> cases;
  for (const auto& [file, one] : golden_files()) cases.push_back(golden_case(one, file));
  return cases;
}

}  // namespace ismap::test
