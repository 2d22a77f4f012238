#include <ismap/model/same_entry.hpp>

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>

#include <algorithm>
#include <tuple>
#include <vector>

namespace ismap {
namespace {

/// The order in the document says nothing.
std::vector<const ControlChange*> in_order_of_days(const std::vector<ControlChange>& changes) {
  std::vector<const ControlChange*> sorted;
  sorted.reserve(changes.size());
  for (const ControlChange& change : changes) sorted.push_back(&change);
  std::ranges::sort(sorted, {}, [](const ControlChange* change) {
    return std::tie(change->from, change->until, change->nature, change->content);
  });
  return sorted;
}

bool say_the_same_changes(const std::vector<ControlChange>& a, const std::vector<ControlChange>& b) {
  if (a == b) return true;
  return std::ranges::equal(in_order_of_days(a), in_order_of_days(b),
                            [](const ControlChange* one, const ControlChange* other) {
                              return one->from == other->from && one->until == other->until &&
                                     one->nature == other->nature && is_same_text(one->content, other->content);
                            });
}

bool is_same_origin(const std::optional<std::string>& a, const std::optional<std::string>& b) {
  return is_stated(a) && is_stated(b) ? is_same_number(*a, *b) : is_stated(a) == is_stated(b);
}

}  // namespace

bool is_same_entry(const ControlEntry& a, const ControlEntry& b) {
  return a.id.number() == b.id.number() && a.stance == b.stance && a.ground == b.ground &&
         is_same_stated_text(a.reason, b.reason) && is_same_stated_text(a.individual_control, b.individual_control) &&
         is_same_origin(a.inherited_from, b.inherited_from) && say_the_same_changes(a.changes, b.changes);
}

}  // namespace ismap
