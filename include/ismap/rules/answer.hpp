// How a rule answers: checks, each with its verdict, and the trace of what was read and computed.
#pragma once

#include <ismap/model/diagnostic_list.hpp>
#include <ismap/model/result.hpp>

#include <initializer_list>
#include <string_view>
#include <utility>

namespace ismap {

/// `message` with `{0}`, `{1}` ... replaced by `values`, in both languages.
Text fill(const Label& message, std::initializer_list<std::string_view> values);

/// The same where `{0}` differs between the languages; `{1}` does not.
Text fill(const Label& message, const Text& name, std::string_view more = {});

/// The answer under construction. Its verdict is that of its checks as a whole (`combine`); without any it is
/// `not_applicable`. A code is the stable last part of a diagnostic's code: `late` becomes `REG-3.2/late`. Of one code
/// as many are said as `DiagnosticCount` admits.
class Answer {
 public:
  /// Nothing to check in this document.
  static Answer not_applicable() { return {}; }
  /// A fact is missing: see `missing`.
  static Answer unknown(const Pointer& pointer) { return std::move(Answer{}.missing(pointer)); }

  /// Notes what was read.
  Answer& read(const Pointer& pointer, Value value);
  /// Notes what was computed. `name` is a string literal.
  Answer& derive(std::string_view name, Value value);
  /// Notes that the answer uses a supplied value.
  Answer& rely_on(Parameter parameter);

  /// A check that holds.
  Answer& hold();
  /// A check that holds if `condition`; otherwise a breach.
  Answer& require(bool condition, std::string_view code, const Pointer& pointer, const Label& message);
  /// A check that fails, for sure. Severity: error.
  Answer& breach(std::string_view code, const Pointer& pointer, Text message, std::optional<Text> remedy = {});
  /// A check that a person must make. `advice`, or `warning` where the clause speaks against the document.
  Answer& judge(std::string_view code, const Pointer& pointer, Text message, Severity severity = Severity::advice);
  /// A check that cannot be made because the document does not say what stands at `pointer`.
  Answer& missing(const Pointer& pointer);
  /// The same, with a text that says what is missing and how to supply it.
  Answer& missing(const Pointer& pointer, Text message);
  /// A check that cannot be made because what was looked up does not decide it. Severity: warning.
  Answer& leave_open(std::string_view code, const Pointer& pointer, Text message);
  /// Something amiss that changes no verdict. Severity: warning.
  Answer& warn(std::string_view code, const Pointer& pointer, Text message);
  /// Something worth knowing that changes no verdict.
  Answer& advise(std::string_view code, const Pointer& pointer, Text message);

  /// Counts the answer of another rule as a check of this one, and notes it.
  Answer& follow(std::string_view rule, Verdict verdict);
  /// A check that fails by a fault of which `rule` tells already: not met, and an advice, so that one fault is one
  /// error.
  Answer& repeat(std::string_view rule, std::string_view code, const Pointer& pointer, const Text& message);

  Verdict verdict() const noexcept { return result_.verdict; }

  /// The result of the rule named `rule`; leaves the answer empty.
  RuleResult take(std::string_view rule, const Citation& clause) &&;

 private:
  Answer& check(Verdict verdict);
  Answer& tell(std::string_view code, Severity severity, const Pointer& pointer, Text message,
               std::optional<Text> remedy = {});

  RuleResult result_;
  DiagnosticList diagnostics_;
};

}  // namespace ismap
