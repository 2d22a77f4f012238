#include <ismap/report/result_labels.hpp>
#include <ismap/report/rule_page.hpp>
#include <ismap/report/write_html.hpp>
#include <ismap/report/write_markdown.hpp>
#include <ismap/report/write_text.hpp>
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

std::string explained(const Style& style) {
  return write_text(explain_page(rows, style.language), style);
}

std::string listed(const Style& style) {
  return write_text(rules_page(rows, style.language), style);
}

TEST(ExplainPage, SaysWhatARowSaysInEnglish) {
  const std::string text = explained(en);
  for (const std::string_view part :
       {"REG-9.9  A rule\n", "Clause      Cloud Service Registration Rules 9.9 (edition draft-2020)\n",
        "Something is done.", "Scheme      ISMAP-LIU\n", "from 2020-06-03 until 2022-03-31\n",
        "Standing    reported: Not seen in an official text",
        "Decided by  decided: ", "Limits      Not all is decided.\n", "reply on 9.9\n", "https://www.soumu.go.jp/",
        "training pages  9.9\n", "Something else is done.", "from 2022-04-01\n",
        "not found: The text of the clause is not public", "left to people: "})
    EXPECT_TRUE(has(text, part)) << part;
}

TEST(ExplainPage, SaysWhatARowSaysInJapanese) {
  const std::string text = explained(ja);
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

TEST(ExplainPage, ShowsRowsOldestFirst) {
  const std::string text = explained(en);
  EXPECT_LT(text.find("until 2022-03-31"), text.find("from 2022-04-01"));
}

TEST(ExplainPage, HasASectionForEachRowOfARuleThatChanged) {
  EXPECT_TRUE(has(explained(en), "\n\nfrom 2022-04-01  A rule\n  Clause "));
  const RuleRow* const one[] = {&earlier};
  EXPECT_TRUE(write_text(explain_page(one, Language::en), en).starts_with("REG-9.9  A rule\n  Clause "));
  EXPECT_FALSE(has(write_html(explain_page(one, Language::en)), "<h2>"));
}

TEST(ExplainPage, LinksItsSources) {
  constexpr std::string_view address =
      "https://www.soumu.go.jp/main_sosiki/kenkyu/cloud_service/02cyber01_04000001_00101.html";
  const Page page = explain_page(rows, Language::ja);
  const std::string html = write_html(page);
  EXPECT_TRUE(has(html, "<title>REG-9.9  例の規則</title>"));
  EXPECT_TRUE(has(html, "<a href=\"" + std::string{address} + "\" rel=\"noreferrer\">"));
  EXPECT_TRUE(has(write_markdown(page), "](<" + std::string{address} + ">)"));
}

TEST(ExplainPage, HasNoEscapeByteWithoutColours) {
  EXPECT_FALSE(has(explained(en), "\x1b"));
  EXPECT_TRUE(has(explained({.language = Language::en, .colour = true}), "\x1b"));
}

TEST(RulesPage, ListsRowsInColumns) {
  EXPECT_TRUE(
      listed(ja).starts_with("規則の一覧（非公式）\n"
                             "  REG-9.9  自動判定  第三者の解説による  例の規則  ISMAPクラウドサービス登録規則 9.9\n"
                             "  REG-9.9  人が確認  条文非公表          例の規則  ISMAPクラウドサービス登録規則 9.9\n"));
  EXPECT_TRUE(
      listed(en).starts_with("Rules (unofficial)\n"
                             "  REG-9.9  decided         reported   A rule  Cloud Service Registration Rules 9.9\n"
                             "  REG-9.9  left to people  not found  A rule  Cloud Service Registration Rules 9.9\n"));
}

TEST(RulesPage, NamesItsColumns) {
  EXPECT_TRUE(
      has(write_markdown(rules_page(rows, Language::ja)),
          "| 規則 | 判定の方法 | 典拠の確度 | 表題 | 条項 |\n| --- | --- | --- | --- | --- |\n| **REG-9.9** |"));
  EXPECT_TRUE(has(write_html(rules_page(rows, Language::en)), "<th scope=\"col\" class=\"short\">Decided by</th>"));
}

TEST(RulesPage, CountsTheRows) {
  EXPECT_TRUE(has(listed(ja), "\n\n2件（規則集 "));
  EXPECT_TRUE(has(write_text(rules_page({}, Language::en), en), "0 rows (rule book "));
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
