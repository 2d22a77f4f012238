#include "src/report/computed_names.hpp"

#include <ismap/io/json.hpp>
#include <ismap/io/load.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/review/subject.hpp>

#include "tests/support/golden.hpp"

#include <gtest/gtest.h>

#include "script_of_language.hpp"

#include <algorithm>
#include <string>

namespace ismap {
namespace {

using detail::text_of_computed;
using detail::title_of_computed;

TEST(ComputedNames, AreThereForEveryValueThatAReviewComputes) {
  for (const test::GoldenCase& one : test::golden_cases()) {
    const Policy policy = one.policy.get<Policy>();
    const Register registrations = one.with_register ? load<Register>(one.registrations.dump()) : Register{};
    const Review found =
        review(load_subject(one.dossier.dump()),
               {.as_of = one.as_of, .registrations = one.with_register ? &registrations : nullptr, .policy = &policy});
    for (const RuleResult& result : found.results)
      for (const Derived& derived : result.derived) {
        if (std::ranges::count(result.followed, derived.name) != 0) continue;
        const Label title = title_of_computed(derived.name);
        EXPECT_TRUE(test::has_japanese(title.ja)) << derived.name;
        EXPECT_FALSE(title.en.empty() || test::has_japanese(title.en)) << derived.name;
      }
  }
}

TEST(ComputedNames, AreThoseOfEnumeratorsWhereTheyNameAValue) {
  const Derived state{"assessor_state", std::string{"registered"}};
  EXPECT_EQ(text_of_computed(state, Language::ja), "登録");
  EXPECT_EQ(text_of_computed(state, Language::en), "Registered");
  EXPECT_EQ(title_of_computed("storage_country").ja, "情報を保存する国又は地域");
  EXPECT_EQ(text_of_computed({"storage_country", false}, Language::ja), "いいえ");
  EXPECT_EQ(text_of_computed({"valid_until", date(2027, 3, 31)}, Language::ja), "2027-03-31");
  EXPECT_EQ(text_of_computed({"valid_until", {}}, Language::ja), "記載なし");
  EXPECT_TRUE(title_of_computed("REG-3.9").en.empty());
}

}  // namespace
}  // namespace ismap
