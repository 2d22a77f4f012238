#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"

#include <ismap/core/sha256.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ismap::capi_test::basis_test {
namespace {

constexpr std::int32_t as_of = 20'777;  // 2026-11-20

auto loaded(const std::string& json, std::string_view name) {
  ismap_load_options options = ISMAP_LOAD_OPTIONS_INIT;
  if (!name.empty()) options.name = str(name);
  return ask(ismap_document_load, engine(), ISMAP_DOCUMENT_ANY, str(json), &options);
}

/// The review of the example, with a register.
nlohmann::json reviewed(std::string_view name, std::string_view name_of_register) {
  const auto document = loaded(example("ismap-renewal"), name);
  const auto registrations = loaded(example("ismap-renewal-register"), name_of_register);
  const auto answer = ask(ismap_document_review, engine(), document.out.get(), registrations.out.get(), as_of, nullptr);
  return nlohmann::json::parse(
      text_of(ismap_answer_render, answer.out.get(), ISMAP_FORMAT_JSON, ISMAP_LANGUAGE_JA, nullptr));
}

TEST(BasisOfAnAnswer, NamesDocumentsThatWereNamed) {
  const nlohmann::json basis = reviewed("a/dossier.json", "register.json").at("basis");
  ASSERT_EQ(basis.at("documents").size(), 3U);
  EXPECT_EQ(basis.at("documents").at(0).at("name"), "dossier.json");
  EXPECT_EQ(basis.at("documents").at(0).at("sha256"), sha256_hex(example("ismap-renewal")));
  EXPECT_EQ(basis.at("documents").at(1).at("role"), "registrations");
  // The engine has a policy, which is a text without a name.
  EXPECT_EQ(basis.at("documents").at(2).at("role"), "policy");
  EXPECT_FALSE(basis.at("documents").at(2).contains("name"));
  EXPECT_EQ(basis.at("arguments").at("as_of"), "2026-11-20");
}

TEST(BasisOfAnAnswer, IsAbsentUnlessAllAreNamed) {
  EXPECT_FALSE(reviewed("", "").contains("basis"));
  EXPECT_FALSE(reviewed("dossier.json", "").contains("basis"));
  EXPECT_FALSE(reviewed("", "register.json").contains("basis"));
}

/// The reviews of the lines, as JSON.
std::vector<nlohmann::json> reviewed_lines(std::string_view name, const ismap_document* registrations) {
  ismap_load_options load = ISMAP_LOAD_OPTIONS_INIT;
  if (!name.empty()) load.name = str(name);
  ismap_batch_options options = ISMAP_BATCH_OPTIONS_INIT;
  options.as_of = as_of;
  options.load = &load;
  options.registrations = registrations;
  options.format = ISMAP_FORMAT_JSON;
  std::vector<nlohmann::json> reviews;
  const auto put = [](void* user, const ismap_batch_item* item) -> std::int32_t {
    static_cast<std::vector<nlohmann::json>*>(user)->push_back(
        nlohmann::json::parse(std::string_view{item->text.data, item->text.len}));
    return 0;
  };
  const std::string line = nlohmann::json::parse(example("ismap-renewal")).dump();
  const std::string lines = "\n" + line + "\n" + line + "\n";
  EXPECT_EQ(ismap_batch_ask(engine(), ISMAP_QUESTION_DOCUMENT_REVIEW, str(lines), &options, put, &reviews, nullptr),
            ISMAP_OK);
  return reviews;
}

TEST(BasisOfABatch, NamesTheLine) {
  const auto registrations = loaded(example("ismap-renewal-register"), "register.json");
  const std::vector<nlohmann::json> reviews = reviewed_lines("a/dossiers.ndjson", registrations.out.get());
  ASSERT_EQ(reviews.size(), 2U);
  const nlohmann::json& basis = reviews[1].at("basis");
  EXPECT_EQ(basis.at("documents").at(0).at("name"), "dossiers.ndjson:3");
  EXPECT_EQ(basis.at("documents").at(0).at("sha256"),
            sha256_hex(nlohmann::json::parse(example("ismap-renewal")).dump()));
  EXPECT_EQ(basis.at("documents").at(1).at("role"), "registrations");
  EXPECT_EQ(basis.at("arguments").at("as_of"), "2026-11-20");
  EXPECT_EQ(basis.at("answer_sha256"), reviews[0].at("basis").at("answer_sha256"));
  EXPECT_TRUE(basis.contains("unchecked_controls"));
}

TEST(BasisOfABatch, IsAbsentUnlessAllAreNamed) {
  const auto nameless = loaded(example("ismap-renewal-register"), "");
  EXPECT_FALSE(reviewed_lines("dossiers.ndjson", nameless.out.get()).at(0).contains("basis"));
  EXPECT_FALSE(reviewed_lines("", nullptr).at(0).contains("basis"));
}

}  // namespace
}  // namespace ismap::capi_test::basis_test
