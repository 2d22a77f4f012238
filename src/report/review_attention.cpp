#include <ismap/model/description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/rules/rulebook.hpp>

#include "review_sections.hpp"

#include <algorithm>
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
  const std::vector<const Rule*> rows = find_rules(result.rule);
  for (const Rule* row : rows)
    if (!result.citations.empty() && row->clause == result.citations.front()) return row->title;
  return rows.empty() ? Label{} : rows.back()->title;
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

/// Writes entries of results under sections that appear only if something stands in them.
class Attention {
 public:
  Attention(std::string& text, const Style& style) : text_(text), style_(style) {}

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
    const std::string number = std::to_string(count);
    begin_section(text_,
                  style_.language == Language::ja ? std::string{section.title.ja}.append("（").append(number + "件）")
                                                  : std::string{section.title.en}.append(" (").append(number + ")"),
                  style_);
  }

  template <class Shown>
  void entry(const RuleResult& result, Colour colour, Shown shown) {
    text_.append("  ").append(paint(result.rule, colour, style_));
    for (const Citation& clause : result.citations) text_.append("  ").append(clause_text(clause, style_.language));
    if (const Label title = title_of(result); !title.en.empty()) text_.append("  ").append(title.in(style_.language));
    text_ += '\n';
    for (const Diagnostic& diagnostic : result.diagnostics)
      if (shown(diagnostic)) add(diagnostic, result.verdict == Verdict::not_met);
    if (result.diagnostics.empty()) add_parts(result);
  }

  /// Among breaches, what is none says so.
  void add(const Diagnostic& diagnostic, bool among_breaches) {
    constexpr Label whole{"（文書全体）", "(the whole document)"};
    const Language language = style_.language;
    text_.append("    ");
    if (diagnostic.pointer.empty())
      text_ += whole.in(language);
    else
      text_ += paint(diagnostic.pointer.string(), Colour::bold, style_);
    text_ += "  ";
    if (among_breaches) text_ += mark_of(diagnostic.severity).in(language);
    text_.append(printable(diagnostic.message.in(language))).append("\n");
    if (!diagnostic.remedy) return;
    constexpr Label remedy{"対応：", "Remedy: "};
    text_.append("      ").append(remedy.in(language)).append(printable(diagnostic.remedy->in(language))).append("\n");
  }

  /// A rule that follows others names those it follows in its verdict.
  void add_parts(const RuleResult& result) {
    std::string parts;
    for (const Derived& part : result.derived) {
      const std::string* verdict = std::get_if<std::string>(&part.value);
      if (verdict == nullptr || *verdict != name_of(result.verdict)) continue;
      if (!parts.empty()) parts += style_.language == Language::ja ? "、" : ", ";
      parts += part.name;
    }
    if (parts.empty()) return;
    constexpr Label because{"次の規則の結果による：", "Follows from "};
    text_.append("    ").append(because.in(style_.language)).append(parts).append("\n");
  }

  std::string& text_;
  const Style& style_;
};

}  // namespace

void begin_section(std::string& text, std::string_view title, const Style& style) {
  text.append("\n").append(paint(title, Colour::bold, style)).append("\n");
}

bool is_left_to_people(const RuleResult& result) {
  return result.verdict == Verdict::needs_judgement && result.facts.empty() && result.derived.empty() &&
         result.diagnostics.empty();
}

void append_attention(std::string& text, std::span<const RuleResult> results, const Style& style) {
  const auto with = [](Verdict verdict) {
    return [verdict](const RuleResult& result) { return result.verdict == verdict && !is_left_to_people(result); };
  };
  Attention attention{text, style};
  attention.section({{"不充足", "Not met"}, Colour::red}, results, with(Verdict::not_met));
  attention.section({{"情報不足", "Unknown: facts are missing"}, Colour::yellow}, results, with(Verdict::unknown));
  attention.section({{"要判断", "Needs judgement"}, Colour::magenta}, results, with(Verdict::needs_judgement));
  attention.remarks({{"注意", "Warnings"}, Colour::yellow}, results, Severity::warning);
  attention.remarks({{"助言", "Advice"}, Colour::plain}, results, Severity::advice);
}

void append_left_to_people(std::string& text, std::span<const RuleResult> results, const Style& style) {
  std::string ids;
  std::size_t count = 0;
  for (const RuleResult& result : results) {
    if (!is_left_to_people(result)) continue;
    ids.append(ids.empty() ? "  " : style.language == Language::ja ? "、" : ", ").append(result.rule);
    ++count;
  }
  if (count == 0) return;
  const std::string number = std::to_string(count);
  begin_section(text,
                style.language == Language::ja ? "条文が公表されていないため人が確認する規則（" + number + "件）"
                                               : "Left to people, because the text is not public (" + number + ")",
                style);
  text.append(ids).append("\n");
}

}  // namespace ismap::detail
