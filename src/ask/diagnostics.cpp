#include <ismap/ask/diagnostics.hpp>
#include <ismap/rules/rulebook.hpp>

#include <utility>
#include <variant>

namespace ismap::ask {
namespace {

/// The rule that a code is of: "REG-3.2" of "REG-3.2/late". Empty if the part before the stroke is no rule.
std::string_view rule_of(std::string_view code) {
  const std::string_view id = code.substr(0, code.find('/'));
  const std::vector<const RuleRow*> rows = find_rules(id);
  return rows.empty() ? std::string_view{} : std::string_view{rows.front()->id};
}

AnswerDiagnostic seen(const Diagnostic& diagnostic, std::string_view rule) {
  return {.rule = rule,
          .severity = diagnostic.severity,
          .code = diagnostic.code,
          .pointer = diagnostic.pointer,
          .cell = diagnostic.cell,
          .message = &diagnostic.message,
          .remedy = diagnostic.remedy ? &*diagnostic.remedy : nullptr,
          .control = diagnostic.control,
          .limit = diagnostic.limit ? std::optional{diagnostic.limit->day} : std::nullopt};
}

Severity severity_of(const std::optional<Verdict>& verdict) {
  if (!verdict) return Severity::advice;
  return verdict == Verdict::not_met ? Severity::error : Severity::warning;
}

AnswerDiagnostic seen(const Consequence& consequence) {
  return {.rule = consequence.rule,
          .verdict = consequence.verdict,
          .severity = severity_of(consequence.verdict),
          .code = consequence.code,
          .pointer = consequence.new_at,
          .cell = consequence.new_cell,
          .message = &consequence.message,
          .controls = consequence.controls};
}

AnswerDiagnostic seen(const RemedyEdit& edit) {
  return {.rule = edit.rules.empty() ? std::string_view{} : edit.rules.front(),
          .verdict = Verdict::not_met,
          .severity = Severity::error,
          .code = edit.codes.empty() ? std::string_view{} : std::string_view{edit.codes.front()},
          .pointer = edit.pointer,
          .cell = edit.cell,
          .message = &edit.because,
          .remedy = &edit.what};
}

/// Collects from the members that contents have in common.
class Collector {
 public:
  template <class Content>
  void operator()(const Content& content) {
    if constexpr (requires { content.results; }) take_results(content.results);
    if constexpr (requires { content.services.front().diagnostics; })
      for (const auto& service : content.services) take(service.diagnostics);
    if constexpr (requires { content.consequences; })
      for (const Consequence& consequence : content.consequences) collected_.push_back(seen(consequence));
    if constexpr (requires { content.edits; })
      for (const RemedyEdit& edit : content.edits) collected_.push_back(seen(edit));
    if constexpr (requires { content.diagnostics; }) take(content.diagnostics);
  }

  std::vector<AnswerDiagnostic> collected() && { return std::move(collected_); }

 private:
  void take_results(const std::vector<RuleResult>& results) {
    for (const RuleResult& result : results)
      for (const Diagnostic& diagnostic : result.diagnostics) {
        AnswerDiagnostic& one = collected_.emplace_back(seen(diagnostic, result.rule));
        one.result = &result;
        one.verdict = result.verdict;
      }
  }

  void take(const std::vector<Diagnostic>& diagnostics) {
    for (const Diagnostic& diagnostic : diagnostics) collected_.push_back(seen(diagnostic, rule_of(diagnostic.code)));
  }

  std::vector<AnswerDiagnostic> collected_;
};

template <class Traced>
std::optional<Date> first_day(const std::vector<Traced>& values) {
  for (const Traced& traced : values)
    if (const Date* day = std::get_if<Date>(&traced.value)) return *day;
  return std::nullopt;
}

}  // namespace

std::vector<AnswerDiagnostic> diagnostics_of(const Answer& answer) {
  Collector collector;
  std::visit(collector, answer.content());
  return std::move(collector).collected();
}

std::optional<Date> first_day_read(const RuleResult& result) {
  return first_day(result.facts);
}

std::optional<Date> first_day_computed(const RuleResult& result) {
  return first_day(result.derived);
}

}  // namespace ismap::ask
