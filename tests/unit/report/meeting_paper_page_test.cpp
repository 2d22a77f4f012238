#include <ismap/io/load.hpp>
#include <ismap/model/agenda_description.hpp>
#include <ismap/report/meeting_paper_page.hpp>
#include <ismap/report/write_html.hpp>
#include <ismap/review/agenda.hpp>

#include "tests/support/document.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "script_of_language.hpp"
#include "styles.hpp"

#include <string>

namespace ismap {
namespace {

using test::en;
using test::has;
using test::ja;

Agenda meeting_38() {
  return load<Agenda>(test::example("meeting-38").dump());
}

std::string paper_on(const Agenda& agenda, const Style& style) {
  return meeting_paper_text(agenda, plan_agenda(agenda, {.as_of = agenda.meeting.on}), style);
}

TEST(MeetingPaper, CountsApplicationsAsTheMinutesDo) {
  const std::string text = paper_on(meeting_38(), ja);
  EXPECT_TRUE(has(text, "第38回ISMAP運営委員会"));
  EXPECT_TRUE(has(text, "申請を受理した9件（新規申請4件、更新申請5件）に関して")) << text;
  EXPECT_TRUE(has(text,
                  "8件（種類の記載のない申請8件）については、審査において特段の懸念事項がない申請として、"
                  "ISMAP運営規則 2.4.2に基づく手続により登録を実施します。"))
      << text;
  EXPECT_TRUE(has(text, "申請を受理した1件（新規申請1件）に関して"));
}

TEST(MeetingPaper, NotesWhoTakesNoPart) {
  const std::string text = paper_on(meeting_38(), ja);
  EXPECT_TRUE(has(text,
                  "【注記：この議題において、ISMAP運営規則 2.4.1に基づき、間形 文彦委員については"
                  "「IIJ デジタルワークスペースサービス」及び「IIJ マネージド WAF サービス, IIJ セキュア Web "
                  "ゲートウェイサービス for Government」の討議及び議決には加わらない。】"))
      << text;
  EXPECT_TRUE(has(paper_on(meeting_38(), en), "takes no part in discussion and vote"));
  Agenda agenda = meeting_38();
  agenda.interests.clear();
  EXPECT_FALSE(has(paper_on(agenda, ja), "加わらない"));
  EXPECT_FALSE(has(paper_on(agenda, ja), "申し出による"));
}

TEST(MeetingPaper, GroupsDutiesByWhoOwesThem) {
  const std::string text = paper_on(meeting_38(), ja);
  EXPECT_TRUE(has(text, "義務を負う者ごとの義務\n\n  運用支援機関\n")) << text;
}

TEST(MeetingPaper, SaysOfNoApplicationThatItIsFitIfTheDocumentDoesNot) {
  Agenda agenda = meeting_38();
  for (AgendaApplication& application : agenda.applications) application.fit = false;
  const std::string text = paper_on(agenda, ja);
  EXPECT_TRUE(has(text, "文書において登録の要件に適合するとされているものは0件です。")) << text;
  EXPECT_FALSE(has(text, "登録を実施します"));
}

TEST(MeetingPaper, HasNoWordsOfTheOtherLanguageButInTextsOfTheDocument) {
  EXPECT_FALSE(test::has_english_sentence(paper_on(meeting_38(), ja)));
  Agenda agenda = meeting_38();
  for (Member& member : agenda.members) member.name = "M" + std::to_string(&member - agenda.members.data());
  agenda.interests.clear();
  for (AgendaApplication& application : agenda.applications) {
    application.applicant = "A";
    application.services = {"S"};
  }
  EXPECT_FALSE(test::has_japanese(paper_on(agenda, en))) << paper_on(agenda, en);
}

TEST(MeetingPaper, MakesTextsOfTheDocumentSafe) {
  Agenda agenda = meeting_38();
  agenda.applications.front().applicant = "<i>\x1b[31m{0}";
  EXPECT_FALSE(has(paper_on(agenda, ja), "\x1b"));
  const AgendaPlan plan = plan_agenda(agenda, {.as_of = agenda.meeting.on});
  EXPECT_FALSE(has(write_html(meeting_paper_page(agenda, plan, Language::ja)), "<i>"));
}

}  // namespace
}  // namespace ismap
