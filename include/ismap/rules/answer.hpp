// How a rule answers: checks, each with its verdict, and the trace of what was read and computed.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/diagnostic_list.hpp>
#include <ismap/model/result.hpp>
#include <ismap/rules/breach.hpp>
#include <ismap/rules/fact.hpp>
#include <ismap/rules/rule_row.hpp>

#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

namespace ismap {

/// Where something was noticed, and the control that it concerns, if it concerns one.
struct At {
  Pointer pointer;
  std::optional<ControlId> control{};

  At(const Pointer& place) : pointer(place) {}
  At(const Pointer& place, ControlId about) : pointer(place), control(about) {}
};

/// The answer under construction. Its verdict is that of its checks as a whole (`combine`); without any it is
/// `not_applicable`. Calls can be chained, and what they return can be returned:
///
///     Answer answer;
///     const Date filed = answer.read<&Dossier::application, &Application::filed_on>(dossier);
///     if (filed > latest) return answer.breach(filed_late, filed_at, {to_string(latest)});
///     return answer.met();
///
/// Of one code it keeps as many diagnostics as `DiagnosticList` does.
class Answer {
 public:
  Answer() = default;
  Answer(Answer&&) = default;
  Answer& operator=(Answer&&) = default;

  /// Nothing to check in this document.
  static Answer not_applicable() { return {}; }
  /// A fact is missing: see `missing`.
  static Answer unknown(const Pointer& pointer) { return Answer{}.missing(pointer); }

  /// Notes the value at the end of `members`, and returns it. `at`: where `from` is in the caller's document.
  /// @pre what is optional on the way is there; at the end nothing may be: then it is noted as absent
  template <auto... members, class T>
  const auto& read(const T& from, const Pointer& at = {}) {
    const auto& found = follow_members<members...>(from);
    note(at / path<members...>, value_of_fact(found));
    return found;
  }
  /// Notes `value`, found at `pointer`, where it is no member: an item of a list, or what was made of it.
  Answer&& note(const Pointer& pointer, Value value);
  /// Notes what was computed. `name` is a string literal.
  Answer&& derive(std::string_view name, Value value);
  /// Notes that the answer uses a supplied value.
  Answer&& rely_on(Parameter parameter);

  /// A check that holds.
  Answer&& met();
  /// A check that holds if `condition`; otherwise a breach.
  Answer&& require(bool condition, const Breach& breach, const At& at, std::initializer_list<Words> words = {});
  /// A check that fails, for sure. Severity: error. `words` fill the places of its texts.
  Answer&& breach(const Breach& breach, const At& at, std::initializer_list<Words> words = {});
  /// The same, with another message; so that a breach can be described in several ways.
  Answer&& breach(const Breach& breach, const At& at, const Label& message, std::initializer_list<Words> words);
  /// The same, with a message and a remedy that were composed. Without the latter, the remedy is that of `breach`.
  Answer&& breach(const Breach& breach, const At& at, Text message, std::optional<Text> remedy = {});
  /// What would be a breach, but is left to a reviewer. Severity: warning.
  Answer&& judge(const Breach& breach, const At& at, std::initializer_list<Words> words = {});
  Answer&& judge(const Breach& breach, const At& at, Text message);
  /// A check that a reviewer must make. `advice`, or `warning` where the clause speaks against the document. `code` is
  /// the stable last part of the code of the diagnostic.
  Answer&& judge(std::string_view code, const At& at, Text message, Severity severity = Severity::advice);
  /// A check that cannot be made because the document does not give the value at `pointer`.
  Answer&& missing(const Pointer& pointer);
  /// The same, with a text that says what is missing and how to supply it.
  Answer&& missing(const At& at, Text message);
  /// A check that cannot be made because what was looked up does not decide it. Severity: warning.
  Answer&& leave_open(std::string_view code, const At& at, Text message);
  /// Something wrong that changes no verdict. Severity: warning.
  Answer&& warn(std::string_view code, const At& at, Text message);
  /// Something worth knowing that changes no verdict.
  Answer&& advise(std::string_view code, const At& at, Text message);

  /// Counts the answer of another rule as a check of this one, and notes it.
  Answer&& follow(const RuleRow& rule, Verdict verdict);
  /// A check that fails by a fault that `rule` reports already: not met, and an advice, so that one fault is one error.
  Answer&& repeat(const RuleRow& rule, const Breach& breach, const At& at, std::initializer_list<Words> words = {});

  Verdict verdict() const noexcept { return result_.verdict; }

  /// The result of the rule named `rule`; leaves the answer empty.
  RuleResult take(std::string_view rule, const Citation& clause) &&;

 private:
  Answer& check(Verdict verdict);
  Answer&& tell(Verdict verdict, Diagnostic diagnostic);
  Diagnostic about(const Breach& breach, Severity severity, const At& at, Text message) const;
  std::optional<DecidingDay> day_of(const BreachLimit& limit) const;

  RuleResult result_;
  DiagnosticList diagnostics_;
};

}  // namespace ismap
