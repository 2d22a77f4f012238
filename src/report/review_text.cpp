#include <ismap/model/description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/report/review_text.hpp>

#include "review_sections.hpp"
#include "table.hpp"

#include <algorithm>

namespace ismap {
namespace {

using detail::Table;

std::string cell(const Label& label, const Style& style) {
  return std::string{label.in(style.language)};
}

std::string heading(const Review& review, const Style& style) {
  const std::string scheme = review.scheme ? cell(label_of(*review.scheme), style) : std::string{};
  if (style.language == Language::ja)
    return scheme.empty() ? "言明書の審査結果（非公式）" : scheme + "クラウドサービス登録申請の審査結果（非公式）";
  return scheme.empty() ? "Review of a statement (unofficial)"
                        : "Review of an application for " + scheme + " registration (unofficial)";
}

/// `name = value` of each setting that differs from the default.
std::string settings_text(const Review& review) {
  std::string text;
  for (const Setting& setting : review.policy)
    text.append(text.empty() ? "" : ", ").append(setting.name).append(" = ").append(setting.value);
  return text;
}

/// The supplied values that results rest on, with the rules that use them.
std::string supplements_text(const Review& review) {
  std::string text;
  for (const RuleResult& result : review.results)
    for (const Parameter parameter : result.supplements)
      text.append(text.empty() ? "" : ", ").append(name_of(parameter)).append(" (").append(result.rule).append(")");
  return text;
}

std::string surroundings(const Review& review, const Style& style, std::string_view subject) {
  constexpr Label subject_of{"審査対象", "Subject"};
  constexpr Label as_of{"審査基準日", "As of"};
  constexpr Label rulebook{"規則集", "Rule book"};
  constexpr Label policy{"方針（既定と異なるもの）", "Policy (not the default)"};
  constexpr Label supplements{"用いた補足値", "Supplied values used"};
  Table table;
  const auto line = [&](const Label& name, std::string value) {
    if (!value.empty()) table.add({{cell(name, style)}, {std::move(value)}});
  };
  line(subject_of, std::string{subject});
  line(as_of, to_string(review.as_of));
  line(rulebook, std::string{review.rulebook});
  line(policy, settings_text(review));
  line(supplements, supplements_text(review));
  return table.text(style);
}

detail::Cell verdict_cell(Verdict verdict, const Style& style) {
  return {cell(label_of(verdict), style), colour_of(verdict)};
}

std::string verdicts(const Review& review, const Style& style) {
  constexpr Label acceptance{"申請の受理", "Acceptance of the application"};
  constexpr Label whole{"総合判定（審査の観点）", "Overall (points of review)"};
  Table table;
  for (const Viewpoint& point : review.viewpoints)
    table.add({{std::string{"("}.append(std::to_string(point.number)).append(")")},
               {cell(point.title, style)},
               verdict_cell(point.verdict, style)});
  if (review.acceptance) table.add({{}, {cell(acceptance, style)}, verdict_cell(review.acceptance->verdict, style)});
  table.add({{}, {cell(whole, style), Colour::bold}, verdict_cell(review.verdict, style)});
  return table.text(style);
}

/// `rules: met 41, not met 0, ...`
std::string counts(const Review& review, const Style& style) {
  const bool ja = style.language == Language::ja;
  std::string text = ja ? "\n  規則の数：" : "\n  Rules: ";
  bool first = true;
  for (const Verdict verdict :
       {Verdict::met, Verdict::not_met, Verdict::unknown, Verdict::needs_judgement, Verdict::not_applicable}) {
    const auto count = std::ranges::count(review.results, verdict, &RuleResult::verdict);
    if (!first) text += ja ? "、" : ", ";
    text.append(label_of(verdict).in(style.language)).append(" ").append(std::to_string(count));
    first = false;
  }
  return text += '\n';
}

}  // namespace

std::string review_text(const Review& review, const Style& style, std::string_view subject) {
  constexpr Label points{"審査の観点", "Points of review"};
  constexpr Label notice{
      "この結果は公表資料に基づく非公式の計算であり、ISMAP運営委員会及びISMAP運用支援機関の判断ではありません。",
      "This is an unofficial computation from public material, not a decision of the ISMAP Steering Committee or its "
      "operating body."};
  std::string text = paint(heading(review, style), Colour::bold, style) + "\n";
  text += surroundings(review, style, subject);
  detail::begin_section(text, points.in(style.language), style);
  text += verdicts(review, style);
  text += counts(review, style);
  detail::append_attention(text, review, style);
  detail::append_left_to_people(text, review, style);
  detail::append_obligations(text, review, style);
  return text.append("\n").append(notice.in(style.language)).append("\n");
}

}  // namespace ismap
