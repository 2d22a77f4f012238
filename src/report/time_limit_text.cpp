#include <ismap/report/time_limit_text.hpp>

#include <ismap/core/text.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/report/description.hpp>
#include <ismap/report/rule_labels.hpp>
#include <ismap/rules/time_limits.hpp>

#include "json_member.hpp"
#include "rule_parts.hpp"
#include "table.hpp"

#include <optional>
#include <vector>

namespace ismap {
namespace {

using detail::add_member;
using page::Table;

/// The change by the policy that is in force on `day`; null if the law holds.
const LimitChange* change_on(Date day, const TimeLimit& limit, const Policy& policy) {
  const LimitChange* last = nullptr;
  if (!policy.limits || span_on(day, limit, policy) == span_on(day, limit, {})) return last;
  for (const LimitChange& change : *policy.limits)
    if (change.limit == limit.id && change.from <= day && (last == nullptr || last->from <= change.from))
      last = &change;
  return last;
}

std::string limit_text(const TimeLimit& limit, Date day, const Policy& policy, const Style& style) {
  constexpr Label span{"期間", "Span"};
  constexpr Label counted_from{"起算", "Counted from"};
  constexpr Label clause{"条項", "Clause"};
  constexpr Label standing{"典拠の確度", "Standing"};
  constexpr Label target{"{0}（目安。期限ではない。）", "{0} (a target, no deadline)"};
  constexpr Label changed{"{0}（方針による変更。規程では{1}。）", "{0} (changed by the policy; the law gives {1})"};
  const Language language = style.language;
  Table table;
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
  return paint(name_of(limit.id), Colour::bold, style) + "  " + std::string{limit.name.in(language)} + "\n" +
         detail::table_text(table, style);
}

void add_span(JsonText& json, const Span& span) {
  if (span.months != 0) add_member(json, "months", span.months);
  if (span.days != 0) add_member(json, "days", span.days);
}

void add_values(JsonText& json, const TimeLimit& limit, const Policy& policy) {
  json.key("values");
  json.begin_array();
  const auto add = [&](Date from, const Span& span, bool by_policy) {
    json.begin_object();
    add_member(json, "from", from);
    add_span(json, span);
    add_member(json, "by_policy", by_policy);
    json.end_object();
  };
  for (const DatedSpan& value : limit.values)
    if (value.span != Span{}) add(value.from, value.span, false);
  for (const LimitChange& change : policy.limits.value_or(std::vector<LimitChange>{}))
    if (change.limit == limit.id) add(change.from, span_of(change), true);
  json.end_array();
}

void add_limit(JsonText& json, const TimeLimit& limit, Date day, const Policy& policy) {
  json.begin_object();
  add_member(json, "id", limit.id);
  add_member(json, "name", limit.name);
  add_member(json, "clause", limit.clause);
  if (limit.counted_from != CountedFrom::nothing) add_member(json, "counted_from", limit.counted_from);
  add_span(json, span_on(day, limit, policy));
  add_values(json, limit, policy);
  add_member(json, "target", limit.is_target);
  add_member(json, "standing", limit.standing);
  detail::add_sources(json, limit.sources);
  json.end_object();
}

}  // namespace

Label label_of(CountedFrom from) {
  switch (from) {
    case CountedFrom::assessment_period_first:
      return {"監査対象期間の初日（算入する）", "the first day of the assessment period, which counts"};
    case CountedFrom::assessment_period_last:
      return {"監査対象期間の末日", "the last day of the assessment period"};
    case CountedFrom::day_after_assessment_period:
      return {"監査対象期間の末日の翌日", "the day after the last day of the assessment period"};
    case CountedFrom::report_date:
      return {"実施結果報告書の日付", "the date of the assessment report"};
    case CountedFrom::inquiry:
      return {"問合せの日", "the day of the inquiry"};
    case CountedFrom::receipt:
      return {"申請の受領の日", "the day of receipt"};
    case CountedFrom::acceptance:
      return {"申請の受理の日", "the day of acceptance"};
    case CountedFrom::start_of_use:
      return {"利用開始の日", "the day on which use began"};
    case CountedFrom::nothing:
      break;
  }
  return {};
}

std::string time_limits_text(Date day, const Policy& policy, const Style& style) {
  constexpr Label title{"規程の定める期間（非公式）", "Time limits (unofficial)"};
  std::string text = paint(title.in(style.language), Colour::bold, style) + "  " + to_string(day) + "\n";
  for (const TimeLimit* limit : time_limits()) text.append("\n").append(limit_text(*limit, day, policy, style));
  return text;
}

std::string time_limits_json(Date day, const Policy& policy) {
  JsonText json{Layout::indented};
  json.begin_object();
  add_member(json, "as_of", day);
  json.key("time_limits");
  json.begin_array();
  for (const TimeLimit* limit : time_limits()) add_limit(json, *limit, day, policy);
  json.end_array();
  json.end_object();
  return std::move(json).take();
}

std::string limit_change_text(const LimitChange& change, Language language) {
  constexpr Label text{"{0}：{1}（{2}から）", "{0}: {1} from {2}"};
  const Text span = in_words(span_of(change));
  const std::string name{language == Language::ja ? time_limit(change.limit).name.ja : name_of(change.limit)};
  const Text filled = fill(text, {name, span.in(language), to_string(change.from)});
  return filled.in(language);
}

}  // namespace ismap
