#include <ismap/review/base_coverage.hpp>

#include "src/review/request.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/register_entry.hpp>

#include <algorithm>
#include <string>
#include <unordered_map>

namespace ismap {
namespace {

/// What the statement says of a base; nothing inherited yet.
BaseCoverage said_of(std::string_view number, const Statement& statement) {
  BaseCoverage coverage;
  coverage.number = number;
  coverage.declared = std::ranges::any_of(statement.outside_services, [number](const OutsideService& outside) {
    return outside.is_base && outside.registration_number && is_same_number(*outside.registration_number, number);
  });
  return coverage;
}

void look_up(BaseCoverage& coverage, const Register& registrations, const ReviewRequest& request) {
  const Found<RegisteredService> base = find_service(registrations, coverage.number);
  if (!base || base.is_contradicted) return;
  const Registration registration =
      registration_of(base.entry->history, request.as_of, validity_of(base.entry->scheme, policy_of(request).choices));
  coverage.scheme = base.entry->scheme;
  if (registration.open_question() != nullptr) return;
  coverage.state = registration.state;
  coverage.valid_until = registration.valid_until;
}

bool is_inherited(const ControlEntry& entry) {
  return entry.stance == Stance::inherited && entry.inherited_from.has_value();
}

}  // namespace

std::vector<BaseCoverage> base_coverage(const Statement& statement, const Register& registrations,
                                        const ReviewRequest& request) {
  std::vector<BaseCoverage> bases;
  std::unordered_map<std::string, std::size_t> positions;
  for (const ControlEntry& entry : statement.controls) {
    if (!is_inherited(entry)) continue;
    const auto [known, is_new] = positions.try_emplace(folded_number(*entry.inherited_from), bases.size());
    if (is_new) bases.push_back(said_of(*entry.inherited_from, statement));
    bases[known->second].controls.push_back(entry.id);
  }
  for (BaseCoverage& base : bases) look_up(base, registrations, request);
  return bases;
}

BaseCoverage base_coverage(const Statement& statement, std::string_view number, const Register& registrations,
                           const ReviewRequest& request) {
  BaseCoverage coverage = said_of(number, statement);
  for (const ControlEntry& entry : statement.controls)
    if (is_inherited(entry) && is_same_number(*entry.inherited_from, number)) coverage.controls.push_back(entry.id);
  look_up(coverage, registrations, request);
  return coverage;
}

}  // namespace ismap
