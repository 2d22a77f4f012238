// Statuses and due lists as pages.
#pragma once

#include <ismap/model/register.hpp>
#include <ismap/model/service_status.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>
#include <ismap/report/write_text.hpp>

#include <span>
#include <string>
#include <string_view>

namespace ismap {

/// The state, the last day of validity, what is owed, what is next and what in the history the rules do not know.
/// `name` is the service's; it is shown next to the number.
/// @param entry of the service in the register, for the time line; null: it shows only what the status says
Page status_page(const ServiceStatus& status, Language language, std::string_view name = {},
                 const RegisteredService* entry = nullptr);
inline std::string status_text(const ServiceStatus& status, const Style& style, std::string_view name = {}) {
  return write_text(status_page(status, style.language, name), style);
}

/// A list of statuses. `names` are those of the services, in the same order.
Page status_list_page(const RegisterStatus& list, Language language, std::span<const std::string> names);

// The same list as text, piece by piece: a register may be too long to keep all.

/// The head of a list of statuses: its title, the day and the names of the columns.
std::string status_heading(Date as_of, const Style& style);

/// A line of a list of statuses, with its newline: number, state, last day of validity, how much is overdue and open,
/// the service's name, and whether a renewal is pending or the state is not certain.
std::string status_line(const ServiceStatus& status, const Style& style, std::string_view name);

/// The foot of a list of statuses.
std::string status_notice(const Style& style);

/// What is owed across a register, one line each.
Page due_page(const DueList& list, Language language);
inline std::string due_text(const DueList& list, const Style& style) {
  return write_text(due_page(list, style.language), style);
}

}  // namespace ismap
