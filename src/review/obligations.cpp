#include <ismap/review/obligations.hpp>

#include <ismap/lifecycle/validity.hpp>
#include <ismap/model/clause_for.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/registration/ch03_requirements.hpp>
#include <ismap/rules/registration/ch05_acceptance.hpp>
#include <ismap/rules/registration/ch06_procedure.hpp>

#include <algorithm>
#include <utility>

namespace ismap {
namespace {

Citation registration_rule(std::string_view clause, std::optional<Scheme> scheme) {
  return clause_for({Regulation::service_registration, clause, "final-2020"}, scheme.value_or(Scheme::ismap));
}

/// Collects duties.
class Duties {
 public:
  explicit Duties(const Context& context) : context_(context) {}

  /// Without a day it is not known when the duty is due.
  void add(Text what, Actor who, Date since, std::optional<Date> due, std::string_view clause, bool done,
           std::optional<Form> form = {}) {
    const ObligationStatus status = done                           ? ObligationStatus::done
                                    : due && *due < context_.as_of ? ObligationStatus::overdue
                                                                   : ObligationStatus::open;
    duties_.push_back({.what = std::move(what),
                       .who = who,
                       .due = {due ? DueKind::date : DueKind::unknown, due},
                       .since = since,
                       .clause = registration_rule(clause, context_.scheme),
                       .form = form,
                       .supplement = {},
                       .status = status});
  }

  /// Due within `limit`, whose span stands in `what`.
  void add(const Label& what, Actor who, Date since, const TimeLimit& limit, std::string_view clause, bool done,
           std::optional<Form> form = {}) {
    add(fill(what, in_words(context_.span_of(limit))), who, since, context_.last_day(limit, since), clause, done, form);
  }

  std::vector<Obligation> by_due_day() && {
    std::ranges::stable_sort(duties_, {}, [](const Obligation& duty) { return duty.due.on.value_or(Date::max()); });
    return std::move(duties_);
  }

 private:
  const Context& context_;
  std::vector<Obligation> duties_;
};

constexpr Label obtain_report{"監査対象期間の末日から{0}以内の日付の実施結果報告書を取得すること（原則）",
                              "Obtain an assessment report dated within {0} of the assessment period (in principle)"};
constexpr Label obtain_representation{"監査対象期間の末日から{0}以内の日付の経営者確認書を作成すること",
                                      "Write the written representation, dated within {0} of the assessment period"};
constexpr Label answer_inquiry{"問合せから{0}以内に回答すること", "Answer the inquiry within {0}"};
constexpr Label check_documents{"受領から{0}以内に申請文書を確認すること",
                                "Check the application documents within {0} of receipt"};
constexpr Label hold_meeting{"受理から{0}以内に開催する運営委員会で審査すること",
                             "Review the application at a committee meeting within {0} of acceptance"};
constexpr Label cure_finding{"改善計画書に記載した日までに発見事項に係る統制を改善すること",
                             "Cure the finding by the day given in the improvement plan"};
constexpr Label renew{
    "登録された場合、有効期間の末日までに更新申請を行うこと（更新は任意。次の監査対象期間の初日は{0}）",
    "If registered: file for renewal by the last day of validity (renewal is optional; its assessment period starts on "
    "{0})"};

void add_report_duties(Duties& duties, const Statement& statement, bool has_report, bool has_representation) {
  const Date period_last = statement.assessment_period.last;
  if (!has_report) duties.add(obtain_report, Actor::applicant, period_last, registration::report_limit, "3.2", false);
  if (!has_representation)
    duties.add(obtain_representation, Actor::applicant, period_last, registration::report_limit, "3.1", false, Form{2});
}

/// How long a registration of ISMAP-LIU lasts is not public, unless the policy says so.
void add_renewal_duties(Duties& duties, const Statement& statement, const Context& context) {
  const Date period_last = statement.assessment_period.last;
  const Date next_day = days_after(period_last, 1);
  std::optional<Date> latest;
  if (validity_of(context.scheme.value_or(Scheme::ismap), context.policy).ends)
    latest = context.rolled_over(context.validity_end(period_last));
  duties.add(fill(renew, {to_string(next_day)}), Actor::registrant, next_day, latest, "8.1", false, Form{3});
}

bool by(std::optional<Date> day, Date as_of) {
  return day && *day <= as_of;
}

}  // namespace

std::vector<Obligation> obligations_of(const Dossier& dossier, const Context& context) {
  Duties duties{context};
  const Application& application = dossier.application;
  add_report_duties(duties, dossier.statement, dossier.report.has_value(), dossier.representation.has_value());
  for (const Inquiry& inquiry : application.inquiries)
    duties.add(answer_inquiry, Actor::applicant, inquiry.asked_on, registration::inquiry_limit, "5.4(1)",
               by(inquiry.answered_on, context.as_of));
  const bool is_asked = std::ranges::any_of(application.inquiries,
                                            [&](const Inquiry& inquiry) { return inquiry.asked_on <= context.as_of; });
  if (application.received_on)  // with an inquiry the month of 5.4(1) governs
    duties.add(check_documents, Actor::operating_body, *application.received_on, registration::document_check_limit,
               "6.4(2)", is_asked || by(application.accepted_on, context.as_of));
  if (application.accepted_on)
    duties.add(hold_meeting, Actor::committee, *application.accepted_on, registration::committee_review_limit, "6.4(3)",
               false);
  for (const ImprovementPlan& plan : dossier.improvement_plans)
    duties.add(cure_finding, Actor::applicant, plan.written_on, plan.completes_on, "6.1(4)", false);
  add_renewal_duties(duties, dossier.statement, context);
  return std::move(duties).by_due_day();
}

std::vector<Obligation> obligations_of(const Statement& statement, const Context& context) {
  Duties duties{context};
  add_report_duties(duties, statement, false, false);
  add_renewal_duties(duties, statement, context);
  return std::move(duties).by_due_day();
}

}  // namespace ismap
