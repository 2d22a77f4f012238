#include <ismap/io/schema.hpp>

#include "src/io/longest_list.hpp"
#include "src/model/descriptions/descriptions.hpp"
#include "src/model/descriptions/description_name.hpp"

#include <ismap/catalog/control_id.hpp>
#include <ismap/io/format.hpp>
#include <ismap/io/json_text.hpp>
#include <ismap/io/load.hpp>
#include <ismap/model/agenda_description.hpp>
#include <ismap/model/agenda_plan_description.hpp>
#include <ismap/model/assessment_plan_description.hpp>
#include <ismap/model/assessor_review_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/difference_description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/impact_description.hpp>
#include <ismap/model/incidents_description.hpp>
#include <ismap/model/migration_description.hpp>
#include <ismap/model/overlap_description.hpp>
#include <ismap/model/procurement_decision_description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/model/ranged.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/remedy_description.hpp>
#include <ismap/model/review_description.hpp>
#include <ismap/model/service_status_description.hpp>
#include <ismap/model/statistics_description.hpp>
#include <ismap/model/verification_description.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace ismap {
namespace {

/// What refers to a definition: a described type, or one that may be absent.
template <class T>
inline constexpr bool is_defined = DescribedEnum<T> || Described<T>;
template <class T>
inline constexpr bool is_defined<std::optional<T>> = is_defined<T>;
template <class T>
inline constexpr bool is_defined<Boxed<T>> = is_defined<T>;

constexpr Label title_of_schema_member = {"スキーマ", "Schema"};
constexpr Label title_of_format_member = {"形式", "Format"};
constexpr Label of_schema_member = {"この文書のスキーマの所在。エディタが用いるものであり、内容は確認しない。",
                                    "Where the schema of this document is; for editors. It is not checked."};
constexpr Label of_format_member = {"文書の形式及びその版。", "Format of the document, and its version."};

/// `urn:ismap:schema:dossier:1` for `ismap-dossier/1`.
std::string urn_of(std::string_view format) {
  std::string urn{"urn:ismap:schema:"};
  urn.append(format.substr(format.find('-') + 1));
  std::ranges::replace(urn, '/', ':');
  return urn;
}

/// Writes the schema of a type, with every described type that it meets in `$defs`. Editors take what stands there over
/// what stands next to the reference, but for keywords that are not there: so a member that refers to a type says what
/// it means in `markdownDescription` too, which they read first.
class SchemaWriter {
 public:
  /// @param limits of a document that can be read; null for an answer
  SchemaWriter(Language language, const Limits* limits) : language_(language), limits_(limits) {}

  template <Document T>
  std::string document(const Label& title) {
    json_.begin_object();
    member("$schema", "https://json-schema.org/draft/2020-12/schema");
    member("$id", urn_of(format_of<T>));
    member("title", title.in(language_));
    member("description", description_of(type_name<T>()).in(language_));
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
  void title_and_description(std::string_view type, std::string_view name = {}) {
    member("title", title_of(type, name).in(language_));
    member("description", description_of(type, name).in(language_));
  }

  void members(Tag<bool>) { type("boolean"); }
  void members(Tag<std::int64_t>) { type("integer"); }
  void members(Tag<int>) { type("integer"); }
  void members(Tag<std::string>) {
    type("string");
    if (limits_ != nullptr) member("maxLength", static_cast<std::int64_t>(limits_->text));
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
    if (limits_ != nullptr) member("maxItems", static_cast<std::int64_t>(longest_list<T>(*limits_)));
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
    const std::string name = type_name<E>();
    json_.begin_object();
    title_and_description(name);
    type("string");
    json_.key("enum");
    each_enumerator<E>([](std::string_view enumerator) { return enumerator; });
    json_.key("enumNames");
    each_enumerator<E>([&](std::string_view enumerator) { return title_of(name, enumerator).in(language_); });
    json_.key("enumDescriptions");
    each_enumerator<E>([&](std::string_view enumerator) { return description_of(name, enumerator).in(language_); });
    json_.end_object();
  }
  template <DescribedEnum E, class TextOf>
  void each_enumerator(TextOf text_of) {
    json_.begin_array();
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto enumerator) { json_.text(text_of(enumerator.name)); });
    json_.end_array();
  }
  template <Described T>
  void define() {
    json_.begin_object();
    title_and_description(type_name<T>());
    members_of_object<T>(false);
    json_.end_object();
  }

  template <Described T>
  void members_of_object(bool is_document) {
    type("object");
    json_.key("properties");
    json_.begin_object();
    if constexpr (Document<T>)
      if (is_document) members_of_document<T>();
    for_each_member<T>([&]<class D>(D descriptor) {
      json_.key(descriptor.name);
      json_.begin_object();
      title_and_description(type_name<T>(), descriptor.name);
      if constexpr (is_defined<MemberType<T, D>>)
        member("markdownDescription", description_of(type_name<T>(), descriptor.name).in(language_));
      members(Tag<MemberType<T, D>>{});
      if constexpr (has_defaults<T>) member("default", name_of(T{}.*descriptor.pointer));
      json_.end_object();
    });
    json_.end_object();
    json_.key("required");
    json_.begin_array();
    if (is_document) json_.text(format_member);
    for_each_member<T>([this](auto member) {
      if (!may_be_absent<T, decltype(member)>) json_.text(member.name);
    });
    json_.end_array();
    json_.key("additionalProperties");
    json_.boolean(false);
  }

  template <Document T>
  void members_of_document() {
    json_.key(schema_member);
    json_.begin_object();
    member("title", title_of_schema_member.in(language_));
    member("description", of_schema_member.in(language_));
    members(Tag<std::string_view>{});
    json_.end_object();
    json_.key(format_member);
    json_.begin_object();
    member("title", title_of_format_member.in(language_));
    member("description", of_format_member.in(language_));
    member("const", format_of<T>);
    json_.end_object();
  }

  Language language_;
  const Limits* limits_;
  JsonText json_{Layout::indented};
  std::vector<Definition> definitions_;
};

template <Document T>
std::string schema_of(const Label& title, Language language) {
  return SchemaWriter{language, &default_limits<T>}.document<T>(title);
}

template <Document T>
std::string schema_of_answer(const Label& title, Language language) {
  return SchemaWriter{language, nullptr}.document<T>(title);
}

struct Schema {
  std::string_view document;
  Label title;
  std::string (*write)(const Label& title, Language language);
};

#define ISMAP_SCHEMA(T, name, ja, en) Schema{name, {ja, en}, schema_of<T>},
#define ISMAP_SCHEMA_OF_ANSWER(T, name, ja, en) Schema{name, {ja, en}, schema_of_answer<T>},
constexpr auto schemas = std::to_array<Schema>({ISMAP_INPUTS(ISMAP_SCHEMA) ISMAP_ANSWERS(ISMAP_SCHEMA_OF_ANSWER)});
#undef ISMAP_SCHEMA
#undef ISMAP_SCHEMA_OF_ANSWER

constexpr auto documents = [] {
  std::array<std::string_view, schemas.size()> names{};
  std::ranges::transform(schemas, names.begin(), &Schema::document);
  return names;
}();

}  // namespace

std::span<const std::string_view> schema_documents() {
  return documents;
}

std::string json_schema(std::string_view document, Language language) {
  const auto found = std::ranges::find(schemas, document, &Schema::document);
  if (found == schemas.end()) throw std::invalid_argument("no such document: " + std::string{document});
  return found->write(found->title, language);
}

}  // namespace ismap
