// The plan of a committee meeting as a text for people.
#pragma once

#include <ismap/model/agenda.hpp>
#include <ismap/model/agenda_plan.hpp>
#include <ismap/report/style.hpp>

#include <string>

namespace ismap {

/// 観点ごとに報告 or 簡略な手続.
Label label_of(AgendaPath path);
/// The list that an application asks for.
Label label_of(AgendaScheme scheme);

/// Each application with its path and the members who decide, those recused by name; what needs attention and why; what
/// is owed after the decision; and the limits.
/// @pre `plan` comes from `plan_agenda(agenda, ...)`.
std::string agenda_text(const Agenda& agenda, const AgendaPlan& plan, const Style& style);

}  // namespace ismap
