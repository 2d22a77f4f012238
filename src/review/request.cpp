#include "src/review/request.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/policy_description.hpp>

#include <set>

namespace ismap {
namespace {

const Policy default_policy{};

std::string_view renewed_number(const Application& application) {
  if (application.kind != ApplicationKind::renewal || !application.registration_number) return {};
  return *application.registration_number;
}

}  // namespace

const Policy& policy_of(const ReviewRequest& request) {
  return request.policy == nullptr ? default_policy : *request.policy;
}

const Catalog& catalog_of(const ReviewRequest& request) {
  return request.catalog == nullptr ? ismap_2020() : *request.catalog;
}

Context context_of(const Dossier& dossier, const StatementIndex& index, const ReviewRequest& request) {
  Context context{{.as_of = request.as_of,
                   .reference_date = dossier.application.filed_on,
                   .policy = policy_of(request),
                   .registrations = request.registrations},
                  *index.catalog,
                  index,
                  dossier.application.scheme,
                  path<&Dossier::statement>,
                  renewed_number(dossier.application)};
  context.share_look_ups();
  return context;
}

Context context_of(const Statement&, const StatementIndex& index, const ReviewRequest& request) {
  Context context{{.as_of = request.as_of,
                   .reference_date = request.as_of,
                   .policy = policy_of(request),
                   .registrations = request.registrations},
                  *index.catalog,
                  index,
                  std::nullopt,
                  {}};
  context.share_look_ups();
  return context;
}

Surroundings surroundings_of(const ReviewRequest& request) {
  Surroundings surroundings{.as_of = request.as_of, .reference_date = request.as_of, .policy = policy_of(request)};
  surroundings.share_look_ups();
  return surroundings;
}

std::vector<Setting> settings_changed(const Choices& choices) {
  std::vector<Setting> changed;
  for_each_member<Choices>([&](auto member) {
    const auto value = choices.*decltype(member)::pointer;
    if (value != Choices{}.*decltype(member)::pointer) changed.push_back({member.name, std::string{name_of(value)}});
  });
  return changed;
}

std::vector<Supplement> supplements_used(std::span<const RuleResult> results, const Surroundings& surroundings) {
  std::set<Parameter> used;
  for (const RuleResult& result : results) used.insert(result.supplements.begin(), result.supplements.end());
  if (surroundings.choices().holiday_roll_over != HolidayRollOver::none) used.insert(Parameter::public_holidays);
  std::vector<Supplement> supplements;
  for (const Parameter parameter : used)
    if (const Supplement* supplied = surroundings.supplement(parameter)) supplements.push_back(*supplied);
  return supplements;
}

}  // namespace ismap
