#include "src/core/near_words.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ismap::detail {
namespace {

constexpr std::size_t longest_looked_at = 64;
constexpr std::size_t most = 5;

std::string lower(std::string_view text) {
  std::string result{text};
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return result;
}

/// How many letters must be added, dropped, replaced or swapped with the next to make `b` of `a`.
std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before_last(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    before_last.swap(last);
    last.swap(row);
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      row[j + 1] = std::min({last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1});
      if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
        row[j + 1] = std::min(row[j + 1], before_last[j - 1] + 1);
    }
  }
  return row.back();
}

/// A candidate that contains `given` is one edit away. Beyond `farthest` the number is not exact.
std::size_t distance(std::string_view given, std::string_view candidate, std::size_t farthest) {
  if (candidate.find(given) != std::string_view::npos) return given.size() == candidate.size() ? 0 : 1;
  return candidate.size() > given.size() + farthest ? farthest + 1 : edits(given, candidate);
}

}  // namespace

std::vector<std::string> near_words(std::string_view given, std::span<const std::string> candidates) {
  if (given.empty() || given.size() > longest_looked_at) return {};
  const std::string wanted = lower(given);
  const std::size_t farthest = std::max<std::size_t>(1, wanted.size() / 4);

  std::vector<std::pair<std::size_t, std::string>> near;
  for (const std::string& candidate : candidates)
    if (const std::size_t far = distance(wanted, lower(candidate), farthest); far <= farthest)
      near.emplace_back(far, candidate);
  std::ranges::stable_sort(near, {}, &std::pair<std::size_t, std::string>::first);

  std::vector<std::string> ids;
  for (auto& [far, id] : near)
    if (ids.size() < most && std::ranges::find(ids, id) == ids.end()) ids.push_back(std::move(id));
  return ids;
}

}  // namespace ismap::detail
