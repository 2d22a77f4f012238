#include <ismap/rules/answer.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/result_description.hpp>

namespace ismap {
namespace {

std::string fill(std::string_view message, std::initializer_list<std::string_view> values) {
  std::string text;
  for (std::size_t i = 0; i < message.size(); ++i) {
    const bool is_place = message[i] == '{' && i + 2 < message.size() && message[i + 2] == '}';
    const auto index = is_place ? static_cast<std::size_t>(message[i + 1] - '0') : values.size();
    if (index < values.size()) {
      text += values.begin()[index];
      i += 2;
    } else {
      text += message[i];
    }
  }
  return text;
}

constexpr Label fact_missing{"判断に必要な情報が提出されていません。", "A fact needed for this rule is missing."};

}  // namespace

Text fill(const Label& message, std::initializer_list<std::string_view> values) {
  return {fill(message.ja, values), fill(message.en, values)};
}

Answer& Answer::read(const Pointer& pointer, Value value) {
  result_.facts.push_back({pointer, std::move(value)});
  return *this;
}

Answer& Answer::derive(std::string_view name, Value value) {
  result_.derived.push_back({name, std::move(value)});
  return *this;
}

Answer& Answer::rely_on(Parameter parameter) {
  result_.supplements.push_back(parameter);
  return *this;
}

Answer& Answer::hold() {
  return check(Verdict::met);
}

Answer& Answer::require(bool condition, std::string_view code, const Pointer& pointer, const Label& message) {
  return condition ? hold() : breach(code, pointer, message);
}

Answer& Answer::breach(std::string_view code, const Pointer& pointer, Text message, std::optional<Text> remedy) {
  return check(Verdict::not_met).tell(code, Severity::error, pointer, std::move(message), std::move(remedy));
}

Answer& Answer::judge(std::string_view code, const Pointer& pointer, Text message, Severity severity) {
  return check(Verdict::needs_judgement).tell(code, severity, pointer, std::move(message));
}

Answer& Answer::missing(const Pointer& pointer) {
  return missing(pointer, fact_missing);
}

Answer& Answer::missing(const Pointer& pointer, Text message) {
  return read(pointer, {}).check(Verdict::unknown).tell("missing", Severity::advice, pointer, std::move(message));
}

Answer& Answer::leave_open(std::string_view code, const Pointer& pointer, Text message) {
  return check(Verdict::unknown).tell(code, Severity::warning, pointer, std::move(message));
}

Answer& Answer::warn(std::string_view code, const Pointer& pointer, Text message) {
  return tell(code, Severity::warning, pointer, std::move(message));
}

Answer& Answer::advise(std::string_view code, const Pointer& pointer, Text message) {
  return tell(code, Severity::advice, pointer, std::move(message));
}

Answer& Answer::follow(std::string_view rule, Verdict verdict) {
  return check(verdict).derive(rule, std::string{name_of(verdict)});
}

RuleResult Answer::take(std::string_view rule, const Citation& clause) && {
  result_.rule = rule;
  result_.citations.push_back(clause);
  for (Diagnostic& diagnostic : result_.diagnostics)
    diagnostic.code = std::string{rule}.append("/").append(diagnostic.code);
  return std::move(result_);
}

Answer& Answer::check(Verdict verdict) {
  result_.verdict = combine(result_.verdict, verdict);
  return *this;
}

Answer& Answer::tell(std::string_view code, Severity severity, const Pointer& pointer, Text message,
                     std::optional<Text> remedy) {
  result_.diagnostics.push_back({std::string{code}, severity, pointer, std::move(message), std::move(remedy)});
  return *this;
}

}  // namespace ismap
