#include <ismap/report/overlap_page.hpp>

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/text.hpp>

#include "flags.hpp"
#include "result_parts.hpp"
#include "wrapped_list.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace ismap {
namespace {

std::string_view title_of(Certificate certificate) {
  switch (certificate) {
    case Certificate::iso27001:
      return "ISO/IEC 27001";
    case Certificate::iso27017:
      return "ISO/IEC 27017";
    case Certificate::iso27002:
      return "ISO/IEC 27002";
    case Certificate::iso27014:
      return "ISO/IEC 27014";
  }
  return {};
}

/// The details of ismap-2025 are not marked.
Label label_of(OverlapKind kind, std::string_view edition) {
  switch (kind) {
    case OverlapKind::governance:
      return {"ガバナンス基準", "Governance"};
    case OverlapKind::management:
      return {"マネジメント基準", "Management"};
    case OverlapKind::objective:
      return {"統制目標", "Objectives"};
    case OverlapKind::basic_detail:
      return {"詳細管理策（B及びPB）", "Details marked B or PB"};
    case OverlapKind::other_detail:
      return edition == edition_2025 ? Label{"詳細管理策", "Details"} : Label{"その他の詳細管理策", "Other details"};
    case OverlapKind::not_in_edition:
      return {"この版にない番号", "Not in the edition"};
    case OverlapKind::not_confirmed:
      return {"この版にあるかが不明な番号", "Not confirmed for the edition"};
  }
  return {};
}

/// In percent with one decimal, rounded half up.
std::string percent(int part, int whole) {
  const long tenths = whole == 0 ? 0 : (long{part} * 2000 + whole) / (2 * long{whole});
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + "%";
}

std::vector<std::string> ids_of(const std::vector<OverlapItem>& items) {
  std::vector<std::string> ids;
  for (const OverlapItem& item : items) ids.push_back(item.id.string());
  return ids;
}

/// `8 of the 93 known are stated`; empty for numbers that the edition does not list.
std::string stated_text(const OverlapShare& share, Language language) {
  constexpr Label stated{"番号を確認できる{0}件のうち{1}件を記載", "{1} of the {0} known stated"};
  if (share.known == 0) return {};
  return fill(stated, {std::to_string(share.known), std::to_string(share.stated)}).in(language);
}

void add_shares(Page& page, const OverlapReport& report) {
  constexpr Label title{"実施し、又は引き継ぐと言明した項目のうち、規格に由来するものの割合",
                        "Of the items stated as implemented or inherited, the share that goes back to the standard"};
  constexpr Label whole{"全体", "In all"};
  page.section(title);
  page::Table table{.columns = detail::names_of_columns(
                        {{"項目", "Items"}, {"件数", "Number"}, {"割合", "Share"}, {"記載", "Stated"}}, page.language)};
  const auto add = [&](const Label& label, int traced, int realised, std::string stated) {
    table.add({{page.in(label)},
               {std::to_string(traced) + " / " + std::to_string(realised)},
               {percent(traced, realised)},
               {std::move(stated)}});
  };
  for (const OverlapShare& share : report.shares)
    add(label_of(share.kind, report.edition), share.traced, share.realised, stated_text(share, page.language));
  add(whole, report.traced, report.realised, {});
  page.table(std::move(table));
}

/// A section for each standard.
void add_clauses(Page& page, const OverlapReport& report) {
  std::string_view standard;
  page::Table table;
  for (const OverlapClause& clause : report.clauses) {
    if (clause.standard != standard) {
      page.table(std::exchange(table, {}));
      standard = clause.standard;
      page.section(std::string{standard});
    }
    table.add({{clause.clause}, {detail::joined(ids_of(clause.items), ", ")}});
  }
  page.table(std::move(table));
}

void add_items(Page& page, const Label& title, const std::vector<OverlapItem>& items) {
  if (items.empty()) return;
  page.counted_section(title, items.size());
  page.listing(0, ids_of(items));
}

/// Each number once, with how often it is stated again.
void add_repeated(Page& page, const std::vector<OverlapItem>& items) {
  constexpr Label title{"番号が重複する記載のうち、割合で数えていないもの",
                        "Rows that state a number again, not counted in the share"};
  if (items.empty()) return;
  std::map<ControlId, std::size_t> times;
  for (const OverlapItem& item : items) ++times[item.id];
  std::vector<std::string> numbers;
  for (const auto& [id, count] : times)
    numbers.push_back(count == 1 ? id.string() : id.string() + " ×" + std::to_string(count));
  page.counted_section(title, items.size());
  page.listing(0, std::move(numbers));
}

}  // namespace

Page overlap_page(const OverlapReport& report, Language language, std::string_view service) {
  constexpr Label title{"他の規格との重なり（非公式）", "Overlap with a standard (unofficial)"};
  constexpr Label service_name{"サービス", "Service"};
  constexpr Label edition{"管理基準の版", "Edition"};
  constexpr Label standard{"規格", "Standard"};
  constexpr Label without{"規格の箇条に由来しない項目", "Items that go back to no clause of it"};
  constexpr Label not_known{"規格に由来するか否かが不明な項目", "Items of which it is not known"};
  constexpr Label flags{"留意事項", "For a person to look at"};
  Page page{.language = language};
  page.title(title);
  page::Table table;
  if (!service.empty()) table.add({{page.in(service_name)}, {std::string{service}}});
  table.add({{page.in(edition)}, {report.edition}});
  table.add({{page.in(standard)}, {std::string{title_of(report.certificate)}}});
  page.table(std::move(table));
  if (report.outcome == OverlapOutcome::compared) add_shares(page, report);
  add_clauses(page, report);
  add_items(page, without, report.without);
  add_items(page, not_known, report.not_known);
  add_repeated(page, report.repeated);
  detail::add_flags(page, flags, report.diagnostics);
  page.notice(detail::unofficial);
  return page;
}

}  // namespace ismap
