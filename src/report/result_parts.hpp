// The parts that the texts of all results have in common, besides the sections of review_sections.hpp.
#pragma once

#include <ismap/model/catalog_used.hpp>
#include <ismap/model/result.hpp>
#include <ismap/model/setting.hpp>
#include <ismap/report/style.hpp>

#include "table.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ismap::detail {

/// The last line of every text.
inline constexpr Label unofficial{
    "この結果は公表資料に基づく非公式の計算であり、ISMAP運営委員会及びISMAP運用支援機関の判断ではありません。",
    "This is an unofficial computation from public material, not a decision of the ISMAP Steering Committee or its "
    "operating body."};

/// The label in the language of the text.
std::string in(const Label& label, const Style& style);

/// What a result was computed from. Lines without a value are left out.
struct Circumstances {
  Label subject_name;
  std::string_view subject;
  Label day_name;
  Date day{};
  std::string_view rulebook;
  std::span<const Setting> policy;
  std::span<const Supplement> supplements;
  const std::optional<std::vector<LimitChange>>& limits;
  std::optional<CatalogUsed> catalog{};
};

/// A row for each supplied value, with its clause and source.
void add_supplements(Table& table, std::span<const Supplement> supplements, const Style& style);

/// A row for each time limit that the policy changes.
void add_limits(Table& table, const std::optional<std::vector<LimitChange>>& limits, const Style& style);

/// A row for each line.
void add_circumstances(Table& table, const Circumstances& circumstances, const Style& style);

std::string circumstances_text(const Circumstances& circumstances, const Style& style);

/// The verdict in its colour.
Cell verdict_cell(Verdict verdict, const Style& style);

/// A row for a point: its number, its title, and what the review answers.
void add_viewpoint(Table& table, const Viewpoint& point, Cell answer, const Style& style);

/// `Rules: met 41, not met 0, ...`, after a blank line; without those that follow others.
std::string counts_text(std::span<const RuleResult> results, const Style& style);

/// A section with what software cannot decide about the rules that answered, those not applicable left out.
void append_limits(std::string& text, std::span<const RuleResult> results, const Style& style);

}  // namespace ismap::detail
