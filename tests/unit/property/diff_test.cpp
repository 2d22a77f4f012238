// Differences of random pairs against what is plainly true of them.
#include "tests/support/document.hpp"

#include <ismap/io/json.hpp>
#include <ismap/io/load.hpp>
#include <ismap/io/structural_diff.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/review/diff.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <type_traits>

namespace ismap {
namespace {

using Json = nlohmann::json;

constexpr unsigned runs = 80;

/// Changes members at random, and the items of lists with them.
class Mutator {
 public:
  Mutator(unsigned seed, unsigned one_in, bool with_namesakes)
      : random_(seed), one_in_(one_in), with_namesakes_(with_namesakes) {}

  template <Described T>
  void mutate(T& value) {
    for_each_member<T>([&](auto member) { mutate(value.*decltype(member)::pointer); });
  }

  template <class T>
  void mutate(std::vector<T>& items) {
    for (T& item : items) mutate(item);
    if (hits() && !items.empty()) items.erase(items.begin() + static_cast<std::ptrdiff_t>(random_() % items.size()));
    if (hits()) make(items.emplace_back());
    if (with_namesakes_ && hits() && !items.empty()) {
      T copy = items[random_() % items.size()];
      mutate(copy);
      items.push_back(std::move(copy));
    }
    std::ranges::shuffle(items, random_);
  }

  template <class T>
  void mutate(std::optional<T>& value) {
    if (value && hits())
      value.reset();
    else if (value)
      mutate(*value);
    else if (hits())
      make(value.emplace());
  }

  template <class T>
  void mutate(T& value) {
    if (hits()) make(value);
  }

 private:
  bool hits() { return random_() % one_in_ == 0; }

  template <Described T>
  void make(T& value) {
    for_each_member<T>([&](auto member) { make(value.*decltype(member)::pointer); });
  }
  template <class T>
  void make(std::vector<T>& items) {
    if (random_() % 2 == 0) make(items.emplace_back());
  }
  template <class T>
  void make(std::optional<T>& value) {
    if (random_() % 2 == 0) make(value.emplace());
  }
  void make(bool& value) { value = random_() % 2 == 0; }
  void make(std::string& value) { value = "文 " + std::to_string(random_()); }
  void make(Date& value) { value = days_after(date(2024, 1, 1), static_cast<int>(random_() % 1000)); }
  void make(ControlId& value) {
    for (auto& number : value.numbers) number = static_cast<std::uint8_t>(1 + random_() % 255);
    value.suffix = static_cast<Suffix>(random_() % 4);
  }
  template <int Min, int Max>
  void make(Ranged<Min, Max>& value) {
    value.value = static_cast<typename Ranged<Min, Max>::Number>(Min + static_cast<int>(random_() % (Max - Min + 1)));
  }
  template <DescribedEnum E>
  void make(E& value) {
    constexpr std::size_t count = boost::mp11::mp_size<boost::describe::describe_enumerators<E>>::value;
    value = static_cast<E>(random_() % count);
  }

  std::mt19937 random_;
  unsigned one_in_;
  bool with_namesakes_;
};

/// The renewal with every kind of list filled and few controls.
Dossier base() {
  Dossier dossier = load<Dossier>(test::example("ismap-renewal").dump());
  const Dossier breaches = load<Dossier>(test::example("ismap-breaches").dump());
  dossier.application.violations = breaches.application.violations;
  dossier.application.past_deletions = breaches.application.past_deletions;
  dossier.application.inquiries = breaches.application.inquiries;
  dossier.report->findings = breaches.report->findings;
  dossier.improvement_plans = breaches.improvement_plans;
  std::vector<ControlEntry>& controls = dossier.statement.controls;
  const auto changed = std::ranges::find_if(controls, [](const ControlEntry& entry) { return !entry.changes.empty(); });
  std::swap(controls.front(), *changed);
  controls.resize(30);
  return dossier;
}

Json sorted(Json json) {
  if (json.is_structured())
    for (Json& part : json) part = sorted(part);
  if (json.is_array()) std::sort(json.begin(), json.end());
  return json;
}

/// The document without the order of its lists.
template <class T>
Json up_to_order(const T& document) {
  return sorted(Json(document));
}

template <class T>
T shuffled(T document, unsigned seed) {
  Mutator{seed, 1U << 31, false}.mutate(document);
  return document;
}

/// What changed, without the positions.
std::multiset<std::string> values(const std::vector<Change>& changes) {
  const auto value = [](const std::optional<std::string>& text) {
    return text ? sorted(Json::parse(*text)).dump() : std::string{"absent"};
  };
  std::multiset<std::string> all;
  for (const Change& change : changes) all.insert(value(change.old_value) + " " + value(change.new_value));
  return all;
}

std::multiset<std::string> meanings(const Difference& difference) {
  std::multiset<std::string> all;
  for (const Consequence& consequence : difference.consequences) {
    std::string meaning = consequence.code + consequence.message.ja;
    for (const ControlId& id : consequence.controls) meaning += " " + id.string();
    all.insert(std::move(meaning));
  }
  return all;
}

TEST(DiffProperties, ApplyingTheChangesGivesTheOther) {
  for (unsigned seed = 0; seed < runs; ++seed) {
    SCOPED_TRACE(seed);
    Dossier before = base();
    Mutator{seed, 40, true}.mutate(before);
    Dossier after = before;
    Mutator{seed + runs, 2 + seed % 50, true}.mutate(after);
    const std::vector<Change> changes = structural_diff(before, after);
    ASSERT_EQ(up_to_order(apply_changes(changes, before)), up_to_order(after));
    ASSERT_EQ(changes.empty(), up_to_order(before) == up_to_order(after));
    ASSERT_EQ(up_to_order(apply_changes(structural_diff(before.statement, after.statement), before.statement)),
              up_to_order(after.statement));
  }
}

TEST(DiffProperties, OfTheSameIsEmptyWhateverTheOrder) {
  for (unsigned seed = 0; seed < runs; ++seed) {
    SCOPED_TRACE(seed);
    Dossier dossier = base();
    Mutator{seed, 10, true}.mutate(dossier);
    const Difference difference = diff(dossier, shuffled(dossier, seed), {.as_of = date(2026, 11, 20)});
    ASSERT_TRUE(difference.changes.empty());
    ASSERT_TRUE(difference.consequences.empty());
  }
}

TEST(DiffProperties, TheOrderOfListsChangesNothing) {
  for (unsigned seed = 0; seed < runs; ++seed) {
    SCOPED_TRACE(seed);
    Dossier before = base();
    Dossier after = before;
    Mutator{seed, 20, false}.mutate(after);
    const ReviewRequest request{.as_of = date(2026, 11, 20)};
    const Difference difference = diff(before, after, request);
    const Difference other = diff(shuffled(before, seed), shuffled(after, seed + 1), request);
    ASSERT_EQ(values(difference.changes), values(other.changes));
    ASSERT_EQ(meanings(difference), meanings(other));
    ASSERT_EQ(difference.verdict, other.verdict);
  }
}

TEST(DiffProperties, TheOrderOfListsChangesNothingOfNamesakesEither) {
  for (unsigned seed = 0; seed < runs; ++seed) {
    SCOPED_TRACE(seed);
    Dossier before = base();
    Mutator{seed, 10, true}.mutate(before);
    Dossier after = before;
    Mutator{seed + runs, 10, true}.mutate(after);
    ASSERT_EQ(values(structural_diff(before, after)),
              values(structural_diff(shuffled(before, seed), shuffled(after, seed + 1))));
  }
}

}  // namespace
}  // namespace ismap
