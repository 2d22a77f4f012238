#include "asked_limits.hpp"

#include <ismap/core/text.hpp>
#include <ismap/report/printable.hpp>

#include "faults.hpp"
#include "src/core/near_words.hpp"

#include <algorithm>
#include <charconv>

namespace ismap::cli {
namespace {

constexpr Label no_limit{"{0}という上限はありません。", "There is no limit {0}."};
constexpr Label no_number{"--limitsには、上限を「名称=1から4000000000までの整数」の形式で指定してください：{0}",
                          "--limits takes NAME=NUMBER, a whole number from 1 to 4000000000: {0}"};

constexpr std::size_t most = 4'000'000'000;

std::optional<std::size_t> limit_in(std::string_view typed) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), value);
  if (error != std::errc{} || end != typed.data() + typed.size() || value == 0 || value > most) return std::nullopt;
  return value;
}

}  // namespace

std::optional<Problem> AskedLimits::take(const std::string& typed) {
  std::string_view rest = typed;
  while (!rest.empty()) {
    const std::string_view one = rest.substr(0, rest.find(','));
    rest.remove_prefix(std::min(one.size() + 1, rest.size()));
    const std::size_t equals = std::min(one.find('='), one.size());
    const std::string_view name = one.substr(0, equals);
    const auto* const known = std::ranges::find(limit_names, name);
    if (equals < one.size() && known == limit_names.end()) {
      const std::vector<std::string> names{limit_names.begin(), limit_names.end()};
      return call_fault(fill(no_limit, {printable(name)}), detail::near_words(name, names));
    }
    const auto value = limit_in(one.substr(std::min(equals + 1, one.size())));
    if (!value) return call_fault(fill(no_number, {printable(one)}));
    asked_.emplace_back(*known, *value);
  }
  return std::nullopt;
}

Limits AskedLimits::in_place_of(Limits defaults) const noexcept {
  for (const auto& [name, value] : asked_) *limit_named(defaults, name) = value;
  return defaults;
}

}  // namespace ismap::cli
