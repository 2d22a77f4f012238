#include <ismap/io/schema.hpp>

#include <ismap/catalog/control_id.hpp>
#include <ismap/io/format.hpp>
#include <ismap/io/json_text.hpp>
#include <ismap/io/limits.hpp>
#include <ismap/model/agenda_description.hpp>
#include <ismap/model/agenda_plan_description.hpp>
#include <ismap/model/assessment_plan_description.hpp>
#include <ismap/model/assessor_review_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/difference_description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/impact_description.hpp>
#include <ismap/model/migration_description.hpp>
#include <ismap/model/overlap_description.hpp>
#include <ismap/model/procurement_decision_description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/model/ranged.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/remedy_description.hpp>
#include <ismap/model/review_description.hpp>
#include <ismap/model/service_status_description.hpp>

#include <boost/type_index.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace ismap {
namespace {

/// The name of a type without its namespace.
template <class T>
std::string type_name() {
  const std::string name = boost::typeindex::type_id<T>().pretty_name();
  return name.substr(name.rfind(':') + 1);
}

/// Writes the schema of a type, with every described type that it meets in `$defs`.
class SchemaWriter {
 public:
  template <Document T>
  std::string document(std::string_view title) {
    json_.begin_object();
    member("$schema", "https://json-schema.org/draft/2020-12/schema");
    member("title", title);
    members_of_object<T>(true);
    json_.key("$defs");
    json_.begin_object();
    for (std::size_t i = 0; i < definitions_.size(); ++i) {
      const Definition definition = definitions_[i];
      json_.key(definition.name);
      (this->*definition.write)();
    }
    json_.end_object();
    json_.end_object();
    return std::move(json_).take();
  }

 private:
  template <class T>
  struct Tag {};

  struct Definition {
    std::string name;
    void (SchemaWriter::*write)();
  };

  void member(std::string_view key, std::string_view text) {
    json_.key(key);
    json_.text(text);
  }
  void member(std::string_view key, std::int64_t number) {
    json_.key(key);
    json_.number(number);
  }
  void type(std::string_view name) { member("type", name); }

  void members(Tag<bool>) { type("boolean"); }
  void members(Tag<std::int64_t>) { type("integer"); }
  void members(Tag<int>) { type("integer"); }
  void members(Tag<std::string>) {
    type("string");
    member("maxLength", static_cast<std::int64_t>(Limits{}.text));
  }
  void members(Tag<std::string_view>) { type("string"); }
  void members(Tag<Pointer>) {
    type("string");
    member("format", "json-pointer");
  }
  void members(Tag<std::monostate>) { type("null"); }
  void members(Tag<Date>) {
    type("string");
    member("format", "date");
    member("pattern", "^(19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$");
  }
  void members(Tag<ControlId>) {
    const std::string number = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]?)";
    type("string");
    member("pattern", "^" + number + "(\\." + number + "){1,3}(\\.(B|P|PB))?$");
  }
  template <int Min, int Max>
  void members(Tag<Ranged<Min, Max>>) {
    type("integer");
    member("minimum", Min);
    member("maximum", Max);
  }
  template <class T>
  void members(Tag<std::vector<T>>) {
    type("array");
    member("maxItems", static_cast<std::int64_t>(Limits{}.items));
    json_.key("items");
    schema<T>();
  }
  template <class T>
  void members(Tag<std::optional<T>>) {
    members(Tag<T>{});
  }
  template <class T>
  void members(Tag<Boxed<T>>) {
    members(Tag<T>{});
  }
  template <class... Ts>
  void members(Tag<Variant<Ts...>>) {
    json_.key("anyOf");
    json_.begin_array();
    (schema<Ts>(), ...);
    json_.end_array();
  }
  template <class T>
  requires DescribedEnum<T> || Described<T>
  void members(Tag<T>) {
    const std::string name = type_name<T>();
    if (std::ranges::find(definitions_, name, &Definition::name) == definitions_.end())
      definitions_.push_back({name, &SchemaWriter::define<T>});
    member("$ref", "#/$defs/" + name);
  }

  template <class T>
  void schema() {
    json_.begin_object();
    members(Tag<T>{});
    json_.end_object();
  }

  template <DescribedEnum E>
  void define() {
    json_.begin_object();
    type("string");
    json_.key("enum");
    json_.begin_array();
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [this](auto enumerator) { json_.text(enumerator.name); });
    json_.end_array();
    json_.end_object();
  }
  template <Described T>
  void define() {
    json_.begin_object();
    members_of_object<T>(false);
    json_.end_object();
  }

  template <Described T>
  void members_of_object(bool is_document) {
    type("object");
    json_.key("properties");
    json_.begin_object();
    if (is_document) {
      json_.key(schema_member);
      schema<std::string_view>();
      if constexpr (Document<T>) {
        json_.key(format_member);
        json_.begin_object();
        member("const", format_of<T>);
        json_.end_object();
      }
    }
    for_each_member<T>([this](auto member) {
      json_.key(member.name);
      schema<MemberType<T, decltype(member)>>();
    });
    json_.end_object();
    json_.key("required");
    json_.begin_array();
    for_each_member<T>([this](auto member) {
      if (!may_be_absent<T, decltype(member)>) json_.text(member.name);
    });
    json_.end_array();
    json_.key("additionalProperties");
    json_.boolean(false);
  }

  JsonText json_{Layout::indented};
  std::vector<Definition> definitions_;
};

struct SchemaOf {
  std::string_view document;
  std::string (*write)();
};

constexpr auto schemas = std::to_array<SchemaOf>({
    {"dossier", [] { return SchemaWriter{}.document<Dossier>("ISMAP application dossier"); }},
    {"statement", [] { return SchemaWriter{}.document<Statement>("ISMAP statement"); }},
    {"register", [] { return SchemaWriter{}.document<Register>("ISMAP register"); }},
    {"assessor", [] { return SchemaWriter{}.document<RegisteredAssessor>("ISMAP assessor"); }},
    {"procurement", [] { return SchemaWriter{}.document<Procurement>("procurement of a cloud service"); }},
    {"agenda", [] { return SchemaWriter{}.document<Agenda>("agenda of the ISMAP committee"); }},
    {"policy", [] { return SchemaWriter{}.document<Policy>("libismap policy"); }},
    {"review", [] { return SchemaWriter{}.document<Review>("libismap review of an application"); }},
    {"status", [] { return SchemaWriter{}.document<RegisterStatus>("libismap status of the services of a register"); }},
    {"due", [] { return SchemaWriter{}.document<DueList>("libismap list of what is due"); }},
    {"impact", [] { return SchemaWriter{}.document<ImpactReport>("libismap impact on dependent services"); }},
    {"register-impact",
     [] { return SchemaWriter{}.document<RegisterImpact>("libismap services of a register on bases at risk"); }},
    {"procurement-decision",
     [] { return SchemaWriter{}.document<ProcurementDecision>("libismap decision on a procurement"); }},
    {"agenda-plan", [] { return SchemaWriter{}.document<AgendaPlan>("libismap plan of a committee meeting"); }},
    {"assessor-review", [] { return SchemaWriter{}.document<AssessorReview>("libismap review of an assessor"); }},
    {"assessment-plan", [] { return SchemaWriter{}.document<AssessmentPlan>("libismap plan of an assessment"); }},
    {"migration",
     [] { return SchemaWriter{}.document<MigrationReport>("libismap migration of a statement to another edition"); }},
    {"overlap",
     [] { return SchemaWriter{}.document<OverlapReport>("libismap overlap of a statement with a standard"); }},
    {"diff", [] { return SchemaWriter{}.document<Difference>("libismap differences between two submissions"); }},
    {"remedy", [] { return SchemaWriter{}.document<RemedyReport>("libismap changes that cure what is not met"); }},
});

constexpr auto documents = [] {
  std::array<std::string_view, schemas.size()> names{};
  std::ranges::transform(schemas, names.begin(), &SchemaOf::document);
  return names;
}();

}  // namespace

std::span<const std::string_view> schema_documents() {
  return documents;
}

std::string json_schema(std::string_view document) {
  const auto found = std::ranges::find(schemas, document, &SchemaOf::document);
  if (found == schemas.end()) throw std::invalid_argument("no such document: " + std::string{document});
  return found->write();
}

}  // namespace ismap
