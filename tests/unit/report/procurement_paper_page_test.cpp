#include <ismap/io/load.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/report/procurement_paper_page.hpp>
#include <ismap/report/write_html.hpp>
#include <ismap/review/procurement.hpp>

#include "tests/support/document.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "script_of_language.hpp"
#include "styles.hpp"

#include <optional>
#include <string>

namespace ismap {
namespace {

using nlohmann::json;
using test::en;
using test::has;
using test::ja;

constexpr Date asked_on = date(2026, 11, 20);

struct Paper {
  Procurement procurement;
  ProcurementDecision decision;
  PaperAround around{.as_of = asked_on, .contract_until = {}, .cell_of = {}};

  std::string text(const Style& style) const { return procurement_paper_text(procurement, decision, around, style); }
};

Paper paper_of(const json& document, std::optional<Date> until = {},
               const json& registrations = test::example("procurement-register")) {
  const Register known = load<Register>(registrations.dump());
  Paper paper{.procurement = load<Procurement>(document.dump()), .decision = {}};
  paper.decision = decide(paper.procurement, {.as_of = asked_on, .registrations = &known});
  paper.around.contract_until = until;
  return paper;
}

Paper listed(std::optional<Date> until = {}) {
  return paper_of(test::example("procurement-listed"), until);
}

TEST(ProcurementPaper, SaysWhoBuysWhatOnWhichGround) {
  const std::string text = listed().text(ja);
  for (const std::string_view part : {"例示省", "C25-0951-2", "この根拠により調達できる",
                                      "ISMAPクラウドサービスリストへの登録", "登録簿の記載", "決裁欄"})
    EXPECT_TRUE(has(text, part)) << part;
  EXPECT_TRUE(has(listed().text(en), "May be procured on this ground"));
}

TEST(ProcurementPaper, AsksForTheEndOfTheContractIfItIsNotTold) {
  const Paper paper = listed();
  ASSERT_TRUE(paper.decision.service && paper.decision.service->valid_until);
  const std::string last = to_string(*paper.decision.service->valid_until);
  EXPECT_TRUE(has(paper.text(ja), "契約の末日が示されていません。登録の有効期間の末日は" + last + "です。"));
  EXPECT_TRUE(has(paper.text(en), "The end of the contract is not told. The registration is valid through " + last));
}

TEST(ProcurementPaper, SaysWhetherTheRegistrationLastsToTheEndOfTheContract) {
  const Date last = listed().decision.service->valid_until.value();
  EXPECT_TRUE(has(listed(last).text(ja), "まで及びます。"));
  EXPECT_TRUE(has(listed(last).text(en), "and so to the end of the contract"));
  const Date later = last + std::chrono::days{1};
  Paper ends = listed(later);
  EXPECT_TRUE(has(ends.text(ja), "基準日には既に過ぎています。")) << ends.text(ja);
  EXPECT_TRUE(has(ends.text(en), "and that day has passed"));
  ends.around.as_of = last;
  const std::string text = ends.text(ja);
  EXPECT_TRUE(has(text, "契約の末日である" + to_string(later) + "より前です。")) << text;
  EXPECT_TRUE(has(text, to_string(later) + "から登録されたサービスではなくなります。")) << text;
  EXPECT_TRUE(has(text, "人が判断します。"));
  EXPECT_FALSE(has(text, "まで及びます。"));
}

TEST(ProcurementPaper, SaysThatLaterDaysWereNotLookedAt) {
  const Date last = listed().decision.service->valid_until.value();
  Paper paper = listed(last);
  EXPECT_TRUE(has(paper.text(ja), "登録の状態は調達日のものであり")) << paper.text(ja);
  EXPECT_TRUE(has(paper.text(en), "what happened since then"));
  paper.around.as_of = paper.decision.on;
  EXPECT_FALSE(has(paper.text(ja), "登録の状態は調達日のものであり"));
}

TEST(ProcurementPaper, DoubtsAContractThatEndsBeforeItBegins) {
  EXPECT_TRUE(has(listed(date(2026, 5, 31)).text(ja), "調達日である2026-06-01より前です。日付を確認してください。"));
}

TEST(ProcurementPaper, LeavesItToAPersonWhichLastDayHolds) {
  json registrations = test::example("procurement-register");
  const Date counted = listed().decision.service->valid_until.value();
  for (json& service : registrations["services"])
    if (service["number"] == "C25-0951-2")
      service["printed"] = {{"as_of", "2026-06-01"}, {"valid_until", to_string(counted + std::chrono::days{30})}};
  const json document = test::example("procurement-listed");
  const auto with_end = [&](Date until) { return paper_of(document, until, registrations).text(ja); };
  EXPECT_TRUE(has(with_end(counted), "まで及びます。"));
  EXPECT_TRUE(has(with_end(counted + std::chrono::days{30}), "いずれによるかで異なります。"));
  EXPECT_TRUE(has(with_end(counted + std::chrono::days{31}), "より前で"));
  EXPECT_TRUE(has(with_end(counted), "2026-06-01時点のリストに記載された有効期間の末日："));
}

TEST(ProcurementPaper, OfAMeasureComparesItsLastDayWithTheContract) {
  const Paper paper = paper_of(test::example("procurement-provisional"));
  ASSERT_EQ(paper.decision.ground, Ground::provisional_measure);
  const std::string last = to_string(paper.decision.provisional_until.value());
  EXPECT_TRUE(has(paper.text(ja), "暫定措置の末日は" + last + "であり、契約の末日である" + last + "まで及びます。"));
  const Paper longer =
      paper_of(test::example("procurement-provisional"), *paper.decision.provisional_until + std::chrono::days{1});
  EXPECT_TRUE(has(longer.text(ja), "暫定措置によることができません。"));
}

TEST(ProcurementPaper, OfAnUnlistedServiceSaysThatNothingCouldEnd) {
  const std::string text = paper_of(test::example("procurement-unlisted"), date(2028, 3, 31)).text(ja);
  EXPECT_TRUE(has(text, "登録の有効期間はありません。")) << text;
  EXPECT_TRUE(has(text, "この内容では調達できない"));
  EXPECT_TRUE(has(text, "不充足"));
}

TEST(ProcurementPaper, NeverSaysThatWhatIsNotRegisteredLasts) {
  json registrations = test::example("procurement-register");
  for (json& service : registrations["services"])
    if (service["number"] == "C25-0951-2") service["history"].push_back({{"on", "2026-05-01"}, {"kind", "suspended"}});
  const Date last = listed().decision.service->valid_until.value();
  const std::string text = paper_of(test::example("procurement-listed"), last, registrations).text(ja);
  EXPECT_TRUE(has(text, "一時停止中であるため")) << text;
  EXPECT_FALSE(has(text, "まで及びます。"));
}

TEST(ProcurementPaper, HasNoWordsOfTheOtherLanguageButInTextsOfTheDocument) {
  for (const std::string_view name :
       {"procurement-listed", "procurement-liu", "procurement-unlisted", "procurement-provisional"}) {
    json document = test::example(name);
    const Paper japanese = paper_of(document, date(2028, 3, 31));
    EXPECT_FALSE(test::has_english_sentence(japanese.text(ja))) << name;
    document["buyer"]["name"] = "Sample";
    if (document["service"].contains("name")) document["service"]["name"] = "Sample";
    Paper english = paper_of(document, date(2028, 3, 31));
    if (english.decision.service) english.decision.service->name = english.decision.service->provider = "Sample";
    if (document.contains("ciso_check")) continue;  // it quotes the check
    EXPECT_FALSE(test::has_japanese(english.text(en))) << english.text(en);
  }
}

TEST(ProcurementPaper, MakesTextsOfTheDocumentSafe) {
  json document = test::example("procurement-listed");
  document["buyer"]["name"] = "<b>\u001b[31m";
  const Paper paper = paper_of(document);
  EXPECT_FALSE(has(paper.text(ja), "\x1b"));
  EXPECT_FALSE(
      has(write_html(procurement_paper_page(paper.procurement, paper.decision, paper.around, Language::ja)), "<b>"));
}

}  // namespace
}  // namespace ismap
