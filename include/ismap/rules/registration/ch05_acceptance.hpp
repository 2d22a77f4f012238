// Registration rules, chapter 5: acceptance. Its formal defects are in `ch05_defects.hpp`.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/duty.hpp>
#include <ismap/rules/registration/ch03_further.hpp>
#include <ismap/rules/registration/ch04_application.hpp>
#include <ismap/rules/registration/documents.hpp>
#include <ismap/rules/rule.hpp>

#include <cstddef>
#include <tuple>

namespace ismap::registration {

/// 5.1(1): the documents of 4.1 are in Japanese and complete.
inline constexpr Rule<Dossier> documents_in_order{
    {.id = "REG-5.1(1)",
     .clause = {Regulation::service_registration, "5.1(1)", "final-2020"},
     .title = {"申請文書の言語及び過不足の確認", "Documents in Japanese and complete"},
     .text = {"4.1の申請文書が日本語で作成され、不足がないことを確認する。別添の言語は3.9による。",
              "It is confirmed that the documents of 4.1 are in Japanese and complete; for annexes see 3.9."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "5.1(1)"}}},
     .point = Point::acceptance,
     .limits = {"4.1に列挙された文書の全ては公表されていない。知られている文書のみを確認する。",
                "The full list of 4.1 is not public: only the documents that are known are looked for."}},
    [](const Dossier& dossier, const Context&) -> Answer {
      Answer answer;
      check_languages(answer, dossier, &language);
      check_completeness(answer, dossier, &application_documents);
      return answer;
    },
};

/// 5.1(2): its content is not public.
inline constexpr RuleRow acceptance_check_2{
    .id = "REG-5.1(2)",
    .clause = {Regulation::service_registration, "5.1(2)", "final-2020"},
    .title = {"5.1(2)の確認事項", "Check of 5.1(2)"},
    .text = {"5.1(2)の内容は公表されておらず、確認できない。",
             "The content of 5.1(2) is not public and could not be found."},
    .standing = Standing::not_found,
    .sources = {{{Source::public_comment_2020,
                  {"5.1(1)から(4)までに言及する回答（内容は示していない。）",
                   "names 5.1(1) to (4) without their content"}}}},
    .automation = Automation::left_to_people,
    .point = Point::uncounted,
    .limits = {"条文が公表されていないため、登録規則の原文により人が確認する。",
               "The text is not public: a person checks against the rules themselves."},
};

/// 5.1(3): its content is not public.
inline constexpr RuleRow acceptance_check_3{
    .id = "REG-5.1(3)",
    .clause = {Regulation::service_registration, "5.1(3)", "final-2020"},
    .title = {"5.1(3)の確認事項", "Check of 5.1(3)"},
    .text = {"5.1(3)の内容は公表されておらず、確認できない。",
             "The content of 5.1(3) is not public and could not be found."},
    .standing = Standing::not_found,
    .sources = {{{Source::public_comment_2020,
                  {"5.1(1)から(4)までに言及する回答（内容は示していない。）",
                   "names 5.1(1) to (4) without their content"}}}},
    .automation = Automation::left_to_people,
    .point = Point::uncounted,
    .limits = {"条文が公表されていないため、登録規則の原文により人が確認する。",
               "The text is not public: a person checks against the rules themselves."},
};

inline constexpr Breach report_period_differs{
    .code = "period_differs",
    .message = {"実施結果報告書の対象期間が、言明書の監査対象期間と一致しません。",
                "The period of the report differs from the assessment period of the statement."},
    .cure = {.kind = RemedyKind::obtain_document,
             .what = {"言明書の監査対象期間と同じ期間の実施結果報告書を取得するか、誤った方の記載を訂正してください。",
                      "Obtain a report on the period of the statement, or correct the one that is wrong."}},
};

/// 5.1(4): the report is valid.
inline constexpr Rule<Dossier> report_valid{
    {.id = "REG-5.1(4)",
     .clause = {Regulation::service_registration, "5.1(4)", "final-2020"},
     .title = {"実施結果報告書の有効性の確認", "Report is valid"},
     .text = {"実施結果報告書が有効であることを確認する。", "It is confirmed that the assessment report is valid."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "5.1(4)"}}},
     .point = Point::acceptance,
     .limits =
         {"有効とされる条件は公表されていない。対象期間の一致のみを確認し、その他は人が判断する。",
          "What makes a report valid is not public: that its period agrees is tested, the rest is for a person."}},
    [](const Dossier& dossier, const Context&) -> Answer {
      if (!dossier.report) return Answer::unknown(path<&Dossier::report>);
      constexpr Label check_validity{
          "実施結果報告書が有効とされる条件は公表されていません。有効であるかを確認してください。",
          "What makes a report valid is not public. Check that it is."};
      Answer answer;
      answer.read<&Dossier::statement, &Statement::assessment_period, &Period::first>(dossier);
      answer.read<&Dossier::statement, &Statement::assessment_period, &Period::last>(dossier);
      answer.read<&Dossier::report, &AssessmentReport::period, &Period::first>(dossier);
      answer.read<&Dossier::report, &AssessmentReport::period, &Period::last>(dossier);
      if (dossier.report->period != dossier.statement.assessment_period)
        return answer.breach(report_period_differs, path<&Dossier::report, &AssessmentReport::period>);
      return answer.judge("validity", path<&Dossier::report>, check_validity);
    },
};

/// 5.2: the operating body may ask.
inline constexpr RuleRow inquiry_power{
    .id = "REG-5.2",
    .clause = {Regulation::service_registration, "5.2", "final-2020"},
    .title = {"受理前の問合せ", "Inquiry before acceptance"},
    .text = {"5.1各号を確認できないとき、運用支援機関は申請者に問合せ、又は追加の資料を求める。",
             "Where the items of 5.1 cannot be confirmed, the operating body asks the applicant or demands more "
             "material."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "5.2"}}},
    .automation = Automation::information,
    .point = Point::none,
};

/// 5.4(1): from an inquiry to its answer.
inline constexpr TimeLimit inquiry_limit{
    .id = TimeLimitId::inquiry_answer,
    .name = {"問合せへの対応", "answer to an inquiry"},
    .clause = {Regulation::service_registration, "5.4(1)", "final-2020"},
    .counted_from = CountedFrom::inquiry,
    .values = {{{date(2020, 6, 3), {.months = 1}}}},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020,
                  {"5.4(1)（不受理となることは推定による。）", "5.4(1); that non-acceptance follows is inferred"}}}},
    .rolls_over = true,
};

/// What cures an inquiry that is not answered in time.
inline constexpr Label answer_in_time{"問合せには、期限までに回答しなければなりません。",
                                      "The inquiry has to be answered by the last day allowed."};
inline constexpr Breach inquiry_unanswered{
    .code = "unanswered",
    .message = {"問合せに、{0}以内の期限である{1}までに回答がありません。",
                "The inquiry was not answered by {1}, the last day of the {0}."},
    .cure = {.kind = RemedyKind::add_entry, .way = CureWay::until_limit, .what = answer_in_time},
    .limit = {"latest_answer_date"},
};
inline constexpr Breach answered_before_inquiry{
    .code = "before_inquiry",
    .message = {"回答日が、問合せの日である{0}より前です。", "The answer is dated before the inquiry, {0}."},
    .cure = {.kind = RemedyKind::change_date, .what = {"回答日を訂正してください。", "Correct the day of the answer."}},
};
inline constexpr Breach answered_late{
    .code = "late",
    .message = {"回答が、問合せから{0}以内の期限である{1}を過ぎています。",
                "The answer came after {1}, the last day of the {0} from the inquiry."},
    .cure = {.kind = RemedyKind::change_date, .way = CureWay::not_after, .what = answer_in_time},
    .limit = {"latest_answer_date"},
};

inline Answer check_inquiries(const Dossier& dossier, const Context& context);

/// 5.4(1): inquiries are dealt with in time. One that is still open within the time is a missing fact.
inline constexpr Rule<Dossier> inquiries_in_time{
    {.id = "REG-5.4(1)",
     .clause = {Regulation::service_registration, "5.4(1)", "final-2020"},
     .title = {"問合せへの対応期限", "Time for answering an inquiry"},
     .text = {"問合せの時点から{inquiry_answer}以内に対応がない申請は受理されない。",
              "An application is not accepted if an inquiry is not dealt with within {inquiry_answer} of being asked."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020,
                   {"5.4(1)（不受理となることは推定による。）", "5.4(1); that non-acceptance follows is inferred"}}}},
     .point = Point::acceptance,
     .limits = {"回答日を確認する。回答の内容が十分かは人が判断する。",
                "Reads the day of the answer; whether the answer suffices is for a person."}},
    check_inquiries,
};

/// Whether the inquiry at `at` is answered in time.
inline void check_inquiry(Answer& answer, const Inquiry& inquiry, const Pointer& at, const Context& context) {
  constexpr Label still_open{"問合せへの回答がまだありません。期限は{0}です。",
                             "The inquiry is not answered yet. The last day is {0}."};
  const Pointer answered_at = at / path<&Inquiry::answered_on>;
  const Date asked = answer.read<&Inquiry::asked_on>(inquiry, at);
  const Date latest = context.last_day(inquiry_limit, asked);
  const Text span = in_words(context.span_of(inquiry_limit));
  answer.derive("latest_answer_date", latest);
  if (!inquiry.answered_on) {
    if (context.as_of <= latest)
      answer.missing(answered_at, fill(still_open, {to_string(latest)}));
    else
      answer.breach(inquiry_unanswered, at, {span, to_string(latest)});
    return;
  }
  const Date answered = *answer.read<&Inquiry::answered_on>(inquiry, at);
  if (answered < asked)
    answer.breach(answered_before_inquiry, answered_at, {to_string(asked)});
  else
    answer.require(answered <= latest, answered_late, answered_at, {span, to_string(latest)});
}

inline Answer check_inquiries(const Dossier& dossier, const Context& context) {
  constexpr Pointer inquiries_at = path<&Dossier::application, &Application::inquiries>;
  const auto& inquiries = dossier.application.inquiries;
  Answer answer;
  for (std::size_t i = 0; i < inquiries.size(); ++i) check_inquiry(answer, inquiries[i], inquiries_at / i, context);
  return answer;
}

/// 5.4(2): refusal in view of government-wide decisions.
inline constexpr RuleRow government_decisions{
    .id = "REG-5.4(2)",
    .clause = {Regulation::service_registration, "5.4(2)", "final-2020"},
    .title = {"政府方針を踏まえた不受理", "Refusal in view of government-wide decisions"},
    .text = {"基本規程9.5で考慮するとされる政府全体の決定を踏まえ、申請を受理しないことがある。",
             "Acceptance may be refused in view of the government-wide decisions that basic regulation 9.5 has regard "
             "to."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020,
                  {"整理番号162（2020年には、そのような決定はなかった。）",
                   "no. 162: there was no such decision in 2020"}}}},
    .automation = Automation::left_to_people,
    .point = Point::none,
    .limits = {"政府全体の決定は申請文書に現れない。", "Government-wide decisions show nowhere in the application."},
};

/// 5.4(1): what an inquiry asks of the applicant.
inline constexpr DutyRow answer_inquiry{
    .who = Actor::applicant,
    .what = {"問合せから{0}以内に回答すること", "Answer the inquiry within {0}"},
    .due = due_within(inquiry_limit),
    .clause = {Regulation::service_registration, "5.4(1)", "final-2020"},
};

/// 5.5 follows in `ch05_defects.hpp`.
inline constexpr std::tuple chapter_5{&documents_in_order, &acceptance_check_2, &acceptance_check_3,  &report_valid,
                                      &inquiry_power,      &inquiries_in_time,  &government_decisions};

}  // namespace ismap::registration
