#include <ismap/core/stated.hpp>

#include "src/model/descriptions/descriptions.hpp"
#include "src/report/open_results.hpp"
#include "src/report/result_parts.hpp"
#include "src/report/shortened.hpp"
#include "src/report/titled_rows.hpp"
#include "src/rules/shown_text.hpp"

#include "sections.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace ismap::detail {
namespace {

void add_inquiries(Page& page, const std::vector<Inquiry>& inquiries) {
  constexpr Label open{"回答なし", "not answered"};
  const auto title = [&](std::string_view member) { return page.in(title_of("Inquiry", member)); };
  page::Table table{.columns = {title("asked_on"), title("answered_on"), title("subject")}, .names_rows = false};
  for (const Inquiry& inquiry : inquiries)
    table.add({{to_string(inquiry.asked_on)},
               {inquiry.answered_on ? to_string(*inquiry.answered_on) : page.in(open)},
               {inquiry.subject ? shown(*inquiry.subject) : std::string{}}});
  page.table(std::move(table));
}

}  // namespace

void add_acceptance(Page& page, const Reported& reported) {
  constexpr Label title{"申請の受理", "Acceptance of the application"};
  constexpr Label verdict{"判定", "Verdict"};
  constexpr Label above{"不充足の次の規則については、規程違反に係る観点に示しました：{0}。",
                        "These rules are not met, and shown under the point on breaches of the rules: {0}."};
  if (!reported.review.acceptance || reported.dossier == nullptr) return;
  page.section(title);
  TitledRows rows{page.language};
  rows.add(verdict, verdict_cell(reported.review.acceptance->verdict, page.language));
  page.table(std::move(rows).take());
  add_inquiries(page, reported.dossier->application.inquiries);
  std::vector<const RuleResult*> results;
  std::vector<std::string> shown_above;
  for (const RuleResult* result : reported.results_of(reported.review.acceptance->rules))
    if (std::ranges::any_of(reported.review.viewpoints,
                            [&](const Viewpoint& view) { return std::ranges::count(view.rules, result->rule) != 0; }))
      shown_above.emplace_back(result->rule);
    else
      results.push_back(result);
  add_open_results(page, results);
  if (!shown_above.empty())
    page.paragraph({{{fill(above, {enumerated(shown_above, page.language, shown_above.size())}).in(page.language)}}});
}

void add_uncounted(Page& page, const Reported& reported) {
  constexpr Label title{"いずれの観点にも含まれない確認事項", "What counts under no point"};
  const Review& review = reported.review;
  std::vector<const RuleResult*> results;
  for (const RuleResult& result : review.results) {
    const auto has = [&](const auto& part) { return std::ranges::count(part.rules, result.rule) != 0; };
    if (!std::ranges::any_of(review.viewpoints, has) && !(review.acceptance && has(*review.acceptance)))
      results.push_back(&result);
  }
  Page found{.language = page.language};
  add_open_results(found, results);
  if (found.blocks.empty()) return;
  page.section(title);
  std::ranges::move(found.blocks, std::back_inserter(page.blocks));
}

void add_lines_for_reviewer(Page& page) {
  constexpr Label title{"審査者の記入欄", "For the reviewer"};
  constexpr Label opinion{"運用支援機関の意見", "Opinion of the operating body"};
  constexpr Label name{"審査者の氏名", "Name of the reviewer"};
  constexpr Label day{"記入日", "Date"};
  constexpr Label blank{"［　　　　　　　　　　　　　　　　　　　　］", "[________________________________________]"};
  page.section(title);
  TitledRows rows{page.language};
  for (const Label& line : {opinion, name, day}) rows.add(line, blank);
  page.table(std::move(rows).take());
}

}  // namespace ismap::detail
