#include <ismap/rules/answer.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/result_description.hpp>

#include <algorithm>
#include <iterator>

namespace ismap {
namespace {

std::string filled(std::string_view message, std::initializer_list<std::string_view> values) {
  std::string text;
  text.reserve(message.size() + 64);
  while (!message.empty()) {
    const std::size_t brace = message.find('{');
    const bool is_place = brace != std::string_view::npos && brace + 2 < message.size() && message[brace + 2] == '}';
    const auto index = is_place ? static_cast<std::size_t>(message[brace + 1] - '0') : values.size();
    if (index < values.size()) {
      text.append(message.substr(0, brace)).append(values.begin()[index]);
      message.remove_prefix(brace + 3);
    } else {
      const std::size_t kept = brace == std::string_view::npos ? message.size() : brace + 1;
      text += message.substr(0, kept);
      message.remove_prefix(kept);
    }
  }
  return text;
}

/// What stands at a place, by the name of its member.
struct NamedFact {
  std::string_view member;
  Label name;
};

constexpr NamedFact named_facts[] = {
    {"report", {"実施結果報告書の内容", "the content of the assessment report"}},
    {"representation", {"経営者確認書の内容", "the content of the written representation"}},
    {"disclosures", {"3.4の情報", "the information of 3.4"}},
    {"internal_audit", {"内部監査に関する記載", "the internal audit"}},
    {"impact_assessment", {"影響度評価に関する記載", "the impact assessment"}},
    {"generative_ai", {"生成AIに関する記載", "what the statement says on generative AI"}},
    {"registration_number", {"登録番号", "the registration number"}},
    {"number", {"登録番号", "the registration number"}},
    {"service_model", {"サービスモデル", "the service model"}},
    {"contract", {"暫定措置に係る契約", "the contract under the provisional measure"}},
    {"started_using_on", {"利用を開始した日", "the day on which use began"}},
    {"built_from", {"構築を開始した日", "the day on which building began"}},
    {"migration_until", {"移行を終える日", "the day by which the migration ends"}},
    {"inherited_from", {"引継ぎ元のサービスの登録番号", "the number of the service that is inherited from"}},
};

constexpr Label fact_missing{"判断に必要な情報が提出されていません。", "A fact needed for this rule is missing."};
constexpr Label named_fact_missing{"{0}が提出されていません。", "Not given: {0}."};

Text missing_text(const Pointer& pointer) {
  const std::string at = pointer.string();
  const std::string_view member = std::string_view{at}.substr(at.rfind('/') + 1);
  const auto* found = std::ranges::find(named_facts, member, &NamedFact::member);
  if (found == std::end(named_facts)) return fact_missing;
  return {filled(named_fact_missing.ja, {found->name.ja}), filled(named_fact_missing.en, {found->name.en})};
}

}  // namespace

Text fill(const Label& message, std::initializer_list<std::string_view> values) {
  return {filled(message.ja, values), filled(message.en, values)};
}

Text fill(const Label& message, const Text& name, std::string_view more) {
  return {filled(message.ja, {name.ja, more}), filled(message.en, {name.en, more})};
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
  return missing(pointer, missing_text(pointer));
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

Answer& Answer::repeat(std::string_view rule, std::string_view code, const Pointer& pointer, const Text& message) {
  constexpr Label said_by{"{0}（{1}で指摘したものと同じ。）", "{0} (The same as said by {1}.)"};
  const bool is_noted = std::ranges::find(result_.derived, rule, &Derived::name) != result_.derived.end();
  if (!is_noted) follow(rule, Verdict::not_met);
  return check(Verdict::not_met)
      .advise(code, pointer, {filled(said_by.ja, {message.ja, rule}), filled(said_by.en, {message.en, rule})});
}

RuleResult Answer::take(std::string_view rule, const Citation& clause) && {
  result_.diagnostics = std::move(diagnostics_).take();
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
  diagnostics_.add({std::string{code}, severity, pointer, std::move(message), std::move(remedy)});
  return *this;
}

}  // namespace ismap
