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

void add_diagnostic(DiagnosticCount& count, const DiagnosticCount& other) {
  count.code = other.code;
  add_to(count.documents, other.documents);
  add_to(count.times, other.times);
}

void add_control(ControlCount& count, const ControlCount& other) {
  count.edition = other.edition;
  count.id = other.id;
  add_to(count.errors, other.errors);
  add_to(count.warnings, other.warnings);
}

void add_reason(ReasonCount& count, const ReasonCount& other) {
  count.reason = other.reason;
  add_to(count.documents, other.documents);
  add_to(count.controls, other.controls);
}

}  // namespace

void StatisticsSum::add(const Review& review, const Subject& subject) {
  add_one(documents_);
  add_basis(review);
  add_one(count_in(verdicts_, review.verdict));
  for (const Viewpoint& point : review.viewpoints) {
    PointCount count{.scheme = review.scheme, .number = point.number, .verdicts = {}};
    add_one(count_in(count.verdicts, point.verdict));
    add_point(count);
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
    ControlCount control{.edition = statement.edition, .id = id};
    add_one(is_breach ? control.errors : control.warnings);
    add_counted(control);
  }
}

void StatisticsSum::add_reasons(const Statement& statement) {
  std::map<std::string, std::int64_t> reasons;
  for (const ControlEntry& entry : statement.controls)
    if (!is_realised(entry) && is_stated(entry.reason)) ++reasons[shown_reason(*entry.reason)];
  for (const auto& [reason, controls] : reasons)
    add_counted(ReasonCount{.reason = reason, .documents = 1, .controls = controls});
}

void StatisticsSum::add_point(const PointCount& point) {
  PointCount& count = points_[{order_of(point.scheme), point.number}];
  count.scheme = point.scheme;
  count.number = point.number;
  add_counts(count.verdicts, point.verdicts);
}

void StatisticsSum::add_counted(const ControlCount& control) {
  auto key = decltype(controls_)::key_of(control_name(control.edition, control.id));
  if (ControlCount* count = controls_.count_of(std::move(key))) add_control(*count, control);
}

void StatisticsSum::add_counted(const ReasonCount& reason) {
  if (ReasonCount* count = reasons_.count_of(decltype(reasons_)::key_of(reason.reason))) add_reason(*count, reason);
}

void StatisticsSum::add(const Statistics& other) {
  StatisticsSum sum;
  sum.documents_ = other.documents;
  sum.refused_ = other.refused;
  sum.verdicts_ = other.verdicts;
  for (StatisticsBasis basis : other.bases) {
    const std::int64_t documents = std::exchange(basis.documents, 0);
    add_to(sum.bases_[std::move(basis)], documents);
  }
  for (const PointCount& point : other.points) sum.add_point(point);
  for (const RuleCount& rule : other.rules) {
    Rule& count = sum.rules_[rule.rule];
    add_counts(count.verdicts, rule.verdicts);
    for (const DiagnosticCount& diagnostic : rule.diagnostics)
      add_diagnostic(count.diagnostics[diagnostic.code], diagnostic);
  }
  for (const ControlCount& control : other.controls) sum.add_counted(control);
  for (const ReasonCount& reason : other.reasons) sum.add_counted(reason);
  if (other.controls_are_a_sample) sum.controls_.note_sample();
  if (other.reasons_are_a_sample) sum.reasons_.note_sample();
  add(sum);
}

void StatisticsSum::add(const StatisticsSum& other) {
  add_to(documents_, other.documents_);
  add_to(refused_, other.refused_);
  add_counts(verdicts_, other.verdicts_);
  for (const auto& [basis, documents] : other.bases_) add_to(bases_[basis], documents);
  for (const auto& [key, point] : other.points_) add_point(point);
  for (const auto& [name, rule] : other.rules_) {
    Rule& count = rules_[name];
    add_counts(count.verdicts, rule.verdicts);
    for (const auto& [code, diagnostic] : rule.diagnostics) add_diagnostic(count.diagnostics[code], diagnostic);
  }
  controls_.add_all(other.controls_, add_control);
  reasons_.add_all(other.reasons_, add_reason);
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
