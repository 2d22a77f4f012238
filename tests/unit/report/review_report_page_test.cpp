#include <ismap/io/json.hpp>
#include <ismap/io/load.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/report/review_report_page.hpp>
#include <ismap/report/write_html.hpp>

#include "src/report/review_report/drafts.hpp"
#include "src/review/viewpoint.hpp"
#include "tests/support/document.hpp"
#include "tests/support/golden.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "script_of_language.hpp"
#include "styles.hpp"

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace ismap {
namespace {

using nlohmann::json;
using test::en;
using test::has;
using test::ja;

constexpr std::array all_verdicts = {Verdict::met, Verdict::not_met, Verdict::needs_judgement, Verdict::unknown,
                                     Verdict::not_applicable};

bool says_confirmed(std::string_view text) {
  return text.find("確認しました") != std::string_view::npos || text.find("confirmed") != std::string_view::npos;
}

/// A report with what it is of.
struct Made {
  Subject subject;
  Register registrations;
  bool with_register = true;
  Review result{};

  ReportAround around(const Policy* policy = nullptr) const {
    return {
        .asked = {.as_of = result.as_of, .registrations = with_register ? &registrations : nullptr, .policy = policy},
        .cell_of = {}};
  }
  Page page(Language language) const { return review_report_page(result, subject, around(), language); }
  std::string text(const Style& style) const { return review_report_text(result, subject, around(), style); }
};

Made made_of(const json& document, Date as_of, bool with_register = true,
             const json& registrations = test::example("ismap-renewal-register")) {
  Made made{.subject = load_subject(document.dump()),
            .registrations = load<Register>(registrations.dump()),
            .with_register = with_register};
  made.result = review(made.subject, {.as_of = as_of, .registrations = with_register ? &made.registrations : nullptr});
  return made;
}

Made made_of_example(std::string_view example, Date as_of) {
  return made_of(test::example(example), as_of);
}

/// The lines of the page below a section's heading, to the next section.
std::string section_of(const Page& page, std::string_view begins_with) {
  std::string text;
  bool is_in = false;
  for (const page::Block& block : page.blocks) {
    if (const auto* heading = std::get_if<page::Heading>(&block); heading != nullptr && heading->level <= 2)
      is_in = heading->text.text.starts_with(begins_with);
    if (!is_in) continue;
    Page alone{.language = page.language, .blocks = {block}};
    text += write_text(alone, {.language = page.language});
  }
  return text;
}

/// The drafts on the points, by number: the paragraphs below the heading of drafts.
std::map<int, std::string> drafts_in(const Page& page) {
  std::map<int, std::string> drafts;
  int number = 0;
  bool is_draft = false;
  for (const page::Block& block : page.blocks) {
    if (const auto* heading = std::get_if<page::Heading>(&block)) {
      const std::string& text = heading->text.text;
      if (heading->level == 2) number = text.size() > 2 && text[0] == '(' && text[2] == ')' ? text[1] - '0' : 0;
      is_draft = heading->level == 3 && (text == "文案" || text == "Draft");
    }
    const auto* paragraph = std::get_if<page::Paragraph>(&block);
    if (paragraph == nullptr || !is_draft || number == 0) continue;
    for (const page::Line& line : paragraph->lines)
      for (const page::Run& run : line) drafts[number] += run.text + "\n";
    is_draft = false;
  }
  return drafts;
}

TEST(ReviewReportDrafts, SayOfEveryPointAndVerdictSomethingInBothLanguages) {
  for (const Scheme scheme : {Scheme::ismap, Scheme::ismap_liu})
    for (const ViewpointDefinition& point : viewpoints_of(scheme))
      for (const Verdict verdict : all_verdicts) {
        SCOPED_TRACE(point.title.en);
        const Label draft = detail::draft_of(point.point, scheme, verdict);
        EXPECT_FALSE(draft.ja.empty());
        EXPECT_FALSE(draft.en.empty());
        EXPECT_TRUE(draft.ja.ends_with("。")) << draft.ja;
        EXPECT_TRUE(draft.en.ends_with(".")) << draft.en;
        EXPECT_FALSE(test::has_japanese(draft.en)) << draft.en;
        EXPECT_FALSE(test::has_english_sentence(draft.ja)) << draft.ja;
      }
}

TEST(ReviewReportDrafts, SayThatSomethingWasConfirmedOnlyIfItIsMet) {
  for (const Scheme scheme : {Scheme::ismap, Scheme::ismap_liu})
    for (const ViewpointDefinition& point : viewpoints_of(scheme))
      for (const Verdict verdict : all_verdicts) {
        const Label draft = detail::draft_of(point.point, scheme, verdict);
        EXPECT_EQ(says_confirmed(draft.ja), verdict == Verdict::met) << draft.ja;
        EXPECT_EQ(says_confirmed(draft.en), verdict == Verdict::met) << draft.en;
      }
  for (const Label& draft : {detail::draft_without_rules, detail::draft_without_dossier, detail::draft_on_exclusions,
                             detail::draft_without_exclusions, detail::draft_also_to_judge, detail::draft_also_unknown,
                             detail::blank_for_judgement})
    EXPECT_FALSE(says_confirmed(draft.ja) || says_confirmed(draft.en)) << draft.en;
}

TEST(ReviewReportDrafts, NameWhatTheVerdictRestsOnIfItIsNotMetOrOpen) {
  for (const Scheme scheme : {Scheme::ismap, Scheme::ismap_liu})
    for (const ViewpointDefinition& point : viewpoints_of(scheme))
      for (const Verdict verdict : {Verdict::not_met, Verdict::needs_judgement, Verdict::unknown}) {
        const Label draft = detail::draft_of(point.point, scheme, verdict);
        EXPECT_NE(draft.ja.find("{0}"), std::string_view::npos) << draft.ja;
        EXPECT_NE(draft.en.find("{0}"), std::string_view::npos) << draft.en;
      }
}

TEST(ReviewReportPage, FollowsTheVerdictOfEachPointInEveryGoldenCase) {
  std::set<std::pair<int, Verdict>> seen;
  int count = 0;
  for (const test::GoldenCase& one : test::golden_cases()) {
    SCOPED_TRACE(one.name);
    const Policy policy = one.policy.get<Policy>();
    Made made{.subject = load_subject(one.dossier.dump()), .registrations = {}, .with_register = one.with_register};
    if (one.with_register) made.registrations = load<Register>(one.registrations.dump());
    made.result = review(
        made.subject,
        {.as_of = one.as_of, .registrations = one.with_register ? &made.registrations : nullptr, .policy = &policy});
    for (const Language language : {Language::ja, Language::en}) {
      if (language == Language::en && ++count % 4 != 0) continue;  // they say the same
      const Page page = review_report_page(made.result, made.subject, made.around(&policy), language);
      std::map<int, std::string> drafts = drafts_in(page);
      for (const Viewpoint& view : made.result.viewpoints) {
        seen.insert({view.number, view.verdict});
        const std::string& draft = drafts[view.number];
        ASSERT_FALSE(draft.empty()) << view.number;
        EXPECT_EQ(says_confirmed(draft), view.verdict == Verdict::met) << draft;
        if (view.verdict == Verdict::needs_judgement) {
          EXPECT_TRUE(has(draft, detail::blank_for_judgement.in(language))) << draft;
        }
        EXPECT_FALSE(has(draft, "{0}") || has(draft, "{1}")) << draft;
        EXPECT_FALSE(has(draft, "：。") || has(draft, ": .")) << draft;
      }
    }
  }
  EXPECT_GE(seen.size(), 25U);
}

TEST(ReviewReportPage, ShowsWhoAppliesForWhatAndOnWhichDays) {
  const std::string text = made_of_example("ismap-initial", date(2026, 11, 20)).text(ja);
  for (const std::string_view part :
       {"ISMAPへの新規申請", "株式会社例示クラウド", "例示クラウド基盤", "2025-07-01～2026-06-30", "2026-09-18",
        "例示監査法人", "2026-11-20", "ismap-2020"})
    EXPECT_TRUE(has(text, part)) << part;
  EXPECT_TRUE(has(made_of_example("ismap-initial", date(2026, 11, 20)).text(en), "First application for ISMAP"));
  const std::string renewal = made_of_example("ismap-renewal", date(2026, 11, 20)).text(ja);
  EXPECT_TRUE(has(renewal, "ISMAPへの更新申請"));
  EXPECT_TRUE(has(renewal, "C25-0901-2"));
  EXPECT_TRUE(has(renewal, "（C24-0900-2）"));
  EXPECT_TRUE(has(made_of_example("liu-initial", date(2026, 11, 20)).text(ja), "ISMAP-LIUへの新規申請"));
}

TEST(ReviewReportPage, SaysThatAPointWithoutFindingsHasNoObject) {
  const Made made = made_of_example("ismap-initial", date(2026, 11, 20));
  EXPECT_TRUE(has(section_of(made.page(Language::ja), "(3)"), "発見事項が存在しないことを確認しました。"));
  EXPECT_TRUE(has(section_of(made.page(Language::ja), "(4)"), "本項目は確認対象外となります。"));
  EXPECT_TRUE(has(section_of(made.page(Language::en), "(4)"), "so this point has no object."));
}

TEST(ReviewReportPage, OfTheSpecialMeasuresNamesTheSpecialReport) {
  const Made made = made_of_example("liu-special-measure", date(2025, 12, 19));
  const std::string point = section_of(made.page(Language::ja), "(7)");
  EXPECT_TRUE(has(point, "特例報告書の提出を受けているため、本項目は確認対象外となります。")) << point;
  EXPECT_TRUE(has(section_of(made.page(Language::ja), "(8)"), "規程類に照らし"));
}

TEST(ReviewReportPage, GroupsExclusionsByTheirReasons) {
  json dossier = test::example("ismap-initial");
  for (const std::string_view id : {"5.1.1", "6.1.1", "6.2.1"})
    for (json& control : dossier["statement"]["controls"])
      if (control["id"] == id) {
        control["stance"] = "excluded";
        control.erase("individual_control");
        control["reason"] = id == "6.2.1" ? "モバイル機器を用いないため。" : "共通の理由。";
      }
  const Made made = made_of(dossier, date(2026, 11, 20));
  const std::string point = section_of(made.page(Language::ja), "(1)");
  EXPECT_TRUE(has(point, "対象外とした統制目標：3件")) << point;
  EXPECT_TRUE(has(point, "5.1.1、6.1.1")) << point;
  EXPECT_TRUE(has(point, "同じ文言の理由")) << point;
  EXPECT_TRUE(has(point, "モバイル機器を用いないため。")) << point;
  EXPECT_TRUE(has(point, "対象外とする理由が合理的であるか御判断ください。")) << point;
}

TEST(ReviewReportPage, ShowsFindingsWithTheirPlansAndTheLastDay) {
  const Made made = made_of_example("ismap-breaches", date(2027, 1, 15));
  const Dossier& dossier = std::get<Dossier>(made.subject);
  ASSERT_FALSE(dossier.report->findings.empty());
  std::string points;
  for (const std::string_view number : {"(2)", "(3)", "(4)"}) points += section_of(made.page(Language::ja), number);
  for (const Finding& finding : dossier.report->findings) EXPECT_TRUE(has(points, finding.id)) << finding.id;
  EXPECT_TRUE(has(points, "改善の期限")) << points;
}

TEST(ReviewReportPage, SaysWhetherAPlanKeepsToTheLastDay) {
  json dossier = test::example("ismap-initial");
  dossier["report"]["findings"] = json::array(
      {{{"id", "F-1"}, {"control", "9.4.3"}, {"description", "見直しの記録がない。"}, {"found_in", "operation"}}});
  const std::string day = dossier["report"]["date"];
  for (const auto& [completes_on, said] :
       {std::pair{day, "期限内に改善する計画"}, {std::string{"2027-12-31"}, "期限を過ぎる計画"}}) {
    dossier["improvement_plans"] = json::array(
        {{{"finding", "F-1"}, {"written_on", day}, {"actions", "記録を残す。"}, {"completes_on", completes_on}}});
    const std::string point = section_of(made_of(dossier, date(2026, 11, 20)).page(Language::ja), "(4)");
    EXPECT_TRUE(has(point, said)) << point;
    EXPECT_TRUE(has(point, "記録を残す。"));
  }
}

TEST(ReviewReportPage, ShowsOfManyFindingsTheFirstAndCountsTheOthers) {
  json dossier = test::example("ismap-initial");
  dossier["report"]["findings"] = json::array();
  for (int i = 0; i < 205; ++i)
    dossier["report"]["findings"].push_back({{"id", "F-" + std::to_string(i)},
                                             {"control", "9.4.3"},
                                             {"description", "見直しの記録がない。"},
                                             {"found_in", "operation"}});
  const std::string point = section_of(made_of(dossier, date(2026, 11, 20)).page(Language::ja), "(3)");
  EXPECT_TRUE(has(point, "F-0（9.4.3）、F-1（9.4.3）")) << point;
  EXPECT_TRUE(has(point, "、他195件。")) << point;
  EXPECT_TRUE(has(point, "F-199  9.4.3"));
  EXPECT_FALSE(has(point, "F-200  9.4.3"));
  EXPECT_TRUE(has(point, "このほか5件は、記載を省略しました。"));
}

TEST(ReviewReportPage, NamesEveryRuleThatIsNotMetInTheDraft) {
  const Made made = made_of_example("ismap-breaches", date(2026, 11, 20));
  const std::string draft = drafts_in(made.page(Language::ja))[7];
  EXPECT_TRUE(has(draft, "登録規則 6.1(7)）。")) << draft;
  EXPECT_FALSE(has(draft, "、他")) << draft;
}

TEST(ReviewReportPage, SaysByThePolicySetThatOneOfTheTwoIsAbsent) {
  Made made = made_of_example("ismap-initial", date(2026, 11, 20));
  Policy policy;
  policy.choices.violation_or_deletion = ViolationOrDeletion::either_absent;
  made.result =
      review(made.subject, {.as_of = made.result.as_of, .registrations = &made.registrations, .policy = &policy});
  std::map<int, std::string> drafts =
      drafts_in(review_report_page(made.result, made.subject, made.around(&policy), Language::ja));
  EXPECT_TRUE(has(drafts[7], detail::draft_of_either.ja)) << drafts[7];
}

TEST(ReviewReportPage, ShowsEachDisclosureAndPledgeAsGivenOrNot) {
  json dossier = test::example("ismap-initial");
  dossier["disclosures"]["jurisdiction"] = "";
  dossier["pledges"] = {1, 2, 3, 4, 6};
  const Made made = made_of(dossier, date(2026, 11, 20));
  const std::string disclosures = section_of(made.page(Language::ja), "(5)");
  EXPECT_TRUE(has(disclosures, "次の事項が開示されていません：裁判管轄。")) << disclosures;
  EXPECT_TRUE(has(disclosures, "記載なし")) << disclosures;
  const std::string pledges = section_of(made.page(Language::ja), "(6)");
  EXPECT_TRUE(has(pledges, "次のものが含まれていません：(5) 一時停止又は削除の周知の宣誓。")) << pledges;
  EXPECT_TRUE(has(pledges, "3.5(5)  なし")) << pledges;
}

TEST(ReviewReportPage, ShowsTheRecordOfTheRegisterAndIncidentsInThePeriod) {
  json registrations = test::example("ismap-renewal-register");
  json& history = registrations["services"][0]["history"];
  history.push_back({{"on", "2026-05-10"}, {"kind", "incident_noticed"}, {"grave", true}, {"note", "期間中の事案"}});
  history.push_back({{"on", "2026-05-12"}, {"kind", "incident_first_report"}});
  history.push_back({{"on", "2026-10-20"}, {"kind", "incident_noticed"}, {"grave", true}, {"note", "審査中の事案"}});
  const Made made = made_of(test::example("ismap-renewal"), date(2026, 11, 20), true, registrations);
  const std::string point = section_of(made.page(Language::ja), "(7)");
  EXPECT_TRUE(has(point, "更新する登録")) << point;
  EXPECT_TRUE(has(point, "期間中の事案")) << point;
  const std::string since = section_of(made.page(Language::ja), "前回の申請後");
  EXPECT_TRUE(has(since, "前回の申請日（2025-09-12）以後")) << since;
  EXPECT_TRUE(has(since, "期間中の事案")) << since;
  EXPECT_TRUE(has(since, "審査中の事案")) << since;
  EXPECT_TRUE(has(since, "本申請の監査対象期間外")) << since;
  EXPECT_EQ(section_of(made_of_example("ismap-initial", date(2026, 11, 20)).page(Language::ja), "前回の申請後"), "");
}

TEST(ReviewReportPage, CountsTheFirstAndTheLastDayToThePeriod) {
  const auto evidence_of_incident_on = [](const char* day) {
    json registrations = test::example("ismap-renewal-register");
    registrations["services"][0]["history"].push_back(
        {{"on", day}, {"kind", "incident_noticed"}, {"grave", true}, {"note", "その日の事案"}});
    return section_of(
        made_of(test::example("ismap-renewal"), date(2026, 11, 20), true, registrations).page(Language::ja), "(7)");
  };
  EXPECT_FALSE(has(evidence_of_incident_on("2025-06-30"), "その日の事案"));
  EXPECT_TRUE(has(evidence_of_incident_on("2025-07-01"), "その日の事案"));
  EXPECT_TRUE(has(evidence_of_incident_on("2026-06-30"), "その日の事案"));
  EXPECT_FALSE(has(evidence_of_incident_on("2026-07-01"), "その日の事案"));
}

TEST(ReviewReportPage, SaysThatWithoutARegisterItWasNotLookedAt) {
  const Made made = made_of(test::example("ismap-renewal"), date(2026, 11, 20), false);
  EXPECT_TRUE(has(section_of(made.page(Language::ja), "(7)"), "登録簿の記載は確認していません。"));
  EXPECT_TRUE(has(section_of(made.page(Language::en), "(7)"), "No register was given"));
}

TEST(ReviewReportPage, ListsEveryRuleThatCountedMetOnesToo) {
  const Made made = made_of_example("ismap-initial", date(2026, 11, 20));
  const std::string rules = section_of(made.page(Language::ja), "適用した規則");
  for (const RuleResult& result : made.result.results) EXPECT_TRUE(has(rules, result.rule)) << result.rule;
}

TEST(ReviewReportPage, NamesFactsAndValuesInTheLanguageOfThePage) {
  const Made made = made_of_example("ismap-breaches", date(2026, 11, 20));
  const std::string japanese = section_of(made.page(Language::ja), "適用した規則");
  for (const std::string_view part :
       {"/statement/controls/138/stance 実施の有", "算出した値：選択しない任意の詳細管理策の数 = 7\n", "= 記載なし\n",
        "いいえ\n", "算出した値：REG-3.9 = 不充足\n"})
    EXPECT_TRUE(has(japanese, part)) << part << japanese;
  for (const std::string_view part : {"null", "not_selected", " = false", "optional_details"})
    EXPECT_FALSE(has(japanese, part)) << part;
  const std::string english = section_of(made.page(Language::en), "Rules that counted");
  EXPECT_TRUE(has(english, "Computed: Optional detailed controls left out = 7\n")) << english;
  EXPECT_TRUE(has(english, "= not stated\n")) << english;
}

TEST(ReviewReportPage, NamesTheCellOfAFact) {
  const Made made = made_of_example("ismap-initial", date(2026, 11, 20));
  ReportAround around = made.around();
  around.cell_of = [](std::string_view pointer) -> std::optional<std::string> {
    if (pointer == "/application/filed_on") return "申請!B7";
    return std::nullopt;
  };
  EXPECT_TRUE(
      has(review_report_text(made.result, made.subject, around, ja), "申請!B7 /application/filed_on 申請日 = 2026-09-18"));
}

TEST(ReviewReportPage, OfABareStatementSaysWhatCannotBeSaid) {
  const Made made = made_of_example("statement", date(2026, 11, 20));
  const Page page = made.page(Language::ja);
  EXPECT_TRUE(has(section_of(page, "(1)"), "適合していることを確認しました。"));
  for (const std::string_view number : {"(2)", "(3)", "(4)", "(5)", "(6)", "(7)"})
    EXPECT_TRUE(has(section_of(page, number), "言明書のみからは確認できません。")) << number;
  EXPECT_TRUE(has(made.text(en), "This cannot be said from a statement alone."));
}

TEST(ReviewReportPage, SaysOfAStatementWhatItsSourceDoesNotHold) {
  Made made = made_of_example("statement", date(2026, 11, 20));
  const std::vector<std::string> absent = {"/service_name", "/assessment_period", "/outside_services"};
  ReportAround around = made.around();
  around.asked.absent = absent;
  made.result = review(made.subject, around.asked);
  const std::string text = review_report_text(made.result, made.subject, around, ja);
  EXPECT_FALSE(has(text, "2025-07-01～2026-06-30")) << text;
}

/// Every text becomes `text`, but those that are read as something else.
json with_texts(json document, const std::string& text) {
  if (document.is_string()) {
    const std::string value = document.get<std::string>();
    return test::has_japanese(value) ? json(text) : document;
  }
  if (document.is_array() || document.is_object())
    for (json& member : document) member = with_texts(member, text);
  return document;
}

TEST(ReviewReportPage, HasNoWordsOfTheOtherLanguageButInTextsOfTheDocument) {
  const json registrations = with_texts(test::example("ismap-renewal-register"), "Sample");
  for (const std::string_view name :
       {"ismap-initial", "ismap-renewal", "ismap-breaches", "liu-initial", "liu-special-measure", "statement"}) {
    SCOPED_TRACE(name);
    const Made english = made_of(with_texts(test::example(name), "Sample"), date(2027, 1, 15), true, registrations);
    const std::string text = english.text(en);
    for (std::size_t from = 0; from < text.size(); from = text.find('\n', from) + 1) {
      const std::string line = text.substr(from, text.find('\n', from) - from);
      EXPECT_FALSE(test::has_japanese(line)) << line;
    }
    const std::string japanese = made_of_example(name, date(2027, 1, 15)).text(ja);
    for (std::size_t from = 0; from < japanese.size(); from = japanese.find('\n', from) + 1) {
      const std::string line = japanese.substr(from, japanese.find('\n', from) - from);
      EXPECT_FALSE(test::has_english_sentence(line)) << line;
    }
  }
}

TEST(ReviewReportPage, MakesTextsOfTheDocumentSafe) {
  json dossier = with_texts(test::example("ismap-breaches"), "<script>alert(1)</script>\u001b[2J {0} {1}");
  const Made made = made_of(dossier, date(2027, 1, 15), true,
                            with_texts(test::example("ismap-renewal-register"), "<img src=x>\u001b[31m"));
  for (const Language language : {Language::ja, Language::en}) {
    const std::string html = write_html(made.page(language));
    EXPECT_FALSE(has(html, "<script>alert"));
    EXPECT_FALSE(has(html, "<img src=x"));
    EXPECT_FALSE(has(html, "\x1b"));
  }
  EXPECT_FALSE(has(made.text(ja), "\x1b"));
}

TEST(ReviewReportPage, SaysTheSameEachTime) {
  const Made made = made_of_example("ismap-breaches", date(2027, 1, 15));
  EXPECT_EQ(made.text(ja), made_of_example("ismap-breaches", date(2027, 1, 15)).text(ja));
}

}  // namespace
}  // namespace ismap
