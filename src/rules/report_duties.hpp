// The duties to report one thing. Registration rules, chapters 9 and 10.
#pragma once

#include <ismap/model/incidents.hpp>
#include <ismap/model/register.hpp>
#include <ismap/rules/registration/ch09_incidents.hpp>
#include <ismap/rules/registration/ch10_changes.hpp>

#include <algorithm>
#include <array>
#include <span>

namespace ismap {

struct ReportDuty {
  const DutyRow* row;
  ReportedMatter matter;
  ReportStep step;
};

/// Those of incidents and grave changes, in the order in which they fall due.
inline constexpr std::array report_duties{
    ReportDuty{&registration::report_incident, ReportedMatter::incident, ReportStep::report},
    ReportDuty{&registration::file_flash_report, ReportedMatter::incident, ReportStep::flash_report},
    ReportDuty{&registration::file_final_report, ReportedMatter::incident, ReportStep::final_report},
    ReportDuty{&registration::notify_control_change, ReportedMatter::control_change, ReportStep::notice}};

/// From this day on there is a registrant, whom chapters 9 and 10 bind; the last day of all if there is none.
inline Date registered_on(const RegisteredService& service) {
  Date first = Date::max();
  for (const Event& event : service.history)
    if (event.kind == EventKind::decided_registered || event.kind == EventKind::listed)
      first = std::min(first, event.on);
  return first;
}

}  // namespace ismap
