// The public list of registered services, read from tables.
#include <ismap/exchange/forms/list_table.hpp>
#include <ismap/exchange/table/csv.hpp>
#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/rules/validity.hpp>

#include "src/exchange/forms/registration_words.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::exchange::list_test {
namespace {

const Date day = date(2026, 9, 30);

Table sheet(std::string_view name, const std::vector<std::vector<const char*>>& rows) {
  Table table{.name = std::string{name}};
  for (const std::vector<const char*>& row : rows) {
    std::vector<Cell>& cells = table.rows.emplace_back();
    for (const char* cell : row) cells.push_back(*cell == '\0' ? Cell{} : Cell{std::string{cell}});
  }
  return table;
}

/// Nothing but the day of the list.
PrintedEntry printed_on(Date list_day) {
  PrintedEntry printed;
  printed.as_of = list_day;
  return printed;
}

ListRead read(const Tables& tables, std::optional<Scheme> scheme = Scheme::ismap, std::optional<Date> as_of = day) {
  return import_list(tables, {.scheme = scheme, .as_of = as_of});
}

std::vector<InputFault> faults(const Tables& tables, std::optional<Scheme> scheme = Scheme::ismap,
                               std::optional<Date> as_of = day) {
  try {
    read(tables, scheme, as_of);
  } catch (const ParseError& error) {
    return error.faults();
  }
  ADD_FAILURE() << "was read";
  return {InputFault{}};
}

std::vector<std::string> cells_of(const std::vector<InputFault>& found) {
  std::vector<std::string> cells;
  for (const InputFault& fault : found) cells.push_back(fault.cell);
  return cells;
}

bool has_note(const ListRead& read, std::string_view part) {
  return std::ranges::any_of(read.notes, [&](const TableNote& note) {
    return note.message.ja.find(part) != std::string::npos && !note.cells.empty();
  });
}

const RegisteredService& only(const ListRead& read) {
  EXPECT_EQ(read.registrations.services.size(), 1U);
  return read.registrations.services.front();
}

constexpr std::vector<const char*> (*header)() = [] {
  return std::vector<const char*>{"登録番号", "クラウドサービスの名称", "クラウドサービス事業者",
                                  "登録日",   "登録の有効期限",         "監査対象期間"};
};
std::vector<const char*> entry(const char* number = "C21-0004-2") {
  return {number, "例示サービス", "株式会社例示", "2025-12-20", "2026-12-31", "2024-09-01～2025-08-31"};
}

TEST(ServiceList, IsReadAsItIsPrinted) {
  const ListRead list = read({sheet("", {header(), entry()})});
  const RegisteredService& service = only(list);
  EXPECT_EQ(service.number, "C21-0004-2");
  EXPECT_EQ(service.name, "例示サービス");
  EXPECT_EQ(service.provider, "株式会社例示");
  EXPECT_EQ(service.scheme, Scheme::ismap);
  EXPECT_FALSE(service.service_model.has_value());
  EXPECT_TRUE(service.history.empty());
  const PrintedEntry expected{day, date(2025, 12, 20), date(2026, 12, 31), Period{date(2024, 9, 1), date(2025, 8, 31)},
                              std::nullopt};
  ASSERT_TRUE(service.printed.has_value());
  EXPECT_EQ(*service.printed, expected);
  EXPECT_TRUE(has_note(list, "登録の経過及び基盤"));
  EXPECT_EQ(list.recognised.size(), 6U);
}

TEST(ServiceList, GivesARegisterThatCanBeLoaded) {
  const ListRead list = read({sheet("", {header(), entry()})});
  EXPECT_EQ(load<Register>(write(list.registrations)), list.registrations);
}

TEST(ServiceList, IsReadUnderOtherNamesInAnyOrder) {
  const RegisteredService expected = only(read({sheet("", {header(), entry()})}));
  const std::vector<Table> same = {
      sheet("ISMAP", {{"有効期限", "監査対象期間", "登録年月日", "事業者名", "サービス名", "登録番号"},
                      {"令和8年12月31日", "2024年9月1日～2025年8月31日", "2025/12/20", "株式会社例示", "例示サービス",
                       "Ｃ２１－０００４－２"}}),
      sheet("list",
            {{"Valid until", "Assessment period", "Registered on", "Provider", "Service name", "Registration number"},
             {"2026-12-31", "2024-09-01 to 2025-08-31", "2025.12.20", "株式会社例示", "例示サービス", "c21-0004-2"}}),
      sheet("", {{"ISMAPクラウドサービスリスト"},
                 {},
                 {"No.", "登録番号", "クラウドサービス名", "クラウドサービス事業者名", "登録日", "登録の有効期限",
                  "監査対象期間（開始日）", "監査対象期間（終了日）", "備考"},
                 {"1", "C21-0004-2", "例示サービス", "株式会社例示", "R7.12.20", "20261231", "2024/9/1", "2025/8/31",
                  "x"}}),
      sheet("",
            {{"登録番号", "サービス", "", "登録日", "有効期限", "監査対象期間", ""},
             {"", "サービスの名称", "事業者", "", "", "自", "至"},
             {"C21-0004-2", "例示サービス", "株式会社例示", "2025-12-20", "2026-12-31", "2024-09-01", "2025-08-31"}}),
      sheet("", {{"登録番号", "名称", "提供者", "登録日", "有効期間", "言明対象期間"},
                 {"C21-0004-2", "例示サービス", "株式会社例示", "2025-12-20", "2025-12-20から2026-12-31まで",
                  "自 令和6年9月1日\n至 令和7年8月31日"}}),
  };
  for (const Table& table : same) EXPECT_EQ(only(read({table})), expected) << &table - same.data();
}

TEST(ServiceList, TakesTheDayAndTheListFromTheTitle) {
  for (const char* title : {"ISMAP-LIUクラウドサービスリスト（令和8年9月30日現在）",
                            "ISMAP-LIU クラウドサービスリスト　2026/9/30時点", "ISMAP-LIU, as of 2026-09-30"}) {
    const RegisteredService service = only(read({sheet("", {{title}, header(), entry("L24-0100-2")})}, {}, {}));
    EXPECT_EQ(service.scheme, Scheme::ismap_liu) << title;
    EXPECT_EQ(service.printed->as_of, day) << title;
  }
  const ListRead cells = read({sheet("ISMAP-LIU", {{"基準日", "2026年9月30日"}, header(), entry()})}, {}, {});
  EXPECT_EQ(only(cells).printed->as_of, day);
  EXPECT_EQ(only(cells).scheme, Scheme::ismap_liu);
}

TEST(ServiceList, SaysWhichListItIsAndOfWhichDay) {
  EXPECT_EQ(faults({sheet("", {header(), entry()})}, {}, day).front().fault, Fault::missing_member);
  EXPECT_EQ(faults({sheet("", {header(), entry()})}, Scheme::ismap, {}).front().fault, Fault::missing_member);
  EXPECT_EQ(faults({sheet("", {{"ISMAP等クラウドサービスリスト"}, header(), entry()})}, {}, {}).size(), 2U);
  const Table other = sheet("", {{"ISMAP-LIUクラウドサービスリスト（2026年9月29日現在）"}, header(), entry()});
  EXPECT_EQ(cells_of(faults({other})), (std::vector<std::string>{"A1", "A1"}));
}

TEST(ServiceList, OfBothListsHasAColumnThatTells) {
  const Table table = sheet("", {{"制度", "登録番号", "名称", "事業者"},
                                 {"ISMAP", "C21-0004-2", "a", "b"},
                                 {"ＩＳＭＡＰ－ＬＩＵ", "L24-0100-2", "c", "d"}});
  const ListRead list = read({table}, {});
  ASSERT_EQ(list.registrations.services.size(), 2U);
  EXPECT_EQ(list.registrations.services[0].scheme, Scheme::ismap);
  EXPECT_EQ(list.registrations.services[1].scheme, Scheme::ismap_liu);
  EXPECT_EQ(cells_of(faults({table}, Scheme::ismap)), std::vector<std::string>{"A3"});
}

TEST(ServiceList, ReadsSeveralSheetsAndNamesTheOthers) {
  const ListRead list = read({sheet("ISMAP", {header(), entry()}), sheet("説明", {{"この表は"}}),
                              sheet("ISMAP-LIU", {header(), entry("L24-0100-2")})},
                             {});
  ASSERT_EQ(list.registrations.services.size(), 2U);
  EXPECT_EQ(list.registrations.services[1].scheme, Scheme::ismap_liu);
  EXPECT_TRUE(has_note(list, "このシートは読み込んでいません"));
}

TEST(ServiceList, RefusesANumberThatStandsTwiceWithBothCells) {
  const std::vector<InputFault> found =
      faults({sheet("一覧", {header(), entry(), entry("L24-0100-2"), entry("ｃ21 0004 2")})});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.front().cell, "一覧!A4");
  EXPECT_NE(found.front().message.ja.find("一覧!A2"), std::string::npos) << found.front().message.ja;
}

TEST(ServiceList, RefusesDaysOfARowThatCannotAllBeRight) {
  const auto row = [](const char* registered, const char* until, const char* period) {
    return sheet("", {header(), {"C21-0004-2", "a", "b", registered, until, period}});
  };
  EXPECT_EQ(faults({row("2026-10-01", "2026-12-31", "")}).front().fault, Fault::bad_value);
  EXPECT_EQ(faults({row("2026-01-02", "2026-01-01", "")}).front().fault, Fault::bad_value);
  EXPECT_EQ(faults({row("", "2025-08-30", "2024-09-01～2025-08-31")}).front().cell, "E2");
  EXPECT_EQ(faults({row("", "", "2025-09-01～2025-08-31")}).front().cell, "F2");
  EXPECT_EQ(only(read({row("2026-09-30", "2026-09-30", "2025-10-01～2026-09-30")})).printed->valid_until, day);
}

TEST(ServiceList, ReportsAllFaultsAtOnce) {
  const std::vector<InputFault> found =
      faults({sheet("", {header(),
                         {"C21-0004-2", "", "b", "1/2/2026", "x", "2025年4月～2026年3月"},
                         {"", "a", "b", "", "", ""},
                         {"C21-0005-2", "a", "", "2026-02-30", "", "2025-04-01"}})});
  EXPECT_EQ(cells_of(found), (std::vector<std::string>{"B2", "D2", "E2", "F2", "A3", "C4", "D4", "F4"}));
}

TEST(ServiceList, NamesEachCellThatShowsAnErrorOnce) {
  const std::vector<InputFault> found =
      faults({sheet("", {header(), {"C21-0004-2", "#REF!", "b", "#N/A", "x", ""}, {"#VALUE!", "a", "b", "", "", ""}})});
  EXPECT_EQ(cells_of(found), (std::vector<std::string>{"B2", "D2", "E2", "A3"}));
}

TEST(ServiceList, PassesOverNoRemarkOnTheState) {
  const auto with_remark = [](const char* remark) {
    std::vector<const char*> names = header();
    names.push_back("備考");
    std::vector<const char*> row = entry();
    row.push_back(remark);
    return Tables{sheet("", {names, row})};
  };
  EXPECT_EQ(cells_of(faults(with_remark("一時停止中（令和8年11月1日から）"))), std::vector<std::string>{"G2"});
  EXPECT_EQ(cells_of(faults(with_remark("登録の抹消"))), std::vector<std::string>{"G2"});
  EXPECT_EQ(read(with_remark("令和8年に更新")).registrations.services.size(), 1U);
}

/// The list with one thing more.
Tables with_heading(const std::string& heading) {
  return {sheet("", {header(), entry(), {heading.c_str()}, entry("C21-0005-2")})};
}
Tables with_title(const std::string& title) {
  return {sheet("", {{title.c_str()}, header(), entry()})};
}
Tables with_column(const std::string& name, const std::string& cell) {
  std::vector<const char*> names = header();
  names.push_back(name.c_str());
  std::vector<const char*> row = entry();
  row.push_back(cell.c_str());
  return {sheet("", {names, row})};
}
Tables with_name(const std::string& name) {
  std::vector<const char*> row = entry();
  row[1] = name.c_str();
  return {sheet("", {header(), row})};
}

TEST(ServiceList, RegistersNothingWhereAWordOfTheTableSaysOtherwise) {
  for (const detail::StandingWord& one : detail::standing_words()) {
    const std::string word{one.word};
    if (!detail::is_denied(one.standing)) {
      EXPECT_EQ(read(with_column("備考", word)).registrations.services.size(), 1U) << word;
      EXPECT_EQ(has_note(read(with_column("備考", word)), "取り込んでいません"), one.standing == detail::Standing::open)
          << word;
      continue;
    }
    EXPECT_EQ(cells_of(faults(with_heading("【" + word + "】"))), std::vector<std::string>{"A3"}) << word;
    EXPECT_EQ(cells_of(faults(with_title(word + "一覧"))), std::vector<std::string>{"A1"}) << word;
    EXPECT_EQ(cells_of(faults({sheet(word, {header(), entry()})}, {}, {})).size(), 1U) << word;
    EXPECT_EQ(cells_of(faults(with_column("登録" + word, "2026-09-01"))), std::vector<std::string>{"G2"}) << word;
    EXPECT_EQ(cells_of(faults(with_column("備考", "令和8年9月に" + word))), std::vector<std::string>{"G2"}) << word;
    EXPECT_EQ(cells_of(faults(with_name("例示（" + word + "）"))), std::vector<std::string>{"B2"}) << word;
    for (const char* blank : {"", "-", "無", "該当なし"})
      EXPECT_EQ(read(with_column("登録" + word, blank)).registrations.services.size(), 1U) << word;
  }
}

TEST(ServiceList, RefusesASectionOfServicesThatAreNotRegisteredOnce) {
  const std::vector<InputFault> found = faults({sheet("一覧", {header(),
                                                               entry(),
                                                               {"【登録が一時停止されているサービス】"},
                                                               entry("C21-0005-2"),
                                                               {"株式会社例示"},
                                                               header(),
                                                               entry("C21-0006-2"),
                                                               {"（参考）登録を削除したサービス"},
                                                               entry("C21-0007-2"),
                                                               {"登録されているサービス"},
                                                               entry("C21-0008-2")})});
  EXPECT_EQ(cells_of(found), (std::vector<std::string>{"一覧!A3", "一覧!A8"}));
  EXPECT_NE(found[0].message.ja.find("（2行）"), std::string::npos) << found[0].message.ja;
  EXPECT_NE(found[1].message.ja.find("（1行）"), std::string::npos) << found[1].message.ja;
}

TEST(ServiceList, AsksNothingElseOfASheetThatIsRefused) {
  const std::vector<InputFault> found = faults(
      {sheet("ISMAP", {{"令和8年9月30日現在"}, header(), entry()}), sheet("削除済み", {header(), entry()})}, {}, {});
  EXPECT_EQ(cells_of(found), std::vector<std::string>{"削除済み!A1"});
}

TEST(ServiceList, IsReadUnderTitlesThatDenyNoRow) {
  for (const char* title : {"ISMAPクラウドサービスリスト（令和8年9月30日現在）", "登録が削除されたサービスを除く。",
                            "登録を一時停止した場合は、随時更新します。", "終了予定のサービスを含む"})
    EXPECT_EQ(read(with_title(title)).registrations.services.size(), 1U) << title;
  for (const char* footnote : {"該当なし", "【登録が一時停止されているサービス】"})
    EXPECT_EQ(read({sheet("", {header(), entry(), {footnote}})}).registrations.services.size(), 1U) << footnote;
  EXPECT_EQ(cells_of(faults({sheet("", {header(), entry(), {"※ 登録が一時停止されている。"}})})),
            std::vector<std::string>{"A3"});
}

TEST(ServiceList, OfBothKindsHasAColumnThatTells) {
  const auto list = [](const char* name, const char* first, const char* second) {
    return Tables{sheet("", {{"登録・削除の一覧"},
                             {"登録番号", "名称", "事業者", name},
                             {"C21-0004-2", "a", "b", first},
                             {"C21-0005-2", "a", "b", second}})};
  };
  EXPECT_EQ(cells_of(faults(list("摘要", "", ""))), std::vector<std::string>{"A1"});
  EXPECT_EQ(cells_of(faults(list("削除日", "", "2026-09-01"))), std::vector<std::string>{"D4"});
  EXPECT_EQ(read(list("削除日", "", "")).registrations.services.size(), 2U);
  EXPECT_EQ(cells_of(faults(list("状態", "登録", ""))), std::vector<std::string>{"A1"});
  const ListRead told = read(list("状態", "登録中", "削除"));
  ASSERT_EQ(told.registrations.services.size(), 2U);
  EXPECT_EQ(told.registrations.services[1].printed->state, RegistrationState::deleted);
}

TEST(ServiceList, TakesARemarkThatARowsOwnStateExplains) {
  const auto list = [](const char* state) {
    return Tables{sheet("", {{"登録番号", "名称", "事業者", "状態", "備考"},
                             {"C21-0004-2", "a", "b", state, "令和8年9月1日から一時停止"}})};
  };
  EXPECT_EQ(only(read(list("一時停止中"))).printed->state, RegistrationState::suspended);
  EXPECT_EQ(cells_of(faults(list("登録中"))), std::vector<std::string>{"E2"});
  EXPECT_EQ(cells_of(faults(list(""))), std::vector<std::string>{"E2"});
}

TEST(ServiceList, TakesNamesOfServicesThatDeleteOrStopThings) {
  for (const char* name : {"データ削除クラウド", "機密情報抹消サービス", "自動停止マネージャー", "Delete Guard",
                           "Cloud Monitoring（東日本）", "ライフサイクル終了通知"})
    EXPECT_EQ(only(read(with_name(name))).name, name);
  for (const char* name : {"例示 登録停止中", "例示　廃止", "例示※削除済み", "例示／提供終了", "例示サービス終了"})
    EXPECT_EQ(cells_of(faults(with_name(name))), std::vector<std::string>{"B2"}) << name;
}

TEST(ServiceList, LeavesWhatIsPlannedOrUnderReviewToAPerson) {
  for (const char* remark : {"サービス終了予定", "一時停止する予定", "再監査中", "更新申請中", "暫定登録", "警告"})
    EXPECT_TRUE(has_note(read(with_column("備考", remark)), remark)) << remark;
  EXPECT_FALSE(has_note(read(with_column("備考", "有効期間の満了日は表のとおり")), "取り込んでいません"));
  EXPECT_EQ(read(with_column("登録の有効期間満了日（参考）", "2026-12-31")).registrations.services.size(), 1U);
}

TEST(ServiceList, WithoutServicesIsRefused) {
  const std::vector<InputFault> found = faults({sheet("一覧", {{"題"}, header(), {"該当なし"}})});
  EXPECT_EQ(cells_of(found), std::vector<std::string>{"一覧!A2"});
  EXPECT_EQ(found.front().fault, Fault::missing_member);
}

TEST(ServiceList, PrintsNoDayThatCannotBe) {
  const auto list = [](Date until, Date period_last) {
    const std::string last = to_string(until);
    const std::string period = "2025-01-01～" + to_string(period_last);
    return Tables{sheet("", {header(), {"C21-0004-2", "a", "b", "2025-12-20", last.c_str(), period.c_str()}})};
  };
  const Date latest = validity_end(day, Counting::civil_code);
  EXPECT_EQ(only(read(list(latest, day))).printed->valid_until, latest);
  const std::chrono::days one{1};
  const std::vector<InputFault> too_late = faults(list(latest + one, day - one));
  EXPECT_EQ(cells_of(too_late), std::vector<std::string>{"E2"});
  EXPECT_NE(too_late.front().message.ja.find(to_string(latest)), std::string::npos);
  const std::vector<InputFault> period_ahead = faults(list(latest + one, day + one));
  EXPECT_EQ(cells_of(period_ahead), std::vector<std::string>{"F2"});
  EXPECT_NE(period_ahead.front().message.ja.find("互いに矛盾"), std::string::npos);
  EXPECT_EQ(only(read(list(latest + one, day), Scheme::ismap_liu)).printed->valid_until, latest + one);
}

TEST(ServiceList, TakesADashForNothing) {
  const RegisteredService service = only(read({sheet("", {header(), {"C21-0004-2", "a", "b", "-", "―", "ー"}})}));
  EXPECT_EQ(*service.printed, printed_on(day));
}

TEST(ServiceList, PassesOverHeadingsRemarksAndRepeatedHeaders) {
  const ListRead list = read({sheet(
      "", {header(), {"令和5年度登録"}, entry(), header(), {}, {"", "※ 有効期限は更新により変わることがあります。"}})});
  EXPECT_EQ(list.registrations.services.size(), 1U);
  EXPECT_TRUE(has_note(list, "見出し又は注記の行"));
  EXPECT_TRUE(has_note(list, "繰り返された見出し"));
}

TEST(ServiceList, ReadsCellsMergedOverRows) {
  Table table = sheet("", {header(), entry(), entry("C21-0005-2")});
  table.rows[2][2] = Cell{};
  table.merged = {{1, 2, 2, 2}};
  EXPECT_EQ(read({table}).registrations.services.at(1).provider, "株式会社例示");
}

TEST(ServiceList, ReadsDaysThatASpreadsheetCounts) {
  Table table = sheet("", {header(), entry()});
  table.rows[1][4] = Cell{46387.0};
  EXPECT_EQ(only(read({table})).printed->valid_until, date(2026, 12, 31));
}

TEST(ServiceList, ReadsModelAndState) {
  const auto service = [](const char* model, const char* state) {
    return only(read({sheet(
        "", {{"登録番号", "名称", "事業者", "サービスモデル", "登録状況"}, {"C21-0004-2", "a", "b", model, state}})}));
  };
  EXPECT_EQ(service("ｓａａｓ", "登録中").service_model, ServiceModel::saas);
  EXPECT_EQ(service("SaaS", "登録中").printed->state, RegistrationState::registered);
  EXPECT_EQ(service("IaaS/PaaS", "一時停止中").service_model, std::nullopt);
  EXPECT_EQ(service("", "一時停止中").printed->state, RegistrationState::suspended);
  EXPECT_EQ(service("", "").printed->state, std::nullopt);
}

TEST(ServiceList, NeedsItsColumnsAndASheetThatHasThem) {
  EXPECT_EQ(faults({sheet("", {{"登録番号", "名称"}, {"C21-0004-2", "a"}})}).front().fault, Fault::missing_member);
  EXPECT_EQ(faults({sheet("", {{"番号", "管理策"}, {"5.1.1", "a"}})}).front().fault, Fault::wrong_document);
  EXPECT_EQ(faults({}).front().fault, Fault::wrong_document);
}

TEST(ServiceList, TakesColumnsThatTheUserNames) {
  const Table table = sheet("", {{"登録番号", "名称", "あれ", "これ"}, {"C21-0004-2", "a", "b", "2026-12-31"}});
  const ListRead list =
      import_list({table}, {.scheme = Scheme::ismap, .as_of = day, .columns = {{"事業者", "C"}, {"有効期限", "これ"}}});
  EXPECT_EQ(only(list).provider, "b");
  EXPECT_EQ(only(list).printed->valid_until, date(2026, 12, 31));
}

std::string random_text(std::mt19937& random) {
  static const std::vector<std::string> parts = {"例示", "サービス", "株式会社", "A",  "b", "1", "\"", ",", "、",
                                                 " ",    "・",       "（東）",   "=1", "-", "ｶ", "名", "/"};
  std::string text = "名";
  for (auto i = random() % 6; i > 0; --i) text += parts[random() % parts.size()];
  return text + "末";
}

std::string day_text(Date one, std::mt19937& random) {
  const std::chrono::year_month_day parts{one};
  const std::string year = std::to_string(static_cast<int>(parts.year()));
  const std::string month = std::to_string(static_cast<unsigned>(parts.month()));
  const std::string of_month = std::to_string(static_cast<unsigned>(parts.day()));
  switch (random() % 4) {
    case 0:
      return to_string(one);
    case 1:
      return year + "/" + month + "/" + of_month;
    case 2:
      return year + "年" + month + "月" + of_month + "日";
    default:
      return "令和" + std::to_string(static_cast<int>(parts.year()) - 2018) + "年" + month + "月" + of_month + "日";
  }
}

RegisteredService random_service(std::size_t i, std::mt19937& random) {
  RegisteredService service;
  service.number = "C2" + std::to_string(1 + random() % 6) + "-" + std::to_string(1000 + i) + "-2";
  service.scheme = Scheme::ismap;
  service.name = random_text(random);
  service.provider = random_text(random);
  PrintedEntry printed = printed_on(day);
  const Date first = date(2023, 1, 1) + std::chrono::days{random() % 700};
  const Date last = first + std::chrono::days{random() % 365};
  if (random() % 4 != 0) printed.period = Period{first, last};
  if (random() % 4 != 0) printed.registered_on = last + std::chrono::days{random() % 200};
  if (random() % 4 != 0) printed.valid_until = last + std::chrono::days{200 + random() % 290};
  service.printed = printed;
  return service;
}

std::string cell_text(const RegisteredService& service, int column, std::mt19937& random) {
  const PrintedEntry& printed = *service.printed;
  static const std::vector<std::string> signs = {"～", "〜", "から", " - ", "-"};
  switch (column) {
    case 0:
      return service.number;
    case 1:
      return service.name;
    case 2:
      return service.provider;
    case 3:
      return printed.registered_on ? day_text(*printed.registered_on, random) : "";
    case 4:
      return printed.valid_until ? day_text(*printed.valid_until, random) : "";
    default:
      return printed.period ? day_text(printed.period->first, random) + signs[random() % signs.size()] +
                                  day_text(printed.period->last, random)
                            : "";
  }
}

std::string quoted(const std::string& text) {
  std::string made = "\"";
  for (const char c : text) made.append(c == '"' ? "\"\"" : std::string(1, c));
  return made + "\"";
}

std::string utf_16(const std::string& text) {
  std::string bytes = "\xFF\xFE";
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3;
    unsigned value = size == 1 ? lead : size == 2 ? lead & 0x1FU : lead & 0x0FU;
    for (std::size_t k = 1; k < size; ++k) value = value << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
    bytes += static_cast<char>(value & 0xFF);
    bytes += static_cast<char>(value >> 8);
    i += size;
  }
  return bytes;
}

TEST(ServiceList, WrittenInAnyOrderEncodingAndLineEndIsReadAsTheSame) {
  std::mt19937 random{23};
  static const std::vector<std::string> names = {"登録番号", "クラウドサービスの名称", "クラウドサービス事業者",
                                                 "登録日",   "登録の有効期限",         "監査対象期間"};
  for (int round = 0; round < 60; ++round) {
    std::vector<RegisteredService> services;
    for (std::size_t i = 0; i < 1 + random() % 12; ++i) services.push_back(random_service(i, random));
    std::vector<int> order = {0, 1, 2, 3, 4, 5};
    std::ranges::shuffle(order, random);
    const std::string end = std::vector<std::string>{"\n", "\r\n", "\r"}[random() % 3];
    const char sign = ",\t;"[random() % 3];
    std::string text;
    for (auto i = random() % 3; i > 0; --i) text += "題" + end;
    const auto add_row = [&](auto cell) {
      for (std::size_t i = 0; i < order.size(); ++i)
        text.append(i == 0 ? "" : std::string(1, sign)).append(quoted(cell(order[i])));
      text += end;
    };
    add_row([&](int column) { return names[static_cast<std::size_t>(column)]; });
    for (const RegisteredService& service : services)
      add_row([&](int column) { return cell_text(service, column, random); });
    const std::string bytes = random() % 3 == 0 ? utf_16(text) : random() % 2 == 0 ? "\xEF\xBB\xBF" + text : text;
    const CsvTable csv = read_csv(bytes);
    EXPECT_EQ(read({csv.table}).registrations.services, services) << text;
  }
}

}  // namespace
}  // namespace ismap::exchange::list_test
