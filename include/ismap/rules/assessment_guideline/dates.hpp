// Assessment guideline: the period of the assessment and the dates around it.
#pragma once

#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::assessment_guideline {

/// Control Criteria 2.2.5: how long the assessment period may be; STM-2.2.5a decides it.
inline constexpr RuleRow longest_period{
    .id = "GL-4.1",
    .clause = {Regulation::control_criteria, "2.2.5", "2022-04-01"},
    .title = {"監査対象期間の上限", "Longest assessment period"},
    .text = {"監査対象期間は最長{longest_assessment_period}である。STM-2.2.5aと同じ規定であり、同規則で判定する。",
             "The assessment period is {longest_assessment_period} at most. The same rule as STM-2.2.5a, which decides "
             "it."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"監査対象期間に係る回答", "period"}},
                 {Source::criteria_2022, "2.2.5"},
                 {Source::exam_2023, {"システム監査技術者 午前Ⅱ 問2", "system auditor, AM2 no. 2"}},
                 {Source::x_regulation, {"登録の更新に係る記事", "registration update"}}}},
    .automation = Automation::information,
};

/// Control Criteria 2.2.5: how short the assessment period may be.
inline constexpr RuleRow shortest_period{
    .id = "GL-4.2",
    .clause = {Regulation::control_criteria, "2.2.5", "2022-04-01"},
    .title = {"監査対象期間の下限", "Shortest assessment period"},
    .text = {"監査対象期間は{longest_assessment_period}より短くすることができるが、"
             "{shortest_assessment_period}以上の運用を要する。STM-2.2.5の規則で判定する。",
             "The period may be shorter than {longest_assessment_period}; {shortest_assessment_period} of operation "
             "are the least. Decided by the rules STM-2.2.5."},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_2022, "2.2.5"},
                 {Source::x_regulation, {"登録の更新に係る記事", "registration update"}},
                 {Source::exam_2023, {"システム監査技術者 午前Ⅱ 問2", "system auditor, AM2 no. 2"}}}},
    .in_force = Interval{date(2021, 6, 22), {}},
    .automation = Automation::information,
};

/// Registration rules 3.2: when the report is dated; REG-3.2 decides it.
inline constexpr RuleRow date_of_report{
    .id = "GL-4.3",
    .clause = {Regulation::service_registration, "3.2", "final-2020"},
    .title = {"実施結果報告書の日付", "Date of the report"},
    .text = {"実施結果報告書の日付は、原則として監査対象期間の末日から{report_date}以内とする。"
             "REG-3.2と同じ規定であり、同規則で判定する。",
             "In principle the report is dated within {report_date} of the period's end. The same rule as REG-3.2, "
             "which decides it."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "3.2"}}},
    .automation = Automation::information,
};

/// 4.6.1: when the written representation is dated; REG-3.2b and STM-2.3-sign decide it.
inline constexpr RuleRow date_of_representation{
    .id = "GL-4.4",
    .clause = {Regulation::assessment_guideline, "4.6.1", "final-2020"},
    .title = {"経営者確認書の日付", "Date of the written representation"},
    .text = {"経営者確認書は実施結果報告書の発行前に入手し、"
             "その日付は監査対象期間の末日から{report_date}以内の任意の日とする。REG-3.2b及びSTM-2.3-signで判定する。",
             "The written representation is obtained before the report is issued and dated on any day from the "
             "period's end to {report_date} after it. REG-3.2b and STM-2.3-sign decide it."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020,
                  {"監査ガイドライン4.6.1、整理番号163及び169", "guideline 4.6.1; nos. 163, 169"}}}},
    .automation = Automation::information,
};

/// Control Criteria 2.2.6: events after the period; STM-2.2.6 decides them.
inline constexpr RuleRow subsequent_events{
    .id = "GL-4.5",
    .clause = {Regulation::control_criteria, "2.2.6", "final-2020"},
    .title = {"後発事象", "Subsequent events"},
    .text = {"言明の対象期間の後、実施結果報告書の日付までに生じ、言明又は監査の基礎に影響する事象をいい、"
             "リストで公表される。STM-2.2.6で判定する。",
             "Events after the stated period and up to the report's date that affect the statement or the basis of the "
             "assessment; they are published on the list. STM-2.2.6 decides them."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"後発事象に係る回答", "subsequent events"}}}},
    .automation = Automation::information,
};

/// 4.6.1: events that the written representation tells of; STM-2.2.8 decides it.
inline constexpr RuleRow events_in_representation{
    .id = "GL-4.6",
    .clause = {Regulation::assessment_guideline, "4.6.1", "final-2020"},
    .title = {"経営者確認書に記載する事象", "Events in the written representation"},
    .text = {"経営者確認書には、監査対象期間の末日の後その日付までに重要な変更をもたらし得る事象が生じたかどうかを"
             "記載する。STM-2.2.8で判定する。",
             "The written representation tells whether, between the period's end and its date, events occurred that "
             "could cause a significant change. STM-2.2.8 decides it."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"経営者確認書に係る回答", "written representation"}}}},
    .automation = Automation::information,
};

inline constexpr std::tuple dates{&longest_period,         &shortest_period,   &date_of_report,
                                  &date_of_representation, &subsequent_events, &events_in_representation};

}  // namespace ismap::assessment_guideline
