#include <ismap/lifecycle/labels.hpp>
#include <ismap/report/reviewed_document.hpp>

#include <utility>
#include <variant>

namespace ismap {
namespace {

StatedControls stated_controls(const StatementIndex& index, std::shared_ptr<const Catalog> catalog) {
  if (index.catalog == nullptr) return {};
  // An embedded catalogue takes the place of one of another edition; it is never destroyed.
  if (catalog.get() != index.catalog) catalog = std::shared_ptr<const Catalog>{std::shared_ptr<void>{}, index.catalog};
  return {.catalog = std::move(catalog),
          .implemented = index.implemented,
          .inherited = index.inherited,
          .excluded = index.excluded,
          .not_selected = index.not_selected,
          .undecided = index.undecided,
          .unlisted = index.unlisted_details,
          .unknown = index.not_in_catalog.size()};
}

std::vector<ApplicationDay> days_of(const Dossier& dossier) {
  constexpr Label representation{"経営者確認書の日付", "date of the written representation"};
  constexpr Label report{"実施結果報告書の日付", "date of the assessment report"};
  constexpr Label internal_audit{"内部監査の実施", "internal audit"};
  constexpr Label special_report{"特例報告書の提出", "filing of the special report"};
  constexpr Label improved{"改善計画の完了予定日", "planned end of an improvement"};
  std::vector<ApplicationDay> days;
  const auto add = [&](std::optional<Date> day, const Label& what) {
    if (day) days.push_back({*day, what});
  };
  const Application& application = dossier.application;
  add(application.filed_on, label_of(EventKind::applied));
  add(application.received_on, label_of(EventKind::received));
  for (const Inquiry& inquiry : application.inquiries) {
    add(inquiry.asked_on, label_of(EventKind::inquired));
    add(inquiry.answered_on, label_of(EventKind::answered));
  }
  add(application.accepted_on, label_of(EventKind::accepted));
  if (dossier.representation) add(dossier.representation->date, representation);
  if (dossier.report) add(dossier.report->date, report);
  for (const ImprovementPlan& plan : dossier.improvement_plans) add(plan.completes_on, improved);
  if (dossier.internal_audit) add(dossier.internal_audit->conducted_on, internal_audit);
  if (dossier.special_report) add(dossier.special_report->filed_on, special_report);
  return days;
}

}  // namespace

ReviewedDocument reviewed_document(const Subject& subject, const StatementIndex& index,
                                   std::shared_ptr<const Catalog> catalog) {
  ReviewedDocument document{
      .assessment_period = {}, .days = {}, .controls = stated_controls(index, std::move(catalog))};
  if (const auto* dossier = std::get_if<Dossier>(&subject)) {
    document.assessment_period = dossier->statement.assessment_period;
    document.days = days_of(*dossier);
  }
  return document;
}

}  // namespace ismap
