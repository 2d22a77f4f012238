// The duties that a history of events gives rise to.
#pragma once

#include <ismap/lifecycle/registration.hpp>
#include <ismap/rules/duty.hpp>
#include <ismap/rules/surroundings.hpp>

#include <vector>

namespace ismap {

/// A duty as of a day. Its row says what it is; everything borrowed there is constant.
struct Duty {
  const DutyRow* row = nullptr;
  Due due;
  std::optional<Span> span{};  ///< that the law gives for it
  Date since{};
  std::optional<Parameter> supplement;  ///< whose value gives the due day
  ObligationStatus status{};
  Scheme scheme{};  ///< of the service
  std::optional<Date> done_on{};
};

/// The registration and its duties, as of one day.
struct RegistrationDuties {
  Registration registration;
  std::vector<Duty> duties;  ///< in the order in which they arose; the renewal last
};

/// The duties of the events up to `surroundings.as_of`: done ones too, but none that lost its object when the
/// registration ended. A dated duty is overdue from the day after its due day.
///
/// Renewal (registration rules 8.1) is due on the last day of validity while no renewal is pending; it is optional.
RegistrationDuties duties_of(const RegisteredService& service, const Surroundings& surroundings);

/// The clause of the duty: for a service of ISMAP-LIU, that of the ISMAP-LIU registration rules. The numbers are taken
/// from those of ISMAP (LIU-2.8): no public text shows them.
Citation clause_of(const Duty& duty);

/// The obligation in words.
Obligation obligation(const Duty& duty);

}  // namespace ismap
