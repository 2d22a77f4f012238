#include <ismap/report/diff_page.hpp>

#include "tests/unit/review/two_years.hpp"

#include <gtest/gtest.h>

#include <string>

namespace ismap {
namespace {

using test::as_of;
using test::base_registered;
using test::control;
using test::previous;
using test::renewal;

std::string text(const Dossier& before, const Dossier& after, Language language) {
  return diff_text(diff(before, after, {.as_of = as_of, .registrations = &base_registered()}), {.language = language},
                   before.statement, after.statement);
}

template <class Edit>
std::string after(Edit edit, Language language = Language::en) {
  Dossier changed = renewal();
  edit(changed);
  return text(previous(), changed, language);
}

void expect_in(const std::string& text, std::string_view part) {
  EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
}

TEST(DiffText, SaysThatNothingDiffers) {
  const std::string japanese = text(renewal(), renewal(), Language::ja);
  expect_in(japanese, "規則に基づく帰結はありません。");
  expect_in(japanese, "差異はありません。");
  expect_in(japanese, "  総合判定    帰結なし\n");
  expect_in(text(renewal(), renewal(), Language::en), "There are none.");
  expect_in(text(renewal(), renewal(), Language::en), "  Overall      nothing follows\n");
}

TEST(DiffText, HasOneTableOfWhatWasCompared) {
  expect_in(after([](Dossier&) {}),
            "  Compared     例示文書共有 → 例示文書共有\n  As of        2026-11-20\n  Rule book    2026-11\n"
            "  Overall      met\n  Differences  3\n");
}

TEST(DiffText, WhatOnlyFollowsHasNoVerdict) {
  const auto rename = [](Dossier& dossier) { dossier.statement.service_name = "新名称"; };
  expect_in(after(rename, Language::ja), "  判定なし  ADD-7/renamed");
  Dossier renamed = renewal();
  rename(renamed);
  expect_in(text(renewal(), renamed, Language::en), "  Overall      no verdict\n");
  expect_in(text(renewal(), renamed, Language::ja), "  総合判定    判定なし\n");
}

TEST(DiffText, GivesCodeClauseControlsAndBothValues) {
  std::string id;
  const std::string english = after([&](Dossier& dossier) {
    ControlEntry& entry = dossier.statement.controls[3];
    entry.individual_control = std::string(1000, 'x') + "\x1b[31m";
    id = entry.id.string();
  });
  expect_in(english, "GL-6.6/text_changed  Control Criteria 2.2.4");
  expect_in(english, "Controls: " + id);
  expect_in(english, "/statement/controls/3/individual_control [" + id + "]");
  expect_in(english, "xxx…");
  EXPECT_EQ(english.find('\x1b'), std::string::npos);
}

TEST(DiffText, ShowsMembersAndEnumeratorsByTheirTitlesAndNoJson) {
  const auto change = [](Dossier& dossier) {
    control(dossier, "9.2.6").stance = Stance::excluded;
    dossier.statement.representative.is_director = false;
    dossier.statement.regions.push_back({"札幌", "日本"});
    dossier.statement.special_notes.reset();
    dossier.pledges.clear();
  };
  const std::string japanese = after(change, Language::ja);
  expect_in(japanese, "/stance [9.2.6]  実施の有無\n");
  expect_in(japanese, "旧：実施\n      新：対象外\n");
  expect_in(japanese, "旧：はい\n      新：いいえ\n");
  expect_in(japanese, "新：（リージョン名：札幌、国又は地域：日本）\n");
  expect_in(after(change), "old: Implemented\n      new: Excluded\n");
  for (const std::string_view json : {"\"", "{", "[]", "null", "true"})
    EXPECT_EQ(japanese.substr(japanese.find("文書の差異")).find(json), std::string::npos) << json << japanese;
}

TEST(DiffText, NamesTheFirstOfManyControls) {
  const auto change = [](Dossier& dossier) {
    for (ControlEntry& entry : dossier.statement.controls)
      if (entry.individual_control) *entry.individual_control += "（改）";
  };
  expect_in(after(change), " more (all: --format json)\n");
  expect_in(after(change, Language::ja), "件（全件は--format json）\n");
}

TEST(DiffText, NamesFewObjectives) {
  const auto exclude = [](std::initializer_list<std::string_view> ids) {
    return [=](Dossier& dossier) {
      for (const std::string_view id : ids) {
        control(dossier, id).stance = Stance::excluded;
        control(dossier, id).reason = "理由";
      }
    };
  };
  const Catalog& catalog = ismap_2020();
  const std::string name{catalog[*catalog.find(test::id("9.2.6"))].label.ja};
  ASSERT_FALSE(name.empty());
  expect_in(after(exclude({"9.2.6"}), Language::ja), "管理策：9.2.6（" + name + "）\n");
  expect_in(after(exclude({"9.2.1", "9.2.2", "9.2.3", "9.2.4", "9.2.5", "9.2.6"}), Language::ja),
            "管理策：9.2.1、9.2.2、9.2.3、9.2.4、9.2.5、9.2.6\n");
}

}  // namespace
}  // namespace ismap
