#include <ismap/report/rule_page.hpp>
#include <ismap/rules/rulebook.hpp>

#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"
#include "rendered.hpp"

#include <algorithm>

using namespace ismap::capi;

namespace {

using Rows = std::vector<const ismap::RuleRow*>;

Rows rows_for(ismap_rule_filter filter) {
  if (filter != ISMAP_RULES_ALL && filter != ISMAP_RULES_LEFT_TO_PEOPLE) throw undefined_value("filter");
  Rows rows;
  for (const ismap::RuleRow* rule : ismap::rulebook())
    if (filter == ISMAP_RULES_ALL || rule->automation == ismap::Automation::left_to_people) rows.push_back(rule);
  return rows;
}

}  // namespace

size_t ismap_rule_count() noexcept {
  return ismap::rulebook().size();
}

ismap_str ismap_rule_id(size_t index) noexcept {
  return read_at(ismap::rulebook(), index, [](const ismap::RuleRow* rule) { return borrowed(rule->id); });
}

ismap_status ismap_rule_find(ismap_str id, size_t* out, ismap_error** error) noexcept {
  return guard(for_index(out), error, [&] {
    const std::string_view wanted = required_text(id, "id");
    const auto rules = ismap::rulebook();
    const auto found = std::ranges::find(rules, wanted, &ismap::RuleRow::id);
    if (found == rules.end()) throw CallFailure(ISMAP_E_NOT_FOUND, ismap::no_such_rule(wanted));
    return static_cast<size_t>(found - rules.begin());
  });
}

ismap_status ismap_rule_explain(ismap_str id, ismap_format format, ismap_language language, ismap_text** out,
                                ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const std::string_view wanted = required_text(id, "id");
    const Rendering rendering = rendering_of(format, language, ismap::Layout::indented);
    const Rows rows = ismap::find_rules(wanted);
    if (rows.empty()) throw CallFailure(ISMAP_E_NOT_FOUND, ismap::no_such_rule(wanted));
    return new ismap_text{json_or_page(
        rendering, [&] { return ismap::rules_json(rows); },
        [&](ismap::Language used) { return ismap::explain_page(rows, used); })};
  });
}

ismap_status ismap_rule_list(ismap_rule_filter filter, ismap_format format, ismap_language language, ismap_text** out,
                             ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const Rendering rendering = rendering_of(format, language, ismap::Layout::indented);
    const Rows rows = rows_for(filter);
    return new ismap_text{json_or_page(
        rendering, [&] { return ismap::rules_json(rows); },
        [&](ismap::Language used) { return ismap::rules_page(rows, used); })};
  });
}
