// A text that the applicant has to give.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/rules/answer.hpp>

#include <string>

namespace ismap::registration {

/// A check that `text` is stated: blank is a breach. A stated text is not copied into the trace.
inline Answer& check_stated(Answer& answer, const std::string& text, const Pointer& at, const Label& not_stated) {
  if (!is_blank(text)) return answer.hold();
  return answer.read(at, text).breach("not_stated", at, not_stated);
}

}  // namespace ismap::registration
