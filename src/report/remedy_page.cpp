#include <ismap/report/remedy_page.hpp>

#include <ismap/core/text.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/remedy_description.hpp>
#include <ismap/report/result_labels.hpp>

#include "answered_rule.hpp"
#include "result_parts.hpp"
#include "value_text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace ismap {
namespace {

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

void add_rules(Page& page, const RemedyReport& report) {
  constexpr Label title{"不充足の規則", "Rules not met"};
  constexpr Label none{"不充足の規則はありません。", "No rule is not met."};
  page.section(title);
  if (report.rules.empty()) return page.paragraph(none);
  page::Table table;
  for (const Part& part : parts) {
    const auto count = std::ranges::count_if(report.rules, [&](const RemedyRule& rule) { return part.holds(rule); });
    if (count == 0) continue;
    std::string rules;
    for (const RemedyRule& rule : report.rules)
      if (part.holds(rule)) rules.append(rules.empty() ? "" : " ").append(rule.rule);
    table.add({{page.in(part.rules), part.colour}, {std::to_string(count)}, {rules}});
  }
  page.table(std::move(table));
}

void add_edit(Page& page, const RemedyEdit& edit, const Part& part) {
  constexpr Label cures{"解消する規則：", "Cures: "};
  constexpr Label concerns{"関係する規則：", "Concerns: "};
  constexpr Label value{"値：", "Value: "};
  const Language language = page.language;
  page::Line head = {{page.in(label_of(edit.kind)), part.colour}, page::gap};
  if (edit.cell) head.insert(head.end(), {{*edit.cell, Colour::bold}, page::gap});
  head.push_back(edit.pointer.empty() ? page::Run{page.in(detail::whole_document)}
                                      : page::Run{edit.pointer.string(), Colour::bold});
  page.item(0, std::move(head));
  page.item(1, {{edit.because.in(language)}});
  page.item(1, {{edit.what.in(language)}});
  if (edit.patch && edit.patch->value) {
    const detail::NamedPlace place = detail::named_place(edit.patch->path.string());
    page.item(1, {{page.in(value)}, {detail::text_of_value(*edit.patch->value, place.type, language)}});
  }
  std::string rules = page.in(edit.possible ? cures : concerns);
  for (const std::string_view& rule : edit.rules) rules.append(&rule == edit.rules.data() ? "" : " ").append(rule);
  page.item(1, {{std::move(rules)}, page::gap, {clause_text(edit.clause, language)}});
}

void add_edits(Page& page, const RemedyReport& report) {
  for (const Part& part : parts) {
    const auto holds = [&](const RemedyEdit& edit) { return part.holds(edit); };
    const auto number = std::ranges::count_if(report.edits, holds);
    if (number == 0) continue;
    page.counted_section(part.edits, static_cast<std::size_t>(number));
    for (const RemedyEdit& edit : report.edits)
      if (part.holds(edit)) add_edit(page, edit, part);
  }
}

}  // namespace

Page remedy_page(const RemedyReport& report, Language language, std::string_view subject) {
  constexpr Label title{"不充足を解消するための変更（非公式）", "What would cure what is not met (unofficial)"};
  constexpr Label limits{
      "変更は不充足の解消のみを目的とし、要判断及び情報不足の規則は対象としません。"
      "記載が事実であるかは人が確認してください。",
      "The edits only cure what is not met; rules that need judgement or lack facts stay as they are. Whether what is "
      "stated is true is for a person."};
  Page page{.language = language};
  page.title(title);
  page.table(detail::circumstances_table({.subject_name = {"対象", "Subject"},
                                          .subject = subject,
                                          .day_name = {"基準日", "As of"},
                                          .day = report.as_of,
                                          .rulebook = report.rulebook,
                                          .policy = {},
                                          .supplements = {},
                                          .limits = report.limits},
                                         language));
  add_rules(page, report);
  add_edits(page, report);
  page.notice(limits);
  page.notice(detail::unofficial);
  return page;
}

}  // namespace ismap
