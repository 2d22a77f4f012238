#include "src/lifecycle/event_order.hpp"

#include "tests/support/event.hpp"

#include <gtest/gtest.h>

namespace ismap {
namespace {

using enum EventKind;
using test::event;

std::vector<std::size_t> positions(const std::vector<Event>& history, Date as_of = date(2030, 1, 1)) {
  const EventOrder order{history, as_of};
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < order.size(); ++i) found.push_back(order[i]);
  return found;
}

using Positions = std::vector<std::size_t>;

TEST(EventOrder, IsByDay) {
  EXPECT_EQ(positions({event(date(2025, 3, 1), deleted), event(date(2024, 3, 1), listed),
                       event(date(2024, 12, 1), suspended)}),
            (Positions{1, 2, 0}));
}

TEST(EventOrder, KeepsTheOrderOfOtherEventsOfOneDay) {
  const Date day = date(2025, 3, 1);
  EXPECT_EQ(positions({event(day, suspended), event(day, reinstated), event(day, monitoring_notified)}),
            (Positions{0, 1, 2}));
}

TEST(EventOrder, IsThatOfTheProcedureOnOneDay) {
  const Date day = date(2025, 3, 1);
  EXPECT_EQ(positions({event(day, listed), event(day, decided_registered), event(day, accepted), event(day, answered),
                       event(day, inquired), event(day, received), event(day, applied)}),
            (Positions{6, 5, 4, 3, 2, 1, 0}));
}

TEST(EventOrder, LeavesOutLaterEvents) {
  const std::vector<Event> history = {event(date(2025, 3, 1), applied), event(date(2025, 3, 3), accepted),
                                      event(date(2025, 3, 2), received)};
  EXPECT_EQ(positions(history, date(2025, 3, 2)), (Positions{0, 2}));
  EXPECT_FALSE((EventOrder{history, date(2025, 3, 2)}.out_of_order()));
  EXPECT_EQ((EventOrder{history, date(2025, 3, 3)}.out_of_order()), 2U);
}

}  // namespace
}  // namespace ismap
