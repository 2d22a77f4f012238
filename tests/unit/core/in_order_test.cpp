#include <ismap/core/in_order.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <stdexcept>

namespace ismap {
namespace {

/// Gives 0, 1, ... up to, not including, `end`.
auto numbers_below(int end) {
  return [end, next = 0]() mutable { return next < end ? std::optional{next++} : std::nullopt; };
}

class InOrder : public testing::TestWithParam<unsigned> {};

TEST_P(InOrder, PutsEveryResultInTheOrderOfTheItems) {
  std::vector<int> squares;
  in_order(
      GetParam(), numbers_below(1000),
      [](int number) {
        if (number % 97 == 0) std::this_thread::sleep_for(std::chrono::milliseconds{1});
        return number * number;
      },
      [&](int square) {
        squares.push_back(square);
        return true;
      });
  ASSERT_EQ(squares.size(), 1000U);
  for (int i = 0; i < 1000; ++i) EXPECT_EQ(squares[static_cast<std::size_t>(i)], i * i);
}

TEST_P(InOrder, DoesNothingWithoutItems) {
  in_order(
      GetParam(), numbers_below(0), [](int number) { return number; },
      [](int) -> bool { throw std::logic_error("nothing was taken"); });
}

TEST_P(InOrder, StopsWhenAResultIsRefused) {
  std::vector<int> put;
  in_order(
      GetParam(), numbers_below(1000), [](int number) { return number; },
      [&](int number) {
        put.push_back(number);
        return number < 9;
      });
  EXPECT_EQ(put, (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
}

TEST_P(InOrder, TakesOnlyAFewItemsAheadOfASlowOne) {
  std::atomic<int> taken = 0;
  std::atomic<int> most_while_waiting = 0;
  const int threads = std::max(1, static_cast<int>(GetParam()));
  in_order(
      GetParam(), [&]() -> std::optional<int> { return taken < 500 ? std::optional{taken++} : std::nullopt; },
      [&](int number) {
        if (number == 0) {
          std::this_thread::sleep_for(std::chrono::milliseconds{20});
          most_while_waiting = taken.load();
        }
        return number;
      },
      [](int) { return true; });
  EXPECT_EQ(taken, 500);
  EXPECT_LE(most_while_waiting, 4 * threads);
}

TEST_P(InOrder, ThrowsWhatTheWorkThrows) {
  int put = 0;
  const auto fail_at_50 = [](int number) {
    if (number == 50) throw std::runtime_error("50");
    return number;
  };
  EXPECT_THROW(in_order(GetParam(), numbers_below(1000), fail_at_50, [&](int) { return ++put > 0; }),
               std::runtime_error);
  EXPECT_LE(put, 50);
}

TEST_P(InOrder, ThrowsWhatTakingAndPuttingThrow) {
  EXPECT_THROW(in_order(
                   GetParam(), []() -> std::optional<int> { throw std::domain_error("take"); },
                   [](int number) { return number; }, [](int) { return true; }),
               std::domain_error);
  EXPECT_THROW(in_order(
                   GetParam(), numbers_below(10), [](int number) { return number; },
                   [](int) -> bool { throw std::range_error("put"); }),
               std::range_error);
}

TEST_P(InOrder, TakesNothingAfterTakingFailed) {
  for (int round = 0; round < 500; ++round) {
    int taken = 0;
    const auto fail_at_first = [&]() -> std::optional<int> {
      if (++taken == 1) throw std::domain_error("take");
      return taken;
    };
    EXPECT_THROW(in_order(
                     GetParam(), fail_at_first, [](int number) { return number; }, [](int) { return true; }),
                 std::domain_error);
    ASSERT_EQ(taken, 1) << round;
  }
}

INSTANTIATE_TEST_SUITE_P(Threads, InOrder, testing::Values(0U, 1U, 2U, 8U));

}  // namespace
}  // namespace ismap
