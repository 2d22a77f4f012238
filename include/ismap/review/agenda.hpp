// The question: who discusses and votes on what at a committee meeting, and what takes the simplified path?
#pragma once

#include <ismap/model/agenda.hpp>
#include <ismap/model/agenda_plan.hpp>
#include <ismap/review/review.hpp>

namespace ismap {

/// Plans a meeting by the operating rules in force on its day: for each application its path, the present members that
/// take part and those that are recused, and what the operating body owes after the decision. Of the request only the
/// policy is looked at. Never throws for what the agenda says.
///
///     const AgendaPlan plan = plan_agenda(agenda, {});
///
/// It does not say what the meeting decides. Without the supplement `committee_quorum` a reviewer decides on the
/// quorum.
AgendaPlan plan_agenda(const Agenda& agenda, const ReviewRequest& request);

}  // namespace ismap
