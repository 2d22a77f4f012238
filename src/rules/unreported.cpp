#include <ismap/rules/unreported.hpp>

#include "src/rules/report_duties.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/duties.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap {
namespace {

constexpr Pointer applicant_at = path<&Dossier::application, &Application::applicant, &Applicant::name>;
constexpr Pointer registered_number_at = path<&Dossier::application, &Application::registration_number>;

constexpr Label incident_unreported{
    "登録簿では、{0}に認識された情報セキュリティインシデントが、{1}日を経ても報告されていません。"
    "遅滞なく報告したといえるか（9.1）を確認してください。",
    "By the register an incident noticed on {0} is not reported after {1} days. Check whether that is still without "
    "delay (9.1)."};
constexpr Label report_owed{
    "登録簿では、{0}に認識された情報セキュリティインシデントについて、"
    "{1}日を経た時点でまだ提出されていない報告があります（9.1）。その期限は到来していないか、公表されていません。",
    "By the register a report on the incident noticed on {0} is still owed, {1} days after (9.1). Its last day has not "
    "come, or is not public."};
constexpr Label control_change_unnotified{
    "登録簿では、{0}に生じた重大な統制変更が、{1}日を経ても届け出られていません。"
    "遅滞なく届け出たといえるか（10.1）を確認してください。",
    "By the register a grave control change of {0} is not notified after {1} days. Check whether that is still without "
    "delay (10.1)."};
constexpr Label list_change_unnotified{
    "登録簿では、{0}に認識された掲載情報の変更が、{1}日を経ても届け出られていません。"
    "遅滞なく届け出たといえるか（10.2）を確認してください。",
    "By the register a change of listed information noticed on {0} is not notified after {1} days. Check whether that "
    "is still without delay (10.2)."};
constexpr Label incident_before_registration{
    "登録簿では、登録前の{0}に情報セキュリティインシデントが認識されています。"
    "第9章の違反ではありませんが、更新の審査において考慮されることがあります。",
    "By the register an incident was noticed on {0}, before the registration. That breaks no rule of chapter 9, but "
    "may be considered at the renewal."};

constexpr Label other_service_unreported{
    "登録簿では、申請者の他のサービス{0}「{1}」に、報告又は届出のないインシデント又は変更があります。",
    "By the register another service of the applicant, {0} \"{1}\", has an incident or a change that is not reported."};

/// Duties to report one thing, as the register shows them.
struct Report {
  std::array<const DutyRow*, 3> duties;
  std::string_view code;
  Label message;
};

constexpr Report reports[] = {
    {{&registration::report_incident, &registration::file_flash_report, &registration::file_final_report},
     "incident_unreported",
     incident_unreported},
    {{&registration::notify_control_change}, "control_change_unnotified", control_change_unnotified},
    {{&registration::notify_list_change}, "list_change_unnotified", list_change_unnotified},
};

/// Null if it is no duty to report.
const Report* report_of(const Duty& duty) {
  const auto* const found = std::ranges::find_if(
      reports, [&](const Report& report) { return std::ranges::find(report.duties, duty.row) != report.duties.end(); });
  return found == std::ranges::end(reports) ? nullptr : found;
}

/// The entry of the registration being renewed; null without a register, a number or an entry that decides.
const RegisteredService* renewed_service(const Dossier& dossier, const Context& context) {
  const Application& application = dossier.application;
  if (application.kind != ApplicationKind::renewal || !is_stated(application.registration_number)) return nullptr;
  const Found<RegisteredService> found = context.service(*application.registration_number);
  return found.is_contradicted ? nullptr : found.entry;
}

/// The duties of chapters 9 and 10 that are not done.
std::vector<Duty> waiting_reports(const RegisteredService& service, const Context& context) {
  std::vector<Duty> waiting = duties_of(service, context).duties;
  std::erase_if(waiting,
                [](const Duty& duty) { return duty.status == ObligationStatus::done || report_of(duty) == nullptr; });
  return waiting;
}

/// The last day of the report has not come, or is not known.
bool may_still_come(const Duty& duty) {
  return duty.due.kind == DueKind::unknown || (duty.due.kind == DueKind::date && duty.status == ObligationStatus::open);
}

void advise_on_incidents_before(Answer& answer, const RegisteredService& service, Date registered) {
  for (const Event& event : service.history)
    if (event.kind == EventKind::incident_noticed && event.on < registered)
      answer.advise("incident_before_registration", registered_number_at,
                    fill(incident_before_registration, {to_string(event.on)}));
}

bool is_to_be_reported(EventKind kind) {
  return kind == EventKind::incident_noticed || kind == EventKind::control_change_occurred ||
         kind == EventKind::list_change_noticed;
}

/// Chapters 9 and 10 bind the applicant as the registrant of other services, too; whether that counts here no text
/// says.
void advise_on_other_services(Answer& answer, const Dossier& dossier, const Context& context) {
  const std::string& provider = dossier.application.applicant.name;
  if (context.registrations == nullptr || is_blank(provider)) return;
  const RegisteredService* renewed = renewed_service(dossier, context);
  const KnownName known{provider};
  for (const RegisteredService& service : context.registrations->services) {
    if (&service == renewed || std::ranges::none_of(service.history, is_to_be_reported, &Event::kind)) continue;
    if (!known.is(service.provider)) continue;
    const Date registered = registered_on(service);
    if (std::ranges::any_of(waiting_reports(service, context),
                            [&](const Duty& duty) { return duty.since >= registered && !may_still_come(duty); }))
      answer.advise("other_service_unreported", applicant_at,
                    fill(other_service_unreported, {service.number, service.name}));
  }
}

}  // namespace

void check_reports(Answer& answer, const Dossier& dossier, const Context& context) {
  advise_on_other_services(answer, dossier, context);
  const RegisteredService* service = renewed_service(dossier, context);
  if (service == nullptr) return;
  const Date registered = registered_on(*service);
  advise_on_incidents_before(answer, *service, registered);
  std::set<std::pair<Date, const Report*>> said;  // flash and final report are of one incident
  std::vector<Duty> waiting = waiting_reports(*service, context);
  std::stable_partition(waiting.begin(), waiting.end(), [](const Duty& duty) { return !may_still_come(duty); });
  for (const Duty& duty : waiting) {
    if (duty.since < registered || !said.emplace(duty.since, report_of(duty)).second) continue;
    const std::string since = to_string(duty.since);
    const std::string days = std::to_string((context.as_of - duty.since).count());
    const Report& report = *report_of(duty);
    if (may_still_come(duty))
      answer.advise("report_owed", registered_number_at, fill(report_owed, {since, days}));
    else
      answer.judge(report.code, registered_number_at, fill(report.message, {since, days}), Severity::warning);
  }
}

bool has_unreported(const Dossier& dossier, const Context& context) {
  Answer answer;
  check_reports(answer, dossier, context);
  return answer.verdict() == Verdict::needs_judgement;
}

}  // namespace ismap
