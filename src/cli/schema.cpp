#include <ismap/io/schema.hpp>

#include "commands.hpp"
#include "subcommands.hpp"

namespace ismap::cli {

int run(const SchemaCall& call, const Output& output) {
  if (!call.document.empty()) {
    print_as_is(json_schema(call.document, output.language));
    return no_breach;
  }
  for (const std::string_view document : schema_documents()) print_as_is(std::string{document} + "\n");
  return no_breach;
}

void Subcommands::add_schema() {
  Subcommand schema = add(
      "schema", {"文書のJSON Schema", "JSON Schema of a document"},
      {"ismap schema dossier -o dossier.schema.json",
       {"編集用の補完に用いるスキーマを保存する", "keep the schema for an editor"}},
      [this] { return SchemaCall{document_}; }, Forms::text_and_json);
  schema.take({.name = "DOCUMENT",
               .help = {"文書の種類（省略時は種類の一覧を示す）", "kind of document (without it: the list of kinds)"},
               .choices = {schema_documents().begin(), schema_documents().end()}},
              document_);
}

}  // namespace ismap::cli
