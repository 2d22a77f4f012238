#include <ismap/lifecycle/validity.hpp>

#include <ismap/rules/registration/ch08_validity.hpp>

namespace ismap {

Date validity_end(Date period_last, Counting counting) {
  return validity_end(period_last, Policy{.choices = {.counting = counting}, .supplements = {}, .limits = {}});
}

Date validity_end(Date period_last, const Policy& policy) {
  const TimeLimit& limit = registration::validity_limit;
  const Counting counting = policy.choices.counting;
  const Date start = counting == Counting::civil_code ? period_last : days_after(period_last, 1);
  return last_day_of(span_on(period_last, limit, policy), start, limit, counting);
}

Date ValidityRule::end_after(Date period_last) const {
  return policy == nullptr ? validity_end(period_last, Policy{}) : validity_end(period_last, *policy);
}

ValidityRule validity_of(Scheme scheme, const Policy& policy) noexcept {
  const Choices& choices = policy.choices;
  return {.ends = scheme == Scheme::ismap || choices.liu_validity == LiuValidity::as_ismap,
          .policy = &policy,
          .then = choices.expiry_without_renewal == ExpiryWithoutRenewal::deleted ? RegistrationState::deleted
                                                                                  : RegistrationState::expired};
}

}  // namespace ismap
