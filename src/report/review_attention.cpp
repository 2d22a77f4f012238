#include <ismap/model/description.hpp>
#include <ismap/model/result_description.hpp>

#include "result_item.hpp"
#include "review_sections.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace ismap::detail {
namespace {

struct Section {
  Label title;
  Colour colour{};
};

/// What `Answer::follow` notes.
bool is_verdict_of_a_rule(const Derived& derived) {
  const std::string* value = std::get_if<std::string>(&derived.value);
  constexpr std::array verdicts = {Verdict::met, Verdict::not_met, Verdict::needs_judgement, Verdict::unknown,
                                   Verdict::not_applicable};
  return value != nullptr && std::ranges::any_of(verdicts, [&](Verdict verdict) { return name_of(verdict) == *value; });
}

/// Entries of results under sections that appear only if they have entries.
class Attention {
 public:
  Attention(Page& page, const CountedUnder& counted_under) : page_(page), counted_under_(counted_under) {}

  /// Every diagnostic of the results that `belongs` picks.
  template <class Belongs>
  void section(const Section& section, std::span<const RuleResult> results, Belongs belongs) {
    const auto count = std::ranges::count_if(results, belongs);
    if (count == 0) return;
    begin(section, count);
    for (const RuleResult& result : results)
      if (belongs(result)) add_result(page_, result, section.colour, places_of(result.rule));
  }

  /// The diagnostics of `severity` on rules that are met or do not apply.
  void remarks(const Section& section, std::span<const RuleResult> results, Severity severity) {
    const auto is_remark = [severity](const Diagnostic& remark) { return remark.severity == severity; };
    const auto has_remark = [&](const RuleResult& result) {
      const bool settled = result.verdict == Verdict::met || result.verdict == Verdict::not_applicable;
      return settled && std::ranges::any_of(result.diagnostics, is_remark);
    };
    const auto count = std::ranges::count_if(results, has_remark);
    if (count == 0) return;
    begin(section, count);
    for (const RuleResult& result : results)
      if (has_remark(result)) add_result(page_, result, section.colour, places_of(result.rule), severity);
  }

 private:
  void begin(const Section& section, std::ptrdiff_t count) {
    page_.counted_section(section.title, static_cast<std::size_t>(count));
  }

  /// The points under which the rule counts.
  std::string places_of(std::string_view rule) const {
    const bool ja = page_.language == Language::ja;
    std::string places;
    if (counted_under_.acceptance != nullptr && std::ranges::count(counted_under_.acceptance->rules, rule) > 0)
      places = ja ? "受理" : "acceptance";
    for (const Viewpoint& view : counted_under_.viewpoints) {
      if (std::ranges::count(view.rules, rule) == 0) continue;
      if (!places.empty()) places += ja ? "、" : ", ";
      places.append(ja ? "観点(" : "point (").append(std::to_string(view.number)).append(")");
    }
    if (places.empty()) return places;
    return ja ? "［" + places + "］" : "  [" + places + "]";
  }

  Page& page_;
  const CountedUnder& counted_under_;
};

}  // namespace

bool follows_others(const RuleResult& result) {
  return result.diagnostics.empty() && result.facts.empty() && !result.derived.empty() &&
         std::ranges::all_of(result.derived, is_verdict_of_a_rule);
}

std::size_t count_of(std::span<const RuleResult> results, Verdict verdict) {
  return static_cast<std::size_t>(std::ranges::count_if(
      results, [verdict](const RuleResult& result) { return result.verdict == verdict && !follows_others(result); }));
}

void add_attention(Page& page, std::span<const RuleResult> results, const CountedUnder& counted_under) {
  const auto with = [](Verdict verdict) {
    return [verdict](const RuleResult& result) { return result.verdict == verdict && !follows_others(result); };
  };
  Attention attention{page, counted_under};
  attention.section({{"不充足", "Not met"}, Colour::red}, results, with(Verdict::not_met));
  attention.section({{"情報不足", "Unknown: facts are missing"}, Colour::yellow}, results, with(Verdict::unknown));
  attention.section({{"要判断", "Needs judgement"}, Colour::magenta}, results, with(Verdict::needs_judgement));
  attention.remarks({{"注意", "Warnings"}, Colour::yellow}, results, Severity::warning);
  attention.remarks({{"助言", "Advice"}, Colour::plain}, results, Severity::advice);
}

}  // namespace ismap::detail
