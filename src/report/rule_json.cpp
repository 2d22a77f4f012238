#include <ismap/model/application_description.hpp>
#include <ismap/report/description.hpp>
#include <ismap/report/rule_page.hpp>
#include <ismap/rules/rulebook.hpp>
#include <ismap/rules/time_limits.hpp>

#include "json_member.hpp"

namespace ismap {
namespace {

using detail::add_label;
using detail::add_member;
using detail::add_text;

void add_interval(JsonText& json, const Interval& interval) {
  json.key("in_force");
  json.begin_object();
  if (interval.from) add_member(json, "from", *interval.from);
  if (interval.until) add_member(json, "until", *interval.until);
  json.end_object();
}

void add_rule(JsonText& json, const RuleRow& rule) {
  json.begin_object();
  add_member(json, "id", rule.id);
  add_member(json, "clause", rule.clause);
  add_member(json, "title", rule.title);
  add_member(json, "text", with_spans(rule.text));
  add_member(json, "standing", rule.standing);
  detail::add_sources(json, rule.sources);
  add_interval(json, rule.in_force);
  add_member(json, "automation", rule.automation);
  if (rule.scheme) add_member(json, "scheme", *rule.scheme);
  add_label(json, "limits", rule.limits);
  json.end_object();
}

}  // namespace

std::string rules_json(std::span<const RuleRow* const> rows) {
  JsonText json{Layout::indented};
  json.begin_object();
  add_member(json, "rulebook", rulebook_version);
  json.key("rules");
  json.begin_array();
  for (const RuleRow* rule : rows) add_rule(json, *rule);
  json.end_array();
  json.end_object();
  return std::move(json).take();
}

}  // namespace ismap
