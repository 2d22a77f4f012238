#include <ismap/io/schema.hpp>

#include "tests/unit/io/sample.hpp"

#include <ismap/catalog/control_id.hpp>
#include <ismap/core/date.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/review_description.hpp>

#include <gtest/gtest.h>
#include <boost/regex.hpp>
#include <nlohmann/json.hpp>

#include <set>
#include <stdexcept>
#include <string>

namespace ismap {
namespace {

using Json = nlohmann::json;

Json schema(std::string_view document, Language language = Language::en) {
  return Json::parse(json_schema(document, language));
}

/// Calls `visit(schema, place)` for `node` and every schema and list below it.
template <class Visit>
void visit_all(const Json& node, const std::string& place, const Visit& visit) {
  visit(node, place);
  for (const auto& [name, part] : node.items())
    if (part.is_structured()) visit_all(part, place + "/" + name, visit);
}

template <Described T>
void expect_members_of(const Json& object, bool is_document) {
  std::set<std::string> properties;
  std::vector<std::string> required;
  if (is_document) properties = {"$schema", "format"}, required = {"format"};
  for_each_member<T>([&](auto member) {
    properties.insert(member.name);
    if (!may_be_absent<T, decltype(member)>) required.emplace_back(member.name);
  });
  std::set<std::string> found;
  for (const auto& [name, part] : object.at("properties").items()) found.insert(name);
  EXPECT_EQ(found, properties);
  EXPECT_EQ(object.at("required").get<std::vector<std::string>>(), required);
  EXPECT_EQ(object.at("additionalProperties"), false);
  EXPECT_EQ(object.at("type"), "object");
}

template <DescribedEnum E>
void expect_enumerators_of(const Json& definition) {
  std::vector<std::string> names;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
      [&](auto enumerator) { names.emplace_back(enumerator.name); });
  EXPECT_EQ(definition.at("enum").get<std::vector<std::string>>(), names);
  EXPECT_EQ(definition.at("type"), "string");
}

/// The schema at a pattern of `Filler`, through `$ref`, `properties` and `items`.
const Json& schema_at(const Json& root, const std::string& pattern) {
  const auto resolved = [&](const Json& node) -> const Json& {
    return node.contains("$ref") ? root.at(Json::json_pointer(node.at("$ref").get<std::string>().substr(1))) : node;
  };
  const Json* node = &root;
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t end = std::min(pattern.find('/', at + 1), pattern.size());
    const std::string token = pattern.substr(at + 1, end - at - 1);
    node = &resolved(token == "*" ? node->at("items") : node->at("properties").at(token));
    at = end;
  }
  return *node;
}

TEST(Schema, IsThereForEveryDocument) {
  const std::vector<std::string> names{schema_documents().begin(), schema_documents().end()};
  EXPECT_EQ(names, (std::vector<std::string>{"dossier",
                                             "statement",
                                             "register",
                                             "assessor",
                                             "procurement",
                                             "agenda",
                                             "policy",
                                             "review",
                                             "status",
                                             "due",
                                             "impact",
                                             "register-impact",
                                             "incidents",
                                             "procurement-decision",
                                             "agenda-plan",
                                             "assessor-review",
                                             "assessment-plan",
                                             "migration",
                                             "overlap",
                                             "diff",
                                             "stats",
                                             "remedy",
                                             "verification"}));
  for (const std::string_view name : schema_documents()) {
    SCOPED_TRACE(name);
    const Json json = schema(name);
    EXPECT_EQ(json.at("$schema"), "https://json-schema.org/draft/2020-12/schema");
    EXPECT_EQ(json.at("properties").at("format").at("const"), "ismap-" + std::string{name} + "/1");
    EXPECT_EQ(json.at("$id"), "urn:ismap:schema:" + std::string{name} + ":1");
    EXPECT_TRUE(json_schema(name).ends_with("}\n"));
    EXPECT_EQ(json_schema(name), json_schema(name));
  }
}

TEST(Schema, SaysInBothLanguagesWhatEverythingMeans) {
  for (const std::string_view name : schema_documents())
    for (const Language language : {Language::ja, Language::en}) {
      const Json root = schema(name, language);
      EXPECT_NE(root.value("title", ""), "") << name;
      EXPECT_NE(root.value("description", ""), "") << name;
      for (const auto& [type, definition] : root.at("$defs").items()) {
        EXPECT_NE(definition.value("title", ""), "") << type;
        EXPECT_NE(definition.value("description", ""), "") << type;
      }
      visit_all(root, std::string{name}, [&](const Json& node, const std::string& place) {
        SCOPED_TRACE(place);
        if (node.contains("additionalProperties")) {
          for (const auto& [member, part] : node.at("properties").items()) {
            EXPECT_NE(part.value("title", ""), "") << member;
            EXPECT_NE(part.value("description", ""), "") << member;
          }
        }
        if (!node.contains("enum")) return;
        for (const char* texts : {"enumNames", "enumDescriptions"}) {
          EXPECT_EQ(node.at(texts).size(), node.at("enum").size());
          for (const Json& text : node.at(texts)) EXPECT_NE(text, "");
        }
      });
    }
}

TEST(Schema, IsTheSameInBothLanguagesButForTexts) {
  const std::set<std::string> texts{"title", "description", "markdownDescription"};
  const std::set<std::string> lists_of_texts{"enumNames", "enumDescriptions"};
  const auto without_texts = [&](const Json& json) {
    const auto stripped = [&](const Json& node, const auto& self) -> Json {
      if (!node.is_structured()) return node;
      Json copy = node.is_array() ? Json::array() : Json::object();
      for (const auto& [name, part] : node.items()) {
        if (node.is_array())
          copy.push_back(self(part, self));
        else if (!(part.is_structured() ? lists_of_texts : texts).contains(name))
          copy[name] = self(part, self);
      }
      return copy;
    };
    return stripped(json, stripped);
  };
  for (const std::string_view name : schema_documents()) {
    EXPECT_NE(json_schema(name, Language::ja), json_schema(name, Language::en)) << name;
    EXPECT_EQ(without_texts(schema(name, Language::ja)), without_texts(schema(name, Language::en))) << name;
    EXPECT_EQ(json_schema(name), json_schema(name, Language::en)) << name;
  }
}

// Editors take the keywords of a definition over those next to the reference to it; `markdownDescription` is not there.
TEST(Schema, HidesNoDescriptionOfAMemberBehindThatOfItsType) {
  for (const std::string_view name : schema_documents())
    visit_all(schema(name), std::string{name}, [](const Json& node, const std::string& place) {
      SCOPED_TRACE(place);
      if (!node.contains("additionalProperties")) return;
      for (const auto& [member, part] : node.at("properties").items())
        EXPECT_EQ(part.value("markdownDescription", ""), part.contains("$ref") ? part.value("description", "") : "")
            << member;
    });
}

TEST(Schema, NamesTheDefaultOfAChoice) {
  const Json choices = schema("policy").at("$defs").at("Choices").at("properties");
  EXPECT_EQ(choices.at("counting").at("default"), "civil_code");
  EXPECT_EQ(choices.at("base_on_liu_list").at("default"), "by_scheme");
}

TEST(Schema, IsNotThereForAnythingElse) {
  for (const std::string_view name : {"", "Dossier", "dossier ", "ismap-dossier/1", "procurements"})
    EXPECT_THROW(json_schema(name), std::invalid_argument) << name;
}

TEST(Schema, ClosesEveryObjectAndNamesWhatItRequires) {
  for (const std::string_view name : schema_documents()) {
    std::size_t objects = 0;
    visit_all(schema(name), std::string{name}, [&](const Json& node, const std::string& place) {
      if (!node.is_object() || !node.contains("type") || node.at("type") != "object") return;
      SCOPED_TRACE(place);
      ++objects;
      EXPECT_EQ(node.at("additionalProperties"), false);
      for (const Json& required : node.at("required"))
        EXPECT_TRUE(node.at("properties").contains(required.get<std::string>()));
    });
    EXPECT_GE(objects, 3U) << name;
  }
}

TEST(Schema, EveryReferenceLeadsToADefinitionAndEveryDefinitionIsUsed) {
  for (const std::string_view name : schema_documents()) {
    const Json json = schema(name);
    std::set<std::string> used;
    visit_all(json, std::string{name}, [&](const Json& node, const std::string& place) {
      if (!node.is_object() || !node.contains("$ref")) return;
      SCOPED_TRACE(place);
      const std::string reference = node.at("$ref");
      ASSERT_TRUE(reference.starts_with("#/$defs/"));
      EXPECT_TRUE(json.contains(Json::json_pointer(reference.substr(1))));
      used.insert(reference.substr(8));
    });
    std::set<std::string> defined;
    for (const auto& [type, definition] : json.at("$defs").items()) defined.insert(type);
    EXPECT_EQ(used, defined) << name;
  }
}

TEST(Schema, RequiresWhatTheDescriptionsRequire) {
  const Json dossier = schema("dossier");
  expect_members_of<Dossier>(dossier, true);
  const Json& types = dossier.at("$defs");
  expect_members_of<Application>(types.at("Application"), false);
  expect_members_of<Applicant>(types.at("Applicant"), false);
  expect_members_of<Inquiry>(types.at("Inquiry"), false);
  expect_members_of<FiledDocument>(types.at("FiledDocument"), false);
  expect_members_of<PastDeletion>(types.at("PastDeletion"), false);
  expect_members_of<Violation>(types.at("Violation"), false);
  expect_members_of<ImpactAssessment>(types.at("ImpactAssessment"), false);
  expect_members_of<Statement>(types.at("Statement"), false);
  expect_members_of<OutsideService>(types.at("OutsideService"), false);
  expect_members_of<Region>(types.at("Region"), false);
  expect_members_of<Overview>(types.at("Overview"), false);
  expect_members_of<Period>(types.at("Period"), false);
  expect_members_of<ControlEntry>(types.at("ControlEntry"), false);
  expect_members_of<ControlChange>(types.at("ControlChange"), false);
  expect_members_of<SubsequentEvent>(types.at("SubsequentEvent"), false);
  expect_members_of<Representative>(types.at("Representative"), false);
  expect_members_of<GenerativeAi>(types.at("GenerativeAi"), false);
  expect_members_of<WrittenRepresentation>(types.at("WrittenRepresentation"), false);
  expect_members_of<RepresentationPoint>(types.at("RepresentationPoint"), false);
  expect_members_of<AssessmentReport>(types.at("AssessmentReport"), false);
  expect_members_of<Finding>(types.at("Finding"), false);
  expect_members_of<ImprovementPlan>(types.at("ImprovementPlan"), false);
  expect_members_of<Disclosures>(types.at("Disclosures"), false);
  expect_members_of<ThirdPartyTests>(types.at("ThirdPartyTests"), false);
  expect_members_of<Certification>(types.at("Certification"), false);
  expect_members_of<InternalAudit>(types.at("InternalAudit"), false);
  expect_members_of<SpecialReport>(types.at("SpecialReport"), false);
  expect_members_of<Statement>(schema("statement"), true);
  expect_members_of<Policy>(schema("policy"), true);
  expect_members_of<Choices>(schema("policy").at("$defs").at("Choices"), false);
  expect_members_of<Supplement>(schema("policy").at("$defs").at("Supplement"), false);
  expect_members_of<InForce>(schema("policy").at("$defs").at("InForce"), false);
  expect_members_of<Review>(schema("review"), true);
  expect_members_of<RuleResult>(schema("review").at("$defs").at("RuleResult"), false);
  const Json reg = schema("register");
  expect_members_of<Register>(reg, true);
  for (const auto& [type, check] : std::initializer_list<std::pair<const char*, void (*)(const Json&, bool)>>{
           {"RegisteredService", expect_members_of<RegisteredService>},
           {"RegisteredAssessor", expect_members_of<RegisteredAssessor>},
           {"Event", expect_members_of<Event>},
           {"Practitioner", expect_members_of<Practitioner>},
           {"AuditPractice", expect_members_of<AuditPractice>},
           {"Training", expect_members_of<Training>},
           {"Corporation", expect_members_of<Corporation>},
           {"ServiceStandardListing", expect_members_of<ServiceStandardListing>}})
    check(reg.at("$defs").at(type), false);
}

TEST(Schema, ListsEveryEnumerator) {
  const Json dossier = schema("dossier").at("$defs");
  expect_enumerators_of<Scheme>(dossier.at("Scheme"));
  expect_enumerators_of<ServiceModel>(dossier.at("ServiceModel"));
  expect_enumerators_of<DocumentKind>(dossier.at("DocumentKind"));
  expect_enumerators_of<Stance>(dossier.at("Stance"));
  expect_enumerators_of<EventKind>(schema("register").at("$defs").at("EventKind"));
  expect_enumerators_of<Qualification>(schema("register").at("$defs").at("Qualification"));
  expect_enumerators_of<Parameter>(schema("policy").at("$defs").at("Parameter"));
  expect_enumerators_of<Counting>(schema("policy").at("$defs").at("Counting"));
  expect_enumerators_of<Verdict>(schema("review").at("$defs").at("Verdict"));
}

TEST(Schema, GivesEveryMemberTheKindThatTheReadersTake) {
  using test::Leaf;
  for (const test::Sample& sample : test::full_samples()) {
    const Json root = schema(sample.name.substr(5));
    for (const auto& [pattern, kind] : sample.leaves) {
      SCOPED_TRACE(sample.name + pattern);
      const Json& node = schema_at(root, pattern);
      if (kind.leaf == Leaf::supplement_value) {
        ASSERT_EQ(node.at("anyOf").size(), 3U);
        EXPECT_EQ(node.at("anyOf").at(0).at("type"), "integer");
        EXPECT_EQ(node.at("anyOf").at(1).at("type"), "string");
        EXPECT_EQ(node.at("anyOf").at(2).at("items").at("type"), "string");
        continue;
      }
      EXPECT_EQ(node.at("type"), kind.leaf == Leaf::boolean  ? "boolean"
                                 : kind.leaf == Leaf::number ? "integer"
                                                             : "string");
      EXPECT_EQ(node.contains("enum"), kind.leaf == Leaf::enumerator);
      EXPECT_EQ(node.contains("pattern"), kind.leaf == Leaf::date || kind.leaf == Leaf::control_id);
      EXPECT_EQ(node.value("format", ""), kind.leaf == Leaf::date ? "date" : "");
      if (kind.leaf != Leaf::number) continue;
      EXPECT_EQ(node.at("minimum"), kind.min);
      EXPECT_EQ(node.at("maximum"), kind.max);
    }
  }
}

TEST(Schema, ControlNumbersMatchExactlyWhatTheReaderTakes) {
  const Json root = schema("statement");
  const boost::regex pattern{schema_at(root, "/controls/*/id").at("pattern").get<std::string>()};
  const auto expect_same = [&](const std::string& text) {
    EXPECT_EQ(boost::regex_match(text, pattern), ControlId::parse(text).has_value()) << text;
  };
  for (int number = 0; number <= 1100; ++number) {
    const std::string digits = std::to_string(number);
    for (const std::string& text :
         {digits, digits + ".1", "1." + digits, "1.1." + digits, "1.1.1." + digits, "1.1.1.1." + digits,
          "0" + digits + ".1", "1.0" + digits, digits + ".1.PB", "1." + digits + ".P", "1.1.1." + digits + ".B"})
      expect_same(text);
  }
  for (const std::string text : {"",
                                 ".",
                                 "9",
                                 "9.",
                                 ".9",
                                 "9.P",
                                 "9.PB",
                                 "9..4",
                                 "9.4.",
                                 "9.4.1.8.",
                                 "9.4.1.8.1",
                                 "9.4.b",
                                 "9.4.BP",
                                 "9.4.PBB",
                                 "9.4.P.B",
                                 "9.4PB",
                                 "9.4.P1",
                                 " 9.4",
                                 "9.4 ",
                                 "9,4",
                                 "9-4",
                                 "+9.4",
                                 "A.5.1",
                                 "9.4.P",
                                 "9.4.B",
                                 "9.4.PB",
                                 "9.4.1.P",
                                 "9.4.1.8.PB",
                                 "255.255.255.255.PB",
                                 "１.２"})
    expect_same(text);
}

TEST(Schema, DatesMatchTheReadersForm) {
  const Json root = schema("statement");
  const boost::regex pattern{schema_at(root, "/assessment_period/first").at("pattern").get<std::string>()};
  for (const char* text : {"1900-01-01", "1999-12-31", "2024-02-29", "9999-12-31"})
    EXPECT_TRUE(boost::regex_match(text, pattern)) << text;
  for (const char* text :
       {"", "1899-12-31", "0999-01-01", "2024-2-29", "24-02-29", "2024/02/29", "2024-02-29T00:00:00"})
    EXPECT_FALSE(boost::regex_match(text, pattern)) << text;
}

}  // namespace
}  // namespace ismap
