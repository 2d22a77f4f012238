// The documents a user hands in, and the name each carries in its member `format`.
#pragma once

#include <ismap/model/agenda.hpp>
#include <ismap/model/agenda_plan.hpp>
#include <ismap/model/assessment_plan.hpp>
#include <ismap/model/assessor_review.hpp>
#include <ismap/model/difference.hpp>
#include <ismap/model/dossier.hpp>
#include <ismap/model/impact.hpp>
#include <ismap/model/migration.hpp>
#include <ismap/model/overlap.hpp>
#include <ismap/model/policy.hpp>
#include <ismap/model/procurement.hpp>
#include <ismap/model/procurement_decision.hpp>
#include <ismap/model/register.hpp>
#include <ismap/model/remedy.hpp>
#include <ismap/model/review.hpp>
#include <ismap/model/service_status.hpp>

#include <array>
#include <string_view>

namespace ismap {

/// `ismap-<document>/1`; empty for types that are no documents.
template <class T>
inline constexpr std::string_view format_of{};
template <>
inline constexpr std::string_view format_of<Dossier> = "ismap-dossier/1";
template <>
inline constexpr std::string_view format_of<Statement> = "ismap-statement/1";
template <>
inline constexpr std::string_view format_of<Register> = "ismap-register/1";
template <>
inline constexpr std::string_view format_of<Policy> = "ismap-policy/1";
template <>
inline constexpr std::string_view format_of<Review> = "ismap-review/1";

template <>
inline constexpr std::string_view format_of<Procurement> = "ismap-procurement/1";
template <>
inline constexpr std::string_view format_of<Agenda> = "ismap-agenda/1";
template <>
inline constexpr std::string_view format_of<RegisteredAssessor> = "ismap-assessor/1";
template <>
inline constexpr std::string_view format_of<RegisterStatus> = "ismap-status/1";
template <>
inline constexpr std::string_view format_of<DueList> = "ismap-due/1";
template <>
inline constexpr std::string_view format_of<ImpactReport> = "ismap-impact/1";
template <>
inline constexpr std::string_view format_of<RegisterImpact> = "ismap-register-impact/1";
template <>
inline constexpr std::string_view format_of<ProcurementDecision> = "ismap-procurement-decision/1";
template <>
inline constexpr std::string_view format_of<AgendaPlan> = "ismap-agenda-plan/1";
template <>
inline constexpr std::string_view format_of<AssessorReview> = "ismap-assessor-review/1";
template <>
inline constexpr std::string_view format_of<AssessmentPlan> = "ismap-assessment-plan/1";
template <>
inline constexpr std::string_view format_of<MigrationReport> = "ismap-migration/1";
template <>
inline constexpr std::string_view format_of<OverlapReport> = "ismap-overlap/1";
template <>
inline constexpr std::string_view format_of<Difference> = "ismap-diff/1";
template <>
inline constexpr std::string_view format_of<RemedyReport> = "ismap-remedy/1";

template <class T>
concept Document = !format_of<T>.empty();

/// What is accepted where only a `T` is.
template <Document T>
inline constexpr std::array<std::string_view, 1> only_format_of{format_of<T>};

/// Members that the top object of any document may carry besides its own.
inline constexpr std::string_view schema_member = "$schema";
inline constexpr std::string_view format_member = "format";

}  // namespace ismap
