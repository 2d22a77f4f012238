// A clause that asks for a text.
#pragma once

#include <ismap/core/stated.hpp>
#include <ismap/rules/answer.hpp>

#include <string>
#include <string_view>

namespace ismap {

/// A check that `text`, which says something, is no placeholder: a reviewer decides about one (second reading SR-6),
/// and the trace notes it.
inline void check_placeholder(Answer& answer, std::string_view text, const At& at) {
  constexpr Label placeholder{"「{0}」は仮の記載と見られます。記載すべき内容であるかを確認してください。",
                              "\"{0}\" looks like a placeholder. Is it what has to be stated here?"};
  if (presence_of(text) == Presence::text)
    answer.met();
  else
    answer.note(at.pointer, std::string{text}).judge("placeholder", at, fill(placeholder, {text}), Severity::warning);
}

/// A check that `text` is stated: nothing is the breach `not_stated`, a placeholder is for a reviewer. Only these are
/// noted in the trace.
inline void check_text(Answer& answer, std::string_view text, const At& at, const Breach& not_stated) {
  if (presence_of(text) == Presence::nothing)
    answer.note(at.pointer, std::string{text}).breach(not_stated, at);
  else
    check_placeholder(answer, text, at);
}

}  // namespace ismap
