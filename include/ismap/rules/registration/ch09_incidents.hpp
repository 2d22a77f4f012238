// Registration rules, chapter 9: reports of incidents. What to report changed for incidents noticed from 2024-01-04.
#pragma once

#include <ismap/rules/duty.hpp>
#include <ismap/rules/history_rule.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::registration {

/// Two steps are asked for, by the day on which the incident was noticed.
inline constexpr Date two_step_reports_from = date(2024, 1, 4);
inline constexpr Interval with_two_step_reports{two_step_reports_from, {}};
inline constexpr Interval before_two_step_reports{since_2020.from, days_after(two_step_reports_from, -1)};

inline constexpr DutyRow report_incident{
    .who = Actor::registrant,
    .what = {"情報セキュリティインシデントを遅滞なく報告すること", "Report the incident without delay"},
    .due = due_promptly,
    .clause = {Regulation::service_registration, "9.1", "final-2020"},
    .form = Form{7},
};

/// 9.1: one report, on Form 7.
inline constexpr HistoryRule incident_report{
    {.id = "REG-9.1",
     .clause = {Regulation::service_registration, "9.1", "final-2020"},
     .title = {"情報セキュリティインシデントの報告", "Report of an incident"},
     .text = {"登録者は、登録サービスに情報セキュリティインシデントが発生したときは、運用支援機関を通じて運営委員会に、"
              "様式7により遅滞なく報告する。",
              "The registrant reports an incident in its registered service to the committee, through the operating "
              "body, by Form 7 without delay."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "9.1"}}},
     .in_force = before_two_step_reports,
     .limits = {"「遅滞なく」は速やかにの意味とされ、日数は定められていないため、遅れたかどうかは人が判断する。",
                "Without delay means promptly, with no number of days: a person judges whether a report came late."}},
    {&report_incident},
};

inline constexpr DutyRow file_flash_report{
    .who = Actor::registrant,
    .what = {"情報セキュリティインシデントの速報を遅滞なく提出すること",
             "File the flash report of the incident without delay"},
    .due = due_promptly_or(Parameter::incident_first_report_due),
    .clause = {Regulation::service_registration, "9.1", "final-2020"},
    .form = Form{7},
};

inline constexpr DutyRow file_final_report{
    .who = Actor::registrant,
    .what = {"情報セキュリティインシデントの確報を提出すること", "File the final report of the incident"},
    .due = due_unknown_or(Parameter::incident_final_report_due),
    .clause = {Regulation::service_registration, "9.1", "final-2020"},
    .form = Form{7},
};

/// 9.1 as it is carried out since 2024-01-04: REG-9.1c says in which steps.
inline constexpr HistoryRule incident_report_in_two_steps{
    {.id = "REG-9.1",
     .clause = {Regulation::service_registration, "9.1", "2024"},
     .title = {"情報セキュリティインシデントの報告", "Report of an incident"},
     .text = {"登録者は、登録サービスに情報セキュリティインシデントが発生したときは、運用支援機関を通じて運営委員会に、"
              "様式7により遅滞なく報告する。報告は速報及び確報により行う（REG-9.1c）。",
              "The registrant reports an incident in its registered service to the committee, through the operating "
              "body, by Form 7 without delay, in a flash report and a final report (REG-9.1c)."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "9.1"},
                  {Source::portal_incident_reports, {"速報及び確報", "速報, 確報"}}}},
     .in_force = with_two_step_reports,
     .limits = {"報告期限の日数は確認できていないため、補足がない限り、遅れたかどうかは人が判断する。",
                "The days to report could not be found: without a supplement a person judges whether a report came "
                "late."}},
    {&file_flash_report, &file_final_report},
};

/// Q12, C-3: grave incidents or all.
inline constexpr HistoryRule reportable_incident{
    {.id = "REG-9.1b",
     .clause = {Regulation::basic_regulation, "3.7", "draft-2020"},
     .title = {"報告を要するインシデント", "Which incidents are reported"},
     .text = {"基本規程3.7及び宣誓は利用者に重大な影響を及ぼし得るインシデントを対象とするが、9.1にはこの限定がない。",
              "Basic regulation 3.7 and the pledge speak of incidents that may gravely affect users; 9.1 has no such "
              "limit."},
     .standing = Standing::conflicting,
     .sources = {{{Source::public_comment_2020,
                   {"基本規程3.7、登録規則3.5及び9.1", "basic regulation 3.7, 3.5, 9.1"}}}},
     .limits = {"どちらによるかは方針「報告を要するインシデントの範囲」による。"
                "重大な影響を及ぼし得るかどうかは人が判断し、履歴に記載する。"
                "判断の例は公表が予定されたが確認できていない。",
                "Policy reportable_incidents says which one holds. Whether users may be gravely affected is a person's "
                "judgement, given in the history; the examples announced could not be found."}}};

/// FAQ: flash report and final report.
inline constexpr HistoryRule flash_and_final_report{
    {.id = "REG-9.1c",
     .clause = {Regulation::scheme_guidance, "9.1", "2024"},
     .title = {"速報及び確報", "Flash report and final report"},
     .text = {"2024年1月4日以後に認知したインシデントは、速報及び確報の二段階で報告する。発生の日は関係しない。",
              "An incident noticed on or after 2024-01-04 is reported in two steps, a flash report and a final report. "
              "The day it happened plays no part."},
     .standing = Standing::inferred,
     .sources = {{{Source::portal_incident_reports,
                   {"ISMAP-LIU登録規則第9章（ISMAPについても同様と推定する。）",
                    "ISMAP-LIU, chapter 9; the same is assumed for ISMAP"}}}},
     .in_force = with_two_step_reports,
     .limits =
         {"速報及び確報の期限の日数は確認できていない。"
          "補足「インシデントの速報の期限（日数）」及び「インシデントの確報の期限（日数）」により与えることができる。"
          "与えない限り期限は示さない。",
          "The days for the flash report and the final report could not be found. The supplements "
          "incident_first_report_due and incident_final_report_due can give them; without them no day is shown."}},
    {&file_flash_report, &file_final_report},
};

inline constexpr DutyRow report_unreported_incident{
    .who = Actor::registrant,
    .what = {"報告していなかった情報セキュリティインシデントを報告すること",
             "Report the incident that was not reported"},
    .due = due_promptly,
    .clause = {Regulation::service_registration, "9.2", "final-2020"},
    .form = Form{7},
};

/// 9.2: an incident that was not reported.
inline constexpr HistoryRule unreported_incident{
    {.id = "REG-9.2",
     .clause = {Regulation::service_registration, "9.2", "final-2020"},
     .title = {"未報告のインシデントによる一時停止", "Suspension for an unreported incident"},
     .text = {"運用支援機関は、報告のないインシデントを把握したときは登録を一時停止し、報告を求めることができる。"
              "事前の事実確認は定められていない。",
              "If the operating body learns of an unreported incident, it suspends the registration and may demand the "
              "report. The text has no fact-finding first."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "9.2"}}},
     .limits = {"運用支援機関が把握したことは登録者の履歴に現れない。"
                "一時停止が履歴に記載された日から停止とし、未報告のみを理由に停止とはしない。",
                "What the operating body learns is not in the history: the registration counts as suspended from the "
                "suspension recorded there, never for a missing report alone."}},
    {&report_unreported_incident},
};

/// 9.3: further reports.
inline constexpr RuleRow further_incident_reports{
    .id = "REG-9.3",
    .clause = {Regulation::service_registration, "9.3", "final-2020"},
    .title = {"追加の報告の要求", "Demand for further reports"},
    .text = {"運用支援機関は、必要に応じて追加の報告を求めることができる。",
             "The operating body may ask for further reports as needed."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "9.3"}}},
    .automation = Automation::information,
};

/// 9.4: monitoring after a report.
inline constexpr RuleRow monitoring_after_incident{
    .id = "REG-9.4",
    .clause = {Regulation::service_registration, "9.4", "final-2020"},
    .title = {"報告を踏まえたモニタリング", "Monitoring after a report"},
    .text = {"運用支援機関は、報告を踏まえて第11章のモニタリングを行うことができる。",
             "The operating body may start monitoring under chapter 11 on the strength of a report."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "9.4"}}},
    .automation = Automation::information,
};

// INC-1 to INC-12: what is known on chapter 9, point by point. They refer to the rules above or only inform.

inline constexpr RuleRow incident_duty{
    .id = "INC-1",
    .clause = {Regulation::service_registration, "9.1", "final-2020"},
    .title = {"インシデントの報告義務", "Duty to report an incident"},
    .text = {"登録者は、登録サービスのインシデントを様式7により遅滞なく報告する。REG-9.1により判定する。",
             "A registrant reports an incident in its registered service by Form 7 without delay. Decided by REG-9.1."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "9.1"}}},
    .automation = Automation::information,
};

inline constexpr RuleRow grave_incidents{
    .id = "INC-2",
    .clause = {Regulation::basic_regulation, "3.7", "final-2020"},
    .title = {"重大な影響を及ぼし得るインシデント", "Incidents that may gravely affect users"},
    .text =
        {"宣誓及び基本規程は利用者に重大な影響を及ぼし得るインシデントに言及するが、9.1にはその文言がない。"
         "REG-9.1bにより判定する。",
         "The pledge and the basic regulation speak of incidents that may gravely affect users; 9.1 has no such word. "
         "Decided by REG-9.1b."},
    .standing = Standing::conflicting,
    .sources = {{{Source::public_comment_2020, {"基本規程3.7、登録規則3.5", "basic regulation 3.7, 3.5"}}}},
    .automation = Automation::information,
};

inline constexpr RuleRow meaning_of_without_delay{
    .id = "INC-3",
    .clause = {Regulation::service_registration, "9.1", "final-2020"},
    .title = {"「遅滞なく」の意味", "Meaning of without delay"},
    .text =
        {"「遅滞なく」とは、報告を要するインシデントの発生後速やかにという意味であり、時間数や日数は定められていない。"
         "REG-9.1の期限はこれによる。",
         "Without delay means promptly once a reportable incident has occurred; no number of hours or days was set. "
         "The deadline of REG-9.1 follows this."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "9.1"}}},
    .automation = Automation::information,
};

inline constexpr RuleRow two_step_reporting{
    .id = "INC-4",
    .clause = {Regulation::scheme_guidance, "9", "2024"},
    .title = {"二段階の報告", "Two-step reporting"},
    .text = {"2024年1月4日以後に認知したインシデントは速報及び確報により報告する。REG-9.1cにより判定する。",
             "Incidents noticed on or after 2024-01-04 are reported in a first and a final report. Decided by "
             "REG-9.1c."},
    .standing = Standing::inferred,
    .sources = {{{Source::portal_incident_reports,
                  {"ISMAP-LIU登録規則第9章（ISMAPについても同様と推定する。）",
                   "ISMAP-LIU, chapter 9; the same is assumed for ISMAP"}}}},
    .in_force = with_two_step_reports,
    .automation = Automation::information,
};

inline constexpr RuleRow method_of_first_report{
    .id = "INC-5",
    .clause = {Regulation::scheme_guidance, "9", "2024"},
    .title = {"速報の方法", "Method of the first report"},
    .text =
        {"速報は、原則としてポータルのインシデント報告メニューから、"
         "必要な事項を記載したファイルを様式7として添付して行う。"
         "ポータルのアカウントを持つ者が期限内に報告できない場合に限り、他の方法によることができ、"
         "後にポータルでの提出を求められることがある。",
         "As a rule the first report is filed through the portal's menu, with any file that carries the items asked "
         "for attached as Form 7. Another way is open only if nobody with a portal account can report in time; a "
         "filing on the portal may be asked for afterwards."},
    .standing = Standing::stated,
    .sources = {{{Source::portal_incident_reports, "速報"}}},
    .in_force = with_two_step_reports,
    .automation = Automation::information,
};

inline constexpr RuleRow incident_deadlines{
    .id = "INC-6",
    .clause = {Regulation::scheme_guidance, "9", "2024"},
    .title = {"報告期限、報告項目及び報告を要する例", "Time limits, items and examples"},
    .text = {"速報及び確報の期限、報告項目並びに報告を要するインシデントの例は確認できていない。",
             "The time limits of the two reports, their items and the examples of reportable incidents could not be "
             "found."},
    .standing = Standing::not_found,
    .sources = {{{Source::portal_incident_reports,
                  {"報告期限及び報告項目（確認した部分には記載がない。）",
                   "報告期限, 報告項目: not in the part that was read"}}}},
    .in_force = with_two_step_reports,
    .automation = Automation::left_to_people,
    .limits = {"期限は補足「インシデントの速報の期限（日数）」及び「インシデントの確報の期限（日数）」"
               "により与えることができる。項目及び例はポータルで人が確認する。",
               "The supplements incident_first_report_due and incident_final_report_due can give the time limits; for "
               "items and examples a person reads the portal."},
};

inline constexpr RuleRow proposed_examples{
    .id = "INC-7",
    .clause = {Regulation::service_registration, "9.1", "draft-2020"},
    .title = {"意見で示された例", "Examples proposed in comments"},
    .text =
        {"政府情報への被害、言明からの逸脱、事業者の規程上の重大事象、6時間以上の停止等を例とする意見があったが、"
         "FAQで例を示すとされたのみであり、規則ではない。",
         "Comments proposed examples: harm to government information, departure from the statement, grave under the "
         "provider's own rule, six hours of outage or more. The reply promised examples in a FAQ; these are no rules."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020,
                  {"9.1に係る意見のうち採用されなかったもの", "9.1, proposals that were not adopted"}}}},
    .automation = Automation::information,
};

inline constexpr RuleRow suspension_after_incident{
    .id = "INC-8",
    .clause = {Regulation::service_registration, "9.2", "final-2020"},
    .title = {"未報告の場合の一時停止", "Suspension if unreported"},
    .text =
        {"報告のないインシデントを運用支援機関が把握したときは登録を一時停止し、報告を求める。"
         "事前の聴聞を求める意見は採用されず、実務上は連絡が行われる。REG-9.2により判定する。",
         "If the operating body learns of an unreported incident it suspends the registration and asks for the report. "
         "A wish for a hearing first was refused; contact is made in practice. Decided by REG-9.2."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "9.2"}}},
    .automation = Automation::information,
};

inline constexpr RuleRow steps_after_incident{
    .id = "INC-9",
    .clause = {Regulation::service_registration, "9.3, 9.4", "final-2020"},
    .title = {"追加の報告及びモニタリング", "Further reports and monitoring"},
    .text = {"運用支援機関は、必要に応じて追加の報告を求め、モニタリングを行うことができる（REG-9.3、REG-9.4）。",
             "The operating body may ask for more and start monitoring as needed (REG-9.3, REG-9.4)."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"9.3及び9.4", "9.3, 9.4"}}}},
    .automation = Automation::information,
};

inline constexpr RuleRow who_reports{
    .id = "INC-10",
    .clause = {Regulation::scheme_guidance, "9", "2025-12"},
    .title = {"報告義務を負う者", "Who is bound to report"},
    .text = {"報告の義務を負うのは登録者に限られる。"
             "新規申請の審査中に監査対象期間の外で発生したインシデントは、"
             "その審査の対象とせず次の更新で考慮する（REG-6.5）。",
             "Only registrants are bound. An incident outside the assessment period, during the review of a new "
             "application, is no matter of that review; it counts at the next renewal (REG-6.5)."},
    .standing = Standing::stated,
    .sources = {{{Source::committee_38, {"議論（今後の検討に委ねられた。）", "discussion, left for study"}}}},
    .in_force = {date(2025, 12, 19), {}},
    .automation = Automation::information,
};

inline constexpr RuleRow incident_publicity{
    .id = "INC-11",
    .clause = {Regulation::scheme_guidance, "9", "2025-12"},
    .title = {"インシデント情報の非公表", "Incidents are not published"},
    .text = {"インシデントに関する情報は原則として公表されず、議事録にも記載されない。",
             "Incident information is in principle not public; minutes leave it out."},
    .standing = Standing::stated,
    .sources = {{{Source::committee_38, {"情報セキュリティインシデント", "incidents"}}}},
    .in_force = {date(2025, 12, 19), {}},
    .automation = Automation::information,
};

inline constexpr RuleRow privacy_law_reports{
    .id = "INC-12",
    .clause = {Regulation::service_registration, "9.1", "draft-2020"},
    .title = {"個人情報の漏えい等報告との関係", "Link to the privacy-law report"},
    .text =
        {"個人情報の漏えい等報告との整合を求める意見に対しては、FAQで例を示すとされたのみであり、規則はない。",
         "A wish to align with the leak report of the privacy law was answered only with examples in a FAQ; there is "
         "no rule."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "9.1"}}},
    .automation = Automation::information,
};

inline constexpr std::tuple chapter_9{&incident_report,
                                      &incident_report_in_two_steps,
                                      &reportable_incident,
                                      &flash_and_final_report,
                                      &unreported_incident,
                                      &further_incident_reports,
                                      &monitoring_after_incident,
                                      &incident_duty,
                                      &grave_incidents,
                                      &meaning_of_without_delay,
                                      &two_step_reporting,
                                      &method_of_first_report,
                                      &incident_deadlines,
                                      &proposed_examples,
                                      &suspension_after_incident,
                                      &steps_after_incident,
                                      &who_reports,
                                      &incident_publicity,
                                      &privacy_law_reports};

}  // namespace ismap::registration
