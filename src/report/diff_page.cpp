#include <ismap/report/diff_page.hpp>

#include <ismap/catalog/catalog.hpp>
#include <ismap/report/result_labels.hpp>

#include "diff_changes.hpp"
#include "result_parts.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace ismap {
namespace {

constexpr Label no_verdict{"判定なし", "no verdict"};

/// The catalogues that name the controls: that of the new statement, then that of the old one.
using Catalogs = std::array<const Catalog*, 2>;

/// The number and, if the control has one, its name in parentheses.
std::string named(ControlId id, const Catalogs& catalogs, Language language) {
  std::string text = id.string();
  for (const Catalog* catalog : catalogs) {
    const auto ordinal = catalog == nullptr ? std::nullopt : catalog->find(id);
    if (!ordinal) continue;
    const std::string_view name = (*catalog)[*ordinal].label.in(language);
    if (name.empty()) return text;
    return language == Language::ja ? text.append("（").append(name).append("）")
                                    : text.append(" (").append(name).append(")");
  }
  return text;
}

/// Few with their names; of many the first ones and how many more there are.
std::string controls_text(const std::vector<ControlId>& controls, const Catalogs& catalogs, Language language) {
  constexpr std::size_t named_at_most = 5;
  constexpr std::size_t shown = 20;
  const bool ja = language == Language::ja;
  std::string text;
  for (std::size_t i = 0; i < std::min(shown, controls.size()); ++i) {
    text.append(text.empty() ? "" : ja ? "、" : ", ");
    text.append(controls.size() <= named_at_most ? named(controls[i], catalogs, language) : controls[i].string());
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

/// `Controls: ...`; nothing without any.
void add_controls(Page& page, std::size_t depth, const std::vector<ControlId>& controls, const Catalogs& catalogs) {
  constexpr Label name{"管理策：", "Controls: "};
  if (!controls.empty()) page.item(depth, {{page.in(name)}, {controls_text(controls, catalogs, page.language)}});
}

void add_consequence(Page& page, const Consequence& consequence, const Catalogs& catalogs) {
  const Language language = page.language;
  const Label label = consequence.verdict ? label_of(*consequence.verdict) : no_verdict;
  const Colour colour = consequence.verdict ? colour_of(*consequence.verdict) : Colour::plain;
  page.item(0, {{page.in(label), colour},
                page::gap,
                {std::string{consequence.code}},
                page::gap,
                {clause_text(consequence.clause, language)}});
  page.item(1, {{consequence.message.in(language)}});
  add_controls(page, 1, consequence.controls, catalogs);
  if (std::string places = places_text(consequence); !places.empty()) page.item(1, {{std::move(places)}});
}

void add_consequences(Page& page, const std::vector<Consequence>& consequences, const Catalogs& catalogs) {
  constexpr Label title{"変更の帰結", "What follows"};
  constexpr Label none{"規則に基づく帰結はありません。", "Nothing follows under the rules."};
  page.section(title);
  if (consequences.empty()) page.paragraph(none);
  for (const Consequence& consequence : consequences) add_consequence(page, consequence, catalogs);
}

void add_moves(Page& page, const std::vector<VerdictMove>& moves) {
  constexpr Label title{"判定の異なる規則", "Rules decided differently"};
  if (moves.empty()) return;
  const Language language = page.language;
  page.section(title);
  page::Table table{.columns =
                        detail::names_of_columns({{"規則", "Rule"}, {"旧", "Before"}, {}, {"新", "After"}}, language)};
  for (const VerdictMove& move : moves)
    table.add({{std::string{move.rule}},
               detail::verdict_cell(move.before, language),
               {"→"},
               detail::verdict_cell(move.after, language)});
  page.table(std::move(table));
}

void add_items(Page& page, const Label& title, const std::vector<ReassessmentItem>& items, const Catalogs& catalogs) {
  constexpr Label no_rule{"該当する規定は公表されていません。", "No rule that is public says it."};
  constexpr Label nothing{"該当なし", "none"};
  const Language language = page.language;
  page.item(0, {{page.in(title), Colour::bold}});
  if (items.empty()) page.item(1, {{page.in(nothing)}});
  for (const ReassessmentItem& item : items) {
    page.item(1, {{item.text.in(language)}});
    add_controls(page, 2, item.controls, catalogs);
    if (item.rule && item.clause)
      page.item(2, {{std::string{*item.rule}}, page::gap, {clause_text(*item.clause, language)}});
    else
      page.item(2, {{page.in(no_rule)}});
  }
}

void add_reassessment(Page& page, const Reassessment& reassessment, const Catalogs& catalogs) {
  constexpr Label title{"審査の間にこのように変わった場合", "If the service changed so while it is reviewed"};
  constexpr Label look_again{"監査機関が改めて確認するもの", "What an assessor would have to look at again"};
  constexpr Label notices{"届出", "Notices"};
  constexpr Label take_over{"変更のないもの", "What stands as it did"};
  page.section(title);
  add_items(page, look_again, reassessment.look_again, catalogs);
  add_items(page, notices, reassessment.notices, catalogs);
  add_items(page, take_over, reassessment.take_over, catalogs);
}

page::Run overall(const Difference& difference, Language language) {
  constexpr Label nothing{"帰結なし", "nothing follows"};
  if (difference.consequences.empty()) return {std::string{nothing.in(language)}};
  if (difference.verdict == Verdict::not_applicable) return {std::string{no_verdict.in(language)}};
  return detail::verdict_cell(difference.verdict, language);
}

page::Table head_of(const Difference& difference, std::string_view names, Language language) {
  constexpr Label whole{"総合判定", "Overall"};
  constexpr Label count{"差異の数", "Differences"};
  page::Table table = detail::circumstances_table({.subject_name = {"比較の対象", "Compared"},
                                                   .subject = names,
                                                   .day_name = {"基準日", "As of"},
                                                   .day = difference.as_of,
                                                   .rulebook = difference.rulebook,
                                                   .policy = difference.policy,
                                                   .supplements = {},
                                                   .limits = difference.limits},
                                                  language);
  table.add({{std::string{whole.in(language)}}, overall(difference, language)});
  table.add({{std::string{count.in(language)}}, {std::to_string(difference.changes.size())}});
  return table;
}

}  // namespace

Page diff_page(const Difference& difference, Language language, const ComparedStatement& before,
               const ComparedStatement& after) {
  constexpr Label title{"二つの提出文書の比較（非公式）", "Two submissions compared (unofficial)"};
  constexpr Label limits{
      "新の文書自体が規則を満たすかは、ismap reviewによります。旧の文書は、直前の提出文書として扱いました。",
      "Whether the new document itself meets the rules is for ismap review. The old one was taken for the submission "
      "just before."};
  const Catalogs catalogs = {catalog_for(after.edition), catalog_for(before.edition)};
  Page page{.language = language};
  page.title(title);
  page.table(head_of(difference, before.service_name + " → " + after.service_name, language));
  add_moves(page, difference.verdicts);
  add_consequences(page, difference.consequences, catalogs);
  if (!difference.changes.empty()) add_reassessment(page, difference.reassessment, catalogs);
  detail::add_changes(page, difference.changes);
  page.notice({{{page.in(limits)}}, {{page.in(detail::unofficial)}}});
  return page;
}

}  // namespace ismap
