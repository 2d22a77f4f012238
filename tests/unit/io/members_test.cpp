// Members that a document must not have, has twice, or lacks.
#include "tests/unit/io/mutant.hpp"

#include <ismap/io/format.hpp>

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>

namespace ismap {
namespace {

using test::all_samples;
using test::DocumentText;
using test::Node;
using test::Sample;
using test::Seen;

/// Every member that the design of the model marks as optional, written down here a second time. All others are
/// required.
const std::set<std::string>& optional_members() {
  static const std::set<std::string> members = [] {
    std::set<std::string> all = {
        "/representation",
        "/report",
        "/disclosures",
        "/internal_audit",
        "/special_report",
        "/application/applicant/corporate_number",
        "/application/registration_number",
        "/application/received_on",
        "/application/accepted_on",
        "/application/inquiries/*/answered_on",
        "/application/inquiries/*/subject",
        "/application/impact_assessment",
        "/representation/points/*/answer",
        "/representation/points/*/content",
        "/report/late_reason",
        "/internal_audit/conducted_on",
        "/internal_audit/period",
        "/internal_audit/auditor",
        "/internal_audit/meets_annex_2",
        "/choices/counting",
        "/choices/holiday_roll_over",
        "/choices/application_period_start",
        "/choices/late_report",
        "/choices/subsequent_events_until",
        "/choices/violation_or_deletion",
        "/choices/base_on_liu_list",
        "/choices/period_overlap",
        "/choices/expiry_without_renewal",
        "/choices/reportable_incidents",
        "/choices/liu_validity",
        "/choices/provisional_year",
        "/limits",
        "/limits/*/months",
        "/limits/*/days",
        "/supplements/*/in_force",
        "/supplements/*/in_force/from",
        "/supplements/*/in_force/until",
        "/low_impact",
        "/service/number",
        "/service/name",
        "/service/service_model",
        "/service/generative_ai",
        "/ciso_check",
        "/ciso_check/in_selection_criteria",
        "/ciso_check/covers",
        "/ciso_check/shortfalls_assessed",
        "/ciso_check/items",
        "/ciso_check/items/*/result",
        "/ciso_check/items/*/answer",
        "/ciso_check/items/*/assessment",
        "/ciso_check/items/*/assessed_on",
        "/services/*/service_model",
        "/services/*/printed",
        "/services/*/printed/registered_on",
        "/services/*/printed/valid_until",
        "/services/*/printed/period",
        "/services/*/printed/state",
        "/provisional",
        "/provisional/contract",
        "/provisional/contract/extended_until",
        "/provisional/built_from",
        "/provisional/started_using_on",
        "/provisional/migration_plan_on",
        "/provisional/migration_until",
        "/provisional/migration_extended_until",
        "/provisional/reports",
        "/provisional/reports/*/change",
        "/meeting/published_on",
        "/applications/*/kind",
    };
    for (const std::string registered : {"/services/*", "/assessors/*", ""})
      for (const std::string member : {"grave", "period", "ground", "note", "form"})
        all.insert(registered + "/history/*/" + member);
    for (const std::string assessor : {"/assessors/*", ""}) {
      for (const std::string member : {"/service_standard_listing", "/ethics_body"}) all.insert(assessor + member);
      for (const std::string practitioner : {"/partner", "/manager", "/team/*"})
        for (const std::string member : {"/cloud_knowledge", "/exception_ground"})
          all.insert(assessor + practitioner + member);
    }
    for (const std::string statement : {"", "/statement"})
      for (const std::string member :
           {"/outside_services/*/registration_number", "/regions/*/country", "/controls/*/ground", "/controls/*/reason",
            "/controls/*/individual_control", "/controls/*/inherited_from", "/controls/*/changes/*/until",
            "/controls/*/changes/*/nature", "/special_notes", "/representative/authority", "/generative_ai",
            "/generative_ai/description"})
        all.insert(statement + member);
    return all;
  }();
  return members;
}

/// A name as RFC 6901 writes it.
std::string escaped(std::string_view name) {
  std::string text;
  for (const char c : name) text += c == '~' ? "~0" : c == '/' ? "~1" : std::string{c};
  return text;
}

void expect_unknown(const Sample& sample, const Node& object, const std::string& text, const std::string& name,
                    std::size_t offset) {
  expect_refusal(sample, {.what = "unknown member " + name + " in " + object.pointer,
                          .text = text,
                          .fault = Fault::unknown_member,
                          .pointer = object.pointer + "/" + escaped(name),
                          .offset = offset,
                          .seen = Seen::by_both_readers});
}

TEST(Members, UnknownOnesAreErrorsAtTheirKeys) {
  std::size_t tried = 0;
  for (const Sample& sample : all_samples())
    for (const Node& object : sample.document.kinds_of_nodes()) {
      if (object.kind != '{') continue;
      for (const std::string name : {"unknown", "", " ", "0", "-", "a/b", "m~n", "~1", "コメント", "_comment", "$ref",
                                     "x-note", "\xF0\xA0\xAE\xB7", "format ", "$Schema", "schema"}) {
        const std::string member = "\"" + name + "\": [{\"a\": null}, -1.5e3]";
        const std::string first = sample.document.with_first_member(object, member);
        expect_unknown(sample, object, first, name, object.begin + 1);
        const std::string last = sample.document.with_last_member(object, member);
        expect_unknown(
            sample, object, last, name,
            object.children.empty() ? object.begin + 1 : sample.document.node(object.children.back()).end + 2);
        tried += 2;
      }
    }
  EXPECT_GE(tried, 500U);
}

TEST(Members, NearMissesOfANameAreUnknown) {
  std::size_t tried = 0;
  for (const Sample& sample : test::short_samples())
    for (const Node& node : sample.document.kinds_of_nodes()) {
      if (!node.is_member) continue;
      const std::string& name = node.name;
      std::string upper_first = name;
      upper_first.front() = static_cast<char>(upper_first.front() - 'a' + 'A');
      std::set<std::string> near = {upper_first,     name + " ",     " " + name,      name + "s",
                                    name + "\u3000", "_" + name,     "/" + name,      "~" + name,
                                    name + name,     name.substr(1), name + "\u200B", "\xEF\xBB\xBF" + name};
      if (const std::string shorter = name.substr(0, name.size() - 1); shorter != "on") near.insert(shorter);
      if (const std::size_t at = name.find('_'); at != std::string::npos) {
        near.insert(std::string{name}.replace(at, 1, "-"));
        near.insert(std::string{name}.replace(at, 1, ""));
        near.insert(std::string{name}.replace(at, 1, "__"));
      }
      for (const std::size_t sibling : sample.document.parent(node).children)
        near.erase(sample.document.node(sibling).name);
      for (const std::string& other : near) {
        expect_unknown(sample, sample.document.parent(node),
                       sample.document.with(node.key + 1, node.key + 1 + name.size(), other), other, node.key);
        ++tried;
      }
    }
  EXPECT_GE(tried, 2000U);
}

TEST(Members, ANameWithANulBehindItIsUnknown) {
  using namespace std::string_literals;
  for (const Sample& sample : all_samples())
    for (const Node& node : sample.document.kinds_of_nodes())
      if (node.is_member) {
        const std::size_t end = node.key + 1 + node.name.size();
        expect_unknown(sample, sample.document.parent(node), sample.document.with(end, end, "\\u0000"),
                       node.name + "\0"s, node.key);
      }
}

TEST(Members, OnlyTheTopOfADocumentHasSchemaAndFormat) {
  for (const Sample& sample : all_samples())
    for (const Node& object : sample.document.kinds_of_nodes())
      if (object.kind == '{' && !object.pointer.empty())
        for (const std::string name : {"$schema", "format"})
          expect_unknown(sample, object,
                         sample.document.with_first_member(object, "\"" + name + "\": \"ismap-statement/1\""), name,
                         object.begin + 1);
}

TEST(Members, GivenTwiceAreErrorsAtTheSecondKey) {
  std::size_t tried = 0;
  for (const Sample& sample : all_samples())
    for (const Node& node : sample.document.kinds_of_nodes()) {
      if (!node.is_member) continue;
      const Node& object = sample.document.parent(node);
      const std::string value = sample.document.text().substr(node.begin, node.end - node.begin);
      const std::string escape = node.name == "format" ? "\\u0066ormat" : node.name;
      for (const std::string& name : {node.name, escape})
        for (const std::string& second : {value, std::string{"null"}, std::string{"{\"a\": [1, {}]}"}}) {
          std::string member{"\""};
          member.append(name).append("\": ").append(second);
          expect_refusal(sample, {.what = "twice: " + node.pointer,
                                  .text = sample.document.with_last_member(object, member),
                                  .fault = Fault::duplicate_member,
                                  .pointer = node.pointer,
                                  .offset = sample.document.node(object.children.back()).end + 2});
          ++tried;
        }
    }
  EXPECT_GE(tried, 500U);
}

TEST(Members, GivenTwiceOnceWithEscapesAreGivenTwice) {
  for (const Sample& sample : all_samples()) {
    const Node& format = sample.document.at("/format");
    expect_refusal(sample, {.what = "format",
                            .text = sample.document.with(format.key, format.key, R"("\u0066\u006Frmat": "x", )"),
                            .fault = Fault::wrong_document,
                            .pointer = "/format",
                            .offset = format.key + std::string_view{R"("\u0066\u006Frmat": )"}.size()});
    const Node& root = sample.document.node(0);
    const Node& last = sample.document.node(root.children.back());
    std::string member{"\"\\u00"};
    constexpr std::string_view hex = "0123456789abcdef";
    const auto first = static_cast<unsigned char>(last.name.front());
    member += hex[first >> 4];
    member += hex[first & 15];
    member.append(last.name.substr(1)).append("\": 0");
    expect_refusal(sample, {.what = last.name,
                            .text = sample.document.with_last_member(root, member),
                            .fault = Fault::duplicate_member,
                            .pointer = last.pointer,
                            .offset = last.end + 2});
  }
}

TEST(Members, TheSchemaGivenTwiceIsAnError) {
  for (const Sample& sample : all_samples())
    expect_refusal(
        sample,
        {.what = "$schema",
         .text = sample.document.with_first_member(sample.document.node(0), R"("$schema": "a", "$schema": "a")"),
         .fault = Fault::duplicate_member,
         .pointer = "/$schema",
         .offset = sample.document.node(0).begin + 1 + std::string_view{R"("$schema": "a", )"}.size()});
}

TEST(Members, RequiredOnesThatAreMissingAreErrorsOfTheirObject) {
  std::size_t missing = 0;
  std::set<std::string> left_out;
  for (const Sample& sample : all_samples())
    for (const Node& node : sample.document.kinds_of_nodes()) {
      if (!node.is_member) continue;
      const std::string text = sample.document.without_member(node);
      if (optional_members().contains(node.pattern)) {
        expect_acceptance(sample, "without " + node.pointer, text);
        left_out.insert(node.pattern);
        continue;
      }
      expect_refusal(sample, {.what = "without " + node.pointer,
                              .text = text,
                              .fault = Fault::missing_member,
                              .pointer = node.pointer,
                              .offset = sample.document.parent(node).begin,
                              .seen = node.name == format_member ? Seen::in_the_text_only : Seen::by_both_readers});
      ++missing;
    }
  EXPECT_GE(missing, 250U);
  EXPECT_EQ(left_out, optional_members());  // every member that may be left out has been
}

TEST(Members, TheFirstMissingOneInTheOrderOfTheDescriptionIsNamed) {
  const Sample& sample = test::full_sample("statement");
  const Node& period = sample.document.at("/assessment_period");
  expect_refusal(sample, {.what = "empty period",
                          .text = sample.document.with_value(period, "{}"),
                          .fault = Fault::missing_member,
                          .pointer = "/assessment_period/first",
                          .offset = period.begin,
                          .seen = Seen::by_both_readers});
  expect_refusal(sample, {.what = "empty document",
                          .text = "\n  {}\n",
                          .fault = Fault::missing_member,
                          .pointer = "/format",
                          .offset = 3});
}

}  // namespace
}  // namespace ismap
