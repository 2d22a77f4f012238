#include <ismap/io/write.hpp>

#include <ismap/io/json_text.hpp>
#include <ismap/io/serialize.hpp>
#include <ismap/model/agenda_description.hpp>
#include <ismap/model/agenda_plan_description.hpp>
#include <ismap/model/assessment_plan_description.hpp>
#include <ismap/model/assessor_review_description.hpp>
#include <ismap/model/difference_description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/impact_description.hpp>
#include <ismap/model/migration_description.hpp>
#include <ismap/model/overlap_description.hpp>
#include <ismap/model/procurement_decision_description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/remedy_description.hpp>
#include <ismap/model/review_description.hpp>
#include <ismap/model/service_status_description.hpp>

namespace ismap {
namespace {

template <class T>
std::string write_json(const T& value, Layout layout) {
  JsonText text{layout};
  serialize_document(text, value);
  return std::move(text).take();
}

}  // namespace

template <>
std::string write<Dossier>(const Dossier& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<Statement>(const Statement& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<Register>(const Register& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<Policy>(const Policy& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<Review>(const Review& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<Procurement>(const Procurement& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<Agenda>(const Agenda& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<RegisteredAssessor>(const RegisteredAssessor& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<RegisterStatus>(const RegisterStatus& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<DueList>(const DueList& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<ImpactReport>(const ImpactReport& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<RegisterImpact>(const RegisterImpact& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<ProcurementDecision>(const ProcurementDecision& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<AgendaPlan>(const AgendaPlan& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<AssessorReview>(const AssessorReview& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<AssessmentPlan>(const AssessmentPlan& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<MigrationReport>(const MigrationReport& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<OverlapReport>(const OverlapReport& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<Difference>(const Difference& value, Layout layout) {
  return write_json(value, layout);
}

template <>
std::string write<RemedyReport>(const RemedyReport& value, Layout layout) {
  return write_json(value, layout);
}

}  // namespace ismap
