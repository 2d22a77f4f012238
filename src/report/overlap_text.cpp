#include <ismap/report/overlap_text.hpp>

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/text.hpp>

#include "counted_section.hpp"
#include "flags.hpp"
#include "result_parts.hpp"
#include "review_sections.hpp"
#include "table.hpp"
#include "wrapped_list.hpp"

#include <map>
#include <vector>

namespace ismap {
namespace {

using detail::in;
using detail::joined;
using detail::Table;

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
std::string stated_text(const OverlapShare& share, const Style& style) {
  constexpr Label stated{"番号を確認できる{0}件のうち{1}件を記載", "{1} of the {0} known stated"};
  if (share.known == 0) return {};
  return fill(stated, {std::to_string(share.known), std::to_string(share.stated)}).in(style.language);
}

void append_shares(std::string& text, const OverlapReport& report, const Style& style) {
  constexpr Label title{"実施し、又は引き継ぐと言明した項目のうち、規格に由来するものの割合",
                        "Of the items stated as implemented or inherited, the share that goes back to the standard"};
  constexpr Label whole{"全体", "In all"};
  detail::begin_section(text, title.in(style.language), style);
  Table table;
  const auto add = [&](const Label& label, int traced, int realised, std::string stated) {
    table.add({{in(label, style)},
               {std::to_string(traced) + " / " + std::to_string(realised)},
               {percent(traced, realised)},
               {std::move(stated)}});
  };
  for (const OverlapShare& share : report.shares)
    add(label_of(share.kind, report.edition), share.traced, share.realised, stated_text(share, style));
  add(whole, report.traced, report.realised, {});
  text += table.text(style);
}

void append_clauses(std::string& text, const OverlapReport& report, const Style& style) {
  std::string_view standard;
  Table table;
  const auto end_standard = [&] {
    text += table.text(style);
    table = {};
  };
  for (const OverlapClause& clause : report.clauses) {
    if (clause.standard != standard) {
      end_standard();
      standard = clause.standard;
      detail::begin_section(text, standard, style);
    }
    table.add({{clause.clause}, {joined(ids_of(clause.items), ", ")}});
  }
  end_standard();
}

void append_items(std::string& text, const Label& title, const std::vector<OverlapItem>& items, const Style& style) {
  if (items.empty()) return;
  detail::begin_counted(text, title, items.size(), style);
  detail::append_wrapped(text, ids_of(items), "  ");
}

/// Each number once, with how often it is stated again.
void append_repeated(std::string& text, const std::vector<OverlapItem>& items, const Style& style) {
  constexpr Label title{"番号が重複する記載のうち、割合で数えていないもの",
                        "Rows that state a number again, not counted in the share"};
  if (items.empty()) return;
  std::map<ControlId, std::size_t> times;
  for (const OverlapItem& item : items) ++times[item.id];
  std::vector<std::string> numbers;
  for (const auto& [id, count] : times)
    numbers.push_back(count == 1 ? id.string() : id.string() + " ×" + std::to_string(count));
  detail::begin_counted(text, title, items.size(), style);
  detail::append_wrapped(text, numbers, "  ");
}

}  // namespace

std::string overlap_text(const OverlapReport& report, const Style& style, std::string_view service) {
  constexpr Label title{"他の規格との重なり（非公式）", "Overlap with a standard (unofficial)"};
  constexpr Label service_name{"サービス", "Service"};
  constexpr Label edition{"管理基準の版", "Edition"};
  constexpr Label standard{"規格", "Standard"};
  constexpr Label without{"規格の箇条に由来しない項目", "Items that go back to no clause of it"};
  constexpr Label not_known{"規格に由来するか否かが不明な項目", "Items of which it is not known"};
  constexpr Label flags{"留意事項", "For a person to look at"};
  std::string text = paint(in(title, style), Colour::bold, style) + "\n";
  Table table;
  if (!service.empty()) table.add({{in(service_name, style)}, {std::string{service}}});
  table.add({{in(edition, style)}, {report.edition}});
  table.add({{in(standard, style)}, {std::string{title_of(report.certificate)}}});
  text += table.text(style);
  if (report.outcome == OverlapOutcome::compared) append_shares(text, report, style);
  append_clauses(text, report, style);
  append_items(text, without, report.without, style);
  append_items(text, not_known, report.not_known, style);
  append_repeated(text, report.repeated, style);
  detail::append_flags(text, flags, report.diagnostics, style);
  text.append("\n").append(detail::unofficial.in(style.language)).append("\n");
  return text;
}

}  // namespace ismap
