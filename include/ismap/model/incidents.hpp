// The answer to: which incidents and grave changes does the register show, and what became of them?
#pragma once

#include <ismap/model/application.hpp>
#include <ismap/model/basis.hpp>
#include <ismap/model/period.hpp>
#include <ismap/model/result.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ismap {

/// What a registrant reports (registration rules, chapters 9 and 10).
enum class ReportedMatter { incident, control_change };

/// A report of an incident: in one step, or in two (REG-9.1c); of a change: a notice.
enum class ReportStep { report, flash_report, final_report, notice };

struct ReportMade {
  ReportStep step{};
  Date on{};

  friend bool operator==(const ReportMade&, const ReportMade&) = default;
};

/// The review whose assessment period the day is in (REG-6.5).
enum class ReviewConcerned {
  registration,
  renewal,
  next_renewal,  ///< the day is after all periods reviewed so far
  not_decided,   ///< the register gives no period that decides
};

/// An incident or a grave change, as the register shows it.
struct Incident {
  std::string number;  ///< of the service
  std::string name;
  std::string provider;
  ReportedMatter matter{};
  Date noticed_on{};          ///< an incident; of a change: when it occurred
  std::optional<bool> grave;  ///< of an incident: whether it may gravely affect users; absent: not told
  std::optional<std::string> note;
  bool before_registration = false;     ///< chapters 9 and 10 do not bind yet
  std::vector<ReportMade> reports;      ///< in the order in which they are asked for
  std::vector<Obligation> obligations;  ///< the reports that are still owed
  ReviewConcerned review = ReviewConcerned::not_decided;
  std::optional<Period> assessment_period{};  ///< of that review; of the next renewal it is not known

  friend bool operator==(const Incident&, const Incident&) = default;
};

/// Those of a register, by service in its order, oldest first.
struct IncidentList {
  Date as_of{};
  std::optional<Date> since;            ///< the first day looked at
  std::optional<std::string> provider;  ///< of whose services
  std::vector<Incident> incidents{};
  std::vector<Diagnostic> diagnostics{};             ///< registrations that contradict themselves, and the like
  std::vector<Supplement> supplements{};             ///< the supplied values that the days owed rely on
  std::optional<std::vector<LimitChange>> limits{};  ///< of the policy: time limits that it changes
  std::optional<Basis> basis{};                      ///< what it rests on; absent: the documents were not named

  friend bool operator==(const IncidentList&, const IncidentList&) = default;
};

}  // namespace ismap
