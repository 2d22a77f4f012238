#include <ismap/model/description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/rules/rulebook.hpp>

#include "counted_section.hpp"
#include "review_sections.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace ismap::detail {
namespace {

struct Section {
  Label title;
  Colour colour{};
};

/// The title of the row that answered.
Label title_of(const RuleResult& result) {
  const std::vector<const RuleRow*> rows = find_rules(result.rule);
  for (const RuleRow* row : rows)
    if (!result.citations.empty() && row->clause == result.citations.front()) return row->title;
  return rows.empty() ? Label{} : rows.back()->title;
}

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

/// Writes entries of results under sections that appear only if they have entries.
class Attention {
 public:
  Attention(std::string& text, const Style& style, const CountedUnder& counted_under)
      : text_(text), style_(style), counted_under_(counted_under) {}

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
    begin_counted(text_, section.title, static_cast<std::size_t>(count), style_);
  }

  template <class Shown>
  void entry(const RuleResult& result, Colour colour, Shown shown) {
    text_.append("  ").append(paint(result.rule, colour, style_));
    for (const Citation& clause : result.citations) text_.append("  ").append(clause_text(clause, style_.language));
    if (const Label title = title_of(result); !title.en.empty()) text_.append("  ").append(title.in(style_.language));
    text_.append(places_of(result.rule)).append("\n");
    for (const Diagnostic& diagnostic : result.diagnostics)
      if (shown(diagnostic)) add(diagnostic, result.verdict == Verdict::not_met);
    if (is_left_to_people(result)) add_not_public();
  }

  /// The points under which the rule counts.
  std::string places_of(std::string_view rule) const {
    const bool ja = style_.language == Language::ja;
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
    text_.append("    ").append(not_public.in(style_.language)).append("\n");
  }

  /// Among breaches, what is none says so.
  void add(const Diagnostic& diagnostic, bool among_breaches) {
    constexpr Label whole{"（文書全体）", "(the whole document)"};
    const Language language = style_.language;
    text_.append("    ");
    if (diagnostic.cell) text_.append(paint(printable(*diagnostic.cell), Colour::bold, style_)).append("  ");
    if (!diagnostic.pointer.empty())
      text_ += paint(diagnostic.pointer.string(), diagnostic.cell ? Colour::plain : Colour::bold, style_);
    else if (!diagnostic.cell)
      text_ += whole.in(language);
    text_ += "  ";
    if (among_breaches) text_ += mark_of(diagnostic.severity).in(language);
    text_.append(printable(diagnostic.message.in(language))).append("\n");
    if (!diagnostic.remedy) return;
    constexpr Label remedy{"対応：", "Remedy: "};
    text_.append("      ").append(remedy.in(language)).append(printable(diagnostic.remedy->in(language))).append("\n");
  }

  std::string& text_;
  const Style& style_;
  const CountedUnder& counted_under_;
};

}  // namespace

void begin_section(std::string& text, std::string_view title, const Style& style) {
  text.append("\n").append(paint(title, Colour::bold, style)).append("\n");
}

bool follows_others(const RuleResult& result) {
  return result.diagnostics.empty() && result.facts.empty() && !result.derived.empty() &&
         std::ranges::all_of(result.derived, is_verdict_of_a_rule);
}

std::size_t count_of(std::span<const RuleResult> results, Verdict verdict) {
  return static_cast<std::size_t>(std::ranges::count_if(
      results, [verdict](const RuleResult& result) { return result.verdict == verdict && !follows_others(result); }));
}

void append_attention(std::string& text, std::span<const RuleResult> results, const Style& style,
                      const CountedUnder& counted_under) {
  const auto with = [](Verdict verdict) {
    return [verdict](const RuleResult& result) { return result.verdict == verdict && !follows_others(result); };
  };
  Attention attention{text, style, counted_under};
  attention.section({{"不充足", "Not met"}, Colour::red}, results, with(Verdict::not_met));
  attention.section({{"情報不足", "Unknown: facts are missing"}, Colour::yellow}, results, with(Verdict::unknown));
  attention.section({{"要判断", "Needs judgement"}, Colour::magenta}, results, with(Verdict::needs_judgement));
  attention.remarks({{"注意", "Warnings"}, Colour::yellow}, results, Severity::warning);
  attention.remarks({{"助言", "Advice"}, Colour::plain}, results, Severity::advice);
}

}  // namespace ismap::detail
