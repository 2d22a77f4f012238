#include <ismap/rules/validity.hpp>

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

ValidityRule validity_of(Scheme scheme, const Policy& policy) noexcept {
  const Choices& choices = policy.choices;
  const bool is_known = scheme == Scheme::ismap || choices.liu_validity == LiuValidity::as_ismap;
  return {.last_day = is_known ? validity_by_law.last_day : nullptr,
          .policy = &policy,
          .then = choices.expiry_without_renewal == ExpiryWithoutRenewal::deleted ? RegistrationState::deleted
                                                                                  : RegistrationState::expired};
}

}  // namespace ismap
