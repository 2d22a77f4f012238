#include <ismap/review/statistics.hpp>

#include "src/review/statement_place.hpp"

#include <ismap/core/date.hpp>
#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/version.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace ismap {
namespace {

std::int64_t& count_in(VerdictCounts& counts, Verdict verdict) {
  switch (verdict) {
    case Verdict::met:
      return counts.met;
    case Verdict::not_met:
      return counts.not_met;
    case Verdict::needs_judgement:
      return counts.needs_judgement;
    case Verdict::unknown:
      return counts.unknown;
    case Verdict::not_applicable:
      break;
  }
  return counts.not_applicable;
}

void add_to(std::int64_t& count, std::int64_t more) {
  count = std::min(count + more, Statistics::largest_count);
}

void add_one(std::int64_t& count) {
  add_to(count, 1);
}

void add_counts(VerdictCounts& counts, const VerdictCounts& other) {
  add_to(counts.met, other.met);
  add_to(counts.not_met, other.not_met);
  add_to(counts.needs_judgement, other.needs_judgement);
  add_to(counts.unknown, other.unknown);
  add_to(counts.not_applicable, other.not_applicable);
}

/// Bare statements come first.
int order_of(std::optional<Scheme> scheme) {
  return scheme ? static_cast<int>(*scheme) + 1 : 0;
}

/// Long reasons with the same beginning count as one.
std::string shown_reason(std::string_view reason) {
  constexpr std::size_t longest = 400;
  std::string folded = folded_text(reason);
  if (folded.size() <= longest) return folded;
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(folded[end]) & 0xC0U) == 0x80U) --end;
  folded.resize(end);
  return folded + "…";
}

/// "validity@2027-04-01=P16M", with the span as ISO 8601 has it.
std::string limit_setting(const LimitChange& change) {
  std::string text{name_of(change.limit)};
  text.append("@").append(to_string(change.from)).append("=P");
  if (change.months) text.append(std::to_string(change.months->value)).append("M");
  if (change.days) text.append(std::to_string(change.days->value)).append("D");
  return text;
}

std::string control_name(std::string_view edition, std::string_view id) {
  return std::string{edition}.append(" ").append(id);
}

}  // namespace

void StatisticsSum::add(const Review& review, const Subject& subject) {
  add_one(documents_);
  add_basis(review);
  add_one(count_in(verdicts_, review.verdict));
  for (const Viewpoint& point : review.viewpoints) {
    PointCount& count = points_[{order_of(review.scheme), point.number}];
    count.scheme = review.scheme;
    count.number = point.number;
    add_one(count_in(count.verdicts, point.verdict));
  }
  for (const RuleResult& result : review.results) add_rule(result);
  add_controls(review, subject);
  add_reasons(statement_of(subject));
}

void StatisticsSum::add_refused() {
  add_one(refused_);
}

void StatisticsSum::add_basis(const Review& review) {
  StatisticsBasis basis{
      .version = std::string{version}, .rulebook = std::string{review.rulebook}, .as_of = review.as_of};
  if (const auto& catalog = review.catalog) {
    basis.edition.emplace(catalog->edition);
    basis.imported = catalog->imported;
    basis.revision = catalog->revision;
    basis.complete = catalog->complete;
  }
  for (const Setting& setting : review.policy)
    basis.policy.push_back(std::string{setting.name}.append("=").append(setting.value));
  if (review.limits)
    for (const LimitChange& change : *review.limits) basis.policy.push_back(limit_setting(change));
  add_one(bases_[std::move(basis)]);
}

void StatisticsSum::add_rule(const RuleResult& result) {
  auto rule = rules_.find(result.rule);
  if (rule == rules_.end()) rule = rules_.emplace(result.rule, Rule{}).first;
  add_one(count_in(rule->second.verdicts, result.verdict));
  std::set<std::string_view> codes;
  for (const Diagnostic& diagnostic : result.diagnostics) {
    DiagnosticCount& count = rule->second.diagnostics[diagnostic.code];
    count.code = diagnostic.code;
    add_one(count.times);
    if (codes.insert(diagnostic.code).second) add_one(count.documents);
  }
}

void StatisticsSum::add_controls(const Review& review, const Subject& subject) {
  const Statement& statement = statement_of(subject);
  const Pointer controls = controls_in(subject);
  std::map<std::string, bool> found;  // whether there is a breach
  for (const RuleResult& result : review.results)
    for (const Diagnostic& diagnostic : result.diagnostics) {
      const std::optional<std::size_t> row = diagnostic.pointer.index_in(controls);
      if (!row || *row >= statement.controls.size() || diagnostic.severity == Severity::advice) continue;
      found[statement.controls[*row].id.string()] |= diagnostic.severity == Severity::error;
    }
  for (const auto& [id, is_breach] : found) {
    ControlCount* count = controls_.count_of(control_name(statement.edition, id));
    if (count == nullptr) continue;
    count->edition = statement.edition;
    count->id = id;
    add_one(is_breach ? count->errors : count->warnings);
  }
}

void StatisticsSum::add_reasons(const Statement& statement) {
  std::map<std::string, std::int64_t> reasons;
  for (const ControlEntry& entry : statement.controls)
    if (!is_realised(entry) && is_stated(entry.reason)) ++reasons[shown_reason(*entry.reason)];
  for (const auto& [reason, controls] : reasons) {
    ReasonCount* count = reasons_.count_of(reason);
    if (count == nullptr) continue;
    count->reason = reason;
    add_one(count->documents);
    add_to(count->controls, controls);
  }
}

void StatisticsSum::add(const Statistics& other) {
  add_to(documents_, other.documents);
  add_to(refused_, other.refused);
  for (StatisticsBasis basis : other.bases) {
    const std::int64_t documents = std::exchange(basis.documents, 0);
    add_to(bases_[std::move(basis)], documents);
  }
  add_counts(verdicts_, other.verdicts);
  for (const PointCount& point : other.points) {
    PointCount& count = points_[{order_of(point.scheme), point.number}];
    count.scheme = point.scheme;
    count.number = point.number;
    add_counts(count.verdicts, point.verdicts);
  }
  for (const RuleCount& rule : other.rules) {
    Rule& count = rules_[rule.rule];
    add_counts(count.verdicts, rule.verdicts);
    for (const DiagnosticCount& diagnostic : rule.diagnostics) {
      DiagnosticCount& counted = count.diagnostics[diagnostic.code];
      counted.code = diagnostic.code;
      add_to(counted.documents, diagnostic.documents);
      add_to(counted.times, diagnostic.times);
    }
  }
  for (const ControlCount& control : other.controls)
    if (ControlCount* count = controls_.count_of(control_name(control.edition, control.id))) {
      count->edition = control.edition;
      count->id = control.id;
      add_to(count->errors, control.errors);
      add_to(count->warnings, control.warnings);
    }
  for (const ReasonCount& reason : other.reasons)
    if (ReasonCount* count = reasons_.count_of(reason.reason)) {
      count->reason = reason.reason;
      add_to(count->documents, reason.documents);
      add_to(count->controls, reason.controls);
    }
  if (other.controls_are_a_sample) controls_.note_sample();
  if (other.reasons_are_a_sample) reasons_.note_sample();
}

Statistics StatisticsSum::statistics() const {
  Statistics all{.documents = documents_, .refused = refused_, .verdicts = verdicts_};
  for (const auto& [basis, documents] : bases_) all.bases.emplace_back(basis).documents = documents;
  for (const auto& [key, point] : points_) all.points.push_back(point);
  for (const auto& [name, rule] : rules_) {
    RuleCount& count = all.rules.emplace_back(RuleCount{.rule = name, .verdicts = rule.verdicts, .diagnostics = {}});
    for (const auto& [code, diagnostic] : rule.diagnostics) count.diagnostics.push_back(diagnostic);
  }
  for (const auto& [name, control] : controls_.by_name()) all.controls.push_back(*control);
  for (const auto& [name, reason] : reasons_.by_name()) all.reasons.push_back(*reason);
  all.controls_are_a_sample = controls_.is_a_sample();
  all.reasons_are_a_sample = reasons_.is_a_sample();
  return all;
}

}  // namespace ismap
