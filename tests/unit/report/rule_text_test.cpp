#include <ismap/report/result_labels.hpp>
#include <ismap/report/rule_text.hpp>
#include <ismap/rules/rulebook.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "styles.hpp"

#include <string>

namespace ismap {
namespace {

using test::en;
using test::has;
using test::ja;

constexpr RuleRow earlier{
    .id = "REG-9.9",
    .clause = {Regulation::service_registration, "9.9", "draft-2020"},
    .title = {"例の規則", "A rule"},
    .text = {"何かをする。", "Something is done."},
    .standing = Standing::reported,
    .sources = {{{Source::public_comment_2020, {"9.9に係る回答", "reply on 9.9"}}, {Source::vendor_notes, "9.9"}}},
    .in_force = {date(2020, 6, 3), date(2022, 3, 31)},
    .scheme = Scheme::ismap_liu,
    .limits = {"全ては判定できない。", "Not all is decided."}};
constexpr RuleRow later{.id = "REG-9.9",
                        .clause = {Regulation::service_registration, "9.9", "2022"},
                        .title = {"例の規則", "A rule"},
                        .text = {"別のことをする。", "Something else is done."},
                        .standing = Standing::not_found,
                        .in_force = {date(2022, 4, 1), {}},
                        .automation = Automation::left_to_people};
constexpr const RuleRow* rows[] = {&earlier, &later};

TEST(ExplainText, SaysWhatARowSaysInEnglish) {
  const std::string text = explain_text(rows, en);
  for (const std::string_view part :
       {"REG-9.9  A rule\n", "Clause      Cloud Service Registration Rules 9.9 (edition draft-2020)\n",
        "Something is done.", "Scheme      ISMAP-LIU\n", "from 2020-06-03 until 2022-03-31\n",
        "Standing    reported: Not seen in an official text",
        "Decided by  decided: ", "Limits      Not all is decided.\n", "reply on 9.9\n", "https://www.soumu.go.jp/",
        "training pages  9.9\n", "Something else is done.", "from 2022-04-01\n",
        "not found: The text of the clause is not public", "left to people: "})
    EXPECT_TRUE(has(text, part)) << part;
}

TEST(ExplainText, SaysWhatARowSaysInJapanese) {
  const std::string text = explain_text(rows, ja);
  for (const std::string_view part :
       {"REG-9.9  例の規則\n", "ISMAPクラウドサービス登録規則 9.9（版：draft-2020）\n", "何かをする。",
        "2020-06-03から2022-03-31まで\n", "第三者の解説による：", "限界        全ては判定できない。\n",
        "意見募集の結果（2020年）  9.9に係る回答\n", "公開メモ等  9.9\n", "2022-04-01から\n",
        "条文非公表：条文が公表されていないため", "人が確認："})
    EXPECT_TRUE(has(text, part)) << part;
}

TEST(ClauseText, NamesAClauseInOneLanguage) {
  constexpr Citation annex{Regulation::liu_registration, "別紙2 (annex 2)", "2025"};
  EXPECT_EQ(clause_text(annex, Language::ja), "ISMAP-LIUクラウドサービス登録規則 別紙2");
  EXPECT_TRUE(clause_text(annex, Language::en).ends_with(" annex 2")) << clause_text(annex, Language::en);
  for (const std::string_view clause : {"2.2.4(3)", "2-i (1)", "2-ii (参考)", "利用の在り方 (2020-06-30)"})
    EXPECT_TRUE(clause_text({Regulation::scheme_guidance, clause, ""}, Language::ja).ends_with(clause)) << clause;
}

TEST(ExplainText, ShowsRowsOldestFirst) {
  const std::string text = explain_text(rows, en);
  EXPECT_LT(text.find("until 2022-03-31"), text.find("from 2022-04-01"));
}

TEST(ExplainText, HasNoEscapeByteWithoutColours) {
  EXPECT_FALSE(has(explain_text(rows, en), "\x1b"));
  EXPECT_TRUE(has(explain_text(rows, {.language = Language::en, .colour = true}), "\x1b"));
}

TEST(RulesText, ListsRowsInColumns) {
  EXPECT_TRUE(rules_text(rows, ja).starts_with(
      "  REG-9.9  自動判定  第三者の解説による  例の規則  ISMAPクラウドサービス登録規則 9.9\n"
      "  REG-9.9  人が確認  条文非公表          例の規則  ISMAPクラウドサービス登録規則 9.9\n"));
  EXPECT_TRUE(rules_text(rows, en).starts_with(
      "  REG-9.9  decided         reported   A rule  Cloud Service Registration Rules 9.9\n"
      "  REG-9.9  left to people  not found  A rule  Cloud Service Registration Rules 9.9\n"));
}

TEST(RulesText, CountsTheRows) {
  EXPECT_TRUE(has(rules_text(rows, ja), "2件（規則集 "));
  EXPECT_TRUE(has(rules_text({}, en), "0 rows (rule book "));
}

TEST(RulesJson, HoldsEverythingARowSays) {
  const auto json = nlohmann::json::parse(rules_json(rows));
  EXPECT_EQ(json["rulebook"], rulebook_version);
  ASSERT_EQ(json["rules"].size(), 2U);
  EXPECT_EQ(json["rules"][0], nlohmann::json::parse(R"({
    "id": "REG-9.9",
    "clause": {"regulation": "service_registration", "clause": "9.9", "edition": "draft-2020"},
    "title": {"ja": "例の規則", "en": "A rule"},
    "text": {"ja": "何かをする。", "en": "Something is done."},
    "standing": "reported",
    "sources": [
      {"title": {"ja": "ISMAP関連規程案に対する意見募集の結果（2020年）",
                 "en": "Replies to the public comment of 2020 on the draft rules of ISMAP"},
       "locator": "https://www.soumu.go.jp/main_sosiki/kenkyu/cloud_service/02cyber01_04000001_00101.html",
       "place": {"ja": "9.9に係る回答", "en": "reply on 9.9"}, "official": true},
      {"title": {"ja": "海外事業者向けの公開メモ等", "en": "Public notes for foreign vendors and training pages"},
       "place": {"ja": "9.9", "en": "9.9"}, "official": false}],
    "in_force": {"from": "2020-06-03", "until": "2022-03-31"},
    "automation": "decided",
    "scheme": "ismap_liu",
    "limits": {"ja": "全ては判定できない。", "en": "Not all is decided."}})"));
  EXPECT_FALSE(json["rules"][1].contains("limits"));
  EXPECT_FALSE(json["rules"][1]["in_force"].contains("until"));
}

}  // namespace
}  // namespace ismap
