// The questions: what is the state of this registration, and what is due across a register?
#pragma once

#include <ismap/model/service_status.hpp>
#include <ismap/review/review.hpp>
#include <ismap/rules/surroundings.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap {

/// The state of a service as of `request.as_of`, from its history, or from the public list where it has none, with what
/// is owed, what happens next if nobody acts, and what in the history the rules do not know. Later events change
/// nothing.
/// @param position of the service in its register: diagnostics point into `/services/<position>/history`
ServiceStatus status_of(const RegisteredService& service, std::size_t position, const ReviewRequest& request);

/// The statuses of a register, one after another: which entries contradict each other is found once. Keeps references.
class RegisterStatuses {
 public:
  RegisterStatuses(const Register& registrations, const ReviewRequest& request);

  /// Of the service at `position`.
  ServiceStatus at(std::size_t position) const;

 private:
  const Register& registrations_;
  Surroundings surroundings_;
  std::vector<bool> contradicted_;
};

/// The statuses of all services, in the order of the register. `ReviewRequest::registrations` plays no part.
RegisterStatus status_of(const Register& registrations, const ReviewRequest& request);

/// The status of the service with this number, however it is spelled, or else the only one of this name, which the
/// answer says; nothing if the register has none, or the name belongs to several numbers. If entries with the number
/// contradict each other, the first one, which says so.
std::optional<ServiceStatus> status_of(const Register& registrations, std::string_view number_or_name,
                                       const ReviewRequest& request);

/// What is owed across a register as of `request.as_of` and not done: what is overdue, due promptly, due within `days`
/// days, or due on a day that no public text gives. Soonest first: a prompt duty is due since the day it arose; duties
/// without a known day come last.
/// @param days from `as_of`, at least 0; absent: all
DueList due_within(const Register& registrations, std::optional<int> days, const ReviewRequest& request);

/// Which duties are asked for; what is absent does not restrict them.
struct DueFilter {
  std::optional<int> days;
  std::optional<Actor> who;
  std::optional<std::string> provider;  ///< whatever its width, case and spaces
};

/// The same of those that the filter lets through.
DueList due_within(const Register& registrations, const DueFilter& filter, const ReviewRequest& request);

}  // namespace ismap
