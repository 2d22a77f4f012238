// Registration rules 3.1 to 3.3: statement, assessment, report and improvement plans. Of 3.1, the assessor is in
// `ch03_assessor.hpp`.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/duty.hpp>
#include <ismap/rules/findings.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::registration {

/// 3.1: statement (Form 1) and written representation (Form 2), and an assessment of what is stated.
inline constexpr Rule<Dossier> statement_and_representation{
    {.id = "REG-3.1a",
     .clause = {Regulation::service_registration, "3.1", "final-2020"},
     .title = {"言明書及び経営者確認書の作成", "Statement and written representation"},
     .text =
         {"申請者は、管理基準に従って言明書（様式1）及び経営者確認書（様式2）を作成し、言明した事項の監査を受ける。",
          "The applicant writes the statement (Form 1) and the written representation (Form 2) as the Control Criteria "
          "ask, and has what it states assessed."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"3.1、整理番号163", "3.1; no. 163"}}}},
     .point = Point::no_breach,
     .limits = {"両文書及び実施結果報告書の有無を確認する。内容は管理基準2.2の各規則で確認する。",
                "Tests that both documents and the assessment report are there; the rules of Control Criteria 2.2 test "
                "their content."}},
    [](const Dossier& dossier, const Context&) -> Answer {
      Answer answer;
      if (!dossier.representation) answer.missing(path<&Dossier::representation>);
      if (!dossier.report) answer.missing(path<&Dossier::report>);
      return answer.met();
    },
};

inline constexpr Breach not_under_own_name{
    .code = "not_under_own_name",
    .message = {"サービスが申請者の名義で提供されていません。",
                "The service is not provided under the applicant's own name."},
    .cure = {.kind = RemedyKind::set_value,
             .what = {"サービスを申請者の名義で提供することとし、その旨を記載してください。",
                      "Provide the service under the applicant's own name, and say so."}},
};

/// 3.1 (place in the draft: about 3.9): the service is offered in the applicant's own name.
inline constexpr Rule<Dossier> own_name{
    {.id = "REG-3.1c",
     .clause = {Regulation::service_registration, "3.1", "draft-2020"},
     .title = {"自らの名義によるサービス提供", "Service provided under the applicant's own name"},
     .text =
         {"自らの責任で言明し監査を受けられる者が申請する。"
          "サービスは、委託先のものを用いる場合も自らの名義で提供する。",
          "Whoever can state and be assessed on its own responsibility may apply. The service is provided under the "
          "applicant's own name, even where a contractor's services are used."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020,
                   {"整理番号167（最終版における条項の番号は確認できていない。）",
                    "no. 167; the clause number in the final text is not known"}}}},
     .point = Point::no_breach,
     .limits = {"申請書の記載を確認する。実際の提供の名義は確認できない。",
                "Reads what the application says; under whose name the service is really provided cannot be seen."}},
    [](const Dossier& dossier, const Context&) -> Answer {
      Answer answer;
      const bool own = answer.read<&Dossier::application, &Application::applicant, &Applicant::under_own_name>(dossier);
      return answer.require(own, not_under_own_name,
                            path<&Dossier::application, &Application::applicant, &Applicant::under_own_name>);
    },
};

/// 3.2: from the last day of the assessment period to the dates of the report and of the written representation.
inline constexpr TimeLimit report_limit{
    .id = TimeLimitId::report_date,
    .name = {"実施結果報告書及び経営者確認書の日付",
             "dates of the assessment report and of the written representation"},
    .clause = {Regulation::service_registration, "3.2", "final-2020"},
    .counted_from = CountedFrom::assessment_period_last,
    .values = {{{date(2020, 6, 3), {.months = 3}}}},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"3.2、整理番号169", "3.2; no. 169"}},
                 {Source::x_regulation, {"登録の更新に係る記事", "registration update"}}}},
};

inline constexpr Breach report_early{
    .code = "early",
    .message = {"実施結果報告書の日付が、監査対象期間の末日である{0}より前です。",
                "The report is dated before {0}, the last day of the assessment period."},
    .cure = {.kind = RemedyKind::obtain_document,
             .way = CureWay::until_limit,
             .what = {"監査対象期間の末日以後の日付の実施結果報告書を取得してください。",
                      "Obtain a report dated on or after the last day of the assessment period."}},
    .limit = {"latest_report_date"},
};

inline constexpr Breach report_late{
    .code = "late",
    .message = {"実施結果報告書の日付である{1}は、原則として期限とされる{0}を過ぎています。",
                "The report is dated {1}, after {0}, in principle the last day of the {2}."},
    .cure = {.kind = RemedyKind::change_date,
             .way = CureWay::not_after,
             .what = {"実施結果報告書の日付を期限までの日としてください。",
                      "Have the report dated by the last day allowed."}},
    .limit = {"latest_report_date"},
};

/// 3.2: the report is dated, in principle, in time after the last day of the assessment period.
inline constexpr Rule<Dossier> report_date{
    {.id = "REG-3.2",
     .clause = {Regulation::service_registration, "3.2", "final-2020"},
     .title = {"実施結果報告書の日付", "Date of the assessment report"},
     .text = {"申請者は、原則として、言明書に記載した監査対象期間の末日から{report_date}以内の日付の実施結果報告書を"
              "取得する。",
              "The applicant obtains an assessment report dated, in principle, within {report_date} of the last day of "
              "the assessment period in the statement."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"3.2、整理番号169", "3.2; no. 169"}},
                  {Source::x_regulation, {"登録の更新に係る記事", "registration update"}}}},
     .point = Point::no_breach,
     .limits =
         {"「原則として」の例外の根拠は公表されていないため、"
          "期限後の報告書は人が判断する（方針「期限後の実施結果報告書の扱い」）。",
          "The grounds for going beyond \"in principle\" are not public: a later report is left to a person (policy "
          "late_report)."}},
    [](const Dossier& dossier, const Context& context) -> Answer {
      if (!dossier.report) return Answer::unknown(path<&Dossier::report>);
      constexpr Pointer date_at = path<&Dossier::report, &AssessmentReport::date>;
      Answer answer;
      const Date period_last = answer.read<&Dossier::statement, &Statement::assessment_period, &Period::last>(dossier);
      const Date dated = answer.read<&Dossier::report, &AssessmentReport::date>(dossier);
      const Date latest = context.last_day(report_limit, period_last);
      answer.derive("latest_report_date", latest);
      if (dated < period_last) return answer.breach(report_early, date_at, {to_string(period_last)});
      if (dated <= latest) return answer.met();
      if (dossier.report->late_reason) answer.read<&Dossier::report, &AssessmentReport::late_reason>(dossier);
      const Text late =
          fill(report_late.message, {to_string(latest), to_string(dated), in_words(context.span_of(report_limit))});
      if (context.choices().late_report == LateReport::breach) return answer.breach(report_late, date_at, late);
      return answer.judge(report_late, date_at, late);
    },
};

inline constexpr Breach representation_early{
    .code = "early",
    .message = {"経営者確認書の日付が、監査対象期間の末日である{0}より前です。",
                "The written representation is dated before {0}, the last day of the assessment period."},
    .cure = {.kind = RemedyKind::obtain_document,
             .way = CureWay::before_report,
             .what = {"監査対象期間の末日以後の日付の経営者確認書を、{0}までに作成してください。",
                      "Obtain a written representation dated on or after the last day of the period, by {0}."}},
    .limit = {"latest_representation_date"},
};

inline constexpr Breach representation_late{
    .code = "late",
    .message = {"経営者確認書の日付が、期限である{0}を過ぎています。",
                "The written representation is dated after {0}, the last day of the {1}."},
    .cure = {.kind = RemedyKind::change_date,
             .way = CureWay::not_after,
             .what = {"経営者確認書の日付を期限までの日としてください。",
                      "Date the written representation by the last day allowed."}},
    .limit = {"latest_representation_date"},
};

/// 3.2 with the rules on the statement: the window for the date of the written representation.
inline constexpr Rule<Dossier> representation_date{
    {.id = "REG-3.2b",
     .clause = {Regulation::service_registration, "3.2", "final-2020"},
     .title = {"経営者確認書の日付", "Date of the written representation"},
     .text =
         {"経営者確認書の日付は、監査対象期間の末日以後、末日から{report_date}以内とする。その間の日は申請者が選べる。",
          "The written representation is dated on or after the last day of the assessment period and within "
          "{report_date} of it; the applicant may choose the day."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"整理番号169", "no. 169"}}}},
     .point = Point::no_breach},
    [](const Dossier& dossier, const Context& context) -> Answer {
      if (!dossier.representation) return Answer::unknown(path<&Dossier::representation>);
      constexpr Pointer date_at = path<&Dossier::representation, &WrittenRepresentation::date>;
      Answer answer;
      const Date earliest = answer.read<&Dossier::statement, &Statement::assessment_period, &Period::last>(dossier);
      const Date dated = answer.read<&Dossier::representation, &WrittenRepresentation::date>(dossier);
      const Date latest = context.last_day(report_limit, earliest);
      answer.derive("latest_representation_date", latest);
      if (dated < earliest) return answer.breach(representation_early, date_at, {to_string(earliest)});
      if (dated <= latest) return answer.met();
      return answer.breach(representation_late, date_at, {to_string(latest), in_words(context.span_of(report_limit))});
    },
};

/// 3.3: each finding has an improvement plan.
inline constexpr Rule<Dossier> improvement_plans{
    {.id = "REG-3.3",
     .clause = {Regulation::service_registration, "3.3", "final-2020"},
     .title = {"発見事項に対する改善計画書", "Improvement plan for findings"},
     .text = {"実施結果報告書に発見事項がある場合、申請者はその改善計画書を作成する。",
              "Where the report has findings, the applicant writes an improvement plan for them."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "3.3"}}},
     .point = Point::no_breach,
     .limits =
         {"改善計画の内容の適否は判断しない。"
          "番号のない発見事項、番号が重複する発見事項及び同じ日に作成された内容の異なる改善計画書は、人が判断する。",
          "Whether the planned actions are fit is not judged. A finding without an id, findings that share one, and "
          "plans of one day that differ are for a person."}},
    planned_findings,
};

inline constexpr DutyRow obtain_report{
    .who = Actor::applicant,
    .what = {"監査対象期間の末日から{0}以内の日付の実施結果報告書を取得すること（原則）",
             "Obtain an assessment report dated within {0} of the assessment period (in principle)"},
    .due = due_within(report_limit),
    .clause = {Regulation::service_registration, "3.2", "final-2020"},
};

inline constexpr DutyRow obtain_representation{
    .who = Actor::applicant,
    .what = {"監査対象期間の末日から{0}以内の日付の経営者確認書を作成すること",
             "Write the written representation, dated within {0} of the assessment period"},
    .due = due_within(report_limit),
    .clause = {Regulation::service_registration, "3.1", "final-2020"},
    .form = Form{2},
};

/// 3.1 begins with it; the assessor of 3.1 is in `ch03_assessor.hpp`.
inline constexpr std::tuple chapter_3_statement{&statement_and_representation};

inline constexpr std::tuple chapter_3{&own_name, &report_date, &representation_date, &improvement_plans};

}  // namespace ismap::registration
