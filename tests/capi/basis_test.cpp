#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"

#include <ismap/core/sha256.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

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

}  // namespace
}  // namespace ismap::capi_test::basis_test
