#include <ismap/rules/registration/pledged.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>

#include <algorithm>
#include <cstdint>
#include <string>

namespace ismap::registration {
namespace {

constexpr Pointer pledges_at = path<&Dossier::pledges>;

constexpr Label not_pledged{"3.5({0})の宣誓がありません。", "The pledge of 3.5({0}) is missing."};
constexpr Label pledge_it{"3.5({0})の事項を宣誓してください。", "Give the pledge of 3.5({0})."};
constexpr Label not_all_pledged{"3.5の宣誓のうち、{0}がありません。", "Of the pledges of 3.5, {0} are missing."};

bool is_pledged(const Dossier& dossier, int item) {
  return std::ranges::find(dossier.pledges, PledgeItem{static_cast<PledgeItem::Number>(item)}) != dossier.pledges.end();
}

}  // namespace

Answer pledged(const Dossier& dossier, int item) {
  Answer answer;
  if (is_pledged(dossier, item)) return answer.hold();
  const std::string number = std::to_string(item);
  return answer.breach("not_pledged", pledges_at, fill(not_pledged, {number}), fill(pledge_it, {number}));
}

Answer all_pledged(const Dossier& dossier, const Context&) {
  std::int64_t count = 0;
  std::string missing;
  for (int item = PledgeItem::min; item <= PledgeItem::max; ++item) {
    if (is_pledged(dossier, item))
      ++count;
    else
      missing.append(missing.empty() ? "(" : ", (").append(std::to_string(item)).append(")");
  }
  Answer answer;
  answer.derive("pledges_given", count);
  if (missing.empty()) return answer.hold();
  return answer.breach("pledges_missing", pledges_at, fill(not_all_pledged, {missing}));
}

}  // namespace ismap::registration
