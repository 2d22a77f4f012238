// Mistakes that people make, and the messages about them in both languages.
#include "tests/unit/io/refusal.hpp"

#include <ismap/review/subject.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace ismap {
namespace {

using namespace std::string_literals;

struct Mistake {
  const char* what;
  std::string input;
  Fault fault;
  std::size_t offset;
  const char* japanese;
  const char* english;
};

const std::string json_ja = "JSONの構文が正しくありません。";
const std::string json_en = "This is not well-formed JSON: ";

ParseError refusal_of_subject(std::string_view json) {
  try {
    static_cast<void>(load_subject(json));
  } catch (const ParseError& error) {
    return error;
  }
  ADD_FAILURE() << "this was read";
  return {Fault::limit, {}, "", {}};
}

TEST(Mistakes, WithTheFileAreNamed) {
  const Mistake mistakes[] = {
      {"nothing", "", Fault::syntax, 0, "中身がありません（文書又は文字列が途中で終わっています）。",
       "the input is empty"},
      {"white space", " \n\t", Fault::syntax, 3, "中身がありません（文書又は文字列が途中で終わっています）。",
       "the input is empty"},
      {"UTF-16, little endian", "\xFF\xFE{\0\"\0"s, Fault::syntax, 0,
       "文字コードがUTF-16です。UTF-8で保存し直してください。", "it is UTF-16; save it as UTF-8"},
      {"UTF-16, big endian", "\xFE\xFF\0{\0\""s, Fault::syntax, 0,
       "文字コードがUTF-16です。UTF-8で保存し直してください。", "it is UTF-16; save it as UTF-8"},
      {"UTF-16 without a mark", "{\0\"\0"s, Fault::syntax, 1, "文字コードがUTF-16です。UTF-8で保存し直してください。",
       "it is UTF-16; save it as UTF-8"},
      {"UTF-16, big endian, without a mark", "\0{\0\""s, Fault::syntax, 0,
       "文字コードがUTF-16です。UTF-8で保存し直してください。", "it is UTF-16; save it as UTF-8"},
      {"gzip", "\x1F\x8B\x08\0"s, Fault::syntax, 0, "gzipで圧縮されています。展開して指定してください。",
       "it is compressed with gzip; unpack it first"},
      {"ZIP", "PK\x03\x04 dossier.json"s, Fault::syntax, 0,
       "ZIPで圧縮されています。展開して、中の文書を指定してください。",
       "it is a ZIP archive; unpack it and give the document in it"},
      {"Excel", "PK\x03\x04 [Content_Types].xml ... xl/workbook.xml"s, Fault::syntax, 0,
       "Excelのブックです。ここではブックを読み込めません。CSVとして保存するか、内容をJSONの文書として作成し、指定してください。",
       "it is an Excel workbook, which cannot be read here; save it as CSV, or give what it says as a JSON document"},
      {"PDF", "%PDF-1.7\n", Fault::syntax, 0, "PDFです。内容をXLSX、CSV又はJSONの文書として作成し、指定してください。",
       "it is a PDF; give what it says as XLSX, CSV or a JSON document"},
      {"HTML", "\n<!DOCTYPE html><html>", Fault::syntax, 1,
       "HTMLのページです。文書の代わりに、エラー又はログインの画面を保存した可能性があります。",
       "it is an HTML page; an error or a login page may have been saved in place of the document"},
      {"XML", "<?xml version=\"1.0\"?>", Fault::syntax, 0, "XMLです。文書はJSONで指定してください。",
       "it is XML; documents are JSON"},
      {"YAML", "format: ismap-statement/1\nedition: ismap-2020\n", Fault::syntax, 1,
       "YAMLです。JSONに変換して指定してください。", "it is YAML; convert it to JSON"},
      {"YAML with a mark", "---\nformat: x\n", Fault::syntax, 1, "YAMLです。JSONに変換して指定してください。",
       "it is YAML; convert it to JSON"},
      {"CSV", "id,stance\r\n5.1.1,selected\r\n", Fault::syntax, 0,
       "CSVです。文書はJSONで指定してください（管理策の表のCSVは、管理策の目録として指定します）。",
       "it is CSV; documents are JSON (the CSV of a table of controls is given as the catalogue)"},
      {"CSV in quotes, with a mark", "\xEF\xBB\xBF\"番号\",\"区分\"\n", Fault::syntax, 11,
       "CSVです。文書はJSONで指定してください（管理策の表のCSVは、管理策の目録として指定します）。",
       "it is CSV; documents are JSON (the CSV of a table of controls is given as the catalogue)"},
      {"two documents", "{\"a\": 1}\n{\"b\": 2}\n", Fault::syntax, 9,
       "ここから二つ目の文書が始まっています。文書は一つのみ指定してください（1行に1文書のNDJSONは、一括審査で読み込み"
       "ます）。",
       "a second document begins here; give one document (NDJSON, a document on each line, is for batches)"},
      {"text behind the document", "{} x", Fault::syntax, 3, "この位置の文字又は語は、JSONでは認められません。",
       "JSON has no such character or word here"},
      {"a bracket behind the document", "{} ]", Fault::syntax, 3, "文書の終わりの後に余分な文字があります。",
       "something stands behind the end of the document"},
      {"cut off", "{\"a\": [1, 2", Fault::syntax, 11, "文書又は文字列が途中で終わっています。",
       "the text ends before the document does"},
      {"a comma too many", "{\"a\": 1, }", Fault::syntax, 9, "閉じ括弧の前に余分なコンマ（,）があります。",
       "there is a comma too many before the closing bracket"},
      {"a comma missing", "{\"a\": 1 \"b\": 2}", Fault::syntax, 8, "ここには、コンマ（,）又は閉じ括弧が必要です。",
       "a comma or the closing bracket is expected here"},
      {"a colon missing", "{\"a\" 1}", Fault::syntax, 5, "項目の名前と値の間には、コロン（:）が必要です。",
       "a colon is expected between the name of a member and its value"},
      {"a value missing", "{\"a\": }", Fault::syntax, 6, "ここには値が必要です。", "a value is expected here"},
      {"a comment", "{ // c\n}", Fault::syntax, 2, "JSONにコメントを書くことはできません。", "JSON has no comments"},
      {"single quotes", "{'a': 1}", Fault::syntax, 1, "文字列は、二重引用符（\"）で囲む必要があります。",
       "a text stands in double quotes (\")"},
      {"a raw line end in a text", "{\"a\": \"x\n\"}", Fault::syntax, 8,
       "文字列の中の制御文字は、エスケープする必要があります。",
       "a control character inside a text must be written as an escape"},
      {"a path with backslashes", R"({"a": "C:\docs"})", Fault::syntax, 10, "エスケープの書き方が正しくありません。",
       "this is no escape of JSON"},
      {"a number with a dot at its end", "{\"a\": 1.}", Fault::syntax, 8, "数値の書き方が正しくありません。",
       "this is no number of JSON"},
  };
  for (const Mistake& mistake : mistakes) {
    SCOPED_TRACE(mistake.what);
    const ParseError error = refusal_of_subject(mistake.input);
    EXPECT_EQ(error.fault(), mistake.fault);
    EXPECT_EQ(error.place().offset, mistake.offset);
    EXPECT_EQ(error.message().ja, json_ja + mistake.japanese);
    EXPECT_EQ(error.message().en, json_en + mistake.english);
    EXPECT_EQ(error.faults().size(), 1U);
  }
}

TEST(Mistakes, WithAFormatNameThoseAccepted) {
  const ParseError none = refusal_of_subject(R"({"edition": "ismap-2020", "controls": []})");
  const InputFault format = test::fault_at(none, "/format");
  EXPECT_EQ(format.fault, Fault::missing_member);
  EXPECT_EQ(format.message, Text("必須の項目がありません：format（ismap-dossier/1又はismap-statement/1）",
                                 "This required member is missing: format (ismap-dossier/1 or ismap-statement/1)"));
  EXPECT_EQ(format.hints, std::vector<std::string>{"ismap-statement/1"});
  const std::vector<std::string> both = {"ismap-dossier/1", "ismap-statement/1"};
  EXPECT_EQ(test::fault_at(refusal_of_subject("{}"), "/format").hints, both);
}

TEST(Mistakes, AreQuotedShort) {
  const std::string long_name(300'000, 'x');
  const std::string cut = std::string(100, 'x') + "…";
  const auto refusal = [](const std::string& members) {
    return test::refusal_of<Policy>(R"({"format": "ismap-policy/1", "choices": {}, "supplements": [])" + members + "}");
  };
  const ParseError unknown = refusal(", \"" + long_name + "\": 1");
  EXPECT_EQ(unknown.fault(), Fault::unknown_member);
  EXPECT_EQ(unknown.message().en, "This member is not defined: " + cut);
  EXPECT_EQ(unknown.pointer(), "");
  EXPECT_EQ(unknown.place().offset,
            std::string_view{R"({"format": "ismap-policy/1", "choices": {}, "supplements": [], )"}.size());
  const std::string wide = std::string(50, 'y') + "あ\xF0\xA0\xAE\xB7";
  EXPECT_EQ(refusal(", \"" + wide + "\": 1").message().ja, "定義されていない項目です：" + wide);
  EXPECT_EQ(test::refusal_of<Policy>("{\"format\": \"" + long_name + "\"}").message().en,
            "This document is " + cut + "; expected ismap-policy/1.");
  const std::string in_syntax = "{\"" + long_name + "\": [}";
  EXPECT_EQ(test::refusal_of<Policy>(in_syntax).pointer(), "");
}

TEST(Mistakes, ANameObeysTheLimitOfTexts) {
  const std::string text = "{\"format\": \"ismap-policy/1\", \"" + std::string(50, 'x') + "\": 1}";
  EXPECT_EQ(test::refusal_of<Policy>(text, {.text = 50}).fault(), Fault::unknown_member);
  const ParseError error = test::refusal_of<Policy>(text, {.text = 49});
  EXPECT_EQ(error.fault(), Fault::limit);
  EXPECT_EQ(error.message().en, "A limit is passed: text");
  EXPECT_EQ(error.pointer(), "");
}

}  // namespace
}  // namespace ismap
