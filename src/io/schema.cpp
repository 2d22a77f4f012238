#include <ismap/io/schema.hpp>

#include <ismap/catalog/control_id.hpp>
#include <ismap/io/format.hpp>
#include <ismap/io/limits.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/ranged.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/review_description.hpp>

#include <boost/type_index.hpp>
#include <nlohmann/json.hpp>

#include <array>
#include <stdexcept>

namespace ismap {
namespace {

using Json = nlohmann::ordered_json;

/// The name of a type without its namespace.
template <class T>
std::string type_name() {
  const std::string name = boost::typeindex::type_id<T>().pretty_name();
  return name.substr(name.rfind(':') + 1);
}

/// Builds the schema of a type, putting every described type it meets into `$defs`.
class SchemaBuilder {
 public:
  template <Document T>
  Json document(std::string_view title) {
    Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", title}};
    schema.update(object<T>(true));
    schema["$defs"] = std::move(definitions_);
    return schema;
  }

 private:
  template <class T>
  struct Tag {};

  static Json of(Tag<bool>) { return {{"type", "boolean"}}; }
  static Json of(Tag<std::int64_t>) { return {{"type", "integer"}}; }
  static Json of(Tag<int>) { return {{"type", "integer"}}; }
  static Json of(Tag<std::string>) { return {{"type", "string"}, {"maxLength", Limits{}.text}}; }
  static Json of(Tag<std::string_view>) { return {{"type", "string"}}; }
  static Json of(Tag<Pointer>) { return {{"type", "string"}, {"format", "json-pointer"}}; }
  static Json of(Tag<std::monostate>) { return {{"type", "null"}}; }
  static Json of(Tag<Date>) {
    return {{"type", "string"}, {"format", "date"}, {"pattern", "^(19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};
  }
  static Json of(Tag<ControlId>) {
    const std::string number = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]?)";
    return {{"type", "string"}, {"pattern", "^" + number + "(\\." + number + "){1,3}(\\.(B|P|PB))?$"}};
  }
  template <int Min, int Max>
  static Json of(Tag<Ranged<Min, Max>>) {
    return {{"type", "integer"}, {"minimum", Min}, {"maximum", Max}};
  }
  template <class T>
  Json of(Tag<std::vector<T>>) {
    return {{"type", "array"}, {"maxItems", Limits{}.items}, {"items", of(Tag<T>{})}};
  }
  template <class T>
  Json of(Tag<std::optional<T>>) {
    return of(Tag<T>{});
  }
  template <class... Ts>
  Json of(Tag<std::variant<Ts...>>) {
    return {{"anyOf", Json::array({of(Tag<Ts>{})...})}};
  }
  template <DescribedEnum E>
  Json of(Tag<E>) {
    return define<E>([] {
      Json names = Json::array();
      boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
          [&](auto enumerator) { names.push_back(enumerator.name); });
      return Json{{"type", "string"}, {"enum", std::move(names)}};
    });
  }
  template <Described T>
  Json of(Tag<T>) {
    return define<T>([this] { return object<T>(false); });
  }

  template <class T, class Make>
  Json define(Make make) {
    const std::string name = type_name<T>();
    if (!definitions_.contains(name)) definitions_[name] = make();
    return {{"$ref", "#/$defs/" + name}};
  }

  template <Described T>
  Json object(bool is_document) {
    Json properties = Json::object();
    Json required = Json::array();
    if (is_document) {
      properties[std::string{schema_member}] = {{"type", "string"}};
      if constexpr (Document<T>) properties[std::string{format_member}] = {{"const", format_of<T>}};
    }
    for_each_member<T>([&](auto member) {
      properties[member.name] = of(Tag<MemberType<T, decltype(member)>>{});
      if (!may_be_absent<T, decltype(member)>) required.push_back(member.name);
    });
    return {{"type", "object"},
            {"properties", std::move(properties)},
            {"required", std::move(required)},
            {"additionalProperties", false}};
  }

  Json definitions_ = Json::object();
};

constexpr std::array<std::string_view, 5> documents = {"dossier", "statement", "register", "policy", "review"};

Json schema_of(std::string_view document) {
  if (document == "dossier") return SchemaBuilder{}.document<Dossier>("ISMAP application dossier");
  if (document == "statement") return SchemaBuilder{}.document<Statement>("ISMAP statement");
  if (document == "register") return SchemaBuilder{}.document<Register>("ISMAP register");
  if (document == "policy") return SchemaBuilder{}.document<Policy>("libismap policy");
  if (document == "review") return SchemaBuilder{}.document<Review>("libismap review of an application");
  throw std::invalid_argument("no such document: " + std::string{document});
}

}  // namespace

std::span<const std::string_view> schema_documents() {
  return documents;
}

std::string json_schema(std::string_view document) {
  return schema_of(document).dump(2) + "\n";
}

}  // namespace ismap
