// Who decides what at a committee meeting, and how much of it is reported.
#pragma once

#include <ismap/model/agenda.hpp>
#include <ismap/model/agenda_plan.hpp>

#include <vector>

namespace ismap::committee {

/// The path of an application by operating rules 2.4.2: simplified for one to the ISMAP list that is fit and raised no
/// particular concern. The procedure is reported for that list only; all else is reported in full.
AgendaPath path_of(const AgendaApplication& application);

/// The path and the members for each application, in their order (operating rules 2.4.1, 2.4.2). Absent members are
/// neither taking part nor recused.
std::vector<AgendaItem> items_of(const Agenda& agenda);

}  // namespace ismap::committee
