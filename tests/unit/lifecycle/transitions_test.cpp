#include <ismap/lifecycle/transitions.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>

#include <gtest/gtest.h>
#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include <set>

namespace ismap {
namespace {

std::set<RegistrationState> reachable_from(RegistrationState start) {
  std::set<RegistrationState> seen = {start};
  for (std::size_t before = 0; before != seen.size();) {
    before = seen.size();
    for (const Transition& row : transitions)
      if (seen.contains(row.from)) seen.insert(row.to);
    for (const Expiry& row : expiries)
      if (seen.contains(row.from)) seen.insert(row.to);
  }
  return seen;
}

TEST(Transitions, GiveOneNextStateForEachEvent) {
  std::set<std::pair<RegistrationState, EventKind>> seen;
  for (const Transition& row : transitions) {
    EXPECT_TRUE(seen.emplace(row.from, row.on).second) << name_of(row.on);
    EXPECT_EQ(next_state(row.from, row.on), row.to);
    EXPECT_FALSE(row.clause.empty());
  }
}

TEST(Transitions, LeadToEveryState) {
  EXPECT_EQ(reachable_from(RegistrationState::not_registered).size(), all_states.size());
}

TEST(Transitions, HaveNoDeadEndButTheFinalStates) {
  for (const RegistrationState state : all_states) {
    std::set<RegistrationState> next;
    for (const Transition& row : transitions)
      if (row.from == state && row.to != state) next.insert(row.to);
    if (is_final(state))
      EXPECT_EQ(next, std::set{RegistrationState::applied});
    else
      EXPECT_FALSE(next.empty());
  }
}

TEST(Transitions, KnowEveryEvent) {
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<EventKind>>([](auto enumerator) {
    bool is_known = false;
    for (const Transition& row : transitions) is_known |= row.on == enumerator.value;
    EXPECT_TRUE(is_known) << enumerator.name;
  });
}

TEST(Transitions, LeaveTheStateOfARenewalAlone) {
  for (const EventKind event :
       {EventKind::renewal_applied, EventKind::received, EventKind::inquired, EventKind::answered, EventKind::accepted,
        EventKind::not_accepted, EventKind::renewal_decided, EventKind::renewal_refused})
    for (const RegistrationState state : {RegistrationState::registered, RegistrationState::suspended})
      EXPECT_EQ(next_state(state, event), state) << name_of(event);
}

TEST(Transitions, DeleteAtOnceWhenANewApplicationIsDemanded) {
  EXPECT_EQ(next_state(RegistrationState::registered, EventKind::reapplication_demanded), RegistrationState::deleted);
  EXPECT_EQ(next_state(RegistrationState::registered, EventKind::reassessment_demanded), RegistrationState::registered);
}

TEST(Transitions, RefuseWhatTheRulesDoNotKnow) {
  EXPECT_EQ(next_state(RegistrationState::not_registered, EventKind::suspended), std::nullopt);
  EXPECT_EQ(next_state(RegistrationState::applied, EventKind::decided_registered), std::nullopt);
  EXPECT_EQ(next_state(RegistrationState::expired, EventKind::renewal_applied), std::nullopt);
  EXPECT_EQ(next_state(RegistrationState::deleted, EventKind::reinstated), std::nullopt);
}

}  // namespace
}  // namespace ismap
