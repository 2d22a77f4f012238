// The parts that the pages of all results have in common, besides the sections of review_sections.hpp.
#pragma once

#include <ismap/model/catalog_used.hpp>
#include <ismap/model/result.hpp>
#include <ismap/model/setting.hpp>
#include <ismap/report/page.hpp>
#include <ismap/rules/rulebook.hpp>

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ismap::detail {

/// The last line of every page.
inline constexpr Label unofficial{
    "この結果は公表資料に基づく非公式の計算であり、ISMAP運営委員会及びISMAP運用支援機関の判断ではありません。",
    "This is an unofficial computation from public material, not a decision of the ISMAP Steering Committee or its "
    "operating body."};

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

/// The title of the row that answered; empty if the rule book has none.
Label title_of(const RuleResult& result);

/// A row for each supplied value, with its clause and source.
void add_supplements(page::Table& table, std::span<const Supplement> supplements, Language language);

/// A row for each time limit that the policy changes.
void add_limits(page::Table& table, const std::optional<std::vector<LimitChange>>& limits, Language language);

/// A row for each line.
page::Table circumstances_table(const Circumstances& circumstances, Language language);

std::vector<std::string> names_of_columns(std::initializer_list<Label> names, Language language);

/// The verdict in its colour.
page::Run verdict_cell(Verdict verdict, Language language);

/// A table for points and verdicts, by number, answer and title.
page::Table table_of_viewpoints(Language language);
void add_viewpoint(page::Table& table, const Viewpoint& point, page::Run answer, Language language);
/// The verdict on the whole.
void add_overall(page::Table& table, Verdict verdict, Language language);

/// `Rules: met 41, not met 0, ...`, without those that follow others.
void add_counts(Page& page, std::span<const RuleResult> results);

/// A section with what software cannot decide about the rules that answered, those not applicable left out.
void add_limits(Page& page, std::span<const RuleResult> results);
/// The same of these rows.
void add_limits(Page& page, std::span<const RuleRow* const> rows);

}  // namespace ismap::detail
