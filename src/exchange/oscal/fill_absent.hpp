// What a plan of others does not hold of a statement.
#pragma once

#include "src/io/json_value.hpp"

#include <string>
#include <vector>

namespace ismap::exchange::detail {

/// Puts what a statement must have in place of what is not there, and adds the JSON Pointers of all that is not. "*"
/// stands for each item of a list.
void fill_absent(JsonValue& statement, std::vector<std::string>& absent);

}  // namespace ismap::exchange::detail
