// The plan of a committee meeting as a page.
#pragma once

#include <ismap/model/agenda.hpp>
#include <ismap/model/agenda_plan.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>
#include <ismap/report/write_text.hpp>

#include <string>

namespace ismap {

/// 観点ごとに報告 or 簡略な手続.
Label label_of(AgendaPath path);
/// The list that an application asks for.
Label label_of(AgendaScheme scheme);

/// Each application with its path and the members who decide, those recused by name; what needs attention and why; what
/// is owed after the decision; and the limits.
/// @pre `plan` comes from `plan_agenda(agenda, ...)`.
Page agenda_page(const Agenda& agenda, const AgendaPlan& plan, Language language);
inline std::string agenda_text(const Agenda& agenda, const AgendaPlan& plan, const Style& style) {
  return write_text(agenda_page(agenda, plan, style.language), style);
}

}  // namespace ismap
