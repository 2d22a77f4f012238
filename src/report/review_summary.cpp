#include "review_summary.hpp"

#include "review_sections.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace ismap::detail {
namespace {

struct Counts {
  std::size_t not_met, unknown, to_judge;

  bool is_clean() const noexcept { return not_met == 0 && unknown == 0; }
};

std::string in_japanese(const Counts& counts) {
  const std::string to_judge = std::to_string(counts.to_judge);
  const std::string for_people =
      counts.to_judge == 0 ? "人が判断する事項はありません。" : "人が判断する事項が" + to_judge + "件あります。";
  if (counts.is_clean()) return "不充足の規則も、情報の不足もありません。" + for_people;
  std::string found;
  if (counts.not_met > 0) found += "不充足が" + std::to_string(counts.not_met) + "件";
  if (counts.unknown > 0)
    found.append(found.empty() ? "" : "、").append("情報不足が").append(std::to_string(counts.unknown)).append("件");
  return found + "あります。" + for_people;
}

std::string number_of(std::size_t count, std::string_view one, std::string_view several) {
  return std::to_string(count).append(" ").append(count == 1 ? one : several);
}

std::string in_english(const Counts& counts) {
  const std::string for_people = counts.to_judge == 0
                                     ? "Nothing is left for a person to weigh."
                                     : number_of(counts.to_judge, "thing is", "things are") + " for a person to weigh.";
  if (counts.is_clean()) return "Nothing is broken and no fact is missing. " + for_people;
  std::string found;
  if (counts.not_met > 0) found += number_of(counts.not_met, "rule is not met", "rules are not met");
  if (counts.unknown > 0)
    found.append(found.empty() ? "" : ", ").append(number_of(counts.unknown, "lacks facts", "lack facts"));
  return found + ". " + for_people;
}

/// Nothing if no duty is overdue.
std::string overdue_line(const Review& review, Language language) {
  const auto overdue = std::ranges::count(review.obligations, ObligationStatus::overdue, &Obligation::status);
  if (overdue == 0) return {};
  const std::string number = std::to_string(overdue);
  if (language == Language::ja) return "期限を過ぎた義務が" + number + "件あります。";
  return overdue == 1 ? "1 duty is overdue." : number + " duties are overdue.";
}

}  // namespace

void add_summary(Page& page, const Review& review) {
  std::vector<page::Line> lines;
  for (const Diagnostic& diagnostic : review.diagnostics)
    lines.push_back({{diagnostic.message.in(page.language), Colour::red}});
  if (!lines.empty()) return page.paragraph(std::move(lines));
  const Counts counts{count_of(review.results, Verdict::not_met), count_of(review.results, Verdict::unknown),
                      count_of(review.results, Verdict::needs_judgement)};
  lines.push_back({{page.language == Language::ja ? in_japanese(counts) : in_english(counts), Colour::bold}});
  if (std::string overdue = overdue_line(review, page.language); !overdue.empty())
    lines.push_back({{std::move(overdue), Colour::red}});
  if (review.catalog && !review.catalog->complete) lines.push_back({{page.in(table_incomplete)}});
  page.paragraph(std::move(lines));
}

}  // namespace ismap::detail
