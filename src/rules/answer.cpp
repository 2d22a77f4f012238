#include <ismap/rules/answer.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/result_description.hpp>

#include <algorithm>
#include <iterator>

namespace ismap {
namespace {

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
  return fill(named_fact_missing, {found->name});
}

std::optional<Text> remedy_of(const Breach& breach, std::initializer_list<Words> words) {
  if (breach.remedy.en.empty()) return std::nullopt;
  return fill(breach.remedy, words);
}

Diagnostic told(std::string_view code, Severity severity, const At& at, Text message) {
  Diagnostic diagnostic;
  diagnostic.code = code;
  diagnostic.severity = severity;
  diagnostic.pointer = at.pointer;
  diagnostic.message = std::move(message);
  diagnostic.control = at.control;
  return diagnostic;
}

}  // namespace

Answer&& Answer::note(const Pointer& pointer, Value value) {
  result_.facts.push_back({pointer, std::move(value)});
  return std::move(*this);
}

Answer&& Answer::derive(std::string_view name, Value value) {
  result_.derived.push_back({name, std::move(value)});
  return std::move(*this);
}

Answer&& Answer::rely_on(Parameter parameter) {
  result_.supplements.push_back(parameter);
  return std::move(*this);
}

Answer&& Answer::met() {
  return std::move(check(Verdict::met));
}

Answer&& Answer::require(bool condition, const Breach& breach, const At& at, std::initializer_list<Words> words) {
  return condition ? met() : this->breach(breach, at, words);
}

Answer&& Answer::breach(const Breach& breach, const At& at, std::initializer_list<Words> words) {
  return this->breach(breach, at, breach.message, words);
}

Answer&& Answer::breach(const Breach& breach, const At& at, const Label& message, std::initializer_list<Words> words) {
  return this->breach(breach, at, fill(message, words), remedy_of(breach, words));
}

Answer&& Answer::breach(const Breach& breach, const At& at, Text message, std::optional<Text> remedy) {
  Diagnostic diagnostic = about(breach, Severity::error, at, std::move(message));
  diagnostic.remedy = remedy ? std::move(remedy) : remedy_of(breach, {});
  return tell(Verdict::not_met, std::move(diagnostic));
}

Answer&& Answer::judge(const Breach& breach, const At& at, std::initializer_list<Words> words) {
  return judge(breach, at, fill(breach.message, words));
}

Answer&& Answer::judge(const Breach& breach, const At& at, Text message) {
  return tell(Verdict::needs_judgement, about(breach, Severity::warning, at, std::move(message)));
}

Answer&& Answer::judge(std::string_view code, const At& at, Text message, Severity severity) {
  return tell(Verdict::needs_judgement, told(code, severity, at, std::move(message)));
}

Answer&& Answer::missing(const Pointer& pointer) {
  return missing(pointer, missing_text(pointer));
}

Answer&& Answer::missing(const At& at, Text message) {
  note(at.pointer, {});
  return tell(Verdict::unknown, told("missing", Severity::advice, at, std::move(message)));
}

Answer&& Answer::leave_open(std::string_view code, const At& at, Text message) {
  return tell(Verdict::unknown, told(code, Severity::warning, at, std::move(message)));
}

Answer&& Answer::warn(std::string_view code, const At& at, Text message) {
  return tell(Verdict::not_applicable, told(code, Severity::warning, at, std::move(message)));
}

Answer&& Answer::advise(std::string_view code, const At& at, Text message) {
  return tell(Verdict::not_applicable, told(code, Severity::advice, at, std::move(message)));
}

Answer&& Answer::follow(const RuleRow& rule, Verdict verdict) {
  result_.followed.push_back(rule.id);
  return check(verdict).derive(rule.id, std::string{name_of(verdict)});
}

Answer&& Answer::repeat(const RuleRow& rule, const Breach& breach, const At& at, std::initializer_list<Words> words) {
  constexpr Label said_by{"{0}（{1}で指摘したものと同じ。）", "{0} (The same as said by {1}.)"};
  if (std::ranges::find(result_.followed, rule.id) == result_.followed.end()) follow(rule, Verdict::not_met);
  return check(Verdict::not_met).advise(breach.code, at, fill(said_by, {fill(breach.message, words), rule.id}));
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

Answer&& Answer::tell(Verdict verdict, Diagnostic diagnostic) {
  check(verdict);
  diagnostic.verdict = verdict;
  diagnostics_.add(std::move(diagnostic));
  return std::move(*this);
}

Diagnostic Answer::about(const Breach& breach, Severity severity, const At& at, Text message) const {
  Diagnostic diagnostic = told(breach.code, severity, at, std::move(message));
  diagnostic.limit = day_of(breach.limit);
  diagnostic.breach = &breach;
  return diagnostic;
}

/// The latest day of that name, or the one read last at that place.
std::optional<DecidingDay> Answer::day_of(const BreachLimit& limit) const {
  if (limit.name.empty()) return std::nullopt;
  const auto latest = [&](const auto& values, const auto& wanted, auto member) -> std::optional<DecidingDay> {
    const auto found = std::ranges::find(values.rbegin(), values.rend(), wanted, member);
    const Date* day = found == values.rend() ? nullptr : std::get_if<Date>(&found->value);
    return day == nullptr ? std::nullopt : std::optional{DecidingDay{limit.name, *day}};
  };
  return limit.read_at.empty() ? latest(result_.derived, limit.name, &Derived::name)
                               : latest(result_.facts, limit.read_at, &Fact::pointer);
}

}  // namespace ismap
