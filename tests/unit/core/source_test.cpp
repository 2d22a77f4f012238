#include <ismap/core/source.hpp>

#include <gtest/gtest.h>

#include <set>
#include <string_view>

namespace ismap {
namespace {

TEST(Sources, AreOneDocumentEach) {
  std::set<std::string_view> japanese;
  std::set<std::string_view> english;
  for (const SourceEntry& entry : sources()) {
    EXPECT_EQ(&entry_of(entry.source), &entry);
    EXPECT_FALSE(entry.title.ja.empty() || entry.title.en.empty());
    EXPECT_TRUE(japanese.insert(entry.title.ja).second) << entry.title.ja;
    EXPECT_TRUE(english.insert(entry.title.en).second) << entry.title.en;
  }
}

TEST(Sources, HaveAnAddressOrNone) {
  for (const SourceEntry& entry : sources())
    EXPECT_TRUE(entry.locator.empty() ||
                (entry.locator.starts_with("http") && entry.locator.find_first_of(" ,") == std::string_view::npos))
        << entry.locator;
}

TEST(SourceReference, IsOneTextOrTwo) {
  constexpr SourceReference number{Source::criteria_2022, "2.2.5"};
  static_assert(number.place == Label{"2.2.5", "2.2.5"});
  constexpr SourceReference words{Source::criteria_2022, {"別紙1", "appendix 1"}};
  static_assert(words.place == Label{"別紙1", "appendix 1"});
  static_assert(SourceReference{}.place == Label{});
}

}  // namespace
}  // namespace ismap
