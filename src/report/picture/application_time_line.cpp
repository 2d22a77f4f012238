#include "application_time_line.hpp"

#include <ismap/report/result_labels.hpp>

#include "src/report/answered_rule.hpp"
#include "src/report/review_sections.hpp"

#include "time_rows.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace ismap::detail {
namespace {

/// A day that a rule sets.
struct RuleDay {
  Date day;
  bool is_first;  ///< the first day allowed, not the last one
};

/// Days in a trace that a rule sets have names that say so; the others are facts.
std::optional<bool> is_first_day(std::string_view name) {
  if (name.starts_with("earliest_")) return true;
  if (name.starts_with("latest_")) return false;
  return std::nullopt;
}

std::vector<RuleDay> days_set_by(const RuleResult& result) {
  std::vector<RuleDay> days;
  const auto add = [&](std::string_view name, Date day) {
    if (const std::optional<bool> first = is_first_day(name))
      if (std::ranges::count(days, day, &RuleDay::day) == 0) days.push_back({day, *first});
  };
  for (const Derived& derived : result.derived)
    if (const auto* day = std::get_if<Date>(&derived.value)) add(derived.name, *day);
  for (const Diagnostic& diagnostic : result.diagnostics)
    if (diagnostic.limit) add(diagnostic.limit->name, diagnostic.limit->day);
  return days;
}

RowKind kind_of(Verdict verdict) {
  return verdict == Verdict::met ? RowKind::kept : verdict == Verdict::not_met ? RowKind::missed : RowKind::limit;
}

TimeSection limits_of(const Review& review, Language language) {
  constexpr Label title{"規則の定める日", "Days that the rules set"};
  constexpr Label last{"{0}：この日まで", "{0} (last day)"};
  constexpr Label first{"{0}：この日以後", "{0} (first day)"};
  std::vector<TimeRow> rows;
  for (const RuleResult& result : review.results) {
    if (result.verdict == Verdict::not_applicable || follows_others(result)) continue;
    for (const RuleDay& set : days_set_by(result)) {
      const std::string clause =
          result.citations.empty() ? std::string{} : clause_text(result.citations.front(), language);
      rows.push_back({.kind = kind_of(result.verdict),
                      .on = set.day,
                      .text = fill(set.is_first ? first : last, {title_of_rule(result)}).in(language),
                      .more = parts_of_row({std::string{label_of(result.verdict).in(language)}, clause}, language)});
    }
  }
  return section_of(std::string{title.in(language)}, std::move(rows), review.as_of);
}

TimeSection course_of(const Review& review, const ReviewedDocument& document, Language language) {
  constexpr Label title{"申請文書に記載された経過", "What the documents say happened"};
  constexpr Label assessed{"監査対象期間", "Assessment period"};
  std::vector<TimeRow> rows;
  if (const auto& period = document.assessment_period; period && period->first <= period->last)
    rows.push_back({.kind = RowKind::assessment,
                    .on = period->first,
                    .until = period->last,
                    .text = std::string{assessed.in(language)}});
  for (const ApplicationDay& day : document.days)
    rows.push_back({.kind = RowKind::event, .on = day.on, .text = std::string{day.what.in(language)}});
  return section_of(std::string{title.in(language)}, std::move(rows), review.as_of);
}

}  // namespace

page::Picture application_time_line(const Review& review, const ReviewedDocument& document, std::string_view name,
                                    Language language) {
  constexpr Label title{"申請の経過と期限", "An application over time"};
  if (!document.assessment_period) return {};
  return draw({.title = std::string{title.in(language)},
               .subject = std::string{name},
               .as_of = review.as_of,
               .sections = {course_of(review, document, language), limits_of(review, language),
                            duties_section(review.obligations, review.as_of, language)}},
              language);
}

}  // namespace ismap::detail
