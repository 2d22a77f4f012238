#include <ismap/report/diff_text.hpp>

#include <ismap/catalog/catalog.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/report/result_labels.hpp>

#include "diff_changes.hpp"
#include "result_parts.hpp"
#include "review_sections.hpp"
#include "table.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace ismap {
namespace {

using detail::Cell;
using detail::Table;

constexpr Label no_verdict{"判定なし", "no verdict"};

/// The catalogues that name the controls: that of the new statement, then that of the old one.
using Catalogs = std::array<const Catalog*, 2>;

/// The number and, if the control has one, its name in parentheses.
std::string named(ControlId id, const Catalogs& catalogs, const Style& style) {
  std::string text = id.string();
  for (const Catalog* catalog : catalogs) {
    const auto ordinal = catalog == nullptr ? std::nullopt : catalog->find(id);
    if (!ordinal) continue;
    const std::string_view name = (*catalog)[*ordinal].label.in(style.language);
    if (name.empty()) return text;
    return style.language == Language::ja ? text.append("（").append(name).append("）")
                                          : text.append(" (").append(name).append(")");
  }
  return text;
}

/// Few with their names; of many the first ones and how many more there are.
std::string controls_text(const std::vector<ControlId>& controls, const Catalogs& catalogs, const Style& style) {
  constexpr std::size_t named_at_most = 5;
  constexpr std::size_t shown = 20;
  const bool ja = style.language == Language::ja;
  std::string text;
  for (std::size_t i = 0; i < std::min(shown, controls.size()); ++i) {
    text.append(text.empty() ? "" : ja ? "、" : ", ");
    text.append(controls.size() <= named_at_most ? named(controls[i], catalogs, style) : controls[i].string());
  }
  if (controls.size() <= shown) return text;
  const std::string more = std::to_string(controls.size() - shown);
  return text + (ja ? "ほか" + more + "件（全件は--format json）" : " and " + more + " more (all: --format json)");
}

/// The cell, if there is one, before the JSON Pointer.
std::string place_text(const std::optional<Pointer>& at, const std::optional<std::string>& cell) {
  const std::string place = at ? at->string() : std::string{};
  return cell ? *cell + "  " + place : place;
}

std::string places_text(const Consequence& consequence) {
  const std::string from = place_text(consequence.old_at, consequence.old_cell);
  const std::string to = place_text(consequence.new_at, consequence.new_cell);
  if (from.empty() || from == to) return to;
  return to.empty() ? from : from + " → " + to;
}

void append_consequence(std::string& text, const Consequence& consequence, const Catalogs& catalogs,
                        const Style& style) {
  constexpr Label controls{"管理策：", "Controls: "};
  const Language language = style.language;
  const Label label = consequence.verdict ? label_of(*consequence.verdict) : no_verdict;
  const Colour colour = consequence.verdict ? colour_of(*consequence.verdict) : Colour::plain;
  text.append("  ").append(paint(label.in(language), colour, style)).append("  ").append(consequence.code);
  text.append("  ").append(clause_text(consequence.clause, language)).append("\n");
  text.append("    ").append(printable(consequence.message.in(language))).append("\n");
  if (!consequence.controls.empty())
    text.append("    ")
        .append(controls.in(language))
        .append(controls_text(consequence.controls, catalogs, style))
        .append("\n");
  if (const std::string places = places_text(consequence); !places.empty())
    text.append("    ").append(printable(places)).append("\n");
}

void append_consequences(std::string& text, const std::vector<Consequence>& consequences, const Catalogs& catalogs,
                         const Style& style) {
  constexpr Label title{"変更の帰結", "What follows"};
  constexpr Label none{"規則に基づく帰結はありません。", "Nothing follows under the rules."};
  detail::begin_section(text, title.in(style.language), style);
  if (consequences.empty()) text.append("  ").append(none.in(style.language)).append("\n");
  for (const Consequence& consequence : consequences) append_consequence(text, consequence, catalogs, style);
}

void append_moves(std::string& text, const std::vector<VerdictMove>& moves, const Style& style) {
  constexpr Label title{"判定の異なる規則", "Rules decided differently"};
  if (moves.empty()) return;
  detail::begin_section(text, title.in(style.language), style);
  Table table;
  for (const VerdictMove& move : moves)
    table.add({{std::string{move.rule}},
               detail::verdict_cell(move.before, style),
               {"→"},
               detail::verdict_cell(move.after, style)});
  text += table.text(style);
}

void append_items(std::string& text, const Label& title, const std::vector<ReassessmentItem>& items,
                  const Catalogs& catalogs, const Style& style) {
  constexpr Label controls{"管理策：", "Controls: "};
  constexpr Label no_rule{"該当する規定は公表されていません。", "No rule that is public says it."};
  constexpr Label nothing{"該当なし", "none"};
  const Language language = style.language;
  text.append("  ").append(paint(title.in(language), Colour::bold, style)).append("\n");
  if (items.empty()) text.append("    ").append(nothing.in(language)).append("\n");
  for (const ReassessmentItem& item : items) {
    text.append("    ").append(printable(item.text.in(language))).append("\n");
    if (!item.controls.empty())
      text.append("      ")
          .append(controls.in(language))
          .append(controls_text(item.controls, catalogs, style))
          .append("\n");
    text.append("      ");
    if (item.rule && item.clause)
      text.append(*item.rule).append("  ").append(clause_text(*item.clause, language)).append("\n");
    else
      text.append(no_rule.in(language)).append("\n");
  }
}

void append_reassessment(std::string& text, const Reassessment& reassessment, const Catalogs& catalogs,
                         const Style& style) {
  constexpr Label title{"審査の間にこのように変わった場合", "If the service changed so while it is reviewed"};
  constexpr Label look_again{"監査機関が改めて確認するもの", "What an assessor would have to look at again"};
  constexpr Label notices{"届出", "Notices"};
  constexpr Label take_over{"変更のないもの", "What stands as it did"};
  detail::begin_section(text, title.in(style.language), style);
  append_items(text, look_again, reassessment.look_again, catalogs, style);
  append_items(text, notices, reassessment.notices, catalogs, style);
  append_items(text, take_over, reassessment.take_over, catalogs, style);
}

Cell overall(const Difference& difference, const Style& style) {
  constexpr Label nothing{"帰結なし", "nothing follows"};
  if (difference.consequences.empty()) return {std::string{nothing.in(style.language)}};
  if (difference.verdict == Verdict::not_applicable) return {std::string{no_verdict.in(style.language)}};
  return detail::verdict_cell(difference.verdict, style);
}

std::string heading(const Difference& difference, std::string_view names, const Style& style) {
  constexpr Label whole{"総合判定", "Overall"};
  constexpr Label count{"差異の数", "Differences"};
  Table table;
  detail::add_circumstances(table,
                            {.subject_name = {"比較の対象", "Compared"},
                             .subject = names,
                             .day_name = {"基準日", "As of"},
                             .day = difference.as_of,
                             .rulebook = difference.rulebook,
                             .policy = difference.policy,
                             .supplements = {},
                             .limits = difference.limits},
                            style);
  table.add({{std::string{whole.in(style.language)}}, overall(difference, style)});
  table.add({{std::string{count.in(style.language)}}, {std::to_string(difference.changes.size())}});
  return table.text(style);
}

}  // namespace

std::string diff_text(const Difference& difference, const Style& style, const ComparedStatement& before,
                      const ComparedStatement& after) {
  constexpr Label title{"二つの提出文書の比較（非公式）", "Two submissions compared (unofficial)"};
  constexpr Label limits{
      "新の文書自体が規則を満たすかは、ismap reviewによります。旧の文書は、直前の提出文書として扱いました。",
      "Whether the new document itself meets the rules is for ismap review. The old one was taken for the submission "
      "just before."};
  const Catalogs catalogs = {catalog_for(after.edition), catalog_for(before.edition)};
  std::string text = paint(title.in(style.language), Colour::bold, style) + "\n";
  text += heading(difference, before.service_name + " → " + after.service_name, style);
  append_moves(text, difference.verdicts, style);
  append_consequences(text, difference.consequences, catalogs, style);
  if (!difference.changes.empty()) append_reassessment(text, difference.reassessment, catalogs, style);
  detail::append_changes(text, difference.changes, style);
  text.append("\n").append(limits.in(style.language)).append("\n");
  text.append(detail::unofficial.in(style.language)).append("\n");
  return text;
}

}  // namespace ismap
