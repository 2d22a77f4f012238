#include <ismap/report/remedy_text.hpp>

#include <ismap/core/text.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/remedy_description.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/report/result_labels.hpp>

#include "result_parts.hpp"
#include "review_sections.hpp"
#include "table.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace ismap {
namespace {

using detail::in;
using detail::Table;

/// Who makes an edit, or nobody: what is counted and told apart.
struct Part {
  Label rules;
  Label edits;
  Colour colour{};
  bool possible{};
  RemedyBy by{};

  /// Of an edit or a rule.
  template <class T>
  bool holds(const T& one) const {
    return one.possible == possible && (!possible || one.by == by);
  }
};

constexpr std::array parts{
    Part{{"機械的な変更により解消するもの", "Cured by software alone"},
         {"機械的に変更できるもの", "Edits that software can make"},
         Colour::green,
         true,
         RemedyBy::machine},
    Part{{"人の確認を経た変更により解消するもの", "Cured once a person confirms"},
         {"人が確認すれば変更できるもの", "Edits to be confirmed by a person"},
         Colour::yellow,
         true,
         RemedyBy::confirmation},
    Part{{"人が対応する必要があるもの", "Left to a person"},
         {"人が対応するもの", "Edits that only a person can make"},
         Colour::yellow,
         true,
         RemedyBy::person},
    Part{{"もはや解消できないもの", "No longer possible to cure"},
         {"変更できないもの", "What cannot be changed any more"},
         Colour::red,
         false,
         RemedyBy::person},
};

Label label_of(RemedyKind kind) {
  switch (kind) {
    case RemedyKind::set_value:
      return {"記載の変更", "Set value"};
    case RemedyKind::add_entry:
      return {"項目の追加", "Add entry"};
    case RemedyKind::remove_entry:
      return {"項目の削除", "Remove entry"};
    case RemedyKind::obtain_document:
      return {"文書の取得", "Obtain document"};
    case RemedyKind::change_date:
      return {"日付の変更", "Change date"};
  }
  return {};
}

std::string text_of(const Value& value) {
  struct {
    std::string operator()(std::monostate) const { return "null"; }
    std::string operator()(bool truth) const { return truth ? "true" : "false"; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(Date day) const { return to_string(day); }
    std::string operator()(const std::string& text) const { return text; }
  } to_text;
  return std::visit(to_text, value);
}

void append_rules(std::string& text, const RemedyReport& report, const Style& style) {
  constexpr Label title{"不充足の規則", "Rules not met"};
  constexpr Label none{"不充足の規則はありません。", "No rule is not met."};
  detail::begin_section(text, title.in(style.language), style);
  if (report.rules.empty()) {
    text.append("  ").append(none.in(style.language)).append("\n");
    return;
  }
  Table table;
  for (const Part& part : parts) {
    const auto count = std::ranges::count_if(report.rules, [&](const RemedyRule& rule) { return part.holds(rule); });
    if (count == 0) continue;
    std::string rules;
    for (const RemedyRule& rule : report.rules)
      if (part.holds(rule)) rules.append(rules.empty() ? "" : " ").append(rule.rule);
    table.add({{in(part.rules, style), part.colour}, {std::to_string(count)}, {rules}});
  }
  text += table.text(style);
}

void append_edit(std::string& text, const RemedyEdit& edit, const Part& part, const Style& style) {
  constexpr Label whole{"（文書全体）", "(the whole document)"};
  constexpr Label cures{"解消する規則：", "Cures: "};
  constexpr Label concerns{"関係する規則：", "Concerns: "};
  constexpr Label value{"値：", "Value: "};
  const Language language = style.language;
  text.append("  ").append(paint(label_of(edit.kind).in(language), part.colour, style)).append("  ");
  if (edit.cell) text.append(paint(printable(*edit.cell), Colour::bold, style)).append("  ");
  text += edit.pointer.empty() ? in(whole, style) : paint(printable(edit.pointer.string()), Colour::bold, style);
  text.append("\n    ").append(printable(edit.because.in(language)));
  text.append("\n    ").append(printable(edit.what.in(language)));
  if (edit.patch && edit.patch->value)
    text.append("\n    ").append(value.in(language)).append(printable(text_of(*edit.patch->value)));
  text.append("\n    ").append((edit.possible ? cures : concerns).in(language));
  for (const std::string_view& rule : edit.rules) text.append(&rule == edit.rules.data() ? "" : " ").append(rule);
  text.append("  ").append(clause_text(edit.clause, language)).append("\n");
}

void append_edits(std::string& text, const RemedyReport& report, const Style& style) {
  constexpr Label count{"（{0}件）", " ({0})"};
  for (const Part& part : parts) {
    const auto holds = [&](const RemedyEdit& edit) { return part.holds(edit); };
    const auto number = std::ranges::count_if(report.edits, holds);
    if (number == 0) continue;
    const Text of = fill(count, {std::to_string(number)});
    detail::begin_section(text, in(part.edits, style).append(of.in(style.language)), style);
    for (const RemedyEdit& edit : report.edits)
      if (part.holds(edit)) append_edit(text, edit, part, style);
  }
}

void append_limits(std::string& text, const Style& style) {
  constexpr Label limits{
      "変更は不充足の解消のみを目的とし、要判断及び情報不足の規則は対象としません。"
      "記載が事実であるかは人が確認してください。",
      "The edits only cure what is not met; rules that need judgement or lack facts stay as they are. Whether what is "
      "stated is true is for a person."};
  text.append("\n").append(limits.in(style.language)).append("\n");
}

}  // namespace

std::string remedy_text(const RemedyReport& report, const Style& style, std::string_view subject) {
  constexpr Label title{"不充足を解消するための変更（非公式）", "What would cure what is not met (unofficial)"};
  std::string text = paint(in(title, style), Colour::bold, style) + "\n";
  text += detail::circumstances_text({.subject_name = {"対象", "Subject"},
                                      .subject = subject,
                                      .day_name = {"基準日", "As of"},
                                      .day = report.as_of,
                                      .rulebook = report.rulebook,
                                      .policy = {},
                                      .supplements = {},
                                      .limits = report.limits},
                                     style);
  append_rules(text, report, style);
  append_edits(text, report, style);
  append_limits(text, style);
  return text.append("\n").append(detail::unofficial.in(style.language)).append("\n");
}

}  // namespace ismap
