#include <ismap/ask/verification.hpp>

#include <ismap/ask/basis.hpp>
#include <ismap/core/pointer.hpp>
#include <ismap/io/canonical_json.hpp>
#include <ismap/io/fault_text.hpp>
#include <ismap/io/json.hpp>
#include <ismap/io/place_in.hpp>
#include <ismap/model/basis_description.hpp>
#include <ismap/model/review_description.hpp>

#include "src/core/excerpt.hpp"
#include "src/io/json_value.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace ismap::ask {
namespace {

constexpr std::size_t most_members_listed = 1'000;
constexpr std::string_view basis_name = ismap::detail::name_of_member<&Review::basis>();
constexpr std::string_view results_name = ismap::detail::name_of_member<&Review::results>();

constexpr Label no_basis{"この文書には回答の根拠（basis）の記載がないため、検証することができません。",
                         "This does not say what it rests on (basis), so it cannot be verified."};

constexpr Label no_digest{
    "回答のSHA-256（answer_sha256）の記載がないため、検証することができません。一括処理の回答には、これを求めたとき"
    "（コマンドでは--digests）に限り記載されます。",
    "The answer does not have its SHA-256 (answer_sha256), so it cannot be verified. A line of --batch has one with "
    "--digests."};

/// With the place of what it points to; of a member that is not there, with that of what lacks it.
ParseError located(const ParseError& error, std::string_view json) {
  std::string_view at = error.pointer();
  std::optional<Place> place = place_in(json, at);
  while (!place && !at.empty()) {
    at = at.substr(0, at.rfind('/'));
    place = place_in(json, at);
  }
  return {error.fault(), error.message(), error.pointer(), place.value_or(Place{})};
}

/// Reads members of the basis.
class BasisReader {
 public:
  explicit BasisReader(const JsonValue& basis) : json_(nlohmann::json::parse(json_of(basis))) {
    if (!json_.is_object()) fail(Fault::wrong_type, "object", at_);
  }

  template <class T>
  void read(std::string_view name, T& value) const {
    std::string at = at_;
    Pointer::append_member(at, name);
    const auto part = json_.find(name);
    if (part == json_.end()) fail(Fault::missing_member, name, at);
    ismap::detail::JsonReader{}.read(*part, value, at);
  }

 private:
  [[noreturn]] static void fail(Fault fault, std::string_view detail, const std::string& at) {
    throw ParseError(fault, fault_text(fault, detail), at, {});
  }

  std::string at_ = "/" + std::string{basis_name};
  nlohmann::json json_;
};

void erase_member(JsonValue& object, std::string_view name) {
  if (auto* members = object.as<JsonMembers>())
    std::erase_if(*members, [name](const JsonMember& member) { return member.name == name; });
}

std::string digest_of_body(JsonValue whole) {
  erase_member(whole, basis_name);
  return answer_digest(json_of(whole));
}

/// What of two answers has to be equal: versions and digests are compared by themselves, and names are only shown.
JsonValue comparable(JsonValue whole) {
  JsonValue* basis = whole.find(basis_name);
  if (basis == nullptr) return whole;
  for (const std::string_view name :
       {ismap::detail::name_of_member<&Basis::version>(), ismap::detail::name_of_member<&Basis::rulebook>(),
        ismap::detail::name_of_member<&Basis::answer_sha256>()})
    erase_member(*basis, name);
  JsonValue* documents = basis->find(ismap::detail::name_of_member<&Basis::documents>());
  if (auto* list = documents == nullptr ? nullptr : documents->as<JsonList>())
    for (JsonValue& document : *list) erase_member(document, ismap::detail::name_of_member<&BasisDocument::name>());
  return whole;
}

/// Lists what differs between two answers.
class AnswerComparison {
 public:
  explicit AnswerComparison(Verification& verification) : found_(verification) {}

  void compare(const JsonValue& was, const JsonValue& is) {
    const auto* old_members = was.as<JsonMembers>();
    const auto* new_members = is.as<JsonMembers>();
    if (old_members != nullptr && new_members != nullptr) return compare_members(*old_members, *new_members);
    const auto* old_items = was.as<JsonList>();
    const auto* new_items = is.as<JsonList>();
    if (old_items != nullptr && new_items != nullptr) return compare_items(*old_items, *new_items);
    if (!(was == is)) note(&was, &is);
  }

 private:
  void compare_members(const JsonMembers& was, const JsonMembers& is) {
    for (const JsonMember& member : was) below(member.name, &member.value, value_in(is, member.name));
    for (const JsonMember& member : is)
      if (value_in(was, member.name) == nullptr) below(member.name, nullptr, &member.value);
  }

  void compare_items(const JsonList& was, const JsonList& is) {
    for (std::size_t i = 0; i < std::max(was.size(), is.size()); ++i)
      below(std::to_string(i), i < was.size() ? &was[i] : nullptr, i < is.size() ? &is[i] : nullptr);
  }

  static const JsonValue* value_in(const JsonMembers& members, std::string_view name) {
    const auto found = std::ranges::find(members, name, &JsonMember::name);
    return found == members.end() ? nullptr : &found->value;
  }

  void below(std::string_view name, const JsonValue* was, const JsonValue* is) {
    const std::size_t around = at_.size();
    Pointer::append_member(at_, name);
    if (was != nullptr && is != nullptr)
      compare(*was, *is);
    else
      note(was, is);
    at_.resize(around);
  }

  void note(const JsonValue* was, const JsonValue* is) {
    const auto shown = [](const JsonValue* value) {
      return value == nullptr ? std::nullopt : std::optional{ismap::detail::excerpt(json_of(*value))};
    };
    if (found_.members.size() == most_members_listed)
      found_.has_more = true;
    else
      found_.members.push_back({at_, shown(was), shown(is)});
  }

  Verification& found_;
  std::string at_;
};

struct RuleVerdict {
  std::string rule;
  std::string verdict;
  std::size_t nth = 0;  ///< of the results of the rule
};

std::string text_member(const JsonValue& object, std::string_view name) {
  const JsonValue* member = object.find(name);
  const auto* text = member == nullptr ? nullptr : member->as<std::string>();
  return text == nullptr ? std::string{} : *text;
}

std::vector<RuleVerdict> verdicts_in(const JsonValue& answer) {
  std::vector<RuleVerdict> verdicts;
  const JsonValue* results = answer.find(results_name);
  const auto* list = results == nullptr ? nullptr : results->as<JsonList>();
  if (list == nullptr) return verdicts;
  std::map<std::string, std::size_t> times;
  for (const JsonValue& result : *list) {
    const std::string rule = text_member(result, ismap::detail::name_of_member<&RuleResult::rule>());
    verdicts.push_back(
        {rule, text_member(result, ismap::detail::name_of_member<&RuleResult::verdict>()), times[rule]++});
  }
  return verdicts;
}

void compare_rules(const JsonValue& was, const JsonValue& is, Verification& verification) {
  using Key = std::pair<std::string_view, std::size_t>;
  const std::vector<RuleVerdict> old_verdicts = verdicts_in(was);
  const std::vector<RuleVerdict> new_verdicts = verdicts_in(is);
  std::map<Key, std::string_view> left;
  for (const RuleVerdict& verdict : new_verdicts) left.emplace(Key{verdict.rule, verdict.nth}, verdict.verdict);
  for (const RuleVerdict& old : old_verdicts) {
    const auto now = left.find({old.rule, old.nth});
    if (now == left.end())
      verification.rules.push_back({old.rule, old.verdict, std::nullopt});
    else if (now->second != old.verdict)
      verification.rules.push_back({old.rule, old.verdict, std::string{now->second}});
    if (now != left.end()) left.erase(now);
  }
  for (const RuleVerdict& verdict : new_verdicts)
    if (left.contains({verdict.rule, verdict.nth}))
      verification.rules.push_back({verdict.rule, std::nullopt, verdict.verdict});
}

StatedAnswer read_parts(std::string_view json, const JsonValue& whole) {
  const JsonValue* basis = whole.find(basis_name);
  if (basis == nullptr) throw ParseError(Fault::missing_member, Text{no_basis}, {}, Place{});
  StatedAnswer stated{.json = std::string{json}, .format = text_member(whole, format_member)};
  const BasisReader reader{*basis};
  const auto read = [&reader]<auto member>(auto& value) {
    reader.read(ismap::detail::name_of_member<member>(), value);
  };
  read.template operator()<&Basis::version>(stated.version);
  read.template operator()<&Basis::rulebook>(stated.rulebook);
  read.template operator()<&Basis::question>(stated.question);
  read.template operator()<&Basis::arguments>(stated.arguments);
  read.template operator()<&Basis::documents>(stated.documents);
  constexpr std::string_view digest_name = ismap::detail::name_of_member<&Basis::answer_sha256>();
  if (!basis->contains(digest_name))
    throw ParseError(Fault::missing_member, Text{no_digest}, path<&Review::basis, &Basis::answer_sha256>.string(), {});
  read.template operator()<&Basis::answer_sha256>(stated.answer_sha256);
  return stated;
}

}  // namespace

StatedAnswer read_answer(std::string_view json) {
  // Refuses what could be read in two ways, such as a member that is given twice.
  canonical_json(json);
  try {
    return read_parts(json, parse_json(json));
  } catch (const ParseError& error) {
    throw located(error, json);
  }
}

Verification verify(const StatedAnswer& stated, const Answer& again) {
  const Basis& basis = *again.basis();
  const JsonValue was = parse_json(stated.json);
  const JsonValue is = parse_json(again.json(Layout::compact));
  Verification verification{.answer_format = stated.format,
                            .question = stated.question,
                            .version = {stated.version, std::string{basis.version}},
                            .rulebook = {stated.rulebook, std::string{basis.rulebook}},
                            .answer_sha256 = {stated.answer_sha256, basis.answer_sha256.value()},
                            .documents = basis.documents,
                            .rules = {},
                            .members = {}};
  compare_rules(was, is, verification);
  AnswerComparison{verification}.compare(comparable(was), comparable(is));
  verification.outcome = digest_of_body(was) != stated.answer_sha256                  ? VerificationOutcome::edited
                         : verification.rules.empty() && verification.members.empty() ? VerificationOutcome::same
                                                                                      : VerificationOutcome::differs;
  return verification;
}

}  // namespace ismap::ask
