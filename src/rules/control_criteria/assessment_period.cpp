#include <ismap/rules/control_criteria/assessment_period.hpp>

#include <ismap/core/months.hpp>
#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>

#include <optional>

namespace ismap::control_criteria {
namespace {

constexpr std::chrono::days one_day{1};

constexpr Label reversed{"監査対象期間の末日が初日より前です。", "The assessment period ends before it starts."};
constexpr Label too_long{"監査対象期間が1年を超えています。末日は遅くとも{0}です。",
                         "The assessment period exceeds one year; {0} is the latest last day."};
constexpr Label too_short{"監査対象期間が3か月に満たないため、末日は早くとも{0}です。",
                          "The assessment period is below three months; {0} is the earliest last day."};
constexpr Label no_number{"更新する登録の登録番号が記載されていません。",
                          "The number of the registration to be renewed is missing."};
constexpr Label no_register{"前回の監査対象期間を確認するための登録簿が提出されていません。",
                            "No register was given in which to look up the previous assessment period."};
constexpr Label no_service{"登録番号{0}が登録簿にないため、前回の監査対象期間を確認できません。",
                           "{0} is not in the register, so the previous assessment period is not known."};
constexpr Label no_decision{"登録簿に、申請日より前の決定に係る監査対象期間がありません。",
                            "The register holds no assessment period decided before the day of filing."};
constexpr Label gap{"前回の監査対象期間との間に空白があります。初日は{0}でなければなりません。",
                    "There is a gap after the previous assessment period; the first day should be {0}."};
constexpr Label overlap{"前回の監査対象期間と重なっています。空白なく続く初日は{0}です。",
                        "The period overlaps the previous one; the day that follows it is {0}."};

/// The last day of `months` months of which `first` is the first day.
Date last_of(Date first, int months) {
  return months_after(first - one_day, months, Counting::civil_code);
}

void read_period(Answer& answer, const Period& period, const Context& context) {
  answer.read(context.statement / path<&Statement::assessment_period, &Period::first>, period.first)
      .read(context.statement / path<&Statement::assessment_period, &Period::last>, period.last);
}

/// The assessment period that the registration to be renewed rests on; without one `answer` says what is missing.
std::optional<Period> previous_period(Answer& answer, const Application& application, const Context& context) {
  constexpr Pointer at = path<&Dossier::application, &Application::registration_number>;
  const std::optional<std::string>& number = application.registration_number;
  if (!number || is_blank(*number)) {
    answer.missing(at, no_number);
    return std::nullopt;
  }
  if (context.registrations == nullptr) {
    answer.missing(at, no_register);
    return std::nullopt;
  }
  const RegisteredService* service = context.service(*number);
  if (service == nullptr) {
    answer.missing(at, fill(no_service, {*number}));
    return std::nullopt;
  }
  const std::optional<Period> previous = period_decided_before(service->history, application.filed_on);
  if (!previous) answer.missing(at, no_decision);
  return previous;
}

}  // namespace

Answer check_period_at_most_a_year(const Statement& statement, const Context& context) {
  const Period& period = statement.assessment_period;
  const Date latest = last_of(period.first, 12);
  const Pointer last_at = context.statement / path<&Statement::assessment_period, &Period::last>;
  Answer answer;
  read_period(answer, period, context);
  answer.derive("latest_last_day", latest);
  if (period.last < period.first) return answer.breach("reversed", last_at, reversed);
  if (latest < period.last) return answer.breach("too_long", last_at, fill(too_long, {to_string(latest)}));
  answer.hold();
  return answer;
}

Answer check_period_at_least_three_months(const Statement& statement, const Context& context) {
  const Period& period = statement.assessment_period;
  Answer answer;
  if (last_of(period.first, 12) <= period.last) return answer;
  const Date earliest = last_of(period.first, 3);
  read_period(answer, period, context);
  answer.derive("earliest_last_day", earliest);
  if (earliest <= period.last) return answer.hold();
  return answer.breach("too_short", context.statement / path<&Statement::assessment_period, &Period::last>,
                       fill(too_short, {to_string(earliest)}));
}

Answer check_period_follows_previous(const Dossier& dossier, const Context& context) {
  const Application& application = dossier.application;
  Answer answer;
  if (application.kind == ApplicationKind::initial) return answer;
  const std::optional<Period> previous = previous_period(answer, application, context);
  if (!previous) return answer;

  const Date first = dossier.statement.assessment_period.first;
  const Date expected = previous->last + one_day;
  const Pointer first_at = context.statement / path<&Statement::assessment_period, &Period::first>;
  answer.read(path<&Dossier::application, &Application::registration_number>, *application.registration_number)
      .read(path<&Dossier::application, &Application::filed_on>, application.filed_on)
      .read(first_at, first)
      .derive("previous_last_day", previous->last)
      .derive("expected_first_day", expected);
  if (expected < first) return answer.breach("gap", first_at, fill(gap, {to_string(expected)}));
  const PeriodOverlap choice = context.choices().period_overlap;
  if (first == expected || choice == PeriodOverlap::allowed) return answer.hold();
  if (choice == PeriodOverlap::breach) return answer.breach("overlap", first_at, fill(overlap, {to_string(expected)}));
  return answer.judge("overlap", first_at, fill(overlap, {to_string(expected)}), Severity::warning);
}

}  // namespace ismap::control_criteria
