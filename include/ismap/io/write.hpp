// Writing documents and results as JSON text.
#pragma once

#include <ismap/io/format.hpp>

#include <string>

namespace ismap {

enum class Layout {
  compact,   ///< one line
  indented,  ///< two spaces a level, ended by a newline
};

/// The JSON of a document or of a review, in the order of its description. The same value gives the same bytes.
template <class T>
std::string write(const T& value, Layout layout = Layout::compact);

template <>
std::string write<Dossier>(const Dossier& value, Layout layout);
template <>
std::string write<Statement>(const Statement& value, Layout layout);
template <>
std::string write<Register>(const Register& value, Layout layout);
template <>
std::string write<Policy>(const Policy& value, Layout layout);
template <>
std::string write<Review>(const Review& value, Layout layout);
template <>
std::string write<Procurement>(const Procurement& value, Layout layout);
template <>
std::string write<Agenda>(const Agenda& value, Layout layout);
template <>
std::string write<RegisteredAssessor>(const RegisteredAssessor& value, Layout layout);
template <>
std::string write<RegisterStatus>(const RegisterStatus& value, Layout layout);
template <>
std::string write<DueList>(const DueList& value, Layout layout);
template <>
std::string write<ImpactReport>(const ImpactReport& value, Layout layout);
template <>
std::string write<RegisterImpact>(const RegisterImpact& value, Layout layout);
template <>
std::string write<ProcurementDecision>(const ProcurementDecision& value, Layout layout);
template <>
std::string write<AgendaPlan>(const AgendaPlan& value, Layout layout);
template <>
std::string write<AssessorReview>(const AssessorReview& value, Layout layout);
template <>
std::string write<AssessmentPlan>(const AssessmentPlan& value, Layout layout);
template <>
std::string write<MigrationReport>(const MigrationReport& value, Layout layout);
template <>
std::string write<OverlapReport>(const OverlapReport& value, Layout layout);
template <>
std::string write<Difference>(const Difference& value, Layout layout);
template <>
std::string write<RemedyReport>(const RemedyReport& value, Layout layout);

}  // namespace ismap
