// Who decides what at a committee meeting, and how much of it is reported.
#pragma once

#include <ismap/model/agenda.hpp>
#include <ismap/model/agenda_plan.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/surroundings.hpp>

#include <vector>

namespace ismap::committee {

/// The path of an application by operating rules 2.4.2: simplified for one to the ISMAP list that is fit and raised no
/// particular concern. The procedure is reported for that list only; all else is reported in full.
AgendaPath path_of(const AgendaApplication& application);

/// The path and the members for each application. Absent members are neither taking part nor recused.
std::vector<AgendaItem> items_of(const Agenda& agenda);

/// 2.4: what the document says of members and applications goes together.
Answer consistent_agenda(const Agenda& agenda, const Surroundings& surroundings);
/// 2.4.1: members with an interest take no part, in the applications concerned only.
Answer recusal(const Agenda& agenda, const Surroundings& surroundings);
/// 2.4.2: which applications take the simplified path.
Answer simplified_procedure(const Agenda& agenda, const Surroundings& surroundings);
/// Quorum: the supplement `committee_quorum` decides, or a person.
Answer quorum(const Agenda& agenda, const Surroundings& surroundings);

}  // namespace ismap::committee
