#include <ismap/io/write.hpp>

#include <ismap/io/json.hpp>
#include <ismap/io/json_text.hpp>
#include <ismap/io/load.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/review_description.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>

namespace ismap {
namespace {

using Json = nlohmann::json;

std::string json_of(std::string_view text) {
  JsonText sink{Layout::compact};
  sink.text(text);
  return std::move(sink).take();
}

Policy a_policy() {
  return {.choices = {.counting = Counting::same_day},
          .supplements = {{.parameter = Parameter::committee_quorum,
                           .value = std::int64_t{5},
                           .clause = "3",
                           .source = "規則",
                           .in_force = InForce{.from = date(2024, 2, 29), .until = {}}},
                          {.parameter = Parameter::public_holidays,
                           .value = std::vector<std::string>{},
                           .clause = "",
                           .source = "",
                           .in_force = {}}}};
}

TEST(Write, SaysTheFormatFirstAndFollowsTheDescription) {
  EXPECT_EQ(
      write(a_policy()),
      R"({"format":"ismap-policy/1","choices":{"counting":"same_day","holiday_roll_over":"none",)"
      R"("application_period_start":"report_date","late_report":"judgement",)"
      R"("subsequent_events_until":"report_date","violation_or_deletion":"both_absent",)"
      R"("base_on_liu_list":"by_scheme","period_overlap":"judgement",)"
      R"("expiry_without_renewal":"expired","reportable_incidents":"all","liu_validity":"undecided",)"
      R"("provisional_year":"first_day_counted"},"supplements":[)"
      R"({"parameter":"committee_quorum","value":5,"clause":"3","source":"規則","in_force":{"from":"2024-02-29"}},)"
      R"({"parameter":"public_holidays","value":[],"clause":"","source":""}]})");
}

TEST(Write, IndentsByTwoSpacesAndEndsWithANewline) {
  const Register value{.services = {{.number = "C1",
                                     .scheme = Scheme::ismap,
                                     .name = "n",
                                     .provider = "p",
                                     .service_model = ServiceModel::saas,
                                     .built_on = {"C2", "C3"},
                                     .history = {}}},
                       .assessors = {}};
  EXPECT_EQ(write(value, Layout::indented), R"({
  "format": "ismap-register/1",
  "services": [
    {
      "number": "C1",
      "scheme": "ismap",
      "name": "n",
      "provider": "p",
      "service_model": "saas",
      "built_on": [
        "C2",
        "C3"
      ],
      "history": []
    }
  ],
  "assessors": []
}
)");
}

TEST(Write, LeavesOutWhatIsAbsent) {
  const Json json = Json::parse(write(Dossier{}));
  for (const char* member : {"representation", "report", "disclosures", "internal_audit", "special_report"})
    EXPECT_FALSE(json.contains(member)) << member;
  EXPECT_EQ(json.at("pledges"), Json::array());
}

TEST(Write, EscapesWhatJsonForbidsInTextsAndWhatSteersATerminal) {
  using namespace std::string_literals;
  EXPECT_EQ(json_of(""), R"("")");
  EXPECT_EQ(json_of("\"\\/"), R"("\"\\/")");
  EXPECT_EQ(json_of("\n\t\r"), R"("\n\t\r")");
  EXPECT_EQ(json_of("\b\f\v"), R"("\u0008\u000c\u000b")");
  EXPECT_EQ(json_of("\0\x1F\x7F"s), R"("\u0000\u001f\u007f")");
  EXPECT_EQ(json_of("管理策 𠮷\u2028"), R"("管理策 𠮷\u2028")");
}

TEST(Write, EveryByteOfATextComesBack) {
  std::string text;
  for (char c = 0; c < 0x7F; ++c) text += c;
  text += "\x7Fé\u3000あ𠮷\u2028\uFEFF\uFFFF";
  Policy policy;
  policy.supplements = {{Parameter::minor_finding_conditions, text, text, text, {}}};
  for (const Layout layout : {Layout::compact, Layout::indented}) {
    EXPECT_EQ(load<Policy>(write(policy, layout)), policy);
    EXPECT_EQ(Json::parse(write(policy, layout)).get<Policy>(), policy);
  }
}

TEST(Write, GivesAReviewWithEveryKindOfValue) {
  Review review;
  review.scheme = Scheme::ismap_liu;
  review.as_of = date(2026, 11, 21);
  RuleResult& result = review.results.emplace_back();
  result.facts = {{Pointer{} / "a/b" / 3, std::monostate{}},
                  {Pointer{}, true},
                  {Pointer{} / "n", std::int64_t{-7}},
                  {Pointer{} / "d", date(2024, 2, 29)},
                  {Pointer{} / "t", std::string{"\"文\""}}};
  const std::string compact = write(review);
  EXPECT_TRUE(compact.starts_with(R"({"format":"ismap-review/1","scheme":"ismap_liu","as_of":"2026-11-21",)"))
      << compact;
  const Json json = Json::parse(compact);
  EXPECT_EQ(json.at("results").at(0).at("facts"),
            Json::parse(R"([{"pointer": "/a~1b/3", "value": null}, {"pointer": "", "value": true},
                            {"pointer": "/n", "value": -7}, {"pointer": "/d", "value": "2024-02-29"},
                            {"pointer": "/t", "value": "\"文\""}])"));
  EXPECT_EQ(json, Json::parse(write(review, Layout::indented)));
  EXPECT_EQ(json, Json(review));
}

TEST(Write, TheSameValueGivesTheSameBytes) {
  EXPECT_EQ(write(a_policy(), Layout::indented), write(a_policy(), Layout::indented));
  EXPECT_EQ(write(load<Policy>(write(a_policy()))), write(a_policy()));
}

TEST(ToJson, OfAPartIsNoDocument) {
  const Json json = Period{date(2024, 4, 1), date(2025, 3, 31)};
  EXPECT_EQ(json, Json::parse(R"({"first": "2024-04-01", "last": "2025-03-31"})"));
  EXPECT_EQ(json.get<Period>(), (Period{date(2024, 4, 1), date(2025, 3, 31)}));
  EXPECT_EQ(Json(Statement{}).at("format"), "ismap-statement/1");
  EXPECT_FALSE(Json(Dossier{}).at("statement").contains("format"));
}

TEST(FromJson, OfAPartNamesPlacesInThePart) {
  try {
    static_cast<void>(Json::parse(R"({"first": "2024-04-01", "last": "2025-02-29"})").get<Period>());
    ADD_FAILURE() << "accepted";
  } catch (const ParseError& error) {
    EXPECT_EQ(error.fault(), Fault::bad_date);
    EXPECT_EQ(error.pointer(), "/last");
    EXPECT_TRUE(error.place() == Place{});
  }
}

}  // namespace
}  // namespace ismap
