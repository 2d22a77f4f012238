#include <ismap/review/base_coverage.hpp>

#include "src/review/request.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/lifecycle/printed.hpp>
#include <ismap/model/register_entry.hpp>
#include <ismap/rules/validity.hpp>

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace ismap {
namespace {

/// What statement and register say about bases.
class Bases {
 public:
  Bases(const Statement& statement, const Register& registrations, const ReviewRequest& request)
      : services_(registrations), as_of_(request.as_of), policy_(policy_of(request)) {
    for (const OutsideService& outside : statement.outside_services)
      if (outside.is_base && outside.registration_number) declared_.insert(folded_number(*outside.registration_number));
  }

  /// Nothing inherited yet.
  BaseCoverage coverage_of(std::string_view number) {
    BaseCoverage coverage;
    coverage.number = number;
    coverage.declared = declared_.contains(folded_number(number));
    const Found<RegisteredService> base = services_.find(number);
    if (!base || base.is_contradicted) return coverage;
    const ShownRegistration shown = shown_registration(*base.entry, as_of_, validity_of(base.entry->scheme, policy_));
    coverage.scheme = base.entry->scheme;
    if (!shown.is_certain) return coverage;
    coverage.state = shown.state;
    coverage.valid_until = shown.last_day.known();
    return coverage;
  }

 private:
  std::unordered_set<std::string> declared_;
  ServiceFinder services_;
  Date as_of_;
  const Policy& policy_;
};

bool is_inherited(const ControlEntry& entry) {
  return entry.stance == Stance::inherited && entry.inherited_from.has_value();
}

}  // namespace

std::vector<BaseCoverage> base_coverage(const Statement& statement, const Register& registrations,
                                        const ReviewRequest& request) {
  Bases known_bases{statement, registrations, request};
  std::vector<BaseCoverage> bases;
  std::unordered_map<std::string, std::size_t> positions;
  for (const ControlEntry& entry : statement.controls) {
    if (!is_inherited(entry)) continue;
    const auto [known, is_new] = positions.try_emplace(folded_number(*entry.inherited_from), bases.size());
    if (is_new) bases.push_back(known_bases.coverage_of(*entry.inherited_from));
    bases[known->second].controls.push_back(entry.id);
  }
  return bases;
}

BaseCoverage base_coverage(const Statement& statement, std::string_view number, const Register& registrations,
                           const ReviewRequest& request) {
  BaseCoverage coverage = Bases{statement, registrations, request}.coverage_of(number);
  for (const ControlEntry& entry : statement.controls)
    if (is_inherited(entry) && is_same_number(*entry.inherited_from, number)) coverage.controls.push_back(entry.id);
  return coverage;
}

}  // namespace ismap
