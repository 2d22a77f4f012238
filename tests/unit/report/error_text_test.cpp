#include <ismap/report/error_text.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "styles.hpp"

#include <sstream>
#include <string>
#include <vector>

namespace ismap {
namespace {

using nlohmann::json;
using test::en;
using test::ja;

const ParseError bad_date{
    Fault::bad_date, {"日付が正しくありません。", "Bad date."}, "/application/filed_on", {120, 7, 14}};

Problem unknown_id() {
  return {.kind = "unknown_id", .message = {"ありません。", "There is none."}, .hints = {"REG-3.2", "REG-3.3"}};
}

TEST(ErrorText, PointsIntoTheFile) {
  EXPECT_EQ(error_text(problem_of(bad_date, "a.json"), ja),
            "a.json:7:14: 日付が正しくありません。 (/application/filed_on, バイト位置 120)\n");
  EXPECT_EQ(error_text(problem_of(bad_date, "a.json"), en),
            "a.json:7:14: Bad date. (/application/filed_on, byte 120)\n");
}

TEST(ErrorText, LeavesOutThePointerOfTheWholeDocument) {
  const ParseError error{Fault::syntax, {"構文", "Syntax."}, "", {3, 1, 4}};
  EXPECT_EQ(error_text(problem_of(error, "a.json"), en), "a.json:1:4: Syntax. (byte 3)\n");
}

TEST(ErrorText, NamesAFileWithoutAPlace) {
  const Problem problem{.kind = "file", .message = {"読めません。", "Cannot be read."}, .file = "a.json"};
  EXPECT_EQ(error_text(problem, en), "a.json: Cannot be read.\n");
}

TEST(ErrorText, GivesHints) {
  EXPECT_EQ(error_text(unknown_id(), ja), "ありません。\n  近いもの：REG-3.2、REG-3.3\n");
  EXPECT_EQ(error_text(unknown_id(), en), "There is none.\n  Near: REG-3.2, REG-3.3\n");
}

const ParseError three_faults{{{Fault::bad_date, {"日付", "Date."}, "/a", {5, 1, 6}, {"2026-04-01"}},
                               {Fault::wrong_type, {"型", "Type."}, "/b", {9, 2, 1}}},
                              true};

TEST(ErrorText, TellsEachFaultOnALineOfItsOwn) {
  EXPECT_EQ(error_text(problem_of(three_faults, "a.json"), en),
            "a.json:1:6: Date. (/a, byte 5)\n  Near: 2026-04-01\n"
            "a.json:2:1: Type. (/b, byte 9)\n"
            "a.json: There are more faults; mend these and read the document again.\n");
  EXPECT_NE(error_text(problem_of(three_faults, "a.json"), ja).find("誤りはこのほかにもあります。"), std::string::npos);
}

TEST(ErrorText, DisarmsHints) {
  const Problem problem{.kind = "several", .message = {"複数", "Several."}, .hints = {"C26\x1b[2J\n\u202E"}};
  EXPECT_EQ(error_text(problem, en), "Several.\n  Near: C26\uFFFD[2J \uFFFD\n");
}

TEST(ErrorText, DisarmsNamesAndMessages) {
  const ParseError error{Fault::unknown_member, {"項目：\x1b", "Member: \x1b"}, "/\x1b", {0, 1, 1}};
  EXPECT_EQ(error_text(problem_of(error, "\x1b.json"), en), "\uFFFD.json:1:1: Member: \uFFFD (/\uFFFD, byte 0)\n");
}

TEST(ErrorJson, HoldsTheWholeError) {
  const std::string line = error_json(problem_of(bad_date, "a.json"));
  EXPECT_EQ(line.find('\n'), line.size() - 1);
  EXPECT_EQ(json::parse(line), json::parse(R"({"error": {
    "fault": "bad_date", "message": {"ja": "日付が正しくありません。", "en": "Bad date."},
    "pointer": "/application/filed_on", "offset": 120, "line": 7, "column": 14, "file": "a.json"}})"));
}

TEST(ErrorJson, TellsEachFaultAsAnObjectOnALineOfItsOwn) {
  const std::string text = error_json(problem_of(three_faults, "a.json"));
  std::istringstream lines{text};
  std::vector<std::string> faults;
  for (std::string line; std::getline(lines, line);) faults.push_back(json::parse(line)["error"]["fault"]);
  EXPECT_EQ(faults, (std::vector<std::string>{"bad_date", "wrong_type", "more"}));
}

TEST(ErrorJson, HoldsTheOthersOfABatchLineInItsError) {
  const json line = json::parse(batch_line(7, problem_of(three_faults, "a.json")));
  EXPECT_EQ(line["line"], 7);
  EXPECT_EQ(line["error"]["fault"], "bad_date");
  EXPECT_EQ(line["error"]["hints"], json::array({"2026-04-01"}));
  EXPECT_EQ(line["error"]["more"].size(), 2U);
  EXPECT_EQ(line["error"]["more"][0]["pointer"], "/b");
  EXPECT_EQ(line["error"]["more"][1]["fault"], "more");
}

TEST(ErrorJson, KeepsTheEmptyPointerOfTheWholeDocument) {
  const ParseError error{Fault::syntax, {"構文", "Syntax."}, "", {3, 1, 4}};
  EXPECT_EQ(json::parse(error_json(problem_of(error, "a.json")))["error"]["pointer"], "");
}

TEST(ErrorJson, LeavesOutWhatDoesNotApply) {
  EXPECT_EQ(json::parse(error_json(unknown_id())), json::parse(R"({"error": {
    "fault": "unknown_id", "message": {"ja": "ありません。", "en": "There is none."}, "hints": ["REG-3.2", "REG-3.3"]}})"));
}

TEST(ErrorJson, IsJsonEvenIfItQuotesWhatIsNoUtf8) {
  const Problem problem{.kind = "file", .message = {"\xfe", "\xfe"}, .file = "\xff.json"};
  EXPECT_EQ(json::parse(error_json(problem))["error"]["file"], "\uFFFD.json");
  EXPECT_EQ(json::parse(error_json(problem))["error"]["message"]["en"], "\uFFFD");
}

TEST(BatchLine, SaysWhichLineCouldNotBeRead) {
  const ParseError error{Fault::bad_date, {"日付", "Date."}, "/a", {3, 7, 4}};
  const std::string line = batch_line(7, problem_of(error, "many.ndjson"));
  EXPECT_TRUE(line.ends_with("}\n"));
  EXPECT_EQ(line.find('\n'), line.size() - 1);
  const json expected{{"line", 7}, {"error", json::parse(error_json(problem_of(error, "many.ndjson")))["error"]}};
  EXPECT_EQ(json::parse(line), expected);
}

TEST(WarningText, PointsIntoTheTable) {
  const ImportWarning warning{
      ImportWarningKind::suffix_differs, {"記号が異なります。", "The mark differs."}, {50, 3, 1}};
  EXPECT_EQ(warning_text(warning, "t.csv", ja), "t.csv:3:1: 注意：記号が異なります。\n");
  EXPECT_EQ(warning_text(warning, "t.csv", en), "t.csv:3:1: warning: The mark differs.\n");
  EXPECT_EQ(json::parse(warning_json(warning, "t.csv")), json::parse(R"({"warning": {
    "kind": "suffix_differs", "message": {"ja": "記号が異なります。", "en": "The mark differs."},
    "offset": 50, "line": 3, "column": 1, "file": "t.csv"}})"));
}

TEST(WarningsJson, IsAList) {
  const ImportWarning warning{ImportWarningKind::total_differs, {"総数", "Total."}, {50, 3, 1}};
  EXPECT_EQ(warnings_json({}), "[]");
  EXPECT_EQ(json::parse(warnings_json(std::vector{warning, warning})), json::parse(R"([
    {"kind": "total_differs", "message": {"ja": "総数", "en": "Total."}, "offset": 50, "line": 3, "column": 1},
    {"kind": "total_differs", "message": {"ja": "総数", "en": "Total."}, "offset": 50, "line": 3, "column": 1}])"));
}

}  // namespace
}  // namespace ismap
