// Assessor registration rules, chapter 3: what is asked of an assessor.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/rules/assessor/requirements.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>
#include <variant>

namespace ismap::assessors {

inline constexpr Rule<RegisteredAssessor> audits_as_business{
    {.id = "AUD-3.1",
     .clause = {Regulation::assessor_registration, "3.1", "final-2020"},
     .title = {"対象となる法人", "Corporations that may apply"},
     .text = {"申請者は、わが国において情報セキュリティ監査を業務として行っている法人であること。外国資本であることは、"
              "除外の理由とならない。",
              "The applicant is a corporation that carries on information security auditing as a business in Japan. "
              "Foreign capital does not exclude it."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "no. 24; assessor registration rules 3.1"}}},
     .limits = {"情報セキュリティ監査を業務として行っていることは、登録簿の記載による。",
                "Whether it audits as a business in Japan is taken from audits_in_japan."}},
    [](const RegisteredAssessor& assessor, const Surroundings&) -> Answer {
      constexpr Pointer at = path<&RegisteredAssessor::corporation, &Corporation::audits_in_japan>;
      Answer answer;
      answer.read(at, assessor.corporation.audits_in_japan);
      return answer.require(assessor.corporation.audits_in_japan, "no_audits_in_japan", at,
                            {"わが国において情報セキュリティ監査を業務として行っている法人ではありません。",
                             "The corporation does not carry on information security auditing in Japan."});
    },
};

inline constexpr Rule<RegisteredAssessor> intake_closed{
    {.id = "AUD-3.1a",
     .clause = {Regulation::assessor_registration, "3.1", "2024"},
     .title = {"当面の申請者の限定", "Intake limit for the time being"},
     .text = {"監査実務の安定性等の観点から、当面の間、申請を受け付ける対象を監査法人に限る。",
              "For the time being, and for stability of practice, applications are taken from audit corporations "
              "only."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "no. 24"},
                  {Source::portal_assessors, "intake"},
                  {Source::reform_wg_2024, "number of assessors"}}},
     .in_force = {date(2020, 6, 3), last_day_known_closed},
     .limits =
         {"2020年の回答は「監査法人を優先した審査」、2024年の議事録は「監査法人に限定」と述べる。後者による。",
          "The reply of 2020 speaks of reviewing audit corporations first, the minutes of 2024 of a limit to them; "
          "the latter is followed."}},
    closed_intake,
};

inline constexpr Rule<RegisteredAssessor> intake_opening{
    {.id = "AUD-3.1a",
     .clause = {Regulation::assessor_registration, "3.1", "2025"},
     .title = {"監査法人以外への拡大", "Opening to others than audit corporations"},
     .text =
         {"監査法人以外の法人にも監査機関の対象を拡大する方針が2024年12月に示された。拡大の時期は公表されていない。",
          "In December 2024 an opening to others than audit corporations was announced; its date is not public."},
     .standing = Standing::conflicting,
     .sources = {{{Source::reform_wg_2024, "widening beyond audit corporations"},
                  {Source::portal_assessors, "intake (undated)"},
                  {Source::committee_38, "agenda item 2, remark"}}},
     .in_force = {days_after(last_day_known_closed, 1), {}},
     .limits = {"監査法人以外の申請が受け付けられるかは、補足「監査法人以外の監査機関の受付開始日」がない限り人が判断す"
                "る（C-7）。",
                "Whether others may apply is for a person, unless the supplement assessor_intake_opened_on is given "
                "(C-7)."}},
    opened_intake,
};

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

inline constexpr Rule<RegisteredAssessor> quality_of_work{
    {.id = "AUD-3.4",
     .clause = {Regulation::assessor_registration, "3.4", "final-2020"},
     .title = {"業務品質", "Quality of work"},
     .text =
         {"申請者は、情報セキュリティサービス基準適合サービスリストに「情報セキュリティ監査サービス」として登録を受けて"
          "いること。ISMSクラウドセキュリティ認証の認証機関であることは、これに代わらない。",
          "The applicant is on the list of services conforming to the information-security service standard, for "
          "information security audits. Accreditation to certify ISMS cloud security does not stand in for it."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "assessor registration rules 3.4"}}},
     .limits = {"基準日において有効であることを確認する。どの日に有効であるべきかは公表されていない。",
                "Tests that the entry is valid on the day of the review; on which day it must be is not public."}},
    listed_service,
};

inline constexpr RuleRow life_of_listing{
    .id = "AUD-3.4a",
    .clause = {Regulation::assessor_registration, "3.4", "final-2020"},
    .title = {"リスト登録の期間", "Life of an entry in the list"},
    .text = {"審査登録機関の料金は2年を単位とすることから、リストの登録は2年間有効と考えられる。",
             "The review body charges for two years at a time, so an entry is taken to last two years."},
    .standing = Standing::inferred,
    .sources = {{{Source::service_standard_review, "flow and fees"}}},
    .automation = Automation::information,
};

inline constexpr RuleRow size_of_pool{
    .id = "AUD-3.4b",
    .clause = {Regulation::assessor_registration, "3.4", "2024"},
    .title = {"リストの登録企業数", "Number of companies on the list"},
    .text = {"2024年12月の時点で、情報セキュリティ監査サービスの登録企業は約70社である。",
             "In December 2024 about 70 companies were on the list for information security audits."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, "companies on the list"}}},
    .in_force = {date(2024, 12, 9), {}},
    .automation = Automation::information,
};

inline constexpr Rule<RegisteredAssessor> ethics{
    {.id = "AUD-3.5",
     .clause = {Regulation::assessor_registration, "3.5.1", "final-2020"},
     .title = {"倫理審査機能を有する組織への所属", "Membership in a body that examines ethics"},
     .text =
         {"申請者は、情報セキュリティ監査に関する倫理審査機能を有する組織に所属していること。組織として日本セキュリティ"
          "監査協会（JASA）が挙げられている。",
          "The applicant belongs to an organisation able to examine ethics in information security auditing. The "
          "one named is the Japan Information Security Audit Association (JASA)."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "assessor registration rules 3.5.1"}}},
     .limits = {"その他の組織が認められるかは公表されていないため、人が判断する。",
                "Whether another organisation would do is not public: a person decides."}},
    ethics_membership,
};

inline constexpr Rule<RegisteredAssessor> qualification_of_partner{
    {.id = "AUD-3.6.1",
     .clause = {Regulation::assessor_registration, "3.6.1", "final-2020"},
     .title = {"業務執行責任者の資格", "Qualification of the engagement partner"},
     .text =
         {"業務執行責任者は、公認情報セキュリティ監査人（主任監査人を含む。）、公認システム監査人、公認情報システム監査"
          "人又はシステム監査技術者のいずれかの資格を保有すること。",
          "The engagement partner holds one of: certified information security auditor or lead auditor; certified "
          "systems auditor; certified information systems auditor (CISA); systems audit engineer."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "assessor registration rules 3.6.1"}}},
     .limits = {"資格が有効であることは文書に現れない。",
                "The document does not show whether a qualification is current."}},
    partner_qualification,
};

/// How much practice is asked of the engagement partner.
inline constexpr TimeLimit partner_practice_limit{
    .id = TimeLimitId::partner_practice,
    .name = {"業務執行責任者の実務経験", "practice of the engagement partner"},
    .clause = {Regulation::assessor_registration, "3.6.2", "final-2020"},
    .counted_from = CountedFrom::nothing,
    .values = {{{date(2020, 6, 3), {.months = 120}}}},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "assessor registration rules 3.6.2"}}},
};

inline constexpr Rule<RegisteredAssessor> practice_of_partner{
    {.id = "AUD-3.6.2",
     .clause = {Regulation::assessor_registration, "3.6.2", "final-2020"},
     .title = {"業務執行責任者の実務経験", "Practice of the engagement partner"},
     .text =
         {"業務執行責任者は、情報セキュリティ監査基準若しくはシステム監査基準に基づく監査又はこれらと同等と見なせる監査"
          "制度における外部監査の実務経験を、通算{partner_practice}"
          "以上有すること。中断及び所属の変更は妨げとならない。",
          "The engagement partner has at least {partner_practice} in total of practice in external audits under the "
          "information security audit standard, the systems audit standard, or an audit scheme judged equal. Gaps "
          "and changes of employer do not matter."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "assessor registration rules 3.6.2"}}},
     .limits =
         {"重なる期間は1回のみ数える。切れ目のない期間ごとに暦に従って満月数を数え、端数の日は合計して31日を1月とする。"
          "端数の数え方によりこの年数に達し得る場合、及びその他の基準による経験を加えて初めて達する場合は、人が判断する"
          "。",
          "Overlaps count once. Months are counted by the calendar within each unbroken span; days over are added "
          "up, 31 to a month. If it depends on how days over count, or on practice under other standards, a person "
          "decides."}},
    partner_practice,
};

inline constexpr Rule<RegisteredAssessor> knowledge_of_partner{
    {.id = "AUD-3.6.3",
     .clause = {Regulation::assessor_registration, "3.6.2", "final-2020"},
     .title = {"業務執行責任者のクラウドに関する知見", "Cloud knowledge of the engagement partner"},
     .text =
         {"業務執行責任者は、クラウドコンピューティングに関する知見を有すること。資格、クラウドサービスの監査の実務経験"
          "又は技術に係る実務経験により確認することが想定されている。",
          "The engagement partner knows cloud computing, shown by cloud qualifications, practice in auditing cloud "
          "services or technical experience."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "assessor registration rules 3.6.2"}}},
     .limits = {"知見の程度は公表されていないため、記載の有無のみを確認する。",
                "How much knowledge is asked for is not public: tests only that it is stated."}},
    partner_knowledge,
};

inline constexpr Rule<RegisteredAssessor> nationality_of_partner{
    {.id = "AUD-3.6.4",
     .clause = {Regulation::assessor_registration, "3.6", "final-2020"},
     .title = {"業務執行責任者の国籍", "Nationality of the engagement partner"},
     .text =
         {"業務執行責任者は、日本国籍を有すること。技術的知見などからやむを得ない場合には、例外を認めることがある。",
          "The engagement partner has Japanese nationality; an exception may be allowed where unavoidable, for "
          "instance for technical skill."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "no. 24; a later reply does not name the exception"}}},
     .limits = {"例外を認めるかは人が判断する（C-11）。", "A person decides on an exception (C-11)."}},
    partner_nationality,
};

inline constexpr std::tuple of_partner{&qualification_of_partner, &practice_of_partner, &knowledge_of_partner,
                                       &nationality_of_partner};

inline constexpr Rule<RegisteredAssessor> engagement_partner{
    {.id = "AUD-3.6",
     .clause = {Regulation::assessor_registration, "3.6", "final-2020"},
     .title = {"業務執行責任者", "Engagement partner"},
     .text = {"業務執行責任者は、3.6の全ての要件を満たすこと。", "The engagement partner meets all of 3.6."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "assessor registration rules 3.6"}}}},
    [](const RegisteredAssessor& assessor, const Surroundings& surroundings) -> Answer {
      Answer answer;
      std::apply(
          [&](const auto*... rules) {
            (answer.follow(rules->id, rules->check(assessor, surroundings).verdict()), ...);
          },
          of_partner);
      return answer;
    },
};

inline constexpr Rule<RegisteredAssessor> engagement_manager{
    {.id = "AUD-3.7",
     .clause = {Regulation::assessor_registration, "3.7", "final-2020"},
     .title = {"業務実施責任者", "Engagement manager"},
     .text = {"業務実施責任者は、3.6."
              "1と同じ資格のいずれかを保有し、日本国籍を有すること。国籍の例外は業務執行責任者と同じで"
              "ある。",
              "The engagement manager holds one of the qualifications of 3.6.1 and has Japanese nationality, with the "
              "same exception."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "assessor registration rules 3.7; no. 24"}}},
     .limits = {"研修（3.7.2）はAUD-3.9で確認する。例外を認めるかは人が判断する（C-11）。",
                "Training (3.7.2) is tested by AUD-3.9. A person decides on an exception (C-11)."}},
    manager,
};

inline constexpr Rule<RegisteredAssessor> practice_of_manager{
    {.id = "AUD-3.7a",
     .clause = {Regulation::assessor_registration, "3.7", "final-2020"},
     .title = {"業務実施責任者の実務経験年数", "Years of practice of the engagement manager"},
     .text =
         {"業務実施責任者に求められる実務経験の年数の有無は確認できない。10年の要件は業務執行責任者について述べられて"
          "いる。",
          "Whether years of practice are asked of the engagement manager could not be found; the ten years are named "
          "for the engagement partner."},
     .standing = Standing::not_found,
     .limits = {"補足「業務実施責任者に求める実務経験（年数）」を与えると、その年数を3.6.2と同じ方法で数える。",
                "With the supplement manager_practice_years, that number is tested, counted as for 3.6.2."}},
    manager_practice,
};

inline constexpr RuleRow team{
    .id = "AUD-3.8",
    .clause = {Regulation::assessor_registration, "3.8", "final-2020"},
    .title = {"業務チーム", "Team"},
    .text = {"業務チームのその他の構成員に国籍の要件はない。3.8のその他の内容は確認できない。",
             "No nationality is asked of other members of the team. What else 3.8 asks could not be found."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "assessor registration rules 3.8, requests refused"}}},
    .automation = Automation::left_to_people,
    .limits = {"3.8のその他の内容が確認できないため、監査機関登録規則の原文で確認する必要がある。",
               "The rest of 3.8 could not be found: consult the rules themselves."},
};

inline constexpr Rule<RegisteredAssessor> training_of_both{
    {.id = "AUD-3.9",
     .clause = {Regulation::assessor_registration, "3.6.2, 3.7.2", "final-2020"},
     .title = {"研修の継続的な受講", "Continuing training"},
     .text = {"業務執行責任者及び業務実施責任者は、監査ガイドラインに定める研修を継続的に受講すること。",
              "The engagement partner and the engagement manager take the training set by the assessment guideline on "
              "a continuing basis."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "assessor registration rules 3.6.2, 3.7.2"}}},
     .limits = {"研修の時間、頻度及び実施者は公表されていないため、受講の記録があることのみを確認する。",
                "Hours, frequency and provider are not public: tests only that some training is recorded."}},
    training,
};

/// Viewpoint (1) of 6.1: requirements 3.1 to 3.8.
inline constexpr std::tuple requirements{
    &audits_as_business,
    &intake_closed,
    &intake_opening,
    &requirement_2,
    &requirement_3,
    &quality_of_work,
    &life_of_listing,
    &size_of_pool,
    &ethics,
    &engagement_partner,
    &qualification_of_partner,
    &practice_of_partner,
    &knowledge_of_partner,
    &nationality_of_partner,
    &engagement_manager,
    &practice_of_manager,
    &team,
    &training_of_both,
};

}  // namespace ismap::assessors
