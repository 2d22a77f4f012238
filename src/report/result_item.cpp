#include "result_item.hpp"

#include <ismap/report/result_labels.hpp>
#include <ismap/rules/rulebook.hpp>

#include <utility>
#include <vector>

namespace ismap::detail {
namespace {

/// True if the rule is left to people because its text is not public: it is answered without reading anything.
bool is_left_to_people(const RuleResult& result) {
  return result.verdict == Verdict::needs_judgement && result.facts.empty() && result.derived.empty() &&
         result.diagnostics.empty();
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

void add_not_public(Page& page) {
  constexpr Label not_public{"条文が公表されていません。原文により確認してください。",
                             "The text of the clause is not public. Check it against the rules themselves."};
  page.item(1, {{page.in(not_public)}});
}

/// Among breaches, what is none says so.
void add_diagnostic(Page& page, const Diagnostic& diagnostic, bool among_breaches) {
  constexpr Label whole{"（文書全体）", "(the whole document)"};
  constexpr Label remedy{"対応：", "Remedy: "};
  const Language language = page.language;
  page::Line line;
  if (diagnostic.cell) line.insert(line.end(), {{*diagnostic.cell, Colour::bold}, page::gap});
  if (!diagnostic.pointer.empty())
    line.push_back({diagnostic.pointer.string(), diagnostic.cell ? Colour::plain : Colour::bold});
  else if (!diagnostic.cell)
    line.push_back({page.in(whole)});
  line.push_back(page::gap);
  if (among_breaches) line.push_back({page.in(mark_of(diagnostic.severity))});
  line.push_back({diagnostic.message.in(language)});
  page.item(1, std::move(line));
  if (diagnostic.remedy) page.item(2, {{page.in(remedy)}, {diagnostic.remedy->in(language)}});
}

}  // namespace

Label title_of_rule(const RuleResult& result) {
  const std::vector<const RuleRow*> rows = find_rules(result.rule);
  for (const RuleRow* row : rows)
    if (!result.citations.empty() && row->clause == result.citations.front()) return row->title;
  return rows.empty() ? Label{} : rows.back()->title;
}

void add_result(Page& page, const RuleResult& result, Colour colour, const std::string& places,
                std::optional<Severity> shown) {
  page::Line head = {{std::string{result.rule}, colour}};
  for (const Citation& clause : result.citations)
    head.insert(head.end(), {page::gap, {clause_text(clause, page.language)}});
  if (const Label title = title_of_rule(result); !title.en.empty())
    head.insert(head.end(), {page::gap, {page.in(title)}});
  head.push_back({places});
  page.item(0, std::move(head));
  for (const Diagnostic& diagnostic : result.diagnostics)
    if (!shown || diagnostic.severity == *shown) add_diagnostic(page, diagnostic, result.verdict == Verdict::not_met);
  if (is_left_to_people(result)) add_not_public(page);
}

}  // namespace ismap::detail
