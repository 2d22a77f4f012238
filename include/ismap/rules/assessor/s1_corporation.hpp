// Assessor registration rules 3.1 to 3.5: what is asked of the corporation.
#pragma once

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/rules/rule.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>

namespace ismap::assessors {

inline constexpr Breach no_audits_in_japan{
    .code = "no_audits_in_japan",
    .message = {"わが国において情報セキュリティ監査を業務として行っている法人ではありません。",
                "The corporation does not carry on information security auditing in Japan."},
};

/// 3.1: the corporation audits information security in Japan as a business.
inline constexpr Rule<RegisteredAssessor> audits_as_business{
    {.id = "AUD-3.1",
     .clause = {Regulation::assessor_registration, "3.1", "final-2020"},
     .title = {"対象となる法人", "Corporations that may apply"},
     .text = {"申請者は、わが国において情報セキュリティ監査を業務として行っている法人であること。"
              "外国資本であることは、除外の理由とならない。",
              "The applicant is a corporation that carries on information security auditing as a business in Japan. "
              "Foreign capital does not exclude it."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020,
                   {"整理番号24、監査機関登録規則3.1", "no. 24; assessor registration rules 3.1"}}}},
     .limits = {"情報セキュリティ監査を業務として行っていることは、登録簿の記載による。",
                "Whether it audits as a business in Japan is taken from audits_in_japan."}},
    [](const RegisteredAssessor& assessor, const Surroundings&) -> Answer {
      Answer answer;
      const bool audits = answer.read<&RegisteredAssessor::corporation, &Corporation::audits_in_japan>(assessor);
      return answer.require(audits, no_audits_in_japan,
                            path<&RegisteredAssessor::corporation, &Corporation::audits_in_japan>);
    },
};

/// The last day for which a public source says that only audit corporations could apply.
inline constexpr Date last_day_known_closed = date(2024, 12, 9);

inline constexpr Breach intake_limited{
    .code = "intake_closed",
    .message = {"{0}の時点では、申請を受け付ける対象は監査法人に限られています。",
                "On {0}, applications were taken from audit corporations only."},
};

/// Whether the assessor is an audit corporation; the limit of the intake does not concern these.
inline bool is_audit_corporation(const RegisteredAssessor& assessor, Answer& answer) {
  return answer.read<&RegisteredAssessor::corporation, &Corporation::kind>(assessor) ==
         CorporationKind::audit_corporation;
}

/// 3.1, up to `last_day_known_closed`: applications are taken from audit corporations only.
inline constexpr Rule<RegisteredAssessor> intake_closed{
    {.id = "AUD-3.1a",
     .clause = {Regulation::assessor_registration, "3.1", "2024"},
     .title = {"当面の申請者の限定", "Intake limit for the time being"},
     .text = {"監査実務の安定性等の観点から、当面の間、申請を受け付ける対象を監査法人に限る。",
              "For the time being, and for stability of practice, applications are taken from audit corporations "
              "only."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"整理番号24", "no. 24"}},
                  {Source::portal_assessors, {"申請の受付", "intake"}},
                  {Source::reform_wg_2024, {"監査機関の数", "number of assessors"}}}},
     .in_force = {date(2020, 6, 3), last_day_known_closed},
     .limits =
         {"2020年の回答は「監査法人を優先した審査」、2024年の議事録は「監査法人に限定」と述べる。後者による。",
          "The reply of 2020 speaks of reviewing audit corporations first, the minutes of 2024 of a limit to them; the "
          "latter is followed."}},
    [](const RegisteredAssessor& assessor, const Surroundings& surroundings) -> Answer {
      Answer answer;
      if (is_audit_corporation(assessor, answer)) return answer.met();
      const Date applied = surroundings.reference_date;
      return answer.derive("application_day", applied)
          .breach(intake_limited, path<&RegisteredAssessor::corporation, &Corporation::kind>, {to_string(applied)});
    },
};

inline Answer check_opening(const RegisteredAssessor& assessor, const Surroundings& surroundings);

/// 3.1, after that day: the supplement `assessor_intake_opened_on` says whether others may apply; without it a reviewer
/// decides (C-7).
inline constexpr Rule<RegisteredAssessor> intake_opening{
    {.id = "AUD-3.1a",
     .clause = {Regulation::assessor_registration, "3.1", "2025"},
     .title = {"監査法人以外への拡大", "Opening to others than audit corporations"},
     .text =
         {"監査法人以外の法人にも監査機関の対象を拡大する方針が2024年12月に示された。拡大の時期は公表されていない。",
          "In December 2024 an opening to others than audit corporations was announced; its date is not public."},
     .standing = Standing::conflicting,
     .sources = {{{Source::reform_wg_2024, {"監査法人以外への拡大", "widening beyond audit corporations"}},
                  {Source::portal_assessors, {"申請の受付（日付の記載なし）", "intake (undated)"}},
                  {Source::committee_38, {"議題2 発言", "agenda item 2, remark"}}}},
     .in_force = {days_after(last_day_known_closed, 1), {}},
     .limits = {"監査法人以外の申請が受け付けられるかは、補足「監査法人以外の監査機関の受付開始日」"
                "がない限り人が判断する（C-7）。",
                "Whether others may apply is for a person, unless the supplement assessor_intake_opened_on is given "
                "(C-7)."}},
    check_opening,
};

inline constexpr Label opening_unknown{
    "{0}の時点で監査法人以外の申請が受け付けられるかは公表されていません（最後に限定が確認されたのは2024年12月9日）。"
    "開始日が分かる場合は、補足「監査法人以外の監査機関の受付開始日」で与えてください。",
    "Whether others than audit corporations could apply on {0} is not public; the limit is last known for 2024-12-09. "
    "If you know the opening day, give it as the supplement assessor_intake_opened_on."};

inline Answer check_opening(const RegisteredAssessor& assessor, const Surroundings& surroundings) {
  constexpr Pointer kind_at = path<&RegisteredAssessor::corporation, &Corporation::kind>;
  Answer answer;
  if (is_audit_corporation(assessor, answer)) return answer.met();
  const Date applied = surroundings.reference_date;
  answer.derive("application_day", applied);
  const Supplement* supplied = surroundings.supplement(Parameter::assessor_intake_opened_on);
  const auto* text = supplied == nullptr ? nullptr : std::get_if<std::string>(&supplied->value);
  const std::optional<Date> opened = text == nullptr ? std::nullopt : parse_date(*text);
  if (!opened)
    return answer.judge("opening_unknown", kind_at, fill(opening_unknown, {to_string(applied)}), Severity::warning);
  answer.rely_on(Parameter::assessor_intake_opened_on).derive("intake_opened_on", *opened);
  return answer.require(*opened <= applied, intake_limited, kind_at, {to_string(applied)});
}

/// 3.2, whose text is not public.
inline constexpr RuleRow requirement_2{
    .id = "AUD-3.2",
    .clause = {Regulation::assessor_registration, "3.2", "final-2020"},
    .title = {"3.2の要求事項", "Requirement 3.2"},
    .text = {"条文は公表されておらず、確認できない。", "The text is not public and could not be found."},
    .standing = Standing::not_found,
    .automation = Automation::left_to_people,
    .limits = {"条文が確認できないため、監査機関登録規則の原文で確認する必要がある。",
               "The text could not be found: consult the rules themselves."},
};

/// 3.3, whose text is not public.
inline constexpr RuleRow requirement_3{
    .id = "AUD-3.3",
    .clause = {Regulation::assessor_registration, "3.3", "final-2020"},
    .title = {"3.3の要求事項", "Requirement 3.3"},
    .text = {"条文は公表されておらず、確認できない。", "The text is not public and could not be found."},
    .standing = Standing::not_found,
    .automation = Automation::left_to_people,
    .limits = {"条文が確認できないため、監査機関登録規則の原文で確認する必要がある。",
               "The text could not be found: consult the rules themselves."},
};

inline constexpr Label show_valid_listing{"基準日において有効な登録の期間を記載してください。",
                                          "Give an entry that is valid on the day of the review."};

inline constexpr Breach listing_expired{
    .code = "expired",
    .message = {"リストの登録は{0}に終了しています。", "The entry in the list ended on {0}."},
    .remedy = show_valid_listing,
};

inline constexpr Breach listing_not_yet_valid{
    .code = "not_yet",
    .message = {"リストの登録は{0}から有効であり、基準日においてまだ有効ではありません。",
                "The entry in the list is valid from {0}, after the day of the review."},
    .remedy = show_valid_listing,
};

inline Answer check_listing(const RegisteredAssessor& assessor, const Surroundings& surroundings);

/// 3.4: the corporation is listed for information security audits on the day of the review.
inline constexpr Rule<RegisteredAssessor> quality_of_work{
    {.id = "AUD-3.4",
     .clause = {Regulation::assessor_registration, "3.4", "final-2020"},
     .title = {"業務品質", "Quality of work"},
     .text = {"申請者は、情報セキュリティサービス基準適合サービスリストに「情報セキュリティ監査サービス」"
              "として登録を受けていること。ISMSクラウドセキュリティ認証の認証機関であることは、これに代わらない。",
              "The applicant is on the list of services conforming to the information-security service standard, for "
              "information security audits. Accreditation to certify ISMS cloud security does not stand in for it."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"監査機関登録規則3.4", "assessor registration rules 3.4"}}}},
     .limits = {"基準日において有効であることを確認する。どの日に有効であるべきかは公表されていない。",
                "Tests that the entry is valid on the day of the review; on which day it must be is not public."}},
    check_listing,
};

inline Answer check_listing(const RegisteredAssessor& assessor, const Surroundings& surroundings) {
  constexpr Label no_listing{
      "情報セキュリティサービス基準適合サービスリスト（情報セキュリティ監査サービス）への登録が記載されていません。",
      "No entry in the list of services conforming to the information-security service standard is given."};
  using Assessor = RegisteredAssessor;
  using Listing = ServiceStandardListing;
  Answer answer;
  if (!assessor.service_standard_listing) return answer.missing(path<&Assessor::service_standard_listing>, no_listing);
  const Date first = answer.read<&Assessor::service_standard_listing, &Listing::valid, &Period::first>(assessor);
  const Date last = answer.read<&Assessor::service_standard_listing, &Listing::valid, &Period::last>(assessor);
  if (last < surroundings.as_of)
    return answer.breach(listing_expired, path<&Assessor::service_standard_listing, &Listing::valid, &Period::last>,
                         {to_string(last)});
  return answer.require(first <= surroundings.as_of, listing_not_yet_valid,
                        path<&Assessor::service_standard_listing, &Listing::valid, &Period::first>, {to_string(first)});
}

/// 3.4: how long an entry in the list lasts.
inline constexpr RuleRow life_of_listing{
    .id = "AUD-3.4a",
    .clause = {Regulation::assessor_registration, "3.4", "final-2020"},
    .title = {"リスト登録の期間", "Life of an entry in the list"},
    .text = {"審査登録機関の料金は2年を単位とすることから、リストの登録は2年間有効と考えられる。",
             "The review body charges for two years at a time, so an entry is taken to last two years."},
    .standing = Standing::inferred,
    .sources = {{{Source::service_standard_review, {"手続の流れ及び料金", "flow and fees"}}}},
    .automation = Automation::information,
};

/// 3.4: how many companies are on the list.
inline constexpr RuleRow size_of_pool{
    .id = "AUD-3.4b",
    .clause = {Regulation::assessor_registration, "3.4", "2024"},
    .title = {"リストの登録企業数", "Number of companies on the list"},
    .text = {"2024年12月の時点で、情報セキュリティ監査サービスの登録企業は約70社である。",
             "In December 2024 about 70 companies were on the list for information security audits."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"リストの登録企業", "companies on the list"}}}},
    .in_force = {date(2024, 12, 9), {}},
    .automation = Automation::information,
};

inline Answer check_ethics_body(const RegisteredAssessor& assessor, const Surroundings&);

/// 3.5.1: the corporation belongs to a body that examines ethics; a reviewer weighs any other than the one named.
inline constexpr Rule<RegisteredAssessor> ethics{
    {.id = "AUD-3.5",
     .clause = {Regulation::assessor_registration, "3.5.1", "final-2020"},
     .title = {"倫理審査機能を有する組織への所属", "Membership in a body that examines ethics"},
     .text =
         {"申請者は、情報セキュリティ監査に関する倫理審査機能を有する組織に所属していること。"
          "組織として日本セキュリティ監査協会（JASA）が挙げられている。",
          "The applicant belongs to an organisation able to examine ethics in information security auditing. The one "
          "named is the Japan Information Security Audit Association (JASA)."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"監査機関登録規則3.5.1", "assessor registration rules 3.5.1"}}}},
     .limits = {"その他の組織が認められるかは公表されていないため、人が判断する。",
                "Whether another organisation would do is not public: a person decides."}},
    check_ethics_body,
};

/// The body that 3.5.1 names, under the names in use.
inline bool is_named_ethics_body(std::string_view name) {
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

inline Answer check_ethics_body(const RegisteredAssessor& assessor, const Surroundings&) {
  constexpr Label no_ethics_body{"情報セキュリティ監査に関する倫理審査機能を有する組織への所属が記載されていません。",
                                 "No body that examines ethics in information security auditing is given."};
  constexpr Label other_body{
      "「{0}」が倫理審査機能を有する組織として認められるかを確認してください。"
      "公表資料が挙げるのは日本セキュリティ監査協会のみです。",
      "Check whether \"{0}\" is accepted as a body that examines ethics: public sources name only the Japan "
      "Information Security Audit Association."};
  constexpr Pointer at = path<&RegisteredAssessor::ethics_body>;
  Answer answer;
  if (!is_stated(assessor.ethics_body)) return answer.missing(at, no_ethics_body);
  const std::string& body = *answer.read<&RegisteredAssessor::ethics_body>(assessor);
  if (is_named_ethics_body(body)) return answer.met();
  return answer.judge("other_body", at, fill(other_body, {body}));
}

inline constexpr std::tuple requirements_of_corporation{
    &audits_as_business, &intake_closed,   &intake_opening, &requirement_2, &requirement_3,
    &quality_of_work,    &life_of_listing, &size_of_pool,   &ethics,
};

}  // namespace ismap::assessors
