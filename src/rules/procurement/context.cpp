#include <ismap/rules/procurement/context.hpp>

#include <ismap/lifecycle/validity.hpp>

namespace ismap {

ProcurementContext context_of(const Procurement& procurement, const Policy& policy, const Register* registrations) {
  ProcurementContext context{
      {.as_of = procurement.on, .reference_date = procurement.on, .policy = policy, .registrations = registrations},
      nullptr,
      std::nullopt};
  if (!procurement.service.number) return context;
  context.bought = context.service(*procurement.service.number).entry;
  if (context.bought == nullptr) return context;
  context.registration =
      registration_of(context.bought->history, procurement.on, validity_of(context.bought->scheme, policy.choices));
  return context;
}

}  // namespace ismap
