// Registration rules, chapter 3: requirements on the applicant.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/rule.hpp>

namespace ismap::registration {

/// 3.2: the report is dated, in principle, within three months of the last day of the assessment period.
inline constexpr Rule report_date{
    .id = "REG-3.2",
    .clause = {Regulation::service_registration, "3.2", "final-2020"},
    .title = {"実施結果報告書の日付", "Date of the assessment report"},
    .text =
        {"申請者は、原則として、言明書に記載した監査対象期間の末日から3か月以内の日付の実施結果報告書を取得する。",
         "The applicant obtains an assessment report dated, in principle, within three months of the last day of the "
         "assessment period in the statement."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "3.2; no. 169"}, {Source::x_regulation, "registration update"}}},
    .point = Point::no_breach,
    .limits =
        {"「原則として」の例外の根拠は公表されていないため、期限後の報告書は人が判断する（方針 late_report）。",
         "The grounds for going beyond \"in principle\" are not public: a later report is left to a person (policy "
         "late_report)."},
    .evaluate = [](const Dossier& dossier, const Context& context) -> Answer {
      if (!dossier.report) return Answer::unknown(path<&Dossier::report>);
      constexpr Pointer report_date_at = path<&Dossier::report, &AssessmentReport::date>;
      const Date period_last = dossier.statement.assessment_period.last;
      const Date latest = context.months_after(period_last, 3);
      Answer answer;
      answer.read(path<&Dossier::statement, &Statement::assessment_period, &Period::last>, period_last)
          .read(report_date_at, dossier.report->date)
          .derive("latest_report_date", latest);
      if (dossier.report->date <= latest) return answer.hold();
      const Text late = fill({"実施結果報告書の日付が、期限である{0}を過ぎています。",
                              "The report is dated after {0}, the last day of the three months."},
                             {to_string(latest)});
      if (context.choices().late_report == LateReport::breach) return answer.breach("late", report_date_at, late);
      return answer.judge("late", report_date_at, late, Severity::warning);
    },
};

inline constexpr const Rule* chapter_3[] = {&report_date};

}  // namespace ismap::registration
