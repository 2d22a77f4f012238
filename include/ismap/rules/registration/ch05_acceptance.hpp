// Registration rules, chapter 5: acceptance.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/duty.hpp>
#include <ismap/rules/registration/documents.hpp>
#include <ismap/rules/registration/entries.hpp>
#include <ismap/rules/registration/inquiries.hpp>
#include <ismap/rules/rule.hpp>

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
      check_languages(answer, dossier, "REG-3.9");
      return check_completeness(answer, dossier, "REG-4.1");
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
    .sources = {{{Source::public_comment_2020, "names 5.1(1) to (4) without their content"}}},
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
    .sources = {{{Source::public_comment_2020, "names 5.1(1) to (4) without their content"}}},
    .automation = Automation::left_to_people,
    .point = Point::uncounted,
    .limits = {"条文が公表されていないため、登録規則の原文により人が確認する。",
               "The text is not public: a person checks against the rules themselves."},
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
      constexpr Pointer stated_at = path<&Dossier::statement, &Statement::assessment_period>;
      constexpr Pointer reported_at = path<&Dossier::report, &AssessmentReport::period>;
      const Period& stated = dossier.statement.assessment_period;
      const Period& reported = dossier.report->period;
      Answer answer;
      answer.read(stated_at / path<&Period::first>, stated.first)
          .read(stated_at / path<&Period::last>, stated.last)
          .read(reported_at / path<&Period::first>, reported.first)
          .read(reported_at / path<&Period::last>, reported.last);
      if (reported != stated)
        return answer.breach("period_differs", reported_at,
                             Label{"実施結果報告書の対象期間が、言明書の監査対象期間と一致しません。",
                                   "The period of the report differs from the assessment period of the statement."});
      return answer.judge(
          "validity", path<&Dossier::report>,
          Label{"実施結果報告書が有効とされる条件は公表されていません。有効であるかを確認してください。",
                "What makes a report valid is not public. Check that it is."});
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
    .sources = {{{Source::public_comment_2020, "5.4(1); that non-acceptance follows is inferred"}}},
    .rolls_over = true,
};

/// 5.4(1): inquiries are dealt with in time.
inline constexpr Rule<Dossier> inquiries_in_time{
    {.id = "REG-5.4(1)",
     .clause = {Regulation::service_registration, "5.4(1)", "final-2020"},
     .title = {"問合せへの対応期限", "Time for answering an inquiry"},
     .text = {"問合せの時点から{inquiry_answer}以内に対応がない申請は受理されない。",
              "An application is not accepted if an inquiry is not dealt with within {inquiry_answer} of being asked."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "5.4(1); that non-acceptance follows is inferred"}}},
     .point = Point::acceptance,
     .limits = {"回答日を確認する。回答の内容が十分かは人が判断する。",
                "Reads the day of the answer; whether the answer suffices is for a person."}},
    inquiries_answered,
};

/// 5.4(2): refusal in view of government-wide decisions.
inline constexpr RuleRow government_decisions{
    .id = "REG-5.4(2)",
    .clause = {Regulation::service_registration, "5.4(2)", "final-2020"},
    .title = {"政府方針を踏まえた不受理", "Refusal in view of government-wide decisions"},
    .text = {"基本規程9.5で考慮するとされる政府全体の決定を踏まえ、申請を受理しないことがある。",
             "Acceptance may be refused in view of the government-wide decisions that basic regulation 9.5 has regard "
             "to."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "no. 162: there was no such decision in 2020"}}},
    .automation = Automation::left_to_people,
    .point = Point::none,
    .limits = {"政府全体の決定は申請文書に現れない。", "Government-wide decisions show nowhere in the application."},
};

/// Basic regulation 3.3: what a "particular defect" is. Missing documents are matters of REG-4.1.
inline constexpr Rule<Dossier> formal_defects{
    {.id = "REG-5.5",
     .clause = {Regulation::basic_regulation, "3.3", "final-2020"},
     .title = {"特段の瑕疵", "Particular defects"},
     .text = {"受理を妨げる「特段の瑕疵」とは、文書の不足や記載の誤りなど形式上のものをいう。",
              "The \"particular defects\" that stop acceptance are formal ones, such as missing documents and faulty "
              "entries."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "basic regulation 3.3"}}},
     .point = Point::acceptance,
     .limits = {"前後の合わない日付、基準日より後の日付及び重複する文書を示す。記載の誤りであるかは人が判断する。",
                "Shows days that are out of order or after the day looked at, and documents filed twice; whether they "
                "are faulty entries is for a person."}},
    entries_in_order,
};

inline constexpr DutyRow answer_inquiry{
    .who = Actor::applicant,
    .what = {"問合せから{0}以内に回答すること", "Answer the inquiry within {0}"},
    .due = due_within(inquiry_limit),
    .clause = {Regulation::service_registration, "5.4(1)", "final-2020"},
};

inline constexpr std::tuple chapter_5{&documents_in_order, &acceptance_check_2, &acceptance_check_3,   &report_valid,
                                      &inquiry_power,      &inquiries_in_time,  &government_decisions, &formal_defects};

}  // namespace ismap::registration
