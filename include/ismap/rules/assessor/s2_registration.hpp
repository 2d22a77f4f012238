// Assessor registration rules: application, review and list.
#pragma once

#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/registration_state_description.hpp>
#include <ismap/rules/assessor/s3_barring_deletion.hpp>
#include <ismap/rules/rule.hpp>
#include <ismap/rules/validity.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>

namespace ismap::assessors {

/// The day whose rules an assessor is reviewed by: its last application up to `as_of`, else `as_of`.
inline Date application_day(const RegisteredAssessor& assessor, Date as_of) {
  std::optional<Date> applied;
  for (const Event& event : assessor.history)
    if (event.kind == EventKind::applied && event.on <= as_of) applied = std::max(applied.value_or(event.on), event.on);
  return applied.value_or(as_of);
}

/// How an application is made.
inline constexpr RuleRow means_of_application{
    .id = "AUD-4.1",
    .clause = {Regulation::assessor_registration, "-", "2025"},
    .title = {"申請の方法", "Means of application"},
    .text = {"申請の前にGビズIDを取得し、様式集の最新の様式により、ポータルサイトから申請する。",
             "A gBizID is obtained first; the application is made on the portal, on the newest forms."},
    .standing = Standing::stated,
    .sources = {{{Source::portal_assessors, {"申請", "application"}}}},
    .automation = Automation::information,
};

/// When a review starts.
inline constexpr RuleRow review_rounds{
    .id = "AUD-4.2",
    .clause = {Regulation::assessor_registration, "-", "2025"},
    .title = {"審査の開始時期", "Rounds of review"},
    .text = {"審査は回ごとに行われ、次の審査の開始日は公表される。",
             "Reviews run in rounds; the day the next one starts is announced."},
    .standing = Standing::stated,
    .sources = {{{Source::portal_assessors, {"審査の開始", "start of review"}}}},
    .automation = Automation::information,
};

inline Answer check_breaches(const RegisteredAssessor& assessor, const Surroundings& surroundings);

/// 6.1(2): no breach of the rules and no barring deletion. A register shows only suspensions and deletions, so a
/// reviewer confirms the rest.
inline constexpr Rule<RegisteredAssessor> review_of_breaches{
    {.id = "AUD-4.3",
     .clause = {Regulation::assessor_registration, "6.1", "2025"},
     .title = {"審査の観点", "Points of review"},
     .text = {"審査は、(1)3.1から3.8までの要求事項を満たすことができること、"
              "(2)制度の規程類に照らして違反がないこと及び11.2(4)による登録の削除を受けていないことについて行う。",
              "The review asks (1) whether requirements 3.1 to 3.8 can be met, and (2) that there is no breach of the "
              "scheme's rules and no past deletion under 11.2(4)."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, {"議題2", "agenda item 2"}}}},
     .limits =
         {"(1)は3章の各規則で、(2)の登録の削除はAUD-5.4で判定する。"
          "登録簿には一時停止及び削除のみが現れるため、その他の規程違反の有無は人が確認する。"
          "議事録の「もしくは」は、いずれもないことと読む。",
          "(1) is decided by the rules of chapter 3, deletions by AUD-5.4. A register shows suspensions and deletions "
          "only, so a person confirms that there is no other breach. Both limbs must be absent."}},
    check_breaches,
};

inline Answer check_breaches(const RegisteredAssessor& assessor, const Surroundings& surroundings) {
  constexpr Label suspended{"登録は一時停止中です。その理由となった規程違反の有無を確認してください。",
                            "The registration is suspended: check whether a breach of the rules is the reason."};
  constexpr Label not_shown{
      "一時停止及び削除以外の規程違反は文書に現れません。違反がないことを確認してください。",
      "Breaches other than suspensions and deletions do not show in the document: confirm that there are none."};
  constexpr Pointer history_at = path<&RegisteredAssessor::history>;
  const RegistrationState state = registration_of(assessor.history, surroundings.as_of, validity_of_assessors).state;
  Answer answer;
  answer.derive("state", std::string{name_of(state)})
      .follow(barring_deletion, check_past_deletions(assessor, surroundings).verdict());
  if (state == RegistrationState::suspended) answer.judge("suspended", history_at, suspended, Severity::warning);
  return answer.judge("not_shown", history_at, not_shown);
}

/// Who decides, and when the list is published.
inline constexpr RuleRow decision_and_list{
    .id = "AUD-4.4",
    .clause = {Regulation::assessor_registration, "-", "2025"},
    .title = {"決定及び公表", "Decision and publication"},
    .text = {"運用支援機関の報告を受けて運営委員会が決定し、数日後に監査機関リストが公表される。"
             "2025年12月19日の決定は同月22日に公表された。",
             "The operating body reports, the committee decides, and the list is published some days later: decided on "
             "2025-12-19, published on 2025-12-22."},
    .standing = Standing::stated,
    .sources = {{{Source::committee_38, {"議題2", "agenda item 2"}}}},
    .automation = Automation::information,
};

/// How information from a review or from monitoring is handled.
inline constexpr RuleRow secrecy{
    .id = "AUD-4.5",
    .clause = {Regulation::assessor_registration, "-", "2025"},
    .title = {"情報の取扱い", "Secrecy"},
    .text = {"制度所管省庁及び運用支援機関が審査又はモニタリングで知り得た情報は、政府の重要な情報として取り扱い、"
             "委託先も同様とする。",
             "What the ministries and the operating body learn in a review or in monitoring is handled as important "
             "government information; contractors are bound too."},
    .standing = Standing::stated,
    .sources = {{{Source::portal_assessors, {"情報の取扱い", "handling of information"}}}},
    .automation = Automation::information,
};

/// How long a registration lasts, which is not public.
inline constexpr RuleRow validity{
    .id = "AUD-4.6",
    .clause = {Regulation::assessor_registration, "-", "2025"},
    .title = {"登録の有効期間及び更新", "Validity and renewal"},
    .text = {"監査機関の登録の有効期間及び更新の時期は確認できない。",
             "How long an assessor's registration lasts and when it is renewed could not be found."},
    .standing = Standing::not_found,
    .automation = Automation::left_to_people,
    .limits = {"有効期間が公表されていないため、登録は期間の経過によっては終わらないものとして扱う。",
               "As no term is public, no registration is taken to end by the passing of time."},
};

/// What the list says of an assessor, which is not public.
inline constexpr RuleRow columns_of_list{
    .id = "AUD-4.7",
    .clause = {Regulation::assessor_registration, "-", "2025"},
    .title = {"監査機関リストの項目", "Columns of the list"},
    .text = {"監査機関の登録番号の形式及びリストの掲載項目は確認できない。",
             "The form of registration numbers and the columns of the list could not be found."},
    .standing = Standing::not_found,
    .automation = Automation::left_to_people,
    .limits = {"形式が確認できないため、番号は文字列としてのみ照合する。",
               "As the form is not known, numbers are compared as text only."},
};

/// How many assessors there are.
inline constexpr RuleRow number_of_assessors{
    .id = "AUD-4.8",
    .clause = {Regulation::assessor_registration, "-", "2025"},
    .title = {"監査機関の数", "Number of assessors"},
    .text = {"2024年12月の時点で5機関（全て監査法人）であり、2025年12月19日に新規1件の登録が適切とされた。",
             "Five in December 2024, all audit corporations; one more was judged fit on 2025-12-19."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"監査機関の数", "number of assessors"}},
                 {Source::committee_38, {"議題2", "agenda item 2"}}}},
    .in_force = {date(2024, 12, 9), {}},
    .automation = Automation::information,
};

/// 6.1(2): no breach of the rules, and no past deletion under 11.2(4).
inline constexpr std::tuple breaches_and_deletions{&review_of_breaches, &barring_deletion};

inline constexpr std::tuple application_and_list{
    &means_of_application, &review_rounds,       &review_of_breaches, &decision_and_list, &secrecy, &validity,
    &columns_of_list,      &number_of_assessors,
};

}  // namespace ismap::assessors
