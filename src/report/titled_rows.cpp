#include "titled_rows.hpp"

namespace ismap::detail {

std::string period_text(const Period& period, Language language) {
  constexpr Label between{"{0}～{1}", "{0} to {1}"};
  return fill(between, {to_string(period.first), to_string(period.last)}).in(language);
}

}  // namespace ismap::detail
