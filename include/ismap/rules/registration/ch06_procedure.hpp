// Registration rules 6.2 to 6.4, and what surrounds them: how the review proceeds. The applicant has nothing to meet
// here; the deadlines of the operating body and the committee are among the obligations.
#pragma once

#include <ismap/rules/duty.hpp>
#include <ismap/rules/history_rule.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::registration {

inline constexpr DutyRow give_information{
    .who = Actor::applicant,
    .what = {"審査に必要な情報を提供すること", "Give the information that the review needs"},
    .clause = {Regulation::service_registration, "6.2", "final-2020"},
};

/// 6.2: more information from the applicant.
inline constexpr RuleRow more_information{
    .id = "REG-6.2",
    .clause = {Regulation::service_registration, "6.2", "final-2020"},
    .title = {"追加情報の要求", "Demand for more information"},
    .text =
        {"6.1各号を確認できないとき、運用支援機関は制度所管省庁の監督の下で申請者に追加の情報を求めることができる。",
         "Where the items of 6.1 cannot be confirmed, the operating body may ask the applicant for more, under the "
         "ministries' supervision."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "6.2"}}},
    .automation = Automation::information,
    .point = Point::none,
};

/// Place unknown: working papers from the assessor.
inline constexpr RuleRow working_papers{
    .id = "REG-6.2b",
    .clause = {Regulation::service_registration, "6.2", "final-2020"},
    .title = {"監査調書の要求", "Demand for working papers"},
    .text = {"運営委員会又は運用支援機関は、必要に応じて監査機関に監査調書を求めることができる。",
             "Where needed, the committee or the operating body may ask the assessor for its working papers."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020,
                  {"整理番号11（採用されたが、反映された条項は公表されていない。）",
                   "no. 11: accepted; in which clause is not public"}}}},
    .automation = Automation::information,
    .point = Point::none,
    .limits = {"どの条項に置かれたかは公表されていない。", "In which clause this stands is not public."},
};

/// 6.3: the committee decides.
inline constexpr RuleRow committee_decision{
    .id = "REG-6.3",
    .clause = {Regulation::service_registration, "6.3", "final-2020"},
    .title = {"運営委員会の決定", "Decision of the committee"},
    .text = {"登録の要件を満たすかどうかは、運営委員会が決定する。",
             "The committee decides whether the requirements for registration are met."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"6.3を引用する7.4", "7.4, which cites 6.3"}}}},
    .automation = Automation::left_to_people,
    .point = Point::none,
    .limits = {"決定は運営委員会の権限であり、本ソフトウェアの評価はこれに代わらない。",
               "The decision is the committee's; no evaluation by software takes its place."},
};

/// 6.4(1): its content is not public.
inline constexpr RuleRow review_period_1{
    .id = "REG-6.4(1)",
    .clause = {Regulation::service_registration, "6.4(1)", "final-2020"},
    .title = {"6.4(1)の規定", "Provision of 6.4(1)"},
    .text = {"6.4(1)の内容は公表されておらず、確認できない。",
             "The content of 6.4(1) is not public and could not be found."},
    .standing = Standing::not_found,
    .automation = Automation::left_to_people,
    .point = Point::uncounted,
    .limits = {"条文が公表されていないため、登録規則の原文により人が確認する。",
               "The text is not public: a person checks against the rules themselves."},
};

/// 6.4(2): from the receipt to the check of the documents.
inline constexpr TimeLimit document_check_limit{
    .id = TimeLimitId::document_check,
    .name = {"申請文書の確認", "check of the application documents"},
    .clause = {Regulation::service_registration, "6.4(2)", "final-2020"},
    .counted_from = CountedFrom::receipt,
    .values = {{{date(2020, 6, 3), {.days = 14}}}},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "6.4(2)"}}},
    .rolls_over = true,
};

/// 6.4(3): from the acceptance to the committee meeting.
inline constexpr TimeLimit committee_review_limit{
    .id = TimeLimitId::committee_review,
    .name = {"運営委員会における審査", "review at a committee meeting"},
    .clause = {Regulation::service_registration, "6.4(3)", "final-2020"},
    .counted_from = CountedFrom::acceptance,
    .values = {{{date(2020, 6, 3), {.months = 6}}}},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "6.4(3)"}}},
    .rolls_over = true,
};

/// The targets of the model review period, from the acceptance.
inline constexpr TimeLimit model_review_target{
    .id = TimeLimitId::model_review_period,
    .name = {"モデル審査期間", "model review period"},
    .clause = {Regulation::scheme_guidance, "モデル審査期間 (model review period)", "2024-12"},
    .counted_from = CountedFrom::acceptance,
    .values = {{{date(2024, 12, 9), {.months = 5}}}},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"モデル審査期間", "model review period"}}}},
    .is_target = true,
};
inline constexpr TimeLimit shortest_renewal_target{
    .id = TimeLimitId::shortest_renewal,
    .name = {"審査上の論点がない更新の最短の審査期間", "shortest review of a renewal without review issues"},
    .clause = {Regulation::scheme_guidance, "モデル審査期間 (model review period)", "2024-12"},
    .counted_from = CountedFrom::acceptance,
    .values = {{{date(2024, 12, 9), {.months = 2}}}},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"モデル審査期間", "model review period"}}}},
    .is_target = true,
};

inline constexpr DutyRow check_documents{
    .who = Actor::operating_body,
    .what = {"受領から{0}以内に申請文書を確認すること", "Check the application documents within {0} of receipt"},
    .due = due_within(document_check_limit),
    .clause = {Regulation::service_registration, "6.4(2)", "final-2020"},
};

/// 6.4(2): the check of the documents.
inline constexpr HistoryRule document_check_period{
    {.id = "REG-6.4(2)",
     .clause = {Regulation::service_registration, "6.4(2)", "final-2020"},
     .title = {"申請文書の確認期間", "Time for checking the documents"},
     .text =
         {"運用支援機関は、申請の受領から{document_check}以内に申請文書を確認する。問合せがある場合は5.4(1)による。",
          "The operating body checks the documents within {document_check} of receiving the application; with an "
          "inquiry, 5.4(1) governs."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "6.4(2)"}}},
     .point = Point::none},
    {&check_documents},
};

inline constexpr DutyRow review_in_time{
    .who = Actor::committee,
    .what = {"受理から{0}以内に開催する運営委員会で審査すること",
             "Review the application at a committee meeting within {0} of acceptance"},
    .due = due_within(committee_review_limit),
    .clause = {Regulation::service_registration, "6.4(3)", "final-2020"},
};

/// 6.4(3): the committee meeting.
inline constexpr HistoryRule committee_period{
    {.id = "REG-6.4(3)",
     .clause = {Regulation::service_registration, "6.4(3)", "final-2020"},
     .title = {"審査の期限", "Time for the review"},
     .text = {"審査は、受理から{committee_review}以内に開催される運営委員会で行う。審査の頻度を定めるものではない。",
              "The review takes place at a committee meeting held within {committee_review} of acceptance: a deadline, "
              "not a frequency."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "6.4(3)"}}},
     .point = Point::none},
    {&review_in_time},
};

/// Model review period: a target of the administration.
inline constexpr RuleRow model_review_period{
    .id = "REG-6.4m",
    .clause = {Regulation::scheme_guidance, "モデル審査期間 (model review period)", "2024-12"},
    .title = {"モデル審査期間", "Model review period"},
    .text = {"受理から約{model_review_period}で決定することを目安とし、"
             "審査上の論点がない更新は最短{shortest_renewal}で掲載される。",
             "A target of about {model_review_period} from acceptance to the decision; a renewal without review issues "
             "can be listed in as little as {shortest_renewal}."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"モデル審査期間", "model review period"}}}},
    .in_force = {date(2024, 12, 9), {}},
    .automation = Automation::information,
    .point = Point::none,
    .limits = {"6.4に取り入れられたかは公表されていない。目安であり義務ではない。",
               "Whether it was written into 6.4 is not public. A target, no duty."},
};

/// Interpretation of 6.1 for incidents during the review.
inline constexpr RuleRow incident_during_review{
    .id = "REG-6.5",
    .clause = {Regulation::scheme_guidance, "6.1", "2025-12"},
    .title = {"審査中に発生したインシデント", "Incident during the review"},
    .text = {"監査対象期間の外で、新規申請の審査中に発生したインシデントは審査の対象とせず、次の更新で考慮する。",
             "An incident outside the assessment period that happens during the review of a new application is not a "
             "review point; it counts at the next renewal."},
    .standing = Standing::stated,
    .sources = {{{Source::committee_38, {"議論（今後の検討に委ねられた。）", "discussion, left for study"}}}},
    .in_force = {date(2025, 12, 19), {}},
    .automation = Automation::left_to_people,
    .point = Point::none,
    .limits = {"運営委員会での議論であり、引き続き検討とされた。インシデントの扱いは人が判断する。",
               "A discussion in the committee, left for further study: a person decides how an incident counts."},
};

inline constexpr std::tuple chapter_6_procedure{&more_information,    &working_papers,        &committee_decision,
                                                &review_period_1,     &document_check_period, &committee_period,
                                                &model_review_period, &incident_during_review};

}  // namespace ismap::registration
