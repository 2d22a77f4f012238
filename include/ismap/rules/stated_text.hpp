// A clause that asks for a text.
#pragma once

#include <ismap/core/stated.hpp>
#include <ismap/rules/answer.hpp>

#include <string>
#include <string_view>

namespace ismap {

/// A check that `text` is stated: nothing is a breach `code`, and a placeholder is for a person (second reading SR-6).
/// Only these are read into the trace.
inline Answer& check_text(Answer& answer, std::string_view text, const Pointer& at, std::string_view code,
                          const Label& not_stated) {
  constexpr Label placeholder{"「{0}」は仮の記載と見られます。記載すべき内容であるかを確認してください。",
                              "\"{0}\" looks like a placeholder. Is it what has to be stated here?"};
  const Presence presence = presence_of(text);
  if (presence == Presence::text) return answer.hold();
  answer.read(at, std::string{text});
  if (presence == Presence::nothing) return answer.breach(code, at, not_stated);
  return answer.judge("placeholder", at, fill(placeholder, {text}), Severity::warning);
}

}  // namespace ismap
