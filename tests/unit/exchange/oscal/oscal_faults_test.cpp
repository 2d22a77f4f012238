#include "tests/support/document.hpp"

#include <ismap/catalog/catalog.hpp>
#include <ismap/exchange/oscal/read_oscal.hpp>
#include <ismap/exchange/oscal/write_oscal.hpp>
#include <ismap/exchange/without_absent.hpp>
#include <ismap/io/load.hpp>
#include <ismap/io/place_in.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::exchange::oscal_faults_test {
namespace {

using nlohmann::json;

const Subject& subject() {
  static const Subject read = [] {
    auto dossier = std::get<Dossier>(load_subject(test::example("ismap-breaches").dump()));
    dossier.statement.controls.resize(6);
    return dossier;
  }();
  return read;
}

json written(OscalDocument document) {
  return json::parse(write_oscal(document, subject()).json);
}
json plan() {
  return written(OscalDocument::system_security_plan);
}
json results() {
  return written(OscalDocument::assessment_results);
}
json milestones() {
  return written(OscalDocument::plan_of_action_and_milestones);
}

constexpr std::string_view controls = "/system-security-plan/control-implementation/implemented-requirements";

json& at(json& document, const std::string& pointer) {
  return document.at(json::json_pointer{pointer});
}

OscalRead read_texts(const std::vector<std::string>& texts, const OscalReadOptions& options = {}) {
  const std::vector<std::string_view> views(texts.begin(), texts.end());
  return read_oscal(views, ismap_2020(), options);
}

OscalRead read(const std::vector<json>& documents, const OscalReadOptions& options = {}) {
  std::vector<std::string> texts;
  for (const json& one : documents) texts.push_back(one.dump(1));
  return read_texts(texts, options);
}

struct Found {
  std::vector<InputFault> faults;
  std::vector<std::size_t> documents;
};

template <class Documents>
Found faults_of(const Documents& documents, const OscalReadOptions& options = {}) {
  try {
    if constexpr (std::is_same_v<Documents, std::vector<std::string>>)
      read_texts(documents, options);
    else
      read(documents, options);
  } catch (const OscalError& error) {
    EXPECT_EQ(error.faults().size(), error.documents().size());
    return {error.faults(), error.documents()};
  }
  ADD_FAILURE() << "was read";
  return {{InputFault{}}, {0}};
}

/// A plan that others made by hand.
json plan_of_others() {
  return json::parse(R"({"system-security-plan": {
    "uuid": "11111111-1111-4111-8111-111111111111",
    "metadata": {"title": "Plan", "last-modified": "2026-04-01T09:00:00Z", "version": "1", "oscal-version": "1.1.2"},
    "import-profile": {"href": "ismap-2020-profile.json"},
    "system-characteristics": {
      "system-ids": [{"id": "s-1"}], "system-name": "Cloud", "description": "A cloud.",
      "system-information": {"information-types": [{"title": "t", "description": "d"}]},
      "status": {"state": "operational"}, "authorization-boundary": {"description": "All of it."}},
    "system-implementation": {
      "users": [{"uuid": "22222222-2222-4222-8222-222222222222"}],
      "components": [
        {"uuid": "33333333-3333-4333-8333-333333333333", "type": "this-system", "title": "Cloud", "description": "x",
         "status": {"state": "operational"}},
        {"uuid": "44444444-4444-4444-8444-444444444444", "type": "system", "title": "Base", "description": "y",
         "status": {"state": "operational"}}]},
    "control-implementation": {"description": "z", "implemented-requirements": [
      {"uuid": "55555555-5555-4555-8555-555555555555", "control-id": "ismap-5.1.1", "by-components": [
        {"component-uuid": "33333333-3333-4333-8333-333333333333", "uuid": "66666666-6666-4666-8666-666666666666",
         "description": "Policies.", "implementation-status": {"state": "implemented"}}]},
      {"uuid": "55555555-5555-4555-8555-555555555556", "control-id": "ismap-9.4.1.8.PB", "remarks": "r",
       "by-components": [
        {"component-uuid": "44444444-4444-4444-8444-444444444444", "uuid": "66666666-6666-4666-8666-666666666667",
         "description": "", "implementation-status": {"state": "implemented"},
         "inherited": [{"uuid": "77777777-7777-4777-8777-777777777777", "description": "All."}]}]},
      {"uuid": "55555555-5555-4555-8555-555555555557", "control-id": "ismap-11.1.1", "statements": [
        {"uuid": "88888888-8888-4888-8888-888888888888", "statement-id": "ismap-11.1.1_smt", "by-components": [
          {"component-uuid": "33333333-3333-4333-8333-333333333333", "uuid": "66666666-6666-4666-8666-666666666668",
           "description": "", "implementation-status": {"state": "not-applicable", "remarks": "No sites."}}]}]},
      {"uuid": "55555555-5555-4555-8555-555555555558", "control-id": "ac-1", "remarks": "NIST"}]}}})");
}

TEST(OscalOfOthers, GivesWhatItSaysAndFillsNothingElse) {
  const OscalRead made = read({plan_of_others()});
  EXPECT_EQ(made.format, format_of<Statement>);
  const auto statement = load<Statement>(made.json);
  EXPECT_EQ(statement.service_name, "Cloud");
  EXPECT_EQ(statement.edition, edition_2020);
  ASSERT_EQ(statement.controls.size(), 3U);
  EXPECT_EQ(statement.controls[0].stance, Stance::implemented);
  EXPECT_EQ(statement.controls[0].individual_control, "Policies.");
  EXPECT_EQ(statement.controls[1].stance, Stance::inherited);
  EXPECT_EQ(statement.controls[1].inherited_from, std::nullopt);
  EXPECT_EQ(statement.controls[1].individual_control, std::nullopt);
  EXPECT_EQ(statement.controls[2].stance, Stance::excluded);
  EXPECT_EQ(statement.controls[2].reason, "No sites.");
  const std::vector<std::string> absent = {
      "/assessment_period", "/covered_services",  "/outside_services",          "/overview",
      "/regions",           "/representative",    "/subsequent_events",         "/special_notes",
      "/generative_ai",     "/controls/*/ground", "/controls/*/inherited_from", "/controls/*/changes"};
  EXPECT_EQ(made.absent, absent);
}

TEST(OscalOfOthers, IsKeptWithoutWhatIsAbsentAndThenRefusedUntilItIsCompleted) {
  const OscalRead made = read({plan_of_others()});
  const json kept = json::parse(without_absent(made.json, made.absent));
  EXPECT_EQ(kept.at("service_name"), "Cloud");
  EXPECT_EQ(kept.at("controls").size(), 3U);
  for (const char* member : {"assessment_period", "overview", "covered_services", "subsequent_events"})
    EXPECT_FALSE(kept.contains(member)) << member;
  for (const json& entry : kept.at("controls")) EXPECT_FALSE(entry.contains("changes"));
  try {
    load<Statement>(kept.dump());
    ADD_FAILURE() << "was loaded";
  } catch (const ParseError& error) {
    for (const InputFault& fault : error.faults()) EXPECT_EQ(fault.fault, Fault::missing_member) << fault.pointer;
  }
}

TEST(OscalOfOthers, NamesTheServiceInheritedFromByAPropertyOfItsComponent) {
  json document = plan_of_others();
  const auto own = [](const char* name, std::string_view value) {
    return json{{"name", name}, {"ns", oscal_namespace}, {"value", value}};
  };
  at(document, "/system-security-plan/system-implementation/components/1")["props"] =
      json::array({own("kind", "outside_services"), own("registration_number", "C25-0001-2"), own("is_base", "true")});
  const OscalRead made = read({document});
  const auto statement = load<Statement>(made.json);
  EXPECT_EQ(statement.controls[1].inherited_from, "C25-0001-2");
  ASSERT_EQ(statement.outside_services.size(), 1U);
  EXPECT_EQ(statement.outside_services[0].name, "Base");
  EXPECT_EQ(statement.outside_services[0].extent, "y");
  EXPECT_EQ(std::ranges::find(made.absent, "/outside_services"), made.absent.end());
}

TEST(OscalOfOthers, TellsWhatWasNotRead) {
  const OscalRead made = read({plan_of_others()});
  std::vector<std::string> pointers;
  for (const OscalNote& note : made.notes) pointers.push_back(note.pointer);
  const std::string top = "/system-security-plan";
  for (const std::string& pointer :
       {top + "/system-characteristics/system-information", top + "/system-characteristics/status",
        top + "/system-implementation/users", std::string{controls} + "/1/remarks", std::string{controls} + "/3"})
    EXPECT_NE(std::ranges::find(pointers, pointer), pointers.end()) << pointer;
  // "status" of both components is one note.
  const auto status =
      std::ranges::find(made.notes, top + "/system-implementation/components/0/status", &OscalNote::pointer);
  ASSERT_NE(status, made.notes.end());
  EXPECT_EQ(status->count, 2U);
}

TEST(OscalOfOthers, IsNoDossier) {
  const std::vector<std::string_view> accepted{format_of<Dossier>};
  EXPECT_EQ(faults_of(std::vector{plan_of_others()}, {.accepted = accepted}).faults.front().fault,
            Fault::wrong_document);
}

TEST(OscalOfOthers, HasCharacteristicsAndControls) {
  json document = plan_of_others();
  json& content = document["system-security-plan"];
  content.erase("system-characteristics");
  content.erase("control-implementation");
  const Found found = faults_of(std::vector{document});
  ASSERT_EQ(found.faults.size(), 2U);
  EXPECT_EQ(found.faults[0].pointer, "/system-security-plan/system-characteristics");
  EXPECT_EQ(found.faults[1].pointer, "/system-security-plan/control-implementation");
  EXPECT_EQ(found.faults[1].fault, Fault::missing_member);
}

TEST(OscalOfOthers, HasControlsOfOurs) {
  json document = plan_of_others();
  json& requirements = at(document, std::string{controls});
  requirements = json::array({requirements[3]});
  EXPECT_EQ(faults_of(std::vector{document}).faults.front().pointer, "/system-security-plan/control-implementation");
}

TEST(OscalOfOthers, HasToTellWhatIsStated) {
  const std::string first = std::string{controls} + "/0/by-components/0/implementation-status/state";
  for (const char* state : {"partial", "planned", "alternative", "Implemented", ""}) {
    json document = plan_of_others();
    at(document, first) = state;
    const InputFault fault = faults_of(std::vector{document}).faults.front();
    EXPECT_EQ(fault.fault, Fault::bad_enumerator) << state;
    EXPECT_EQ(fault.pointer, first);
    EXPECT_EQ(fault.hints, (std::vector<std::string>{"implemented", "not-applicable"}));
    at(document, std::string{controls} + "/0")["props"] =
        json::array({{{"name", "stance"}, {"ns", oscal_namespace}, {"value", "implemented"}}});
    EXPECT_EQ(load<Statement>(read({document}).json).controls[0].stance, Stance::implemented);
  }
  json without = plan_of_others();
  at(without, std::string{controls} + "/0/by-components/0").erase("implementation-status");
  EXPECT_EQ(faults_of(std::vector{without}).faults.front().pointer,
            std::string{controls} + "/0/by-components/0/implementation-status");
  at(without, std::string{controls} + "/0").erase("by-components");
  EXPECT_EQ(faults_of(std::vector{without}).faults.front().pointer, std::string{controls} + "/0/by-components");
}

TEST(OscalOfOthers, IsNotDecidedWhereComponentsDiffer) {
  json document = plan_of_others();
  json& all = at(document, std::string{controls} + "/0/by-components");
  all.push_back(all[0]);
  all[1]["implementation-status"]["state"] = "not-applicable";
  EXPECT_EQ(faults_of(std::vector{document}).faults.front().fault, Fault::bad_enumerator);
  all[1]["implementation-status"]["state"] = "implemented";
  all[1]["description"] = "More.";
  const OscalRead made = read({document});
  EXPECT_EQ(load<Statement>(made.json).controls[0].individual_control, "Policies.\nMore.");
}

TEST(OscalOfOthers, FindingsAndPlansAreReadOnceTheyTellWhatADossierNeeds) {
  json report = results();
  json& finding = at(report, "/assessment-results/results/0/findings/0");
  const std::string uuid = finding["uuid"];
  finding["props"].erase(0);  // the id
  json plans = milestones();
  plans["plan-of-action-and-milestones"]["poam-items"] =
      json::array({{{"title", "t"},
                    {"description", "Do it."},
                    {"related-findings", {{{"finding-uuid", uuid}}}},
                    {"related-risks", {{{"risk-uuid", "99999999-9999-4999-8999-999999999999"}}}}}});
  plans["plan-of-action-and-milestones"]["risks"] = json::array({{{"uuid", "99999999-9999-4999-8999-999999999999"},
                                                                  {"title", "r"},
                                                                  {"description", "d"},
                                                                  {"statement", "s"},
                                                                  {"status", "remediating"},
                                                                  {"deadline", "2027-03-31T20:00:00.5Z"}}});
  const OscalRead made = read({plan(), report, plans});
  const auto dossier = load<Dossier>(made.json);
  EXPECT_EQ(dossier.report->findings[0].id, uuid);
  ASSERT_EQ(dossier.improvement_plans.size(), 1U);
  EXPECT_EQ(dossier.improvement_plans[0].finding, uuid);
  EXPECT_EQ(dossier.improvement_plans[0].completes_on, date(2027, 4, 1));
  EXPECT_TRUE(std::ranges::any_of(made.notes, [](const OscalNote& note) {
    return note.document == 2 && note.pointer == "/plan-of-action-and-milestones/risks/0/deadline";
  }));

  finding["props"].erase(0);  // in what it was found
  const Found found = faults_of(std::vector{plan(), report, plans});
  EXPECT_EQ(found.faults.front().fault, Fault::missing_member);
  EXPECT_EQ(found.faults.front().pointer, "/assessment-results/results/0/findings/0");
  EXPECT_EQ(found.documents.front(), 1U);
}

TEST(OscalFaults, NameThePropertyAndItsLine) {
  json document = plan();
  json& entry = at(document, std::string{controls} + "/2");
  entry["props"] = json::array({{{"name", "ground"}, {"ns", oscal_namespace}, {"value", "no_such_ground"}}});
  const InputFault fault = faults_of(std::vector{document, results(), milestones()}).faults.front();
  EXPECT_EQ(fault.fault, Fault::bad_enumerator);
  EXPECT_EQ(fault.pointer, std::string{controls} + "/2/props/0");
  EXPECT_EQ(fault.place, place_in(document.dump(1), fault.pointer));
  EXPECT_GT(fault.place.line, 10U);
}

TEST(OscalFaults, OfAllDocumentsAreToldTogether) {
  json document = plan();
  at(document, std::string{controls} + "/0/control-id") = "ismap-5.1.1.x";
  at(document, "/system-security-plan/system-characteristics/system-name") = 5;
  json report = results();
  at(report, "/assessment-results/results/0/start") = "2025-07-01";
  at(report, "/assessment-results/results/0/findings/0/target/target-id") = "ac-1";
  const Found found = faults_of(std::vector{document, report, milestones()});
  const auto is_told = [&](Fault fault, std::size_t in, const std::string& pointer) {
    for (std::size_t i = 0; i < found.faults.size(); ++i)
      if (found.faults[i].fault == fault && found.documents[i] == in && found.faults[i].pointer == pointer) return true;
    return false;
  };
  EXPECT_TRUE(is_told(Fault::bad_control_id, 0, std::string{controls} + "/0/control-id"));
  EXPECT_TRUE(is_told(Fault::wrong_type, 0, "/system-security-plan/system-characteristics/system-name"));
  EXPECT_TRUE(is_told(Fault::bad_date, 1, "/assessment-results/results/0/start"));
  EXPECT_TRUE(is_told(Fault::bad_control_id, 1, "/assessment-results/results/0/findings/0/target/target-id"));
}

TEST(OscalFaults, AreWhatDoesNotBelongTogether) {
  const auto first = [](const std::vector<json>& documents) { return faults_of(documents).faults.front(); };
  EXPECT_EQ(first({results()}).fault, Fault::wrong_document);
  EXPECT_EQ(first({plan(), results(), milestones(), plan()}).fault, Fault::wrong_document);
  EXPECT_EQ(first({plan(), milestones()}).fault, Fault::missing_member);
  EXPECT_EQ(first({plan(), results()}).fault, Fault::missing_member);
  EXPECT_EQ(first({test::example("statement")}).fault, Fault::wrong_document);
  EXPECT_EQ(first({json::array()}).fault, Fault::wrong_document);
  EXPECT_EQ(first({json(5)}).fault, Fault::wrong_document);
  EXPECT_EQ(first({json::parse(write_oscal(OscalDocument::catalog, ismap_2020()).json)}).fault, Fault::wrong_document);
  EXPECT_EQ(faults_of(std::vector<json>{}).faults.front().fault, Fault::wrong_document);

  auto other = std::get<Dossier>(subject());
  other.statement.service_name += " 2";
  const json of_other = json::parse(write_oscal(OscalDocument::assessment_results, other).json);
  EXPECT_EQ(first({plan(), of_other, milestones()}).fault, Fault::bad_value);

  json two = results();
  json& list = at(two, "/assessment-results/results");
  list.push_back(list[0]);
  EXPECT_EQ(first({plan(), two, milestones()}).pointer, "/assessment-results/results");
}

TEST(OscalFaults, AreAStanceAndAStateThatDisagree) {
  json document = plan();
  json& entry = at(document, std::string{controls} + "/0");
  entry["props"] = json::array({{{"name", "stance"}, {"ns", oscal_namespace}, {"value", "not_selected"}}});
  entry["by-components"][0]["implementation-status"]["state"] = "implemented";
  const InputFault fault = faults_of(std::vector{document, results(), milestones()}).faults.front();
  EXPECT_EQ(fault.fault, Fault::bad_value);
  EXPECT_EQ(fault.pointer, std::string{controls} + "/0/props/0");
}

TEST(OscalFaults, AreTextsThatAreNoJsonAndThoseBeyondALimit) {
  const auto first = [](const std::string& text, const Limits& limits = {}) {
    return faults_of(std::vector{text}, {.limits = limits}).faults.front();
  };
  const std::string text = plan_of_others().dump();
  EXPECT_EQ(first("").fault, Fault::syntax);
  EXPECT_EQ(first("{\"a\": 1,}").fault, Fault::syntax);
  EXPECT_EQ(first("{\"\xff\": 1}").fault, Fault::bad_utf8);
  EXPECT_EQ(first(R"({"system-security-plan": {"uuid": "a", "uuid": "b", "metadata": {}}})").pointer,
            "/system-security-plan/uuid");
  EXPECT_EQ(first(std::string(100, '[') + std::string(100, ']')).fault, Fault::limit);
  EXPECT_EQ(first(text, {.bytes = 100}).fault, Fault::limit);
  EXPECT_EQ(first(text, {.depth = 3}).fault, Fault::limit);
  EXPECT_EQ(first(text, {.items = 2}).fault, Fault::limit);
  EXPECT_EQ(first(text, {.items = 2}).pointer, std::string{controls} + "/2");
  EXPECT_EQ(first(text, {.text = 28}).fault, Fault::limit);
  EXPECT_EQ(first(text, {.text = 28}).pointer,
            "/system-security-plan/control-implementation/implemented-requirements/0/by-components/0/component-uuid");
  EXPECT_EQ(first(text, {.all_items = 30}).fault, Fault::limit);
  EXPECT_EQ(load<Statement>(read_texts({"\xef\xbb\xbf" + text}).json).service_name, "Cloud");
}

TEST(OscalProperties, WhateverIsCutOffIsRefused) {
  const std::string text = plan_of_others().dump();
  for (std::size_t size = 0; size < text.size(); ++size)
    EXPECT_EQ(faults_of(std::vector{text.substr(0, size)}).faults.front().fault, Fault::syntax) << size;
}

/// The JSON Pointers of all values.
void collect(const json& value, const json::json_pointer& here, std::vector<json::json_pointer>& all) {
  all.push_back(here);
  if (value.is_object())
    for (const auto& [name, part] : value.items()) collect(part, here / name, all);
  if (value.is_array())
    for (std::size_t i = 0; i < value.size(); ++i) collect(value[i], here / i, all);
}

TEST(OscalProperties, WhateverIsChangedIsReadOrRefusedWithItsPlace) {
  const std::vector<json> whole{plan(), results(), milestones()};
  const std::vector<json> values{nullptr,
                                 true,
                                 5,
                                 "",
                                 "x",
                                 "ismap-9.9",
                                 "in-remarks",
                                 "2026-13-01T00:00:00+09:00",
                                 json::array(),
                                 json::object(),
                                 json::array({1, json::array(), json::object()}),
                                 std::string(300, 'y'),
                                 -1.5e300};
  std::mt19937 random{3};
  std::size_t refused = 0;
  for (int round = 0; round < 800; ++round) {
    std::vector<json> documents = whole;
    for (auto times = 1 + random() % 3; times > 0; --times) {
      json& document = documents[random() % documents.size()];
      std::vector<json::json_pointer> all;
      collect(document, json::json_pointer{}, all);
      const json::json_pointer where = all[random() % all.size()];
      if (random() % 4 == 0 && !where.empty() && document.at(where.parent_pointer()).is_object())
        document.at(where.parent_pointer()).erase(where.back());
      else if (random() % 4 == 0 && !where.empty() && document.at(where.parent_pointer()).is_array())
        document.at(where.parent_pointer()).push_back(document.at(where));
      else
        document.at(where) = values[random() % values.size()];
    }
    try {
      const OscalRead made = read(documents);
      static_cast<void>(load_subject(made.json));
    } catch (const OscalError& error) {
      ++refused;
      ASSERT_EQ(error.faults().size(), error.documents().size());
      for (std::size_t i = 0; i < error.faults().size(); ++i) {
        const InputFault& fault = error.faults()[i];
        EXPECT_FALSE(fault.message.ja.empty() || fault.message.en.empty());
        EXPECT_GE(fault.place.line, 1U);
        const json& document = documents.at(error.documents()[i]);
        const json::json_pointer where{fault.pointer};
        EXPECT_TRUE(document.contains(where) || document.contains(where.parent_pointer())) << fault.pointer;
      }
    }
  }
  EXPECT_GT(refused, 100U);
}

TEST(OscalRecognition, TellsOscalFromOtherTexts) {
  for (const OscalDocument document : oscal_documents) {
    EXPECT_EQ(oscal_document_named(name_of(document)), document);
    const std::string top{top_member_of(document)};
    EXPECT_TRUE(looks_like_oscal("{\"" + top + "\": {}}"));
    EXPECT_TRUE(looks_like_oscal("\n{ \"$schema\": \"x\", \"" + top + "\" : {"));
    EXPECT_FALSE(looks_like_oscal("{\"x\": {\"" + top + "\": {}}}"));
    EXPECT_FALSE(looks_like_oscal("{\"x\": \"" + top + "\"}"));
    EXPECT_FALSE(looks_like_oscal("[{\"" + top + "\": {}}]"));
  }
  EXPECT_EQ(oscal_document_named("catalog"), std::nullopt);
  EXPECT_FALSE(looks_like_oscal(test::example("statement").dump()));
  EXPECT_FALSE(looks_like_oscal(""));
}

}  // namespace
}  // namespace ismap::exchange::oscal_faults_test
