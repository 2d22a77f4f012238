#include "src/review/irregularities.hpp"

#include <ismap/lifecycle/registration_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/rules/answer.hpp>

#include <algorithm>
#include <string>

namespace ismap {
namespace {

struct Said {
  Severity severity;
  Label message;  ///< {0}: the event, {1}: the state in which it came
};

Said said_of(Irregularity what) {
  switch (what) {
    case Irregularity::out_of_order:
      return {Severity::error,
              {"事象{0}の日付が、その前の事象の日付より前です。", "The event {0} is dated before the one above it."}};
    case Irregularity::no_such_transition:
      return {Severity::error,
              {"状態{1}において事象{0}は規則上生じません。この事象は状態を変えないものとして扱いました。",
               "The rules know no event {0} in the state {1}. It was taken to change nothing."}};
    case Irregularity::late_renewal:
      return {Severity::error,
              {"更新申請（{0}）が有効期間の末日を過ぎています。登録は継続しません（8.1）。",
               "The renewal ({0}) was filed after the last day of validity and does not keep the registration (8.1)."}};
    case Irregularity::not_open:
      return {Severity::warning,
              {"事象{0}の手続は、履歴では開始されていません。",
               "The history does not open the procedure of the event {0}."}};
    case Irregularity::without_period:
      return {Severity::warning,
              {"事象{0}に監査対象期間の記載がないため、有効期間を更新していません。",
               "The event {0} does not name its assessment period; the validity stays as it was."}};
  }
  return {};
}

constexpr Label validity_not_public{
    "ISMAP-LIUの登録の有効期間は公表資料で確認できないため、満了を判断していません（方針 liu_validity）。",
    "No public text says how long a registration of ISMAP-LIU lasts; its end is not decided (policy liu_validity)."};
constexpr Label validity_not_given{
    "登録の根拠となる監査対象期間の記載がないため、有効期間の末日を判断していません（8.1）。",
    "No decision names the assessment period that the registration rests on; its last day is not decided (8.1)."};
constexpr Label gravity_open{
    "報告を要するインシデントの範囲は資料により異なります（方針 reportable_incidents）。重大か否かの記載もありません。",
    "Sources differ on which incidents are reported (policy reportable_incidents), and the event does not say whether "
    "it "
    "is grave."};
constexpr Label suspension_open{"一時停止の期間及び解除の条件は公表されていません。",
                                "Neither the length of a suspension nor the conditions for lifting it are public."};

Diagnostic advice(std::string code, const Pointer& at, const Label& message) {
  return {.code = std::move(code), .severity = Severity::advice, .pointer = at, .message = message, .remedy = {}};
}

/// An incident whose report is owed, without a word on its gravity.
bool is_unclear(const Event& event, const std::vector<Duty>& duties) {
  if (event.kind != EventKind::incident_noticed || event.grave) return false;
  return std::ranges::any_of(duties, [&](const Duty& duty) {
    return duty.since == event.on && duty.clause->clause == "9.1" && duty.status != ObligationStatus::done;
  });
}

}  // namespace

std::vector<Diagnostic> diagnostics_of(const RegisteredService& service, std::size_t position,
                                       const RegistrationDuties& history, const Surroundings& surroundings) {
  const auto& [registration, duties] = history;
  const Pointer at = path<&Register::services> / position;
  std::vector<Diagnostic> found;
  for (const IrregularEvent& irregular : registration.irregular) {
    const Event& event = service.history[irregular.position];
    const Said said = said_of(irregular.what);
    found.push_back({.code = std::string{"history/"}.append(name_of(irregular.what)),
                     .severity = said.severity,
                     .pointer = at / "history" / irregular.position,
                     .message = fill(said.message, {name_of(event.kind), name_of(irregular.state)}),
                     .remedy = {}});
  }
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
  for (std::size_t i = 0; i < service.history.size(); ++i)
    if (is_unclear(service.history[i], duties))
      found.push_back(advice("REG-9.1b/grave", at / "history" / i, gravity_open));
  return found;
}

}  // namespace ismap
