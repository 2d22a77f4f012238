#include <ismap/catalog/catalog.hpp>
#include <ismap/catalog/rejected_id.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string_view>

namespace ismap {
namespace {

TEST(RejectedId, NamesTheLikelyId) {
  const std::map<std::string_view, std::string_view> likely = {{"6.1.3.13.PB", "6.1.3.3.PB"},
                                                               {"12.5.1.1.PB", "12.1.5.1.PB"},
                                                               {"4.2.6.6", "4.6.2.6"},
                                                               {"4.3.1", ""},
                                                               {"4.3.1.1", ""},
                                                               {"6.3", "6.3.P"},
                                                               {"6.3.1", "6.3.1.P"},
                                                               {"6.3.1.1", "6.3.1.1.PB"},
                                                               {"10.1.1.10.PB", "10.1.1.10.P"}};
  EXPECT_EQ(rejected_ids().size(), likely.size());
  for (const auto& [id, wanted] : likely) {
    ASSERT_TRUE(rejected(id)) << id;
    EXPECT_EQ(rejected(id)->likely, wanted) << id;
    EXPECT_FALSE(rejected(id)->reason.ja.empty() || rejected(id)->reason.en.empty());
  }
}

TEST(RejectedId, CountsEightFromTheFramework) {
  EXPECT_EQ(std::ranges::count(rejected_ids(), CatalogSource::secure_controls_framework, &RejectedId::origin), 8);
}

TEST(RejectedId, LeavesRealIdsAlone) {
  const Catalog& catalog = ismap_2020();
  for (std::size_t i = 0; i < catalog.size(); ++i) EXPECT_FALSE(rejected(catalog[i].id.string()));
  EXPECT_FALSE(rejected(""));
  EXPECT_FALSE(rejected("6.3.2"));
}

TEST(RejectedId, IsKnownByItsNumberAndMarkToo) {
  for (const RejectedId& reject : rejected_ids()) {
    const ControlId id = ControlId::parse(reject.id).value();
    ASSERT_TRUE(rejected(id, edition_2020)) << reject.id;
    EXPECT_EQ(rejected(id, edition_2020)->id, reject.id);
    EXPECT_FALSE(rejected(id, edition_2025)) << reject.id;
  }
  EXPECT_FALSE(rejected(ControlId::parse("12.5.1.1").value(), edition_2020)) << "only its mark is known to be wrong";
}

TEST(RejectedId, ProposesOnlyWhatExists) {
  for (const RejectedId& reject : rejected_ids()) {
    if (reject.likely.empty()) continue;
    const auto found = ismap_2020().find(ControlId::parse(reject.likely).value());
    const bool exists =
        found ? ismap_2020()[*found].id.string() == reject.likely : ismap_2020().find_group(reject.likely) != nullptr;
    EXPECT_TRUE(exists) << reject.likely;
  }
}

}  // namespace
}  // namespace ismap
