#include <ismap/lifecycle/validity.hpp>

namespace ismap {

Date validity_end(Date period_last, Counting counting) {
  constexpr int months_of_validity = 16;
  const Date start = counting == Counting::civil_code ? period_last : days_after(period_last, 1);
  return months_after(start, months_of_validity, counting);
}

ValidityRule validity_of(Scheme scheme, const Choices& choices) noexcept {
  return {.ends = scheme == Scheme::ismap || choices.liu_validity == LiuValidity::as_ismap,
          .counting = choices.counting,
          .then = choices.expiry_without_renewal == ExpiryWithoutRenewal::deleted ? RegistrationState::deleted
                                                                                  : RegistrationState::expired};
}

}  // namespace ismap
