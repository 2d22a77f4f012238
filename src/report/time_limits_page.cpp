#include <ismap/report/time_limits_page.hpp>

#include <ismap/core/text.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/report/rule_labels.hpp>
#include <ismap/report/time_limit_labels.hpp>
#include <ismap/rules/time_limits.hpp>

#include "rule_parts.hpp"

#include <utility>
#include <vector>

namespace ismap {
namespace {

/// The change by the policy that is in force on `day`; null if the law holds.
const LimitChange* change_on(Date day, const TimeLimit& limit, const Policy& policy) {
  const LimitChange* last = nullptr;
  if (!policy.limits || span_on(day, limit, policy) == span_on(day, limit, {})) return last;
  for (const LimitChange& change : *policy.limits)
    if (change.limit == limit.id && change.from <= day && (last == nullptr || last->from <= change.from))
      last = &change;
  return last;
}

page::Table table_of_limit(const TimeLimit& limit, Date day, const Policy& policy, Language language) {
  constexpr Label span{"期間", "Span"};
  constexpr Label counted_from{"起算", "Counted from"};
  constexpr Label clause{"条項", "Clause"};
  constexpr Label standing{"典拠の確度", "Standing"};
  constexpr Label target{"{0}（目安。期限ではない。）", "{0} (a target, no deadline)"};
  constexpr Label changed{"{0}（方針による変更。規程では{1}。）", "{0} (changed by the policy; the law gives {1})"};
  page::Table table;
  const auto line = [&](const Label& name, std::string value) {
    table.add({{std::string{name.in(language)}}, {std::move(value)}});
  };
  const bool is_changed = change_on(day, limit, policy) != nullptr;
  const Text by_law = spans_in_words(limit, day);
  const Text given = is_changed ? in_words(span_on(day, limit, policy)) : by_law;
  Text shown = limit.is_target ? fill(target, {given}) : given;
  if (is_changed) shown = fill(changed, {shown, by_law});
  line(span, shown.in(language));
  if (limit.counted_from != CountedFrom::nothing)
    line(counted_from, std::string{label_of(limit.counted_from).in(language)});
  line(clause, detail::clause_and_edition(limit.clause, language));
  line(standing, detail::with_meaning(label_of(limit.standing), meaning_of(limit.standing), language));
  detail::add_sources(table, limit.sources, language);
  return table;
}

}  // namespace

Page time_limits_page(Date day, const Policy& policy, Language language) {
  constexpr Label title{"規程の定める期間（非公式）", "Time limits (unofficial)"};
  constexpr Label as_of{"基準日", "As of"};
  Page page{.language = language};
  page.title(title);
  page.table({.rows = {{{page.in(as_of)}, {to_string(day)}}}});
  for (const TimeLimit* limit : time_limits()) {
    page.section(std::string{name_of(limit->id)}.append("  ").append(limit->name.in(language)));
    page.table(table_of_limit(*limit, day, policy, language));
  }
  return page;
}

}  // namespace ismap
