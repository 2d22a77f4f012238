// Writes docs/documents.md and docs/answers.md, in both languages, from the schemas; or checks that the pages there say
// what the schemas say.
#include "tests/docs/page_file.hpp"

#include <ismap/core/text.hpp>
#include <ismap/io/schema.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace ismap;
using Json = nlohmann::ordered_json;

constexpr std::string_view first_answer = "review";

struct Page {
  std::string_view name;
  Label title;
  Label about;
  std::span<const std::string_view> documents;
};

std::vector<Page> pages() {
  const std::span<const std::string_view> all = schema_documents();
  const auto inputs = static_cast<std::size_t>(std::ranges::find(all, first_answer) - all.begin());
  return {
      {"documents",
       {"文書", "Documents"},
       {"文書は、次のいずれかの形式によるJSONのオブジェクト（UTF-8）とする。項目の順序は問わず、定めのない項目及び重複"
        "する項目は誤りとする。各文書には、表に示す項目のほか、その形式を示す`format`を必ず記載し、`$schema`"
        "を記載するこ"
        "とができる。`$schema`"
        "にスキーマの所在を記載した文書は、エディタにおいて、項目の説明、補完及び誤りの表示の対象と"
        "なる。\n\n"
        "```sh\nismap schema dossier > dossier.schema.json      # \"$schema\": \"dossier.schema.json\"\n```\n",
        "A document is a JSON object (UTF-8) of one of the forms below. Members stand in any order; a member that is "
        "not "
        "described here, or stands twice, is an error. Besides what the tables show, every document has its `format`, "
        "and may have a `$schema`: with the place of a schema there, editors explain members, complete them and mark "
        "errors.\n\n"
        "```sh\nismap schema dossier --lang en > dossier.schema.json      # \"$schema\": "
        "\"dossier.schema.json\"\n```\n"},
       all.first(inputs)},
      {"answers",
       {"結果", "Answers"},
       {"結果は、次のいずれかの形式によるJSONのオブジェクトとする。各結果は、表に示す項目のほか、その形式を示す`format`"
        "を有する。\n",
        "An answer is a JSON object of one of the forms below. Besides what the tables show, every answer has its "
        "`format`.\n"},
       all.subspan(inputs)},
  };
}

std::string file_name(std::string_view page, Language language) {
  return std::string{page} + (language == Language::ja ? ".ja.md" : ".md");
}

/// As GitHub names the place of a heading.
std::string anchor_of(std::string_view heading) {
  std::string anchor{"#"};
  for (const char c : heading)
    if (c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'))
      anchor += c;
    else if (c >= 'A' && c <= 'Z')
      anchor += static_cast<char>(c - 'A' + 'a');
  return anchor;
}

std::string format_of(const Json& schema) {
  return schema.at("properties").at("format").at("const");
}

/// Without those that every document has.
Json own_members(const Json& schema) {
  Json members = schema.at("properties");
  members.erase("$schema");
  members.erase("format");
  return members;
}

/// Where a type or document is described.
struct Place {
  std::string_view page;
  std::string anchor;
};

/// The pages in one language.
class Reference {
 public:
  explicit Reference(Language language) : language_(language) {
    for (const Page& page : pages())
      for (const std::string_view document : page.documents) {
        const Json& schema = schemas_[document] = Json::parse(json_schema(document, language));
        documents_.push_back({own_members(schema), {page.name, anchor_of(format_of(schema))}});
      }
    for (const Page& page : pages())
      for (const std::string_view document : page.documents)
        for (const auto& [name, type] : schemas_.at(document).at("$defs").items()) place(page, name, type);
  }

  std::string text(const Page& page) const {
    std::ostringstream out;
    const Language other = language_ == Language::ja ? Language::en : Language::ja;
    out << "# " << page.title.in(language_) << "\n\n"
        << in({"このページはスキーマから生成される。", "Generated from the schemas; do not edit."}) << " ["
        << in({"English", "日本語"}) << "](" << file_name(page.name, other) << ")\n\n"
        << page.about.in(language_) << "\n| " << in({"形式", "form"}) << " | " << in({"内容", "meaning"})
        << " |\n|---|---|\n";
    for (const std::string_view document : page.documents) {
      const Json& schema = schemas_.at(document);
      out << "| [`" << format_of(schema) << "`](" << anchor_of(format_of(schema)) << ") | " << text_of(schema, "title")
          << " |\n";
    }
    for (const std::string_view document : page.documents) {
      const Json& schema = schemas_.at(document);
      out << "\n## " << format_of(schema) << "\n\n" << text_of(schema, "description") << "\n";
      write_members(out, page, schema);
    }
    out << "\n## " << in({"型", "Types"}) << "\n";
    for (const auto& [name, type] : types_.at(page.name)) {
      out << "\n### " << name << "\n\n" << text_of(*type, "description") << "\n";
      if (type->contains("enum"))
        write_enumerators(out, *type);
      else
        write_members(out, page, *type);
    }
    return out.str();
  }

 private:
  struct Root {
    Json members;
    Place place;
  };

  std::string_view in(const Label& label) const { return label.in(language_); }

  static std::string text_of(const Json& node, const char* key) { return node.at(key).get<std::string>(); }

  /// A type that a document has as well is described there; any other on the first page that needs it.
  void place(const Page& page, const std::string& name, const Json& type) {
    if (places_.contains(name)) return;
    if (type.contains("properties"))
      for (const Root& document : documents_)
        if (document.members == own_members(type)) {
          places_.emplace(name, document.place);
          return;
        }
    places_.emplace(name, Place{page.name, anchor_of(name)});
    types_[page.name].emplace_back(name, &type);
  }

  void write_members(std::ostream& out, const Page& page, const Json& type) const {
    out << "\n| " << in({"項目", "member"}) << " | " << in({"型", "type"}) << " | " << in({"要否", "required"}) << " | "
        << in({"内容", "meaning"}) << " |\n|---|---|---|---|\n";
    const auto required = type.at("required").get<std::vector<std::string>>();
    const Json members = own_members(type);
    for (const auto& [name, member] : members.items())
      out << "| `" << name << "` | " << kind_of(page, member) << " | "
          << (std::ranges::find(required, name) != required.end() ? std::string{in({"必須", "yes"})}
                                                                  : unless_given(member))
          << " | " << text_of(member, "description") << " |\n";
  }

  std::string unless_given(const Json& member) const {
    if (!member.contains("default")) return std::string{in({"任意", "no"})};
    return std::string{in({"任意（既定`", "no (default `"})} +
           text_of(member, "default").append("`").append(in({"）", ")"}));
  }

  void write_enumerators(std::ostream& out, const Json& type) const {
    out << "\n| " << in({"値", "value"}) << " | " << in({"内容", "meaning"}) << " |\n|---|---|\n";
    for (std::size_t i = 0; i < type.at("enum").size(); ++i)
      out << "| `" << type.at("enum").at(i).get<std::string>() << "` | "
          << type.at("enumDescriptions").at(i).get<std::string>() << " |\n";
  }

  std::string kind_of(const Page& page, const Json& schema) const {
    if (schema.contains("$ref"))
      return link_to(page, text_of(schema, "$ref").substr(std::string_view{"#/$defs/"}.size()));
    if (schema.contains("anyOf")) {
      std::string kinds;
      for (const Json& each : schema.at("anyOf"))
        kinds.append(kinds.empty() ? std::string_view{} : in({"、", ", "})).append(kind_of(page, each));
      return kinds.insert(0, in({"いずれか：", "one of: "}));
    }
    const std::string type = schema.at("type");
    if (type == "array") {
      const std::string item = kind_of(page, schema.at("items"));
      return language_ == Language::ja ? item + "の配列" : "list of " + item;
    }
    if (type == "null") return "`null`";
    if (type == "boolean") return "`true` / `false`";
    if (type == "integer") return std::string{in({"整数", "whole number"})} + range_of(schema);
    if (schema.contains("format"))
      return std::string{schema.at("format") == "date" ? in({"日付", "day"}) : std::string_view{"JSON Pointer"}};
    return std::string{schema.contains("pattern") ? in({"管理策等の番号", "control number"}) : in({"文字列", "text"})};
  }

  std::string range_of(const Json& schema) const {
    if (!schema.contains("minimum")) return {};
    const std::string first = schema.at("minimum").dump();
    const std::string last = schema.at("maximum").dump();
    return language_ == Language::ja ? "（" + first + "から" + last + "まで）" : " from " + first + " to " + last;
  }

  std::string link_to(const Page& page, const std::string& type) const {
    const Place& place = places_.at(type);
    return "[" + type + "](" + (place.page == page.name ? "" : file_name(place.page, language_)) + place.anchor + ")";
  }

  Language language_;
  std::map<std::string_view, Json> schemas_;
  std::vector<Root> documents_;
  std::map<std::string, Place> places_;
  std::map<std::string_view, std::vector<std::pair<std::string, const Json*>>> types_;
};

}  // namespace

int main(int argc, char** argv) {
  const docs::PageCall call{argc, argv};
  if (!call.is_valid) return 2;
  bool current = true;
  for (const Language language : {Language::ja, Language::en}) {
    const Reference reference{language};
    for (const Page& page : pages())
      current &= docs::write_or_compare(call, file_name(page.name, language), reference.text(page));
  }
  return current ? 0 : 1;
}
