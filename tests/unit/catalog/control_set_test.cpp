#include <ismap/catalog/control_set.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <random>
#include <set>
#include <vector>

namespace ismap {
namespace {

using Reference = std::set<std::size_t>;

constexpr ControlSet set_of(std::initializer_list<std::size_t> ordinals) {
  ControlSet set;
  for (const std::size_t ordinal : ordinals) set.insert(ordinal);
  return set;
}

static_assert((set_of({1, 64, 2047}) & set_of({64, 65})) == set_of({64}));
static_assert(sizeof(ControlSet) == 256);
static_assert(std::forward_iterator<ControlSet::Iterator>);

std::vector<std::size_t> members(const ControlSet& set) {
  std::vector<std::size_t> ordinals;
  set.for_each([&](std::size_t ordinal) { ordinals.push_back(ordinal); });
  return ordinals;
}

template <typename Merge>
Reference merged(const Reference& a, const Reference& b, Merge merge) {
  Reference result;
  merge(a.begin(), a.end(), b.begin(), b.end(), std::inserter(result, result.end()));
  return result;
}

void expect_same(const ControlSet& set, const Reference& reference) {
  const std::vector<std::size_t> wanted(reference.begin(), reference.end());
  EXPECT_EQ(members(set), wanted);
  EXPECT_EQ(std::vector<std::size_t>(set.begin(), set.end()), wanted);
  EXPECT_EQ(set.count(), reference.size());
  EXPECT_EQ(set.empty(), reference.empty());
}

TEST(ControlSet, AgreesWithAnOrderedSetOnRandomOperations) {
  std::mt19937 random{20200603};
  for (int round = 0; round < 300; ++round) {
    SCOPED_TRACE(round);
    ControlSet a, b;
    Reference reference_a, reference_b;
    const std::size_t range = round % 3 == 0 ? 70 : ControlSet::capacity;
    for (std::size_t i = random() % 400; i > 0; --i) {
      const std::size_t ordinal = random() % range;
      switch (random() % 4) {
        case 0:
          a.erase(ordinal);
          reference_a.erase(ordinal);
          break;
        case 1:
          b.insert(ordinal);
          reference_b.insert(ordinal);
          break;
        default:
          a.insert(ordinal);
          reference_a.insert(ordinal);
      }
    }
    expect_same(a, reference_a);
    const auto set_union = [](auto... args) { return std::set_union(args...); };
    const auto set_intersection = [](auto... args) { return std::set_intersection(args...); };
    const auto set_difference = [](auto... args) { return std::set_difference(args...); };
    expect_same(a | b, merged(reference_a, reference_b, set_union));
    expect_same(a & b, merged(reference_a, reference_b, set_intersection));
    expect_same(a - b, merged(reference_a, reference_b, set_difference));
    EXPECT_EQ(a.is_subset_of(b), std::ranges::includes(reference_b, reference_a));
    EXPECT_TRUE((a & b).is_subset_of(a));
    EXPECT_EQ((a - b) | (a & b), a);
    EXPECT_EQ(a == b, reference_a == reference_b);
  }
}

TEST(ControlSet, InsertsRangesLikeSingleMembers) {
  for (const std::size_t first : {0U, 1U, 63U, 64U, 65U, 127U, 2000U, 2047U, 2048U})
    for (const std::size_t length : {0U, 1U, 2U, 63U, 64U, 65U, 128U, 200U}) {
      const std::size_t last = std::min(first + length, ControlSet::capacity);
      ControlSet by_range, one_by_one;
      by_range.insert_range(first, last);
      for (std::size_t i = first; i < last; ++i) one_by_one.insert(i);
      EXPECT_EQ(by_range, one_by_one) << first << " to " << last;
    }
}

TEST(ControlSet, RefusesOrdinalsBeyondItsCapacity) {
  ControlSet set;
  EXPECT_THROW(set.insert(ControlSet::capacity), std::out_of_range);
  EXPECT_THROW(set.insert_range(0, ControlSet::capacity + 1), std::out_of_range);
  set.erase(ControlSet::capacity);
  EXPECT_FALSE(set.contains(ControlSet::capacity));
  EXPECT_TRUE(set.empty());
}

}  // namespace
}  // namespace ismap
