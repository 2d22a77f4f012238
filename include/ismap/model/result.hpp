// What an evaluation answers.
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/core/citation.hpp>
#include <ismap/core/date.hpp>
#include <ismap/core/pointer.hpp>
#include <ismap/core/text.hpp>
#include <ismap/core/variant.hpp>
#include <ismap/core/verdict.hpp>
#include <ismap/model/policy.hpp>
#include <ismap/model/ranged.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ismap {

/// A value in a trace: nothing (absent), yes or no, a number, a day or a text.
using Value = Variant<std::monostate, bool, std::int64_t, Date, std::string>;

/// What was read, and where in the caller's document.
struct Fact {
  Pointer pointer;
  Value value;

  friend bool operator==(const Fact&, const Fact&) = default;
};

/// What was computed. `name` is a string literal.
struct Derived {
  std::string_view name;
  Value value;

  friend bool operator==(const Derived&, const Derived&) = default;
};

enum class Severity { error, warning, advice };

struct Breach;

/// The day that decides, under the name that it has in the trace.
struct DecidingDay {
  std::string_view name;
  Date day;

  friend bool operator==(const DecidingDay&, const DecidingDay&) = default;
};

struct Diagnostic {
  std::string code;  ///< stable: "REG-3.2/late"
  Severity severity{};
  Pointer pointer;
  Text message;
  std::optional<Text> remedy{};
  std::optional<ControlId> control{};  ///< the control that it concerns
  std::optional<DecidingDay> limit{};  ///< the day that was missed, or that has to be kept
  std::optional<std::string> cell{};   ///< of the workbook or CSV that the document was read from: "管理策!D132"
  // No part of what is written:
  const Breach* breach = nullptr;             ///< the kind of breach; null if it is none
  Verdict verdict = Verdict::not_applicable;  ///< of the check that says it; `not_applicable` if it changes none

  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// The answer of one rule, with its trace.
struct RuleResult {
  std::string_view rule;
  Verdict verdict = Verdict::not_applicable;
  std::vector<Citation> citations{};
  std::vector<Fact> facts{};
  std::vector<Derived> derived{};
  std::vector<std::string_view> followed{};  ///< the rules that it follows from; `derived` has their verdicts
  std::vector<Parameter> supplements{};
  std::vector<Diagnostic> diagnostics{};

  friend bool operator==(const RuleResult&, const RuleResult&) = default;
};

/// One of the points under which the operating body reports (registration rules 6.1).
struct Viewpoint {
  int number{};
  Label title;
  Verdict verdict = Verdict::not_applicable;
  std::vector<std::string_view> rules;

  friend bool operator==(const Viewpoint&, const Viewpoint&) = default;
};

/// Acceptance (registration rules, chapters 4 and 5): outside the points of 6.1, before them in time.
struct Acceptance {
  Verdict verdict = Verdict::not_applicable;
  std::vector<std::string_view> rules;

  friend bool operator==(const Acceptance&, const Acceptance&) = default;
};

enum class Actor { applicant, registrant, operating_body, committee, assessor, buyer };
enum class DueKind { date, promptly, unknown };
enum class ObligationStatus { open, done, overdue };

struct Due {
  DueKind kind{};
  std::optional<Date> on;

  friend bool operator==(const Due&, const Due&) = default;
};

struct Obligation {
  Text what;
  Actor who{};
  Due due;
  Date since{};  ///< what started the clock
  Citation clause;
  std::optional<Form> form;
  std::optional<Parameter> supplement;  ///< whose value gives the due day
  ObligationStatus status{};

  friend bool operator==(const Obligation&, const Obligation&) = default;
};

}  // namespace ismap
