#include <ismap/rules/context.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>

namespace ismap {

Pointer Context::control(Row row) const {
  return statement / path<&Statement::controls> / row;
}

}  // namespace ismap
