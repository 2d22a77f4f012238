// The paper for a meeting of the committee.
#pragma once

#include <ismap/model/agenda.hpp>
#include <ismap/model/agenda_plan.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>
#include <ismap/report/write_text.hpp>

#include <string>

namespace ismap {

/// By list: how many applications are reported point by point and how many take the simplified procedure, with the
/// sentences for the meeting; the notes on members who take no part; what is open; duties by who owes them.
///
/// @pre `plan` is the answer of `ismap::plan_agenda` to `agenda`
Page meeting_paper_page(const Agenda& agenda, const AgendaPlan& plan, Language language);
inline std::string meeting_paper_text(const Agenda& agenda, const AgendaPlan& plan, const Style& style) {
  return write_text(meeting_paper_page(agenda, plan, style.language), style);
}

}  // namespace ismap
