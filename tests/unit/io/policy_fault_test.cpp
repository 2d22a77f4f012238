#include <ismap/io/policy_fault.hpp>

#include "tests/unit/io/mutant.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

namespace ismap {
namespace {

using test::Sample;
using test::Seen;

/// What a value amounts to for a parameter; `below` names the item at fault.
struct Expected {
  bool accepted = true;
  Fault fault{};
  std::string below{};
};

const Sample& policy() {
  return test::full_sample("policy");
}

void expect_supplement(const std::string& parameter, const std::string& value, const Expected& expected) {
  const std::string before =
      R"({"format": "ismap-policy/1", "choices": {}, "supplements": [{"parameter": "reassessment_due", "value": 3, "clause": "1",
 "source": "規則"}, {"value": )";
  const std::string text =
      before + value + R"(, "parameter": ")" + parameter + R"(", "clause": "2", "source": "規則"}]})";
  const std::string what = parameter + " = " + value;
  if (expected.accepted) return expect_acceptance(policy(), what, text);
  const std::size_t item = expected.below == "/0" ? 1 : expected.below == "/1" ? value.find(',') + 2 : 0;
  expect_refusal(policy(), {.what = what,
                            .text = text,
                            .fault = expected.fault,
                            .pointer = "/supplements/1/value" + expected.below,
                            .offset = before.size() + item,
                            .seen = Seen::by_both_readers});
}

constexpr Expected accepted{};
const Expected wrong_type{false, Fault::wrong_type};
const Expected bad_value{false, Fault::bad_value};
const Expected bad_date{false, Fault::bad_date};

TEST(PolicyFault, NumbersOfDaysAndMonthsLieWithinACentury) {
  for (const std::string parameter : {"incident_first_report_due", "incident_final_report_due",
                                      "assessor_validity_months", "objection_due", "committee_quorum"}) {
    for (const std::string value : {"0", "1", "30", "1200"}) expect_supplement(parameter, value, accepted);
    for (const std::string value : {"-1", "1201", "9223372036854775807", "-9223372036854775808"})
      expect_supplement(parameter, value, bad_value);
    for (const std::string value :
         {"\"\"", "\"30\"", "\"2026-01-01\"", "[]", "[\"30\"]", "1.5", "1e3", "true", "null", "{}"})
      expect_supplement(parameter, value, wrong_type);
  }
}

TEST(PolicyFault, ADateIsAnExistingDay) {
  expect_supplement("edition_2025_applies_from", "\"2026-04-01\"", accepted);
  for (const std::string value : {"\"\"", "\"2026-02-29\"", "\"2026-4-1\"", "\"soon\"", "\"1899-12-31\""})
    expect_supplement("edition_2025_applies_from", value, bad_date);
  for (const std::string value : {"0", "20260401", "[\"2026-04-01\"]", "[]", "false", "null", "{}"})
    expect_supplement("edition_2025_applies_from", value, wrong_type);
}

TEST(PolicyFault, ATextIsAnyText) {
  for (const std::string parameter : {"liu_annex_2_requirements", "minor_finding_conditions"}) {
    for (const std::string value : {"\"\"", "\"2026-02-30\"", "\"条件\"", "\"a\\u0000b\""})
      expect_supplement(parameter, value, accepted);
    for (const std::string value : {"0", "[]", "[\"条件\"]", "true", "null", "{}"})
      expect_supplement(parameter, value, wrong_type);
  }
}

TEST(PolicyFault, AListOfItemsIsAnyListOfTexts) {
  for (const std::string value : {"[]", "[\"14.2(4)\"]", "[\"14.2(4)\", \"\"]"})
    expect_supplement("deletion_items_barring_registration", value, accepted);
  for (const std::string value : {"0", "\"14.2(4)\"", "true", "null", "{}"})
    expect_supplement("deletion_items_barring_registration", value, wrong_type);
}

TEST(PolicyFault, HolidaysAreExistingDays) {
  for (const std::string value : {"[]", "[\"2026-01-01\"]", "[\"2026-01-01\", \"2024-02-29\"]"})
    expect_supplement("public_holidays", value, accepted);
  expect_supplement("public_holidays", "[\"2026-02-29\"]", {false, Fault::bad_date, "/0"});
  expect_supplement("public_holidays", "[\"2026-01-01\", \"元日\"]", {false, Fault::bad_date, "/1"});
  expect_supplement("public_holidays", "[\"2026-01-01\", \"\", \"x\"]", {false, Fault::bad_date, "/1"});
  for (const std::string value : {"0", "\"2026-01-01\"", "true", "null", "{}"})
    expect_supplement("public_holidays", value, wrong_type);
}

TEST(PolicyFault, AssessedControlsAreControlNumbers) {
  for (const std::string value : {"[]", "[\"9.4.1.8.PB\"]", "[\"5.1.1\", \"6.3.P\"]"})
    expect_supplement("liu_assessed_controls", value, accepted);
  expect_supplement("liu_assessed_controls", "[\"9\"]", {false, Fault::bad_control_id, "/0"});
  expect_supplement("liu_assessed_controls", "[\"5.1.1\", \"5.1.256\"]", {false, Fault::bad_control_id, "/1"});
  for (const std::string value : {"0", "\"9.4.1.8.PB\"", "true", "null", "{}"})
    expect_supplement("liu_assessed_controls", value, wrong_type);
}

TEST(PolicyFault, ItemsOfEveryListAreTexts) {
  for (const std::string parameter : {"deletion_items_barring_registration", "public_holidays", "liu_assessed_controls",
                                      "committee_quorum", "minor_finding_conditions"})
    for (const std::string item : {"0", "1.5", "true", "null", "{}", "[]", "[\"x\"]"}) {
      expect_supplement(parameter, "[" + item + "]", {false, Fault::wrong_type, "/0"});
      expect_supplement(parameter, "[\"x\", " + item + "]", {false, Fault::wrong_type, "/1"});
    }
}

TEST(PolicyFault, PlacesAreFoundBehindKeysWithEscapes) {
  const std::string before = R"({"format": "ismap-policy/1", "choices": {}, "supp\u006Cements": [{"v\u0061lue": )";
  expect_refusal(policy(), {.what = "escaped keys",
                            .text = before + R"("x", "parameter": "objection_due", "clause": "", "source": ""}]})",
                            .fault = Fault::wrong_type,
                            .pointer = "/supplements/0/value",
                            .offset = before.size(),
                            .seen = Seen::by_both_readers});
}

TEST(PolicyFault, RollingOverNeedsTheHolidays) {
  const std::string choices =
      R"({"format": "ismap-policy/1", "choices": {"holiday_roll_over": "next_business_day"}, "supplements": [)";
  const std::string holidays = R"({"parameter": "public_holidays", "value": [], "clause": "", "source": ""})";
  const std::string quorum = R"({"parameter": "committee_quorum", "value": 3, "clause": "", "source": ""})";
  expect_acceptance(policy(), "with holidays", choices + holidays + "]}");
  expect_acceptance(policy(), "with holidays last", choices + quorum + ", " + holidays + "]}");
  for (const std::string& supplements : {std::string{}, quorum})
    expect_refusal(policy(), {.what = "without holidays",
                              .text = choices + supplements + "]}",
                              .fault = Fault::bad_value,
                              .pointer = "/choices/holiday_roll_over",
                              .offset = choices.find("\"next_business_day\""),
                              .seen = Seen::by_both_readers});
}

std::string quorum(const std::string& in_force) {
  return R"({"parameter": "committee_quorum", "value": 3, "clause": "", "source": "")" +
         (in_force.empty() ? "" : R"(, "in_force": )" + in_force) + "}";
}

struct Intervals {
  std::string_view what;
  std::vector<std::string> supplements;
  std::size_t second = 0;  ///< which of them supplies a day again; 0: none does
};

TEST(PolicyFault, AParameterIsSuppliedOnceForADay) {
  const Intervals cases[] = {
      {"always, twice", {"", ""}, 1},
      {"always, and from a day", {"", R"({"from": "2026-01-01"})"}, 1},
      {"until a day, and from it on", {R"({"until": "2026-01-01"})", R"({"from": "2026-01-01"})"}, 1},
      {"from a day on, and until it", {R"({"from": "2026-01-01"})", R"({"until": "2026-01-01"})"}, 1},
      {"one after the other", {R"({"until": "2025-12-31"})", R"({"from": "2026-01-01"})"}, 0},
      {"one before the other", {R"({"from": "2026-01-01"})", R"({"until": "2025-12-31"})"}, 0},
      {"years",
       {R"({"from": "2028-01-01"})", R"({"from": "2026-01-01", "until": "2026-12-31"})",
        R"({"from": "2027-01-01", "until": "2027-12-31"})"},
       0},
      {"years that share a day",
       {R"({"from": "2027-12-31"})", R"({"from": "2026-01-01", "until": "2026-12-31"})",
        R"({"from": "2027-01-01", "until": "2027-12-31"})"},
       2},
  };
  for (const Intervals& one : cases) {
    std::string text = R"({"format": "ismap-policy/1", "choices": {}, "supplements": [)";
    std::size_t offset = 0;
    for (std::size_t i = 0; i < one.supplements.size(); ++i) {
      if (i > 0) text += ", ";
      if (i == one.second) offset = text.size() + std::string_view{R"({"parameter": )"}.size();
      text += quorum(one.supplements[i]);
    }
    text += "]}";
    if (one.second == 0)
      expect_acceptance(policy(), std::string{one.what}, text);
    else
      expect_refusal(policy(), {.what = std::string{one.what},
                                .text = text,
                                .fault = Fault::duplicate_member,
                                .pointer = "/supplements/" + std::to_string(one.second) + "/parameter",
                                .offset = offset,
                                .seen = Seen::by_both_readers});
  }
}

TEST(PolicyFault, ManySupplementsForOneParameterAreLookedAtOnce) {
  constexpr int days = 200'000;
  Policy policy;
  for (int i = 0; i < days; ++i) {
    const Date day = date(1900, 1, 1) + std::chrono::days{i * 7919LL % days};
    policy.supplements.push_back({Parameter::committee_quorum, std::int64_t{3}, "", "", InForce{day, day}});
  }
  EXPECT_TRUE(faults_in(policy).empty());
  policy.supplements.push_back(policy.supplements.front());
  ASSERT_EQ(faults_in(policy).size(), 1U);
  EXPECT_EQ(faults_in(policy).front().pointer.string(), "/supplements/200000/parameter");
}

TEST(PolicyFault, EveryParameterHasAKind) {
  for (int i = 0; i <= static_cast<int>(Parameter::committee_quorum); ++i) {
    SCOPED_TRACE(i);
    const auto accepts = [&](const SupplementValue& value) {
      return faults_in(Policy{{}, {{static_cast<Parameter>(i), value, "", "", {}}}}).empty();
    };
    const int kinds =
        int{accepts(std::int64_t{1})} + int{accepts("2026-01-01")} + int{accepts(std::vector<std::string>{})};
    EXPECT_EQ(kinds, 1);
  }
}

}  // namespace
}  // namespace ismap
