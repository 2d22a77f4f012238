// Registration rules, chapter 4: application.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/registration/documents.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::registration {

/// 4.1: the application documents.
inline constexpr Rule<Dossier> application_documents{
    {.id = "REG-4.1",
     .clause = {Regulation::service_registration, "4.1", "final-2020"},
     .title = {"申請文書", "Application documents"},
     .text =
         {"登録申請書、言明書、経営者確認書及び実施結果報告書を提出する。発見事項がある場合は改善計画書も提出する。",
          "The application consists of the application form, the statement, the written representation and the "
          "assessment report, and of an improvement plan when there are findings."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "4.1"},
                  {Source::portal_multi_year_cycle, {"様式3及びその別添", "Form 3 and its annexes"}}}},
     .point = Point::acceptance,
     .limits = {"4.1に列挙された文書の全ては公表されていない。知られている文書のみを確認する。",
                "The full list of 4.1 is not public: only the documents that are known are looked for."}},
    [](const Dossier& dossier, const Context&) -> Answer {
      Answer answer;
      check_completeness(answer, dossier);
      return answer;
    },
};

/// 4.2: from the report to the filing.
inline constexpr TimeLimit filing_limit{
    .id = TimeLimitId::filing,
    .name = {"申請", "filing of an application"},
    .clause = {Regulation::service_registration, "4.2", "final-2020"},
    .counted_from = CountedFrom::report_date,
    .values = {{{date(2020, 6, 3), {.months = 1}}}},
    .standing = Standing::inferred,
    .sources = {{{Source::public_comment_2020,
                  {"4.2、5.4(1)及び6.1(4)に係る回答（期間は維持された。）",
                   "replies on 4.2, 5.4(1), 6.1(4): the period was kept"}},
                 {Source::x_regulation, {"登録の更新に係る記事（1か月）", "registration update: one month"}}}},
    .rolls_over = true,
};

inline constexpr Breach filed_before_report{
    .code = "before_report",
    .message = {"申請日が、実施結果報告書の日付である{0}より前です。",
                "The application was filed before {0}, the date of the report."},
    .cure = {.kind = RemedyKind::change_date,
             .way = CureWay::not_before,
             .what = {"実施結果報告書の日付以後に改めて申請する必要があります。",
                      "The application has to be filed anew, on or after the date of the report."}},
    .limit = {"report_date", path<&Dossier::report, &AssessmentReport::date>},
};
inline constexpr Breach filed_late{
    .code = "late",
    .message = {"申請日が、実施結果報告書の日付から{0}以内の期限である{1}を過ぎています。",
                "The application was filed after {1}, the last day of the {0} from the report."},
    .cure = {.kind = RemedyKind::change_date,
             .way = CureWay::not_after,
             .what = {"申請日を期限までの日としてください。", "File by the last day allowed."}},
    .limit = {"latest_filing_date"},
};

/// 4.2: the application is filed in time.
inline constexpr Rule<Dossier> filing_date{
    {.id = "REG-4.2",
     .clause = {Regulation::service_registration, "4.2", "final-2020"},
     .title = {"申請の期限", "Time for filing"},
     .text = {"申請は{filing}以内に行う。起算日は実施結果報告書の日付と解される。",
              "The application is filed within {filing}, understood to run from the date of the assessment report."},
     .standing = Standing::inferred,
     .sources = filing_limit.sources,
     .point = Point::acceptance,
     .limits = {"起算日を定める条文は公表されていない（方針「申請期間の起算日」）。",
                "The text that sets the start of the month is not public (policy application_period_start)."}},
    [](const Dossier& dossier, const Context& context) -> Answer {
      if (!dossier.report) return Answer::unknown(path<&Dossier::report>);
      constexpr Pointer filed_at = path<&Dossier::application, &Application::filed_on>;
      constexpr Label start_undecided{
          "{0}の起算日が定まっていません（方針「申請期間の起算日」）。期限を確認してください。",
          "From which day the {0} runs is left undecided (policy application_period_start). Check the time limit."};
      Answer answer;
      const Date reported = answer.read<&Dossier::report, &AssessmentReport::date>(dossier);
      const Date filed = answer.read<&Dossier::application, &Application::filed_on>(dossier);
      const Text span = in_words(context.span_of(filing_limit));
      if (filed < reported) return answer.breach(filed_before_report, filed_at, {to_string(reported)});
      if (context.choices().application_period_start == ApplicationPeriodStart::undecided)
        return answer.judge("start_undecided", filed_at, fill(start_undecided, {span}));
      const Date latest = context.last_day(filing_limit, reported);
      answer.derive("latest_filing_date", latest);
      return answer.require(filed <= latest, filed_late, filed_at, {span, to_string(latest)});
    },
};

/// Attached table 1 and the portal: how an application is filed.
inline constexpr RuleRow filing_channel{
    .id = "REG-4.3",
    .clause = {Regulation::service_registration, "別表1 (attached table 1)", "draft-2020"},
    .title = {"申請の方法", "Way of filing"},
    .text = {"案では追跡可能な方法による郵送とされた。現在はGビズIDを取得し、ISMAPポータルから申請する。",
             "The draft asked for post by a traceable method. Now the applicant obtains a GBizID and files through the "
             "ISMAP portal."},
    .standing = Standing::stated,
    .sources = {{{Source::portal_procedures, {"ポータルからの申請", "filing through the portal"}},
                 {Source::public_comment_2020, {"別表1", "table 1"}}}},
    .automation = Automation::left_to_people,
    .point = Point::none,
    .limits = {"申請の方法は申請文書に現れない。", "The way of filing shows nowhere in the application."},
};

/// Prior consultation with the operating body.
inline constexpr RuleRow prior_consultation{
    .id = "REG-4.4",
    .clause = {Regulation::scheme_guidance, "事前相談 (prior consultation)", "current"},
    .title = {"事前相談", "Prior consultation"},
    .text = {"監査の開始前に運用支援機関へ事前相談することが推奨される。義務ではない。",
             "Consulting the operating body before the assessment starts is recommended, not required."},
    .standing = Standing::stated,
    .sources = {{{Source::portal_procedures, {"事前相談", "prior consultation"}},
                 {Source::portal_prior_consultation,
                  {"推奨であり、義務ではない旨の記載", "recommended, not required"}}}},
    .automation = Automation::information,
    .point = Point::none,
};

inline constexpr std::tuple chapter_4{&application_documents, &filing_date, &filing_channel, &prior_consultation};

}  // namespace ismap::registration
