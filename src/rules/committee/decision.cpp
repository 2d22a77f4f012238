#include <ismap/rules/committee/decision.hpp>

#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::committee {
namespace {

/// Who takes no part in what.
class Recusals {
 public:
  using Members = std::set<std::string_view>;

  explicit Recusals(const Agenda& agenda) {
    for (const Interest& interest : agenda.interests) by_application_[interest.application].insert(interest.member);
  }

  const Members& from(const AgendaApplication& application) const {
    static const Members nobody;
    const auto found = by_application_.find(application.id);
    return found == by_application_.end() ? nobody : found->second;
  }

 private:
  std::map<std::string_view, Members> by_application_;
};

}  // namespace

AgendaPath path_of(const AgendaApplication& application) {
  const bool simplified = application.scheme == AgendaScheme::ismap && !application.concerns && application.fit;
  return simplified ? AgendaPath::simplified : AgendaPath::full_report;
}

std::vector<AgendaItem> items_of(const Agenda& agenda) {
  const Recusals recusals{agenda};
  std::vector<AgendaItem> items;
  items.reserve(agenda.applications.size());
  for (const AgendaApplication& application : agenda.applications) {
    const Recusals::Members& recused = recusals.from(application);
    AgendaItem item{.application = application.id, .path = path_of(application), .taking_part = {}, .recused = {}};
    for (const Member& member : agenda.members)
      if (!member.absent) (recused.contains(member.name) ? item.recused : item.taking_part).push_back(member.name);
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace ismap::committee
