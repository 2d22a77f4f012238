#include <ismap/ask/ask.hpp>
#include <ismap/report/assessment_plan_text.hpp>
#include <ismap/report/diff_text.hpp>
#include <ismap/report/migration_text.hpp>
#include <ismap/report/overlap_text.hpp>
#include <ismap/report/remedy_text.hpp>
#include <ismap/report/review_text.hpp>
#include <ismap/review/assessment_plan.hpp>
#include <ismap/review/diff.hpp>
#include <ismap/review/migrate.hpp>
#include <ismap/review/overlap.hpp>
#include <ismap/review/remedy.hpp>

#include <array>
#include <string>

namespace ismap::ask {
namespace {

const std::string& name_of(const IndexedSubject& document) {
  return statement_of(document.subject).service_name;
}

/// With the index that the document has, or a new one if it was loaded for another catalogue.
Review reviewed(const IndexedSubject& document, ReviewRequest request) {
  request.absent = document.absent;
  if (document.catalog.get() == request.catalog) return review(document.subject, document.index, request);
  return review(document.subject, request);
}

MigrationReport migrated(const Subject& subject, std::string_view edition, const Catalog& catalog) {
  return catalog.edition() == edition ? migrate(subject, catalog) : migrate(subject, edition);
}

}  // namespace

Answer document_review(const IndexedSubject& document, const Inquiry& inquiry) {
  return {
      Question::document_review, reviewed(document, inquiry.request()), name_of(document),
      [name = name_of(document)](const Review& made, const Style& style) { return review_text(made, style, name); }};
}

const Dossier& dossier_in(const Input& document, std::string_view name) {
  const auto* held = std::get_if<IndexedSubject>(&document);
  const auto* dossier = held == nullptr ? nullptr : std::get_if<Dossier>(&held->subject);
  if (dossier == nullptr) throw wrong_document(name, format_in(document), only_format_of<Dossier>);
  return *dossier;
}

Answer assessment_plan(const Dossier& dossier, const Inquiry& inquiry) {
  const std::string& name = dossier.statement.service_name;
  return {Question::assessment_plan, plan_assessment(dossier, inquiry.request()), name,
          [name](const AssessmentPlan& plan, const Style& style) { return plan_text(plan, style, name); }};
}

Answer statement_migrate(const IndexedSubject& document, const Inquiry& inquiry) {
  return {Question::statement_migrate, migrated(whole(document).subject, inquiry.edition.value(), *inquiry.catalog),
          name_of(document),
          [](const MigrationReport& report, const Style& style) { return migration_text(report, style); }};
}

Answer certificate_overlap(const IndexedSubject& document, const Inquiry& inquiry) {
  return {Question::certificate_overlap,
          overlap(whole(document).subject, inquiry.certificate.value(), *inquiry.catalog), name_of(document),
          [name = name_of(document)](const OverlapReport& report, const Style& style) {
            return overlap_text(report, style, name);
          }};
}

Answer document_diff(const IndexedSubject& before, const IndexedSubject& after, const Inquiry& inquiry) {
  const std::array same_format{subject_formats[before.subject.index()]};
  const std::string_view other_format = subject_formats[after.subject.index()];
  if (other_format != same_format.front()) throw wrong_document("after", other_format, same_format);
  return {Question::document_diff, diff(whole(before).subject, whole(after).subject, inquiry.request()), name_of(after),
          [was = ComparedStatement{statement_of(before.subject)}, is = ComparedStatement{statement_of(after.subject)}](
              const Difference& found, const Style& style) { return diff_text(found, style, was, is); }};
}

Answer document_remedy(const IndexedSubject& document, const Inquiry& inquiry) {
  return {Question::document_remedy, remedy(whole(document).subject, inquiry.request()), name_of(document),
          [name = name_of(document)](const RemedyReport& report, const Style& style) {
            return remedy_text(report, style, name);
          }};
}

}  // namespace ismap::ask
