#include <ismap/io/schema.hpp>

#include "commands.hpp"

namespace ismap::cli {

int run(const SchemaCall& call, const Output& output) {
  print(json_schema(call.document, output.language));
  return no_breach;
}

}  // namespace ismap::cli
