#include <ismap/ask/ask.hpp>
#include <ismap/report/assessment_plan_page.hpp>
#include <ismap/report/diff_page.hpp>
#include <ismap/report/migration_page.hpp>
#include <ismap/report/overlap_page.hpp>
#include <ismap/report/remedy_page.hpp>
#include <ismap/report/review_page.hpp>
#include <ismap/report/reviewed_document.hpp>
#include <ismap/review/assessment_plan.hpp>
#include <ismap/review/diff.hpp>
#include <ismap/review/migrate.hpp>
#include <ismap/review/overlap.hpp>
#include <ismap/review/remedy.hpp>

#include <array>
#include <optional>
#include <string>

namespace ismap::ask {
namespace {

const std::string& name_of(const IndexedSubject& document) {
  return statement_of(document.subject).service_name;
}

/// A new index, if the document was loaded for another catalogue.
std::optional<StatementIndex> index_for_another(const IndexedSubject& document, const Catalog* catalog) {
  if (document.catalog.get() == catalog) return std::nullopt;
  return index_statement(statement_of(document.subject), catalog == nullptr ? ismap_2020() : *catalog);
}

MigrationReport migrated(const Subject& subject, std::string_view edition, const Catalog& catalog) {
  return catalog.edition() == edition ? migrate(subject, catalog) : migrate(subject, edition);
}

}  // namespace

Answer document_review(const IndexedSubject& document, const Inquiry& inquiry) {
  ReviewRequest request = inquiry.request();
  request.absent = document.absent;
  const Subject& subject = document.subject;
  const std::optional<StatementIndex> other = index_for_another(document, inquiry.catalog.get());
  const StatementIndex& index = other ? *other : document.index;
  return {Question::document_review, review(subject, index, request), name_of(document),
          [name = name_of(document), reviewed = reviewed_document(subject, index, inquiry.catalog)](
              const Review& made, Language language, Pictures pictures) {
            return review_page(made, language, name, pictures == Pictures::drawn ? &reviewed : nullptr);
          }};
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
          [name](const AssessmentPlan& plan, Language language) { return plan_page(plan, language, name); }};
}

Answer statement_migrate(const IndexedSubject& document, const Inquiry& inquiry) {
  return {Question::statement_migrate, migrated(whole(document).subject, inquiry.edition.value(), *inquiry.catalog),
          name_of(document),
          [](const MigrationReport& report, Language language) { return migration_page(report, language); }};
}

Answer certificate_overlap(const IndexedSubject& document, const Inquiry& inquiry) {
  return {Question::certificate_overlap,
          overlap(whole(document).subject, inquiry.certificate.value(), *inquiry.catalog), name_of(document),
          [name = name_of(document)](const OverlapReport& report, Language language) {
            return overlap_page(report, language, name);
          }};
}

Answer document_diff(const IndexedSubject& before, const IndexedSubject& after, const Inquiry& inquiry) {
  const std::array same_format{subject_formats[before.subject.index()]};
  const std::string_view other_format = subject_formats[after.subject.index()];
  if (other_format != same_format.front()) throw wrong_document("after", other_format, same_format);
  return {Question::document_diff, diff(whole(before).subject, whole(after).subject, inquiry.request()), name_of(after),
          [was = ComparedStatement{statement_of(before.subject)}, is = ComparedStatement{statement_of(after.subject)}](
              const Difference& found, Language language) { return diff_page(found, language, was, is); }};
}

Answer document_remedy(const IndexedSubject& document, const Inquiry& inquiry) {
  return {Question::document_remedy, remedy(whole(document).subject, inquiry.request()), name_of(document),
          [name = name_of(document)](const RemedyReport& report, Language language) {
            return remedy_page(report, language, name);
          }};
}

}  // namespace ismap::ask
