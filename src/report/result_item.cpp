#include "result_item.hpp"

#include <ismap/report/result_labels.hpp>

#include "answered_rule.hpp"

#include <utility>

namespace ismap::detail {
namespace {

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

/// Among breaches, what is none says so.
void add_diagnostic(Page& page, const Diagnostic& diagnostic, bool among_breaches) {
  constexpr Label remedy{"対応：", "Remedy: "};
  const Language language = page.language;
  page::Line line;
  if (diagnostic.cell) line.insert(line.end(), {{*diagnostic.cell, Colour::bold}, page::gap});
  if (!diagnostic.pointer.empty())
    line.push_back({diagnostic.pointer.string(), diagnostic.cell ? Colour::plain : Colour::bold});
  else if (!diagnostic.cell)
    line.push_back({page.in(whole_document)});
  line.push_back(page::gap);
  if (among_breaches) line.push_back({page.in(mark_of(diagnostic.severity))});
  line.push_back({diagnostic.message.in(language)});
  page.item(1, std::move(line));
  if (diagnostic.remedy) page.item(2, {{page.in(remedy)}, {diagnostic.remedy->in(language)}});
}

}  // namespace

void add_result(Page& page, const RuleResult& result, Colour colour, const std::string& places,
                std::optional<Severity> shown) {
  page::Line head = {{std::string{result.rule}, colour}};
  for (const Citation& clause : result.citations)
    head.insert(head.end(), {page::gap, {clause_text(clause, page.language)}});
  if (const Label title = title_of_rule(result); !title.en.empty()) head.insert(head.end(), {page::gap, {page.in(title)}});
  head.push_back({places});
  page.item(0, std::move(head));
  for (const Diagnostic& diagnostic : result.diagnostics)
    if (!shown || diagnostic.severity == *shown) add_diagnostic(page, diagnostic, result.verdict == Verdict::not_met);
  if (is_left_to_people(result)) page.item(1, {{page.in(clause_not_public)}});
}

}  // namespace ismap::detail
