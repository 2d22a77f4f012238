#include <ismap/model/same_entry.hpp>

#include <gtest/gtest.h>

namespace ismap {
namespace {

ControlEntry entry() {
  ControlEntry one;
  one.id = *ControlId::parse("9.4.1.8.PB");
  one.stance = Stance::inherited;
  one.individual_control = "規程に基づき\n実施する。";
  one.inherited_from = "C24-0900-2";
  one.changes = {{date(2025, 7, 1), date(2025, 12, 31), "前", {}}, {date(2026, 1, 1), {}, "後", {}}};
  return one;
}

TEST(SameEntry, HoldsWhateverTheSpelling) {
  ControlEntry other = entry();
  other.id.suffix = Suffix::none;
  other.individual_control = " 規程に基づき\r\n実施する。\u3000";
  other.inherited_from = "ｃ２４－０９００－２";
  other.reason = "\u200B";
  std::swap(other.changes[0], other.changes[1]);
  EXPECT_TRUE(is_same_entry(entry(), other));
}

TEST(SameEntry, FailsForEachPartThatDiffers) {
  const auto expect_other = [](auto edit) {
    ControlEntry other = entry();
    edit(other);
    EXPECT_FALSE(is_same_entry(entry(), other));
    EXPECT_FALSE(is_same_entry(other, entry()));
  };
  expect_other([](ControlEntry& one) { one.id = *ControlId::parse("9.4.1.9.PB"); });
  expect_other([](ControlEntry& one) { one.stance = Stance::implemented; });
  expect_other([](ControlEntry& one) { one.ground = ExclusionGround::risk_analysis; });
  expect_other([](ControlEntry& one) { one.reason = "理由"; });
  expect_other([](ControlEntry& one) { one.individual_control.reset(); });
  expect_other([](ControlEntry& one) { one.inherited_from = "C24-0900-3"; });
  expect_other([](ControlEntry& one) { one.changes.pop_back(); });
  expect_other([](ControlEntry& one) { one.changes[1].content = "別"; });
  expect_other([](ControlEntry& one) { one.changes[0].until.reset(); });
}

}  // namespace
}  // namespace ismap
