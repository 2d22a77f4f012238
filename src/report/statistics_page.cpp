#include <ismap/report/statistics_page.hpp>

#include <ismap/report/result_labels.hpp>
#include <ismap/rules/rulebook.hpp>

#include "result_parts.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace ismap {
namespace {

constexpr std::size_t most_shown = 20;

constexpr std::array<std::pair<Verdict, std::int64_t VerdictCounts::*>, 5> counts_by_verdict{
    {{Verdict::met, &VerdictCounts::met},
     {Verdict::not_met, &VerdictCounts::not_met},
     {Verdict::needs_judgement, &VerdictCounts::needs_judgement},
     {Verdict::unknown, &VerdictCounts::unknown},
     {Verdict::not_applicable, &VerdictCounts::not_applicable}}};

/// The names of columns of counts.
std::vector<std::string> names_of_verdicts(const Label& first, const Page& page) {
  std::vector<std::string> names{page.in(first)};
  for (const auto& [verdict, member] : counts_by_verdict) names.push_back(page.in(label_of(verdict)));
  return names;
}

page::Run count_run(std::int64_t count, Verdict verdict) {
  return {std::to_string(count), count == 0 ? Colour::dim : colour_of(verdict)};
}

void add_counts(std::vector<page::Run>& row, const VerdictCounts& counts) {
  for (const auto& [verdict, member] : counts_by_verdict) row.push_back(count_run(counts.*member, verdict));
}

std::string title_of_rule(std::string_view rule, Language language) {
  const std::vector<const RuleRow*> rows = find_rules(rule);
  return rows.empty() ? std::string{} : std::string{rows.back()->title.in(language)};
}

std::string name_of_point(const PointCount& point, Language language) {
  constexpr Label bare{"言明書のみ", "statement alone"};
  std::string name = "(" + std::to_string(point.number) + ")  ";
  return name.append(point.scheme ? label_of(*point.scheme).in(language) : bare.in(language));
}

/// The items that were counted most, in that order; those that were not are left out.
template <class Item, class Rank>
std::vector<const Item*> most_counted(const std::vector<Item>& items, Rank rank) {
  std::vector<const Item*> found;
  for (const Item& item : items)
    if (std::get<0>(rank(item)) > 0) found.push_back(&item);
  std::ranges::stable_sort(found, std::greater{}, [&](const Item* item) { return rank(*item); });
  if (found.size() > most_shown) found.resize(most_shown);
  return found;
}

void add_points(Page& page, const Statistics& statistics) {
  constexpr Label title{"審査の観点", "Points of review"};
  page.section(title);
  page::Table table{.columns = names_of_verdicts({"観点", "Point"}, page), .is_of_numbers = true};
  for (const PointCount& point : statistics.points) {
    std::vector<page::Run> row{{name_of_point(point, page.language)}};
    add_counts(row, point.verdicts);
    table.add(std::move(row));
  }
  page.table(std::move(table));
}

void add_rules(Page& page, const Statistics& statistics) {
  constexpr Label title{"不充足の多い規則", "Rules most often not met"};
  const auto rank = [](const RuleCount& rule) {
    return std::tuple{rule.verdicts.not_met, rule.verdicts.needs_judgement};
  };
  const std::vector<const RuleCount*> rules = most_counted(statistics.rules, rank);
  if (rules.empty()) return;
  page.section(title);
  page::Table table{
      .columns = detail::names_of_columns(
          {{"規則", "Rule"}, label_of(Verdict::not_met), label_of(Verdict::needs_judgement), {"表題", "Title"}},
          page.language),
      .is_of_numbers = true};
  for (const RuleCount* rule : rules)
    table.add({{rule->rule},
               count_run(rule->verdicts.not_met, Verdict::not_met),
               count_run(rule->verdicts.needs_judgement, Verdict::needs_judgement),
               {title_of_rule(rule->rule, page.language)}});
  page.table(std::move(table));
}

void add_controls(Page& page, const Statistics& statistics) {
  constexpr Label title{"指摘の多い管理策", "Controls with most found"};
  const auto rank = [](const ControlCount& control) {
    return std::tuple{control.errors + control.warnings, control.errors};
  };
  const std::vector<const ControlCount*> controls = most_counted(statistics.controls, rank);
  if (controls.empty()) return;
  page.section(title);
  page::Table table{.columns = detail::names_of_columns({{"管理策", "Control"},
                                                         {"不充足の文書", "Documents not met"},
                                                         {"要判断の文書", "Documents to judge"},
                                                         {"版", "Edition"}},
                                                        page.language),
                    .is_of_numbers = true};
  for (const ControlCount* control : controls)
    table.add({{control->id},
               count_run(control->errors, Verdict::not_met),
               count_run(control->warnings, Verdict::needs_judgement),
               {control->edition}});
  page.table(std::move(table));
}

void add_reasons(Page& page, const Statistics& statistics) {
  constexpr Label title{"繰り返し用いられた理由", "Reasons given repeatedly"};
  const auto rank = [](const ReasonCount& reason) {
    return std::tuple{reason.controls > 1 ? reason.controls : 0, reason.documents};
  };
  const std::vector<const ReasonCount*> reasons = most_counted(statistics.reasons, rank);
  if (reasons.empty()) return;
  page.section(title);
  page::Table table{.columns = detail::names_of_columns(
                        {{"管理策の数", "Controls"}, {"文書の数", "Documents"}, {"理由", "Reason"}}, page.language),
                    .names_rows = false,
                    .is_of_numbers = true};
  for (const ReasonCount* reason : reasons)
    table.add({{std::to_string(reason->controls)}, {std::to_string(reason->documents)}, {reason->reason}});
  page.table(std::move(table));
}

std::string table_of_controls(const StatisticsBasis& basis, Language language) {
  constexpr Label none{"なし", "none"};
  constexpr Label partial{"{0}（全件ではない）", "{0} (not complete)"};
  if (!basis.edition) return std::string{none.in(language)};
  return basis.complete ? *basis.edition : std::string{fill(partial, {*basis.edition}).in(language)};
}

void add_bases(Page& page, const Statistics& statistics) {
  constexpr Label title{"審査の根拠", "What the reviews rest on"};
  page.section(title);
  page::Table table{.columns = detail::names_of_columns({{"文書の数", "Documents"},
                                                         {"基準日", "As of"},
                                                         {"規則集", "Rule book"},
                                                         {"管理策の表", "Table of controls"},
                                                         {"既定と異なる方針", "Policy other than the default"}},
                                                        page.language),
                    .names_rows = false,
                    .is_of_numbers = true};
  for (const StatisticsBasis& basis : statistics.bases) {
    std::string policy;
    for (const std::string& setting : basis.policy) policy.append(policy.empty() ? "" : " ").append(setting);
    table.add({{std::to_string(basis.documents)},
               {to_string(basis.as_of)},
               {basis.rulebook},
               {table_of_controls(basis, page.language)},
               {std::move(policy)}});
  }
  page.table(std::move(table));
}

void add_samples(Page& page, const Statistics& statistics) {
  constexpr Label controls{"管理策の種類が多いため、無作為に選んだもののみを数えています。",
                           "There were too many different controls: those counted were picked by chance."};
  constexpr Label reasons{"理由の種類が多いため、無作為に選んだもののみを数えています。",
                          "There were too many different reasons: those counted were picked by chance."};
  if (statistics.controls_are_a_sample) page.paragraph(controls);
  if (statistics.reasons_are_a_sample) page.paragraph(reasons);
}

}  // namespace

Page statistics_page(const Statistics& statistics, Language language) {
  constexpr Label title{"審査の集計（非公式）", "Statistics of reviews (unofficial)"};
  constexpr Label documents{"審査した文書", "Documents reviewed"};
  constexpr Label refused{"読み込めなかった文書", "Documents refused"};
  constexpr Label whole{"総合判定", "Overall"};
  Page page{language};
  page.title(title);
  page::Table head;
  head.add({{page.in(documents)}, {std::to_string(statistics.documents)}});
  if (statistics.refused > 0) head.add({{page.in(refused)}, {std::to_string(statistics.refused), Colour::red}});
  page.table(std::move(head));
  page.section(whole);
  page::Table verdicts;
  for (const auto& [verdict, member] : counts_by_verdict)
    verdicts.add({{page.in(label_of(verdict)), colour_of(verdict)}, {std::to_string(statistics.verdicts.*member)}});
  page.table(std::move(verdicts));
  if (!statistics.points.empty()) add_points(page, statistics);
  add_rules(page, statistics);
  add_controls(page, statistics);
  add_reasons(page, statistics);
  add_samples(page, statistics);
  if (!statistics.bases.empty()) add_bases(page, statistics);
  page.notice(detail::unofficial);
  return page;
}

}  // namespace ismap
