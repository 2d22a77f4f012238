#include "src/review/irregularities.hpp"

#include "src/lifecycle/irregularity_text.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/core/text.hpp>
#include <ismap/lifecycle/registration_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>

#include <algorithm>
#include <string>

namespace ismap {
namespace {

constexpr Label validity_not_public{
    "ISMAP-LIUの登録の有効期間は公表資料で確認できないため、満了を判断していません（方針「ISMAP-"
    "LIUの登録の有効期間」）。",
    "No public text says how long a registration of ISMAP-LIU lasts; its end is not decided (policy liu_validity)."};
constexpr Label validity_not_given{
    "登録の根拠となる監査対象期間の記載がないため、有効期間の末日を判断していません（8.1）。",
    "No decision names the assessment period that the registration rests on; its last day is not decided (8.1)."};
constexpr Label gravity_open{
    "報告を要するインシデントの範囲は資料により異なります（方針「報告を要するインシデントの範囲」）。重大か否かの記載も"
    "ありません。",
    "Sources differ on which incidents are reported (policy reportable_incidents), and the event does not say whether "
    "it "
    "is grave."};
constexpr Label numbers_inferred{
    "ISMAP-LIUクラウドサービス登録規則の条番号は、ISMAPクラウドサービス登録規則の条番号からの推定です。",
    "The clause numbers of the ISMAP-LIU registration rules are inferred from those of the ISMAP registration rules."};
constexpr Label found_by_name{"名称「{0}」により、登録簿の{1}として扱いました。",
                              "The name \"{0}\" was taken for {1} of the register."};
constexpr Label asked_spelled_otherwise{"登録番号「{0}」を、登録簿の{1}として扱いました。",
                                        "The number \"{0}\" was taken for {1} of the register."};
constexpr Label suspension_open{"一時停止の期間及び解除の条件は公表されていません。",
                                "Neither the length of a suspension nor the conditions for lifting it are public."};

Diagnostic advice(std::string code, const Pointer& at, const Label& message) {
  return {.code = std::move(code), .severity = Severity::advice, .pointer = at, .message = message, .remedy = {}};
}

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

}  // namespace

std::vector<Diagnostic> diagnostics_of(const RegisteredService& service, std::size_t position,
                                       const RegistrationDuties& history, const Surroundings& surroundings) {
  const auto& [registration, duties] = history;
  const Pointer at = path<&Register::services> / position;
  std::vector<Diagnostic> found;
  for (const IrregularEvent& irregular : registration.irregular) found.push_back(said_of(service, at, irregular));
  if (service.scheme == Scheme::ismap_liu && is_live(registration.state) &&
      surroundings.choices().liu_validity == LiuValidity::undecided)
    found.push_back(advice("LIU-2.9/not_public", at / "scheme", validity_not_public));
  if (service.scheme == Scheme::ismap && is_live(registration.state) && !registration.valid_until)
    found.push_back({.code = "REG-8.1a/unknown",
                     .severity = Severity::warning,
                     .pointer = at / "history",
                     .message = validity_not_given,
                     .remedy = {}});
  if (registration.state == RegistrationState::suspended)
    found.push_back(advice("REG-14.5/not_public", at / "history", suspension_open));
  const std::vector<Date> owed = days_of_owed_reports(duties);
  for (std::size_t i = 0; i < service.history.size() && !owed.empty(); ++i) {
    const Event& event = service.history[i];
    if (event.kind == EventKind::incident_noticed && !event.grave && std::ranges::binary_search(owed, event.on))
      found.push_back(advice("REG-9.1b/grave", at / "history" / i, gravity_open));
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
  return advice("LIU-2.8/inferred", service / "scheme", numbers_inferred);
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
