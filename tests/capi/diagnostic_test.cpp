// The typed diagnostics of every answer say what its JSON says.
#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"
#include "tests/capi/shown.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <vector>

namespace ismap::capi_test::diagnostic_test {
namespace {

using Json = nlohmann::json;

/// What the typed calls say of a diagnostic.
struct Typed {
  std::string rule;
  std::string verdict;
  std::string severity;
  std::string code;
  Json pointer;
  std::string message_ja;
  std::string message_en;
  Json remedy_ja;
  std::vector<std::string> controls;
  Json limit;

  friend bool operator==(const Typed&, const Typed&) = default;
};

Json json_text(ismap_str text) {
  return text.data == nullptr ? Json{} : Json(string_of(text));
}

std::vector<std::string> controls_of(const ismap_diagnostic* diagnostic) {
  std::vector<std::string> controls;
  for (std::size_t i = 0; i < ismap_diagnostic_control_count(diagnostic); ++i)
    controls.push_back(text_of(ismap_control_id_text, ismap_diagnostic_control(diagnostic, i)));
  return controls;
}

std::vector<Typed> typed(const ismap_answer* answer) {
  std::vector<Typed> all;
  for (std::size_t i = 0; i < ismap_answer_diagnostic_count(answer); ++i) {
    const ismap_diagnostic* one = ismap_answer_diagnostic(answer, i);
    const std::int32_t limit = ismap_diagnostic_limit(one);
    all.push_back({string_of(ismap_diagnostic_rule(one)), string_of(ismap_value_name(ismap_diagnostic_verdict(one))),
                   string_of(ismap_value_name(ismap_diagnostic_severity(one))), string_of(ismap_diagnostic_code(one)),
                   json_text(ismap_diagnostic_pointer(one)),
                   string_of(ismap_diagnostic_message(one, ISMAP_LANGUAGE_JA)),
                   string_of(ismap_diagnostic_message(one, ISMAP_LANGUAGE_EN)),
                   json_text(ismap_diagnostic_remedy(one, ISMAP_LANGUAGE_JA)), controls_of(one),
                   limit == ISMAP_NO_DAY ? Json{} : Json(text_of(ismap_day_text, limit))});
  }
  return all;
}

/// The same of a diagnostic in JSON.
Typed written(const Json& one, std::string rule, std::string verdict) {
  Typed typed{std::move(rule),
              std::move(verdict),
              one.at("severity"),
              one.at("code"),
              one.at("pointer"),
              one.at("message").at("ja"),
              one.at("message").at("en"),
              one.contains("remedy") ? one.at("remedy").at("ja") : Json{},
              {},
              one.contains("limit") ? one.at("limit").at("day") : Json{}};
  if (one.contains("control")) typed.controls.push_back(one.at("control"));
  return typed;
}

void add_results(std::vector<Typed>& all, const Json& answer) {
  for (const Json& result : answer.at("results"))
    for (const Json& one : result.at("diagnostics"))
      all.push_back(written(one, result.at("rule"), result.at("verdict")));
}

/// The rule of a code outside of the results, where it is one.
void add_others(std::vector<Typed>& all, const Json& diagnostics) {
  for (const Json& one : diagnostics) {
    const std::string code = one.at("code");
    const std::string rule = code.substr(0, code.find('/'));
    all.push_back(written(one, ask(ismap_rule_find, str(rule)).status == ISMAP_OK ? rule : "", ""));
  }
}

Handle<ismap_document> loaded(std::string_view name) {
  return ask(ismap_document_load, engine(), ISMAP_DOCUMENT_ANY, str(example(name)), nullptr).out;
}

TEST(Diagnostics, OfRulesAreThoseOfTheResults) {
  const auto check = [](const Answer<ismap_answer*>& answer) {
    const Json json = Json::parse(shown(answer).json);
    std::vector<Typed> expected;
    add_results(expected, json);
    if (json.contains("diagnostics")) add_others(expected, json.at("diagnostics"));
    EXPECT_EQ(typed(answer.out.get()), expected);
    return expected.size();
  };
  for (const char* name : {"ismap-breaches", "ismap-renewal", "liu-special-measure", "statement"})
    EXPECT_GT(check(ask(ismap_document_review, engine(), loaded(name).get(), registrations(), as_of, nullptr)), 0U)
        << name;
  EXPECT_GT(
      check(ask(ismap_procurement_decide, engine(), loaded("procurement-unlisted").get(), listed(), as_of, nullptr)),
      0U);
  check(ask(ismap_assessor_review, engine(), assessor(), ismap_str{}, as_of, nullptr));
  check(ask(ismap_agenda_plan, engine(), agenda(), nullptr));
  check(ask(ismap_assessment_plan, engine(), dossier(), registrations(), as_of, nullptr));
}

TEST(Diagnostics, OfRulesKnowTheirResult) {
  const auto answer =
      ask(ismap_document_review, engine(), loaded("ismap-breaches").get(), registrations(), as_of, nullptr).out;
  for (std::size_t i = 0; i < ismap_answer_diagnostic_count(answer.get()); ++i) {
    const ismap_diagnostic* one = ismap_answer_diagnostic(answer.get(), i);
    const ismap_result* result = ismap_diagnostic_result(one);
    ASSERT_NE(result, nullptr);
    EXPECT_EQ(string_of(ismap_result_rule(result)), string_of(ismap_diagnostic_rule(one)));
    EXPECT_EQ(ismap_result_verdict(result), ismap_diagnostic_verdict(one));
  }
}

TEST(Diagnostics, OfARegisterAreThoseOfItsServicesAndItsOwn) {
  std::vector<Typed> expected;
  const auto status = ask(ismap_register_status, engine(), built_on(), as_of, nullptr);
  const Json all = Json::parse(shown(status).json);
  for (const Json& service : all.at("services")) add_others(expected, service.at("diagnostics"));
  EXPECT_EQ(typed(status.out.get()), expected);

  for (const auto& answer :
       {ask(ismap_service_impact, engine(), built_on(), str(base_number), nullptr, as_of, nullptr).out.release(),
        ask(ismap_register_impact, engine(), built_on(), as_of, nullptr).out.release(),
        ask(ismap_register_due, engine(), built_on(), as_of, nullptr).out.release(),
        ask(ismap_statement_migrate, engine(), brief(), str("ismap-2025"), nullptr).out.release(),
        ask(ismap_certificate_overlap, engine(), brief(), ISMAP_CERTIFICATE_ISO27001, nullptr).out.release()}) {
    const Handle<ismap_answer> owned{answer};
    expected.clear();
    add_others(expected, Json::parse(capi_test::json_of(answer)).at("diagnostics"));
    EXPECT_EQ(typed(answer), expected);
    EXPECT_EQ(ismap_answer_result_count(answer), 0U);
  }
}

TEST(Diagnostics, OfADifferenceAreItsConsequences) {
  const auto answer = ask(ismap_document_diff, engine(), loaded("diff-previous").get(), loaded("ismap-renewal").get(),
                          registrations(), as_of, nullptr);
  const Json consequences = Json::parse(shown(answer).json).at("consequences");
  const std::vector<Typed> all = typed(answer.out.get());
  ASSERT_EQ(all.size(), consequences.size());
  ASSERT_GT(all.size(), 0U);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Json& one = consequences[i];
    const std::string verdict = one.value("verdict", "");
    EXPECT_EQ(all[i].rule, one.at("rule"));
    EXPECT_EQ(all[i].code, one.at("code"));
    EXPECT_EQ(all[i].verdict, verdict);
    EXPECT_EQ(all[i].severity, verdict.empty() ? "advice" : verdict == "not_met" ? "error" : "warning");
    EXPECT_EQ(all[i].message_ja, one.at("message").at("ja"));
    EXPECT_EQ(all[i].controls, one.at("controls").get<std::vector<std::string>>());
    EXPECT_EQ(all[i].pointer, one.contains("new_at") ? one.at("new_at") : Json{});
  }
}

TEST(Diagnostics, OfARemedyAreItsEdits) {
  const auto answer =
      ask(ismap_document_remedy, engine(), loaded("ismap-breaches").get(), registrations(), as_of, nullptr);
  const Json edits = Json::parse(shown(answer).json).at("edits");
  const std::vector<Typed> all = typed(answer.out.get());
  ASSERT_EQ(all.size(), edits.size());
  ASSERT_GT(all.size(), 0U);
  for (std::size_t i = 0; i < all.size(); ++i) {
    EXPECT_EQ(all[i].rule, edits[i].at("rules")[0]);
    EXPECT_EQ(all[i].code, edits[i].at("codes")[0]);
    EXPECT_EQ(all[i].pointer, edits[i].at("pointer"));
    EXPECT_EQ(all[i].message_en, edits[i].at("because").at("en"));
    EXPECT_EQ(all[i].remedy_ja, edits[i].at("what").at("ja"));
    EXPECT_EQ(all[i].verdict, "not_met");
  }
}

}  // namespace
}  // namespace ismap::capi_test::diagnostic_test
