#include <ismap/report/remedy_page.hpp>

#include <gtest/gtest.h>

namespace ismap {
namespace {

RemedyEdit made(RemedyBy by, bool possible) {
  RemedyEdit edit;
  edit.pointer = Pointer{} / "application" / "filed_on";
  edit.kind = RemedyKind::change_date;
  edit.by = by;
  edit.possible = possible;
  edit.what = {"申請する。", "File it."};
  edit.because = {"遅い。", "It is late."};
  edit.clause = {Regulation::service_registration, "4.2", "final-2020"};
  edit.rules = {"REG-4.2", "REG-8.1b"};
  if (by != RemedyBy::person) edit.patch = RemedyPatch{PatchOperation::replace, edit.pointer, Value{date(2026, 9, 28)}};
  return edit;
}

RemedyReport report(RemedyBy by, bool possible) {
  RemedyReport report;
  report.as_of = date(2026, 9, 1);
  report.rules = {{"REG-4.2", {Regulation::service_registration, "4.2", ""}, by, possible, Verdict::not_met}};
  report.edits = {made(by, possible)};
  return report;
}

TEST(RemedyText, SaysWhoMakesAnEditAndWhatItIsFor) {
  const std::string text = remedy_text(report(RemedyBy::confirmation, true), {.language = Language::en}, "Sample");
  EXPECT_NE(text.find("Sample"), std::string::npos);
  EXPECT_NE(text.find("Cured once a person confirms  1  REG-4.2"), std::string::npos) << text;
  EXPECT_NE(text.find("Edits to be confirmed by a person (1)"), std::string::npos);
  EXPECT_NE(text.find("Change date  /application/filed_on\n    It is late.\n    File it.\n    Value: 2026-09-28\n"
                      "    Cures: REG-4.2 REG-8.1b"),
            std::string::npos)
      << text;
  EXPECT_EQ(text.find("cannot be changed"), std::string::npos);
}

TEST(RemedyText, SaysWhatIsTooLate) {
  const std::string text = remedy_text(report(RemedyBy::person, false), {}, {});
  EXPECT_NE(text.find("もはや解消できないもの"), std::string::npos);
  EXPECT_NE(text.find("変更できないもの（1件）"), std::string::npos);
  EXPECT_NE(text.find("関係する規則：REG-4.2 REG-8.1b"), std::string::npos);
  EXPECT_EQ(text.find("解消する規則"), std::string::npos);
  EXPECT_EQ(text.find("人が対応するもの"), std::string::npos);
  EXPECT_EQ(text.find("値："), std::string::npos);
}

TEST(RemedyText, OfNothingToDoSaysSo) {
  EXPECT_NE(remedy_text({}, {}, {}).find("不充足の規則はありません。"), std::string::npos);
}

TEST(RemedyText, MakesTheTextsOfADocumentSafe) {
  RemedyReport hostile = report(RemedyBy::confirmation, true);
  hostile.edits.front().because.ja = "\x1b[31m";
  hostile.edits.front().patch->value = Value{std::string{"\x1b[32m"}};
  EXPECT_EQ(remedy_text(hostile, {}, "\x1b[33m").find('\x1b'), std::string::npos);
}

}  // namespace
}  // namespace ismap
