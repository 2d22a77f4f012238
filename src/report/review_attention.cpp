#include <ismap/model/description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/report/result_labels.hpp>

#include "result_parts.hpp"
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

/// True if the rule is left to people because its text is not public: it is answered without reading anything.
bool is_left_to_people(const RuleResult& result) {
  return result.verdict == Verdict::needs_judgement && result.facts.empty() && result.derived.empty() &&
         result.diagnostics.empty();
}

/// What `Answer::follow` notes.
bool is_verdict_of_a_rule(const Derived& derived) {
  const std::string* value = std::get_if<std::string>(&derived.value);
  constexpr std::array verdicts = {Verdict::met, Verdict::not_met, Verdict::needs_judgement, Verdict::unknown,
                                   Verdict::not_applicable};
  return value != nullptr && std::ranges::any_of(verdicts, [&](Verdict verdict) { return name_of(verdict) == *value; });
}

Label mark_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return {};
    case Severity::warning:
      return {"（注意）", "(warning) "};
    case Severity::advice:
      return {"（助言）", "(advice) "};
  }
  return {};
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
      if (belongs(result)) entry(result, section.colour, [](const Diagnostic&) { return true; });
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
      if (has_remark(result)) entry(result, section.colour, is_remark);
  }

 private:
  void begin(const Section& section, std::ptrdiff_t count) {
    page_.counted_section(section.title, static_cast<std::size_t>(count));
  }

  template <class Shown>
  void entry(const RuleResult& result, Colour colour, Shown shown) {
    page::Line head = {{std::string{result.rule}, colour}};
    for (const Citation& clause : result.citations)
      head.insert(head.end(), {page::gap, {clause_text(clause, page_.language)}});
    if (const Label title = title_of(result); !title.en.empty())
      head.insert(head.end(), {page::gap, {page_.in(title)}});
    head.push_back({places_of(result.rule)});
    page_.item(0, std::move(head));
    for (const Diagnostic& diagnostic : result.diagnostics)
      if (shown(diagnostic)) add(diagnostic, result.verdict == Verdict::not_met);
    if (is_left_to_people(result)) add_not_public();
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

  void add_not_public() {
    constexpr Label not_public{"条文が公表されていません。原文により確認してください。",
                               "The text of the clause is not public. Check it against the rules themselves."};
    page_.item(1, {{page_.in(not_public)}});
  }

  /// Among breaches, what is none says so.
  void add(const Diagnostic& diagnostic, bool among_breaches) {
    constexpr Label whole{"（文書全体）", "(the whole document)"};
    constexpr Label remedy{"対応：", "Remedy: "};
    const Language language = page_.language;
    page::Line line;
    if (diagnostic.cell) line.insert(line.end(), {{*diagnostic.cell, Colour::bold}, page::gap});
    if (!diagnostic.pointer.empty())
      line.push_back({diagnostic.pointer.string(), diagnostic.cell ? Colour::plain : Colour::bold});
    else if (!diagnostic.cell)
      line.push_back({page_.in(whole)});
    line.push_back(page::gap);
    if (among_breaches) line.push_back({page_.in(mark_of(diagnostic.severity))});
    line.push_back({diagnostic.message.in(language)});
    page_.item(1, std::move(line));
    if (diagnostic.remedy) page_.item(2, {{page_.in(remedy)}, {diagnostic.remedy->in(language)}});
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
