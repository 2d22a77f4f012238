#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/rules/assessor/requirements.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace ismap::assessors {
namespace {

constexpr Pointer kind_at = path<&RegisteredAssessor::corporation, &Corporation::kind>;
constexpr Pointer listing_at = path<&RegisteredAssessor::service_standard_listing>;
constexpr Pointer ethics_at = path<&RegisteredAssessor::ethics_body>;

constexpr Label not_open{"{0}の時点では、申請を受け付ける対象は監査法人に限られています。",
                         "On {0}, applications were taken from audit corporations only."};
constexpr Label opening_unknown{
    "{0}"
    "の時点で監査法人以外の申請が受け付けられるかは公表されていません（最後に限定が確認されたのは2024年12月9日）。開始"
    "日が分かる場合は、補足「監査法人以外の監査機関の受付開始日」で与えてください。",
    "Whether others than audit corporations could apply on {0} is not public; the limit is last known for 2024-12-09. "
    "If you know the opening day, give it as the supplement assessor_intake_opened_on."};
constexpr Label no_listing{
    "情報セキュリティサービス基準適合サービスリスト（情報セキュリティ監査サービス）への登録が記載されていません。",
    "No entry in the list of services conforming to the information-security service standard is given."};
constexpr Label not_yet_listed{"リストの登録は{0}から有効であり、基準日においてまだ有効ではありません。",
                               "The entry in the list is valid from {0}, after the day of the review."};
constexpr Label listing_expired{"リストの登録は{0}に終了しています。", "The entry in the list ended on {0}."};
constexpr Label renew_listing{"基準日において有効な登録の期間を記載してください。",
                              "Give an entry that is valid on the day of the review."};
constexpr Label no_ethics_body{"情報セキュリティ監査に関する倫理審査機能を有する組織への所属が記載されていません。",
                               "No body that examines ethics in information security auditing is given."};
constexpr Label other_body{
    "「{0}"
    "」が倫理審査機能を有する組織として認められるかを確認してください。公表資料が挙げるのは日本セキュリティ監査協会"
    "のみです。",
    "Check whether \"{0}\" is accepted as a body that examines ethics: public sources name only the Japan Information "
    "Security Audit Association."};

bool is_named_body(std::string_view name) {
  constexpr std::array<std::string_view, 6> names = {
      "日本セキュリティ監査協会",
      "特定非営利活動法人日本セキュリティ監査協会",
      "NPO法人日本セキュリティ監査協会",
      "特定非営利活動法人日本セキュリティ監査協会（JASA）",
      "JASA",
      "Japan Information Security Audit Association",
  };
  return std::ranges::any_of(names, [&](std::string_view known) { return is_same_name(name, known); });
}

/// The question of the intake limit: nothing to ask of an audit corporation.
bool is_audit_corporation(const RegisteredAssessor& assessor, Answer& answer) {
  const CorporationKind kind = assessor.corporation.kind;
  answer.read(kind_at, std::string{name_of(kind)});
  return kind == CorporationKind::audit_corporation;
}

}  // namespace

Date application_day(const RegisteredAssessor& assessor, Date as_of) {
  std::optional<Date> applied;
  for (const Event& event : assessor.history)
    if (event.kind == EventKind::applied && event.on <= as_of) applied = std::max(applied.value_or(event.on), event.on);
  return applied.value_or(as_of);
}

Answer closed_intake(const RegisteredAssessor& assessor, const Surroundings& surroundings) {
  Answer answer;
  if (is_audit_corporation(assessor, answer)) return answer.hold();
  const Date day = surroundings.reference_date;
  return answer.derive("application_day", day).breach("intake_closed", kind_at, fill(not_open, {to_string(day)}));
}

Answer opened_intake(const RegisteredAssessor& assessor, const Surroundings& surroundings) {
  Answer answer;
  if (is_audit_corporation(assessor, answer)) return answer.hold();
  const Date day = surroundings.reference_date;
  answer.derive("application_day", day);
  const Supplement* supplied = surroundings.supplement(Parameter::assessor_intake_opened_on);
  const auto* text = supplied == nullptr ? nullptr : std::get_if<std::string>(&supplied->value);
  const std::optional<Date> opened = text == nullptr ? std::nullopt : parse_date(*text);
  if (!opened)
    return answer.judge("opening_unknown", kind_at, fill(opening_unknown, {to_string(day)}), Severity::warning);
  answer.rely_on(Parameter::assessor_intake_opened_on).derive("intake_opened_on", *opened);
  if (*opened <= day) return answer.hold();
  return answer.breach("intake_closed", kind_at, fill(not_open, {to_string(day)}));
}

Answer listed_service(const RegisteredAssessor& assessor, const Surroundings& surroundings) {
  Answer answer;
  if (!assessor.service_standard_listing) return answer.missing(listing_at, no_listing);
  const Period& valid = assessor.service_standard_listing->valid;
  constexpr Pointer first_at = listing_at / path<&ServiceStandardListing::valid, &Period::first>;
  constexpr Pointer last_at = listing_at / path<&ServiceStandardListing::valid, &Period::last>;
  answer.read(first_at, valid.first).read(last_at, valid.last);
  if (valid.last < surroundings.as_of)
    return answer.breach("expired", last_at, fill(listing_expired, {to_string(valid.last)}), renew_listing);
  if (surroundings.as_of < valid.first)
    return answer.breach("not_yet", first_at, fill(not_yet_listed, {to_string(valid.first)}), renew_listing);
  return answer.hold();
}

Answer ethics_membership(const RegisteredAssessor& assessor, const Surroundings&) {
  Answer answer;
  if (!is_stated(assessor.ethics_body)) return answer.missing(ethics_at, no_ethics_body);
  answer.read(ethics_at, *assessor.ethics_body);
  if (is_named_body(*assessor.ethics_body)) return answer.hold();
  return answer.judge("other_body", ethics_at, fill(other_body, {*assessor.ethics_body}));
}

}  // namespace ismap::assessors
