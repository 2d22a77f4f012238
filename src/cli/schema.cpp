#include <ismap/io/schema.hpp>

#include "commands.hpp"
#include "subcommands.hpp"

namespace ismap::cli {

int run(const SchemaCall& call, const Output& output) {
  print_as_is(json_schema(call.document, output.language));
  return no_breach;
}

void Subcommands::add_schema() {
  Subcommand schema = add("schema", {"文書のJSON Schema", "JSON Schema of a document"},
                          {"ismap schema dossier -o dossier.schema.json",
                           {"編集用の補完に用いるスキーマを保存する", "keep the schema for an editor"}},
                          [this] { return SchemaCall{document_}; });
  schema.take({.name = "DOCUMENT",
               .help = {"文書の種類", "kind of document"},
               .choices = {schema_documents().begin(), schema_documents().end()},
               .is_required = true},
              document_);
}

}  // namespace ismap::cli
