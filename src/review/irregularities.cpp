#include "src/review/irregularities.hpp"

#include "src/lifecycle/irregularity_text.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/core/text.hpp>
#include <ismap/lifecycle/registration_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/rules/liu/s2_registration.hpp>
#include <ismap/rules/registration/ch08_validity.hpp>
#include <ismap/rules/registration/ch09_incidents.hpp>
#include <ismap/rules/registration/ch14_end_of_registration.hpp>
#include <ismap/rules/registration/remarks.hpp>

#include <algorithm>
#include <string>

namespace ismap {
namespace {

constexpr Label found_by_name{"名称「{0}」により、登録簿の{1}として扱いました。",
                              "The name \"{0}\" was taken for {1} of the register."};
constexpr Label asked_spelled_otherwise{"登録番号「{0}」を、登録簿の{1}として扱いました。",
                                        "The number \"{0}\" was taken for {1} of the register."};

bool is_report_of_incident(const Duty& duty) {
  return duty.row == &registration::report_incident || duty.row == &registration::file_flash_report ||
         duty.row == &registration::file_final_report;
}

/// The days of incidents whose report is owed, in order.
std::vector<Date> days_of_owed_reports(const std::vector<Duty>& duties) {
  std::vector<Date> days;
  for (const Duty& duty : duties)
    if (is_report_of_incident(duty) && duty.status != ObligationStatus::done) days.push_back(duty.since);
  std::ranges::sort(days);
  return days;
}

Diagnostic said_of(const RegisteredService& service, const Pointer& at, const IrregularEvent& irregular) {
  return {.code = std::string{"history/"}.append(name_of(irregular.what)),
          .severity = severity_of(irregular.what),
          .pointer = at / "history" / irregular.position,
          .message = text_of(irregular, service.history[irregular.position]),
          .remedy = {}};
}

/// Of the last day of validity, as far as the list gives it.
void add_printed_last_day(std::vector<Diagnostic>& found, const PrintedEntry& printed, const LastDay& last,
                          const Pointer& at) {
  const std::string list = to_string(printed.as_of);
  const auto tell = [&](const Remark& remark, const Pointer& member, std::initializer_list<Words> words) {
    found.push_back(diagnostic_of(remark, member, words));
  };
  const Pointer day_at = at / path<&PrintedEntry::valid_until>;
  if (last.is_contradicted) return tell(registration::printed_contradicts_itself, at, {list});
  if (last.is_period_printed)
    tell(registration::period_printed, at / path<&PrintedEntry::period>, {list, to_string(*last.computed)});
  if (last.printed && (!last.computed || last.is_period_printed))
    tell(registration::last_day_printed, day_at, {list, to_string(*last.printed)});
  if (last.computed && last.printed && *last.computed != *last.printed)
    tell(registration::printed_differs, day_at, {list, to_string(*last.printed), to_string(*last.computed)});
}

}  // namespace

Diagnostic said_of_list(const RegisteredService& service, std::size_t position, const ShownRegistration& shown,
                        Date as_of) {
  return {.code = "register/printed",
          .severity = shown.is_certain ? Severity::advice : Severity::warning,
          .pointer = path<&Register::services> / position / path<&RegisteredService::printed>,
          .message = text_of(shown.printed, service, as_of),
          .remedy = {}};
}

std::vector<Diagnostic> diagnostics_of(const RegisteredService& service, std::size_t position,
                                       const ShownRegistration& shown, const std::vector<Duty>& duties,
                                       const Surroundings& surroundings) {
  const Registration& registration = shown.registration;
  const bool is_live_or_shown = is_live(registration.state) || is_shown_by_list(shown.printed);
  const bool is_last_day_known = shown.last_day.known().has_value();
  const Pointer at = path<&Register::services> / position;
  std::vector<Diagnostic> found;
  for (const IrregularEvent& irregular : registration.irregular) found.push_back(said_of(service, at, irregular));
  if (shown.printed != PrintedState::nothing)
    found.push_back(said_of_list(service, position, shown, surroundings.as_of));
  if (service.printed && is_live_or_shown)
    add_printed_last_day(found, *service.printed, shown.last_day, at / path<&RegisteredService::printed>);
  if (service.scheme == Scheme::ismap_liu && is_live_or_shown && !is_last_day_known &&
      surroundings.choices().liu_validity == LiuValidity::undecided)
    found.push_back(diagnostic_of(liu::validity_not_public, at / "scheme"));
  if (service.scheme == Scheme::ismap && is_live_or_shown && !is_last_day_known)
    found.push_back(diagnostic_of(registration::last_day_not_given, at / "history"));
  if (shown.state == RegistrationState::suspended)
    found.push_back(diagnostic_of(registration::suspension_not_public, at / "history"));
  const std::vector<Date> owed = days_of_owed_reports(duties);
  for (std::size_t i = 0; i < service.history.size() && !owed.empty(); ++i) {
    const Event& event = service.history[i];
    if (event.kind == EventKind::incident_noticed && !event.grave && std::ranges::binary_search(owed, event.on))
      found.push_back(diagnostic_of(registration::gravity_not_given, at / "history" / i));
  }
  if (std::ranges::any_of(duties, cites_liu)) found.push_back(inferred_numbers(at));
  return found;
}

std::optional<Diagnostic> open_question_of(const RegisteredService& service, std::size_t position,
                                           const Registration& registration) {
  const IrregularEvent* question = registration.open_question();
  if (question == nullptr) return std::nullopt;
  return said_of(service, path<&Register::services> / position, *question);
}

bool cites_liu(const Duty& duty) {
  return clause_of(duty).regulation == Regulation::liu_registration;
}

Diagnostic inferred_numbers(const Pointer& service) {
  return diagnostic_of(liu::numbers_inferred, service / "scheme");
}

Diagnostic taken_for_entry(const RegisteredService& service, std::size_t position, std::string_view asked) {
  const bool is_the_number = is_same_number(asked, service.number);
  return {.code = is_the_number ? "register/spelled_otherwise" : "register/found_by_name",
          .severity = Severity::advice,
          .pointer = path<&Register::services> / position / "number",
          .message = fill(is_the_number ? asked_spelled_otherwise : found_by_name, {asked, service.number}),
          .remedy = {}};
}

}  // namespace ismap
