#include <ismap/core/stated.hpp>
#include <ismap/model/application_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/register_entry.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/report/result_labels.hpp>

#include "src/model/descriptions/descriptions.hpp"
#include "src/report/described.hpp"
#include "src/report/result_parts.hpp"
#include "src/report/shortened.hpp"
#include "src/report/titled_rows.hpp"
#include "src/report/value_text.hpp"

#include "sections.hpp"

#include <utility>

namespace ismap::detail {
namespace {

constexpr Label not_filed{"提出されていない", "not filed"};

/// The services that are marked as base, with their numbers.
std::vector<std::string> bases_of(const Statement& statement, Language language) {
  constexpr Label with_number{"{0}（{1}）", "{0} ({1})"};
  std::vector<std::string> bases;
  for (const OutsideService& service : statement.outside_services) {
    if (!service.is_base) continue;
    bases.push_back(is_stated(service.registration_number)
                        ? fill(with_number, {service.name, *service.registration_number}).in(language)
                        : service.name);
  }
  return bases;
}

void add_application(TitledRows& rows, const Dossier& dossier, Language language) {
  constexpr Label kind{"{0}への{1}申請", "{1} application for {0}"};
  const Application& application = dossier.application;
  const auto title = [](std::string_view member) { return title_of("Application", member); };
  const Label& name = label_of(application.scheme);
  const Label which = application.kind == ApplicationKind::initial ? Label{"新規", "First"} : Label{"更新", "Renewal"};
  rows.add(title("kind"), fill(kind, {name, which}).in(language));
  rows.add(title("applicant"), application.applicant.name);
  if (is_stated(application.registration_number))
    rows.add(title("registration_number"), *application.registration_number);
  rows.add(title("service_model"), name_in_forms(application.service_model));
}

/// The assessor as the report names it, and its name by the register.
std::string assessor_of(const AssessmentReport& report, const Reported& reported, Language language) {
  constexpr Label with_name{"{0}（{1}）", "{0} ({1})"};
  if (reported.registrations() == nullptr) return report.assessor;
  const Found<RegisteredAssessor> found = find_assessor(*reported.registrations(), report.assessor);
  if (!found || found.is_contradicted) return report.assessor;
  return fill(with_name, {report.assessor, found.entry->name}).in(language);
}

void add_days(TitledRows& rows, const Reported& reported, Language language) {
  constexpr Label report_date{"実施結果報告書の日付", "Date of the assessment report"};
  constexpr Label not_yet{"未了", "not yet"};
  const Dossier& dossier = *reported.dossier;
  const Application& application = dossier.application;
  const auto title = [](std::string_view member) { return title_of("Application", member); };
  rows.always(report_date, dossier.report ? std::optional{dossier.report->date} : std::nullopt, not_filed);
  rows.add(title("filed_on"), std::optional{application.filed_on});
  rows.always(title("received_on"), application.received_on, not_yet);
  rows.always(title("accepted_on"), application.accepted_on, not_yet);
  if (dossier.report)
    rows.add(title_of("AssessmentReport", "assessor"), assessor_of(*dossier.report, reported, language));
  else
    rows.add(title_of("AssessmentReport", "assessor"), not_filed);
}

}  // namespace

void add_head(Page& page, const Reported& reported) {
  constexpr Label none{"なし", "none"};
  constexpr Label bases{"基盤とするサービス", "Base services"};
  const Language language = page.language;
  const Statement& statement = reported.statement;
  const auto title = [](std::string_view member) { return title_of("Statement", member); };
  TitledRows rows{language};
  if (reported.dossier != nullptr) add_application(rows, *reported.dossier, language);
  if (reported.holds(path<&Statement::service_name>)) rows.add(title("service_name"), statement.service_name);
  if (!reported.holds(path<&Statement::assessment_period>))
    rows.add(title("assessment_period"), not_stated);
  else
    rows.add(title("assessment_period"), period_text(statement.assessment_period, language));
  if (reported.dossier != nullptr) add_days(rows, reported, language);
  if (!reported.holds(path<&Statement::outside_services>))
    rows.add(bases, not_stated);
  else if (const auto names = bases_of(statement, language); names.empty())
    rows.add(bases, none);
  else
    rows.add(bases, enumerated(names, language));
  const Review& review = reported.review;
  page::Table computed = circumstances_table({.subject_name = {},
                                              .subject = {},
                                              .day_name = {"審査基準日", "As of"},
                                              .day = review.as_of,
                                              .rulebook = review.rulebook,
                                              .policy = review.policy,
                                              .supplements = review.supplements,
                                              .limits = review.limits,
                                              .catalog = review.catalog},
                                             language);
  page::Table table = std::move(rows).take();
  for (std::vector<page::Run>& row : computed.rows) table.add(std::move(row));
  page.table(std::move(table));
}

}  // namespace ismap::detail
