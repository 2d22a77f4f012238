// Reading clauses as people print them.
#pragma once

#include <string_view>
#include <vector>

namespace ismap {

/// The numbers in a clause as printed, in either width: 14, 2, 4 for `14.2(4)`, `第14条第2項第4号`, `14.2（4）`.
std::vector<unsigned> numbers_in(std::string_view clause);

}  // namespace ismap
