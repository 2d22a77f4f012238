#include <ismap/io/schema.hpp>

#include "commands.hpp"

namespace ismap::cli {

int run(const SchemaCall& call, const Output& output) {
  print_as_is(json_schema(call.document, output.language));
  return no_breach;
}

}  // namespace ismap::cli
