// Facts of the future.
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/surroundings.hpp>

namespace ismap {

/// Says that `day`, of something that has happened by what the document says, lies after the day asked about. No
/// verdict changes: no clause speaks of it.
inline void advise_if_ahead(Answer& answer, Date day, const Pointer& at, const Surroundings& surroundings) {
  constexpr Label ahead{"{0}は、確認の基準とする日{1}より後の日付です。日付を確認してください。",
                        "{0} lies after {1}, the day asked about. Check the date."};
  if (day > surroundings.as_of)
    answer.advise("ahead", at, fill(ahead, {to_string(day), to_string(surroundings.as_of)}));
}

}  // namespace ismap
