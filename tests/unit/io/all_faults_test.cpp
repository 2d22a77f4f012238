// All that is wrong with a document is reported at once.
#include "tests/unit/io/refusal.hpp"
#include "tests/unit/io/sample.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace ismap {
namespace {

using test::fault_at;
using test::full_sample;
using test::Node;
using test::pointers_of;
using test::refusal_of;
using test::Sample;
using Names = std::vector<std::string>;

constexpr std::string_view wrong_statement = R"({
  "format": "ismap-statement/1",
  "edition": 2020,
  "servce_name": "名称",
  "controls": [
    {"id": "9.4.1.8.pb", "stance": "implementd"},
    {"id": "5.1.1", "stance": "excluded", "reasn": "理由"},
    7
  ],
  "assessment_period": {"first": "2026/4/1"}
})";

TEST(AllFaults, AreToldInOneRunEachWithItsPlace) {
  const ParseError error = refusal_of<Statement>(wrong_statement);
  const Names told = pointers_of(error);
  for (const char* pointer :
       {"/edition", "/servce_name", "/controls/0/id", "/controls/0/stance", "/controls/1/reasn", "/controls/2",
        "/assessment_period/first", "/assessment_period/last", "/service_name", "/regions"})
    EXPECT_EQ(std::ranges::count(told, pointer), 1) << pointer;
  EXPECT_EQ(error.pointer(), "/edition");
  EXPECT_FALSE(error.has_more());
  for (const InputFault& fault : error.faults()) {
    EXPECT_EQ(fault.place, place_of(wrong_statement, fault.place.offset)) << fault.pointer;
    EXPECT_FALSE(fault.message.ja.empty() || fault.message.en.empty()) << fault.pointer;
  }
  EXPECT_EQ(fault_at(error, "/controls/2").place, (Place{wrong_statement.find("7\n"), 8, 5}));
}

TEST(AllFaults, SayWhatWasProbablyMeant) {
  const ParseError error = refusal_of<Statement>(wrong_statement);
  EXPECT_EQ(fault_at(error, "/edition").hints, Names{"\"2020\""});
  EXPECT_EQ(fault_at(error, "/servce_name").hints, Names{"service_name"});
  EXPECT_EQ(fault_at(error, "/controls/0/id").hints, Names{"9.4.1.8.PB"});
  EXPECT_EQ(fault_at(error, "/controls/0/stance").hints, Names{"implemented"});
  EXPECT_EQ(fault_at(error, "/controls/1/reasn").hints, Names{"reason"});
  EXPECT_EQ(fault_at(error, "/assessment_period/first").hints, Names{"2026-04-01"});
}

TEST(AllFaults, AMemberThatIsGivenIsNoHint) {
  const Sample& sample = full_sample("statement");
  const Node& period = sample.document.at("/assessment_period");
  const std::string text =
      sample.document.with_value(period, R"({"frst": 1, "first": "2025-01-01", "last": "2025-12-31"})");
  EXPECT_EQ(fault_at(refusal_of<Statement>(text), "/assessment_period/frst").hints, Names{});
}

TEST(AllFaults, NameEveryMissingMember) {
  const ParseError error = refusal_of<Policy>("{}");
  EXPECT_EQ(pointers_of(error), (Names{"/format", "/choices", "/supplements"}));
  for (const InputFault& fault : error.faults()) EXPECT_EQ(fault.fault, Fault::missing_member);
}

TEST(AllFaults, ABareListOfControlsLacksAWholeStatement) {
  const std::string list = R"([{"id": "5.1.1", "stance": "implemented"}, {"id": "5.1.2", "stance": "implemented"}])";
  EXPECT_EQ(format_meant_in(list, only_format_of<Statement>), "ismap-statement/1");
  const ParseError error = refusal_of<Statement>(list);
  EXPECT_EQ(error.fault(), Fault::wrong_type);
  const Names told = pointers_of(error);
  for (const char* pointer : {"", "/format", "/edition", "/service_name", "/controls", "/assessment_period"})
    EXPECT_EQ(std::ranges::count(told, pointer), 1) << pointer;
}

TEST(AllFaults, OfAMemberGivenTwiceTheRestIsReadOn) {
  const ParseError error =
      refusal_of<Policy>(R"({"format": "ismap-policy/1", "choices": {}, "choices": {"x": 1}, "supplements": 3})");
  EXPECT_EQ(pointers_of(error), (Names{"/choices", "/supplements"}));
}

TEST(AllFaults, OfAnotherDocumentOnlyThatIsTold) {
  const ParseError error = refusal_of<Dossier>(R"({"a": 1, "format": "ismap-register/1", "b": 2})");
  EXPECT_EQ(pointers_of(error), Names{"/format"});
  EXPECT_EQ(error.fault(), Fault::wrong_document);
  EXPECT_EQ(refusal_of<Dossier>(R"({"format": "ismap-dosier/1"})").faults().front().hints, Names{"ismap-dossier/1"});
}

TEST(AllFaults, AreNoneIfTheTextIsNoJson) {
  const ParseError error = refusal_of<Policy>(R"({"a": 1, "b": 2, })");
  EXPECT_EQ(error.faults().size(), 1U);
  EXPECT_EQ(error.fault(), Fault::syntax);
}

TEST(AllFaults, EndAtAHundred) {
  const auto with_unknown_members = [](int count) {
    std::string text = R"({"format": "ismap-policy/1", "choices": {}, "supplements": [])";
    for (int i = 0; i < count; ++i) text += ", \"m" + std::to_string(i) + "\": 1";
    return text + "}";
  };
  const ParseError hundred = refusal_of<Policy>(with_unknown_members(100));
  EXPECT_EQ(hundred.faults().size(), 100U);
  EXPECT_FALSE(hundred.has_more());
  const ParseError more = refusal_of<Policy>(with_unknown_members(101));
  EXPECT_EQ(more.faults(), hundred.faults());
  EXPECT_TRUE(more.has_more());
  EXPECT_TRUE(refusal_of<Policy>(with_unknown_members(5000)).has_more());
}

TEST(AllFaults, OfAPolicyAreItsValuesToo) {
  const ParseError error = refusal_of<Policy>(R"({"format": "ismap-policy/1", "choices": {}, "supplements": [
    {"parameter": "public_holidays", "value": ["2026/1/1", "2026-01-12", "20260211"], "clause": "", "source": ""},
    {"parameter": "committee_quorum", "value": 1201, "clause": "", "source": ""},
    {"parameter": "liu_assessed_controls", "value": ["9.4.1.8 PB"], "clause": "", "source": ""}]})");
  EXPECT_EQ(pointers_of(error), (Names{"/supplements/0/value/0", "/supplements/0/value/2", "/supplements/1/value",
                                       "/supplements/2/value/0"}));
  EXPECT_EQ(fault_at(error, "/supplements/0/value/0").hints, Names{"2026-01-01"});
  EXPECT_EQ(fault_at(error, "/supplements/2/value/0").hints, Names{"9.4.1.8.PB"});
  EXPECT_EQ(fault_at(error, "/supplements/1/value").place.line, 3U);
}

TEST(AllFaults, GoOnBehindEveryWrongValue) {
  for (const Sample& sample : test::short_samples()) {
    const std::vector<Node>& nodes = sample.document.nodes();
    const Node& last = nodes.back();
    for (const Node& node : sample.document.kinds_of_nodes()) {
      if (node.pointer.empty() || node.pointer == "/format" || last.begin < node.end) continue;
      for (const std::string_view wrong : {"null", "{\"a\": [1, {}]}", "[[2], {}]"}) {
        if (wrong.front() == node.kind) continue;
        SCOPED_TRACE(sample.name + ": " + node.pointer);
        const std::string text =
            sample.document.with(last.begin, last.end, "[null]").replace(node.begin, node.end - node.begin, wrong);
        try {
          sample.load(text, {});
          ADD_FAILURE() << "this was read";
        } catch (const ParseError& error) {
          EXPECT_TRUE(error.pointer().starts_with(node.pointer)) << error.pointer();
          const Names told = pointers_of(error);
          EXPECT_TRUE(std::ranges::any_of(told, [&](const std::string& one) { return one.starts_with(last.pointer); }));
        }
      }
    }
  }
}

}  // namespace
}  // namespace ismap
