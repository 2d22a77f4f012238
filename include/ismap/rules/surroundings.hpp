// What every rule may look at besides its document.
#pragma once

#include <ismap/model/policy.hpp>
#include <ismap/model/register_entry.hpp>
#include <ismap/rules/holidays.hpp>
#include <ismap/rules/time_limit.hpp>

#include <memory>
#include <string_view>

namespace ismap {

/// Borrows everything; lives as long as the evaluation.
struct Surroundings {
  Date as_of;           ///< look-ups in the register are as of this day
  Date reference_date;  ///< the day whose rules apply: the filing of a dossier, the procurement, the meeting; else
                        ///< `as_of`
  const Policy& policy;
  const Register* registrations = nullptr;  ///< null if none was given

  /// What `share_look_ups` prepares; null: each look-up is made anew.
  std::shared_ptr<const Holidays> holidays{};
  std::shared_ptr<ServiceFinder> services{};

  /// For an evaluation that looks up much. Copies share what was prepared; they stay in one thread.
  void share_look_ups();

  const Choices& choices() const noexcept { return policy.choices; }

  /// The span of `limit` in force on the reference date.
  Span span_of(const TimeLimit& limit) const;

  /// The last day of `limit` from `from`, by the counting policy; of an act, past days off if the policy says so (Q2).
  Date last_day(const TimeLimit& limit, Date from) const;
  /// The same, of the span in force on `day`.
  Date last_day(const TimeLimit& limit, Date from, Date day) const;

  /// `day` itself, or the next business day if the policy rolls deadlines over (Q2).
  /// Without `share_look_ups` it takes time for all holidays.
  Date rolled_over(Date day) const;

  /// The last day of a registration that is based on an assessment period (registration rules 8.1, Q1).
  Date validity_end(Date period_last) const;

  /// The supplied value of `parameter` in force on the reference date; null if there is none.
  const Supplement* supplement(Parameter parameter) const;

  /// What the register says under this number; nothing without a register.
  Found<RegisteredService> service(std::string_view number) const;
  Found<RegisteredAssessor> assessor(std::string_view number) const;
};

}  // namespace ismap
