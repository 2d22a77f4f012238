#include <ismap/model/description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/report/description.hpp>
#include <ismap/report/time_limits_page.hpp>
#include <ismap/rules/time_limits.hpp>

#include "json_member.hpp"

#include <utility>
#include <vector>

namespace ismap {
namespace {

using detail::add_member;

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

}  // namespace ismap
