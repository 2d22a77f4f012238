// Choices where the law is open, and facts where public sources end.
#pragma once

#include <ismap/core/months.hpp>
#include <ismap/core/variant.hpp>
#include <ismap/model/ranged.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ismap {

/// Q2: what becomes of a deadline that falls on a day off. No source rolls it over.
enum class HolidayRollOver {
  none,
  next_business_day,  ///< past Saturdays, Sundays and the days of the supplement `public_holidays`
};

/// Q3: from which day the month of registration rules 4.2 runs.
enum class ApplicationPeriodStart { report_date, undecided };

/// Q4: what a report later than registration rules 3.2 ask "in principle" amounts to.
enum class LateReport { judgement, breach };

/// Q5: up to which document's date a subsequent event counts; the day itself is outside.
enum class SubsequentEventsUntil { report_date, representation_date };

/// Q10: how もしくは in registration rules 6.1(7) is read.
enum class ViolationOrDeletion { both_absent, either_absent };

/// Q15: whether a base service on the ISMAP-LIU list is enough.
enum class BaseOnLiuList {
  by_scheme,  ///< not enough for ISMAP; for ISMAP-LIU a reviewer decides
  not_enough,
  enough,
};

/// Q20: what an assessment period that overlaps the previous one amounts to. A gap is always a breach.
enum class PeriodOverlap { judgement, breach, allowed };

/// Q7: what a registration is after its last day of validity, if no renewal was filed by then.
enum class ExpiryWithoutRenewal {
  expired,  ///< off the list, and the withdrawal notice of 14.1(1) is owed
  deleted,  ///< deleted automatically; nothing more is owed
};

/// Q12, C-3: which incidents registration rules 9.1 ask to be reported. The pledge and the basic regulation speak of
/// grave ones.
enum class ReportableIncidents { all, grave };

/// LIU-2.9: whether a registration of ISMAP-LIU lasts as long as one of ISMAP. No public source says so.
enum class LiuValidity { undecided, as_ismap };

/// How "within one year of the start of use" in the decision of 2021-07-06 is counted.
enum class ProvisionalYear {
  first_day_counted,  ///< as the decision itself counts 2020-10-01 to 2021-09-30
  first_day_not_counted,
};

/// The points the rule book leaves open, with the defaults it proposes.
struct Choices {
  Counting counting = Counting::civil_code;
  HolidayRollOver holiday_roll_over = HolidayRollOver::none;
  ApplicationPeriodStart application_period_start = ApplicationPeriodStart::report_date;
  LateReport late_report = LateReport::judgement;
  SubsequentEventsUntil subsequent_events_until = SubsequentEventsUntil::report_date;
  ViolationOrDeletion violation_or_deletion = ViolationOrDeletion::both_absent;
  BaseOnLiuList base_on_liu_list = BaseOnLiuList::by_scheme;
  PeriodOverlap period_overlap = PeriodOverlap::judgement;
  ExpiryWithoutRenewal expiry_without_renewal = ExpiryWithoutRenewal::expired;
  ReportableIncidents reportable_incidents = ReportableIncidents::all;
  LiuValidity liu_validity = LiuValidity::undecided;
  ProvisionalYear provisional_year = ProvisionalYear::first_day_counted;

  friend bool operator==(const Choices&, const Choices&) = default;
};

/// What a supplement can supply. Values are stable: new ones are appended.
enum class Parameter {
  incident_first_report_due,            ///< days
  incident_final_report_due,            ///< days
  deletion_items_barring_registration,  ///< list of items as printed
  liu_assessed_controls,                ///< list of control ids
  liu_annex_2_requirements,             ///< text
  minor_finding_conditions,             ///< text
  edition_2025_applies_from,            ///< date
  public_holidays,                      ///< list of dates
  assessor_validity_months,             ///< months
  objection_due,                        ///< days
  committee_quorum,                     ///< number of members
  monitoring_answer_due,                ///< days
  reassessment_due,                     ///< days
  assessor_intake_opened_on,            ///< date from which others than audit corporations may apply
  manager_practice_years,               ///< years of audit practice asked of the engagement manager
  controls_due_this_year,               ///< list of control ids: what the three-year cycle assesses now
};

/// A whole number, a text (or date) or a list of texts, as the parameter asks.
using SupplementValue = Variant<std::int64_t, std::string, std::vector<std::string>>;

struct InForce {
  std::optional<Date> from;
  std::optional<Date> until;

  friend bool operator==(const InForce&, const InForce&) = default;
};

/// A value from an official text that the user holds and the rule book marks not found.
struct Supplement {
  Parameter parameter{};
  SupplementValue value;
  std::string clause;
  std::string source;
  std::optional<InForce> in_force;

  friend bool operator==(const Supplement&, const Supplement&) = default;
};

/// The time limits that a policy can change. Values are stable: new ones are appended. Their rows say what they are
/// (`time_limits`).
enum class TimeLimitId {
  longest_assessment_period,
  shortest_assessment_period,
  report_date,
  filing,
  inquiry_answer,
  document_check,
  committee_review,
  model_review_period,
  shortest_renewal,
  improvement,
  validity,
  provisional_use,
  partner_practice,
};

/// Another span for a time limit, from a day on: a reform, or what one would do. It has months, days or both.
struct LimitChange {
  TimeLimitId limit{};
  std::optional<Ranged<1, 1200>> months;
  std::optional<Ranged<1, 3650>> days;
  Date from{};

  friend bool operator==(const LimitChange&, const LimitChange&) = default;
};

struct Policy {
  Choices choices;
  std::vector<Supplement> supplements;
  std::optional<std::vector<LimitChange>> limits{};

  friend bool operator==(const Policy&, const Policy&) = default;
};

}  // namespace ismap
