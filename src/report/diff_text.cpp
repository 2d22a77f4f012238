#include <ismap/report/diff_text.hpp>

#include <ismap/report/printable.hpp>
#include <ismap/report/result_labels.hpp>

#include "diff_changes.hpp"
#include "result_parts.hpp"
#include "review_sections.hpp"
#include "table.hpp"

#include <algorithm>
#include <cstddef>

namespace ismap {
namespace {

constexpr Label to_know{"帰結", "follows"};

/// The ids, of many the first ones and how many more there are.
std::string controls_text(const std::vector<ControlId>& controls, const Style& style) {
  constexpr std::size_t shown = 20;
  const bool ja = style.language == Language::ja;
  std::string text;
  for (std::size_t i = 0; i < std::min(shown, controls.size()); ++i)
    text.append(text.empty() ? "" : ja ? "、" : ", ").append(controls[i].string());
  if (controls.size() <= shown) return text;
  const std::string more = std::to_string(controls.size() - shown);
  return text + (ja ? "ほか" + more + "件" : " and " + more + " more");
}

void append_consequence(std::string& text, const Consequence& consequence, const Style& style) {
  constexpr Label controls{"管理策：", "Controls: "};
  const Language language = style.language;
  const Label label = consequence.verdict ? label_of(*consequence.verdict) : to_know;
  const Colour colour = consequence.verdict ? colour_of(*consequence.verdict) : Colour::plain;
  text.append("  ").append(paint(label.in(language), colour, style)).append("  ").append(consequence.code);
  text.append("  ").append(clause_text(consequence.clause, language)).append("\n");
  text.append("    ").append(printable(consequence.message.in(language))).append("\n");
  if (!consequence.controls.empty())
    text.append("    ").append(controls.in(language)).append(controls_text(consequence.controls, style)).append("\n");
  if (consequence.old_at || consequence.new_at) {
    const std::string from = consequence.old_at ? consequence.old_at->string() : std::string{};
    const std::string to = consequence.new_at ? consequence.new_at->string() : std::string{};
    const std::string between = from.empty() || to.empty() || from == to ? "" : " → ";
    text.append("    ").append(printable(from + between + (from == to ? "" : to))).append("\n");
  }
}

void append_consequences(std::string& text, const std::vector<Consequence>& consequences, const Style& style) {
  constexpr Label title{"変更の帰結", "What follows"};
  constexpr Label none{"規則に基づく帰結はありません。", "Nothing follows under the rules."};
  detail::begin_section(text, title.in(style.language), style);
  if (consequences.empty()) text.append("  ").append(none.in(style.language)).append("\n");
  for (const Consequence& consequence : consequences) append_consequence(text, consequence, style);
}

}  // namespace

std::string diff_text(const Difference& difference, const Style& style, std::string_view before,
                      std::string_view after) {
  constexpr Label title{"二つの提出文書の比較（非公式）", "Two submissions compared (unofficial)"};
  constexpr Label compared{"比較の対象", "Compared"};
  constexpr Label as_of{"基準日", "As of"};
  constexpr Label whole{"全体", "Whole"};
  constexpr Label count{"差異の数", "Differences"};
  constexpr Label limits{
      "新しい文書自体が規則を満たすかは、ismap reviewによる。旧の文書は、直前の提出文書として扱った。",
      "Whether the new document itself meets the rules is for ismap review. The old one was taken for the submission "
      "just before."};
  std::string text = paint(title.in(style.language), Colour::bold, style) + "\n";
  const std::string names = std::string{before}.append(" → ").append(after);
  text += detail::circumstances_text({.subject_name = compared,
                                      .subject = names,
                                      .day_name = as_of,
                                      .day = difference.as_of,
                                      .rulebook = difference.rulebook,
                                      .policy = difference.policy,
                                      .results = {}},
                                     style);
  detail::Table table;
  table.add({{std::string{whole.in(style.language)}}, detail::verdict_cell(difference.verdict, style)});
  table.add({{std::string{count.in(style.language)}}, {std::to_string(difference.changes.size())}});
  text += table.text(style);
  append_consequences(text, difference.consequences, style);
  detail::append_changes(text, difference.changes, style);
  text.append("\n").append(limits.in(style.language)).append("\n");
  text.append(detail::unofficial.in(style.language)).append("\n");
  return text;
}

}  // namespace ismap
