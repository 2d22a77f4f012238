// A rule is a row.
#pragma once

#include <ismap/core/citation.hpp>
#include <ismap/core/date.hpp>
#include <ismap/core/text.hpp>
#include <ismap/model/application.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>
#include <ismap/rules/source.hpp>
#include <ismap/rules/standing.hpp>

#include <array>
#include <optional>
#include <string_view>
#include <variant>

namespace ismap {

struct Agenda;
struct PlanContext;
struct Procurement;
struct ProcurementContext;

/// The days on which a row holds, both ends included. Without a first day, when it applies is not known: it holds on no
/// day.
struct Interval {
  std::optional<Date> from{};
  std::optional<Date> until{};

  constexpr bool contains(Date day) const noexcept { return from && *from <= day && (!until || day <= *until); }
};

/// The day the rules of ISMAP were set and took effect.
inline constexpr Interval since_2020 = {date(2020, 6, 3), {}};

/// Under which point of registration rules 6.1 a rule is reviewed. The number in ISMAP-LIU differs for the last one
/// only.
enum class Point {
  none,                            ///< never part of a review of an application
  acceptance,                      ///< chapters 4 and 5, before the review
  basic_statement_requirements,    ///< (1)
  governance_management_findings,  ///< (2)
  controls_findings,               ///< (3)
  minor_findings,                  ///< (4)
  disclosure,                      ///< (5)
  pledges,                         ///< (6)
  internal_audit,                  ///< ISMAP-LIU (7)
  no_breach,                       ///< ISMAP (7), ISMAP-LIU (8): the other rules of the scheme
  beside,                          ///< answered in every review, counted under no point: the text is not public
};

/// A check that needs the statement alone; `Context::statement` says where it stands.
using StatementCheck = Answer (*)(const Statement&, const Context&);
/// A check over the whole dossier.
using DossierCheck = Answer (*)(const Dossier&, const Context&);
/// A check of an assessor that applies or is registered.
using AssessorCheck = Answer (*)(const RegisteredAssessor&, const Surroundings&);
/// A check of a procurement.
using ProcurementCheck = Answer (*)(const Procurement&, const ProcurementContext&);
/// A check of the agenda of a committee meeting.
using AgendaCheck = Answer (*)(const Agenda&, const Surroundings&);
/// A check that decides which items an assessment may leave out.
using PlanCheck = Answer (*)(const Dossier&, const PlanContext&);
/// Decided by the transition table and the duty table, over the history of a registration.
struct ByHistory {};
using Evaluate = std::variant<std::monostate, StatementCheck, DossierCheck, AssessorCheck, ProcurementCheck,
                              AgendaCheck, PlanCheck, ByHistory>;

/// One clause, what it asks, how well it is known, when it holds, and the function that decides it.
struct Rule {
  std::string_view id;
  Citation clause;
  Label title;
  Label text;  ///< what the clause asks, in our words; `{filing}` stands for the span of that time limit
  Standing standing{};
  std::array<SourceReference, 4> sources{};  ///< unused ones at the end have no place
  Interval in_force = since_2020;
  Automation automation = Automation::decided;
  Point point = Point::none;
  std::optional<Scheme> scheme{};  ///< absent: both
  Label limits{};                  ///< what software cannot decide here, and why; empty if nothing
  Evaluate evaluate{};
};

}  // namespace ismap
