// A text that the applicant has to give.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/rules/stated_text.hpp>

#include <string>

namespace ismap::registration {

/// A check that `text` is stated; see `check_text`.
inline Answer& check_stated(Answer& answer, const std::string& text, const Pointer& at, const Label& not_stated) {
  return check_text(answer, text, at, "not_stated", not_stated);
}

}  // namespace ismap::registration
