// Differences of random pairs against what is plainly true of them.
#include "tests/support/document.hpp"

#include <ismap/io/json.hpp>
#include <ismap/io/load.hpp>
#include <ismap/io/structural_diff.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/review/diff.hpp>
#include <ismap/review/migrate.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <sstream>
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

/// A place without its positions in lists.
std::string in_any_row(const std::optional<Pointer>& place) {
  std::string text = place ? place->string() : "none";
  std::erase_if(text, [](char c) { return c >= '0' && c <= '9'; });
  return text;
}

/// Everything that a consequence says but positions, in the order of the difference.
std::vector<std::string> meanings(const Difference& difference) {
  std::vector<std::string> all;
  for (const Consequence& consequence : difference.consequences) {
    std::string meaning = consequence.code + " " + std::string{consequence.clause.clause} + " ";
    meaning.append(consequence.verdict ? name_of(*consequence.verdict) : "none");
    meaning.append(consequence.message.ja).append(consequence.message.en);
    for (const ControlId& id : consequence.controls) meaning += " " + id.string();
    all.push_back(meaning + " " + in_any_row(consequence.old_at) + " " + in_any_row(consequence.new_at));
  }
  return all;
}

const Register& registrations() {
  static const Register known = load<Register>(test::example("ismap-renewal-register").dump());
  return known;
}

ReviewRequest request() {
  return {.as_of = date(2026, 11, 20), .registrations = &registrations()};
}

/// Whether the order of the lists shows in what follows.
template <class T>
void expect_no_order(const T& before, const T& after, unsigned seed) {
  const Difference difference = diff(before, after, request());
  const Difference other = diff(shuffled(before, seed), shuffled(after, seed + 1), request());
  ASSERT_EQ(values(difference.changes), values(other.changes));
  ASSERT_EQ(meanings(difference), meanings(other));
  ASSERT_EQ(difference.verdict, other.verdict);
}

/// Changes stances, reasons and entries of controls at random; every other document is of a renewal a year later.
Dossier with_other_controls(const Dossier& before, unsigned seed) {
  std::mt19937 random{seed};
  Dossier after = before;
  if (seed % 2 == 0) {
    after.application.filed_on = days_after(before.application.filed_on, 365);
    after.statement.assessment_period = {days_after(before.statement.assessment_period.last, 1),
                                         days_after(before.statement.assessment_period.last, 365)};
  }
  std::erase_if(after.statement.controls, [&](const ControlEntry&) { return random() % 8 == 0; });
  for (ControlEntry& entry : after.statement.controls) {
    if (random() % 4 == 0) entry.stance = static_cast<Stance>(random() % 4);
    if (random() % 4 == 0) entry.reason = random() % 2 == 0 ? std::nullopt : std::optional<std::string>{"理由"};
    if (random() % 8 == 0) entry.individual_control.reset();
    if (random() % 8 == 0) entry.inherited_from = "C24-0900-2";
    if (random() % 16 == 0 && entry.id.depth() == 4) entry.id.numbers[3] = static_cast<std::uint8_t>(90 + random() % 4);
    if (random() % 8 == 0) entry.ground = ExclusionGround::risk_analysis;
  }
  if (random() % 4 == 0) after.statement.outside_services.clear();
  return after;
}

/// Statements of the revision, with controls that its catalogue confirms and others.
Dossier of_2025(const Dossier& of_2020, unsigned seed) {
  Dossier made = of_2020;
  made.statement.edition = edition_2025;
  std::mt19937 random{seed};
  std::erase_if(made.statement.controls, [](const ControlEntry& entry) { return entry.id.chapter() >= 5; });
  for (std::size_t i = 0; i < ismap_2025().size(); ++i) {
    ControlEntry entry = made.statement.controls[random() % made.statement.controls.size()];
    entry.id = ismap_2025()[i].id;
    made.statement.controls.push_back(std::move(entry));
  }
  return made;
}

/// The numbers of controls in a text.
std::vector<ControlId> named_in(const std::string& text) {
  std::vector<ControlId> ids;
  std::istringstream words{text};
  for (std::string word; words >> word;)
    if (const auto id = ControlId::parse(word)) ids.push_back(*id);
  return ids;
}

bool is_on_stances(std::string_view rule) {
  static const std::set<std::string_view> rules = {"STM-2.2.4-1",  "STM-2.2.4-2", "STM-2.2.4-3a", "STM-2.2.4-3b",
                                                   "STM-2.2.4-3c", "STM25-1",     "STM25-2",      "STM25-3"};
  return rules.contains(rule);
}

/// The controls that a review finds to be left out in breach of a rule: those it names, or at whose row it points.
std::set<std::string> left_out_in_breach(const Review& review, const Statement& statement) {
  std::set<std::string> controls;
  const Pointer list = Pointer{} / "statement" / "controls";
  for (const RuleResult& result : review.results)
    for (const Diagnostic& diagnostic : result.diagnostics) {
      if (!is_on_stances(result.rule) || diagnostic.severity != Severity::error) continue;
      if (const auto row = diagnostic.pointer.index_in(list))
        controls.insert(statement.controls[*row].id.string());
      else
        for (const ControlId id : named_in(diagnostic.message.en)) controls.insert(id.string());
    }
  return controls;
}

/// What breaks a rule breaks it in a review of the new document, too. Whether the period follows on the one before, a
/// review sees in the register only.
void expect_breaches_of_review(const Difference& difference, const Review& reviewed) {
  for (const Consequence& consequence : difference.consequences) {
    if (consequence.verdict != Verdict::not_met || consequence.rule == "STM-2.2.5b") continue;
    const auto result = std::ranges::find(reviewed.results, consequence.rule, &RuleResult::rule);
    ASSERT_NE(result, reviewed.results.end()) << consequence.code;
    EXPECT_EQ(result->verdict, Verdict::not_met) << consequence.code << " " << consequence.message.en;
  }
}

/// A control that is left out does not look better than in a review of the new document.
void expect_verdicts_of_review(const Dossier& before, const Dossier& after) {
  const Review reviewed = review(after, request());
  const Difference difference = diff(before, after, request());
  expect_breaches_of_review(difference, reviewed);
  std::map<std::string, Verdict> gravest;
  for (const Consequence& consequence : difference.consequences)
    for (const ControlId id : consequence.controls) {
      Verdict& known = gravest.try_emplace(id.string(), Verdict::not_applicable).first->second;
      known = combine(known, consequence.verdict.value_or(known));
    }
  if (before.statement.edition != after.statement.edition) return;
  const std::set<std::string> wrong = left_out_in_breach(reviewed, after.statement);
  for (const ControlEntry& entry : before.statement.controls) {
    const auto now = std::ranges::find_if(
        after.statement.controls, [&](const ControlEntry& other) { return other.id.number() == entry.id.number(); });
    const bool is_gone = now == after.statement.controls.end();
    const std::string id = is_gone ? entry.id.string() : now->id.string();
    const bool is_given_up = is_gone || (is_realised(entry) && !is_realised(*now));
    EXPECT_TRUE(!is_given_up || !wrong.contains(id) || gravest[id] == Verdict::not_met) << id;
  }
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
    const Dossier before = base();
    Dossier after = before;
    Mutator{seed, 20, seed % 2 == 0}.mutate(after);
    expect_no_order(before, after, seed);
    expect_no_order(before.statement, after.statement, seed);
    const Dossier edited = with_other_controls(before, seed);
    expect_no_order(before, edited, seed);
  }
}

TEST(DiffProperties, TheOrderOfListsChangesNothingAcrossEditions) {
  for (unsigned seed = 0; seed < runs; ++seed) {
    SCOPED_TRACE(seed);
    Statement before = load<Statement>(test::example(seed % 2 == 0 ? "statement" : "migrate-statement").dump());
    for (ControlEntry& entry : before.controls)
      if (entry.stance == Stance::implemented && seed % 3 == 0) entry.individual_control = "内容 " + entry.id.string();
    Statement after = *migrate(before, edition_2025).draft;
    Mutator{seed, 20, seed % 4 == 0}.mutate(before.controls);
    Mutator{seed + runs, 40, seed % 4 == 0}.mutate(after.controls);
    expect_no_order(before, after, seed);
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

TEST(DiffProperties, VerdictsOnControlsAreThoseOfAReview) {
  const Dossier renewal = load<Dossier>(test::example("ismap-renewal").dump());
  for (unsigned seed = 0; seed < runs; ++seed) {
    SCOPED_TRACE(seed);
    const Dossier before = with_other_controls(renewal, seed + runs);
    expect_verdicts_of_review(before, with_other_controls(before, seed));
    const Dossier revised = with_other_controls(of_2025(renewal, seed), seed + runs);
    expect_verdicts_of_review(revised, with_other_controls(revised, seed));
    expect_verdicts_of_review(before, revised);
    Dossier unknown = with_other_controls(before, seed);
    unknown.statement.edition = "ismap-2031";
    Dossier earlier = before;
    earlier.statement.edition = "ismap-2031";
    expect_verdicts_of_review(earlier, unknown);
    Dossier mutated = renewal;
    Mutator{seed, 20, seed % 2 == 0}.mutate(mutated);
    expect_breaches_of_review(diff(renewal, mutated, request()), review(mutated, request()));
  }
}

}  // namespace
}  // namespace ismap
