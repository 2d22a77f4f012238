#include <ismap/report/asked_limits.hpp>
#include <ismap/report/printable.hpp>

#include "src/core/near_words.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace ismap {
namespace {

constexpr Label no_limit{"{0}という上限はありません。", "There is no limit {0}."};
constexpr Label no_number{"上限は、「名称=1から4000000000までの整数」の形式で指定してください：{0}",
                          "A limit is given as NAME=NUMBER, with a whole number from 1 to 4000000000: {0}"};

constexpr std::size_t most = 4'000'000'000;

std::optional<std::size_t> limit_in(std::string_view typed) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), value);
  if (error != std::errc{} || end != typed.data() + typed.size() || value == 0 || value > most) return std::nullopt;
  return value;
}

}  // namespace

std::optional<LimitFault> take_limits(std::string_view typed, AskedLimits& limits,
                                      std::span<const std::string_view> names) {
  while (!typed.empty()) {
    const std::string_view one = typed.substr(0, typed.find(','));
    typed.remove_prefix(std::min(one.size() + 1, typed.size()));
    const std::size_t equals = std::min(one.find('='), one.size());
    const std::string_view name = one.substr(0, equals);
    const auto known = std::ranges::find(names, name);
    if (equals < one.size() && known == names.end())
      return LimitFault{fill(no_limit, {printable(name)}),
                        detail::near_words(name, std::vector<std::string>{names.begin(), names.end()})};
    const auto value = limit_in(one.substr(std::min(equals + 1, one.size())));
    if (!value) return LimitFault{fill(no_number, {printable(one)})};
    limits.set(*known, *value);
  }
  return std::nullopt;
}

}  // namespace ismap
