// A renewal of a registration that the register shows in a bad state is never met in silence.
#include <ismap/io/load.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/review/review.hpp>

#include "tests/support/document.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>

namespace ismap::test::bad_registrations_test {
namespace {

constexpr Date filed = date(2026, 9, 18);
constexpr Date as_of = date(2026, 11, 20);
constexpr Date registered = date(2025, 12, 19);

using Random = std::mt19937;

int any_of(Random& random, int first, int last) {
  return std::uniform_int_distribution{first, last}(random);
}

/// A day on which the registration is in force and nothing is filed yet.
Date day_before_filing(Random& random) {
  return days_after(registered, any_of(random, 10, static_cast<int>((filed - registered).count())));
}

Event event(Date on, EventKind kind, std::string ground = {}) {
  Event made;
  made.on = on;
  made.kind = kind;
  if (!ground.empty()) made.ground = std::move(ground);
  return made;
}

std::string any_ground(Random& random) {
  constexpr std::array grounds{"", "14.2(1)", "14.2(4)", "14.2(5)", "14.2（５）", "8.1", "不明"};
  return grounds.at(static_cast<std::size_t>(any_of(random, 0, grounds.size() - 1)));
}

/// Puts the entry at `position` into a bad state.
struct BadState {
  std::string_view name;
  void (*apply)(Register& registrations, std::size_t position, Random& random);
};

RegisteredService& entry(Register& registrations, std::size_t position) {
  return registrations.services.at(position);
}

constexpr BadState bad_states[] = {
    {"deleted",
     [](Register& all, std::size_t i, Random& random) {
       entry(all, i).history.push_back(event(day_before_filing(random), EventKind::deleted, any_ground(random)));
     }},
    {"withdrawn",
     [](Register& all, std::size_t i, Random& random) {
       entry(all, i).history.push_back(event(day_before_filing(random), EventKind::withdrawal_filed));
     }},
    {"told to apply anew",
     [](Register& all, std::size_t i, Random& random) {
       entry(all, i).history.push_back(event(day_before_filing(random), EventKind::reapplication_demanded));
     }},
    {"refused",
     [](Register& all, std::size_t i, Random&) {
       entry(all, i).history = {event(date(2025, 9, 12), EventKind::applied),
                                event(date(2025, 9, 26), EventKind::accepted),
                                event(registered, EventKind::decided_refused)};
     }},
    {"never registered",
     [](Register& all, std::size_t i, Random& random) {
       entry(all, i).history.resize(static_cast<std::size_t>(any_of(random, 0, 3)));
     }},
    {"not in the register", [](Register& all, std::size_t i, Random&) { entry(all, i).number = "C99-0001-2"; }},
    {"on the other list",
     [](Register& all, std::size_t i, Random&) {
       Scheme& scheme = entry(all, i).scheme;
       scheme = scheme == Scheme::ismap ? Scheme::ismap_liu : Scheme::ismap;
     }},
    {"of another provider",
     [](Register& all, std::size_t i, Random&) { entry(all, i).provider = "株式会社別の事業者"; }},
    {"of another name", [](Register& all, std::size_t i, Random&) { entry(all, i).name = "別のサービス"; }},
    {"contradicted",
     [](Register& all, std::size_t i, Random&) {
       RegisteredService other = entry(all, i);
       other.provider = "株式会社別の事業者";
       all.services.push_back(other);
     }},
    {"open in its history",
     [](Register& all, std::size_t i, Random& random) {
       entry(all, i).history.push_back(event(day_before_filing(random), EventKind::decided_registered));
     }},
    {"suspended",
     [](Register& all, std::size_t i, Random& random) {
       entry(all, i).history.push_back(event(day_before_filing(random), EventKind::suspended, "9.2"));
     }},
    {"with an incident that nobody reported",
     [](Register& all, std::size_t i, Random& random) {
       entry(all, i).history.push_back(event(day_before_filing(random), EventKind::incident_noticed));
     }},
    {"ended after the filing",
     [](Register& all, std::size_t i, Random& random) {
       entry(all, i).history.push_back(
           event(days_after(filed, any_of(random, 1, 60)), EventKind::deleted, any_ground(random)));
     }},
};

/// What the review says about the registration itself: in 8.1 and in the point on breaches.
class AboutTheRegistration {
 public:
  explicit AboutTheRegistration(const Review& review) {
    for (const RuleResult& result : review.results) {
      if (result.rule != "REG-8.1b" && result.rule != "REG-6.1(7)" && result.rule != "LIU-2.11") continue;
      verdict = combine(verdict, result.verdict);
      said = said || !result.diagnostics.empty();
    }
    for (const Viewpoint& view : review.viewpoints) last_point = view.verdict;
  }

  Verdict verdict = Verdict::not_applicable;
  Verdict last_point = Verdict::not_applicable;
  bool said = false;
};

class BadRegistrations : public testing::TestWithParam<Scheme> {
 protected:
  BadRegistrations() {
    registrations_ = load<Register>(example("ismap-renewal-register").dump());
    dossier_ = load<Dossier>(example("ismap-renewal").dump());
    dossier_.application.scheme = GetParam();
    entry(registrations_, 0).scheme = GetParam();
    std::erase_if(entry(registrations_, 0).history, [](const Event& one) { return one.on >= filed; });
    policy_.choices.liu_validity = LiuValidity::as_ismap;
  }

  AboutTheRegistration about(const Register& registrations) const {
    return AboutTheRegistration{
        review(dossier_, {.as_of = as_of, .registrations = &registrations, .policy = &policy_})};
  }

  Register registrations_;
  Dossier dossier_;
  Policy policy_;
};

TEST_P(BadRegistrations, AreNeverMetInSilence) {
  Random random{20261120};
  for (int round = 0; round < 200; ++round) {
    const auto chosen = static_cast<std::size_t>(any_of(random, 0, std::size(bad_states) - 1));
    const BadState& state = bad_states[chosen];
    SCOPED_TRACE(state.name);
    Register bad = registrations_;
    state.apply(bad, 0, random);
    const AboutTheRegistration found = about(bad);
    EXPECT_NE(found.verdict, Verdict::met);
    EXPECT_NE(found.last_point, Verdict::met);
    EXPECT_TRUE(found.said);
  }
}

TEST_P(BadRegistrations, TogetherAreNeverMetInSilence) {
  Random random{20261121};
  for (int round = 0; round < 200; ++round) {
    Register bad = registrations_;
    std::string names;
    for (int i = any_of(random, 2, 3); i > 0; --i) {
      const BadState& state = bad_states[any_of(random, 0, std::size(bad_states) - 1)];
      names.append(state.name).append(", ");
      state.apply(bad, 0, random);
    }
    SCOPED_TRACE(names);
    const AboutTheRegistration found = about(bad);
    EXPECT_NE(found.verdict, Verdict::met);
    EXPECT_TRUE(found.said);
  }
}

TEST_P(BadRegistrations, DifferFromAGoodOne) {
  EXPECT_EQ(about(registrations_).verdict, Verdict::met);
  EXPECT_FALSE(about(registrations_).said);
}

INSTANTIATE_TEST_SUITE_P(OfBothLists, BadRegistrations, testing::Values(Scheme::ismap, Scheme::ismap_liu));

}  // namespace
}  // namespace ismap::test::bad_registrations_test
