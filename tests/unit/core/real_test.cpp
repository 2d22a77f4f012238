#include "src/core/real.hpp"

#include <gtest/gtest.h>

#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>

namespace ismap::detail {
namespace {

std::string by_the_standard(double value) {
  std::array<char, 32> buffer{};
  return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr};
}

TEST(Reals, AreWrittenAsTheStandardDoes) {
  using Limits = std::numeric_limits<double>;
  for (const double value :
       {0.0, -0.0, 1.0, -1.5, 0.1, 1e5, 99999.0, 100000.0, 1e-4, 1e-5, 123456789012345680.0, 1e21, 9007199254740993.0,
        0x1p70, 5.684341886080802e-14, Limits::min(), Limits::max(), Limits::denorm_min()})
    EXPECT_EQ(real_text(value), by_the_standard(value));
  std::mt19937_64 random{1};
  for (int i = 0; i < 100'000; ++i) {
    const double any = std::bit_cast<double>(random());
    if (std::isfinite(any)) {
      ASSERT_EQ(real_text(any), by_the_standard(any));
    }
    const double usual = std::ldexp(static_cast<double>(random() >> (random() % 64)), -static_cast<int>(random() % 60));
    ASSERT_EQ(real_text(usual), by_the_standard(usual));
    ASSERT_EQ(real_in(real_text(usual)), usual);
  }
}

TEST(Reals, AreReadWholeOrNotAtAll) {
  EXPECT_EQ(real_in("-1.5e2"), -150.0);
  for (const char* text : {"", "+1", " 1", "1 ", "1x", "0x1", "inf", "nan", "1e400", "1e-400"})
    EXPECT_EQ(real_in(text), std::nullopt) << text;
}

}  // namespace
}  // namespace ismap::detail
