// The five answers a rule can give.
#pragma once

#include <initializer_list>

namespace ismap {

enum class Verdict {
  met,
  not_met,
  needs_judgement,  ///< The facts are there and a reviewer must weigh them, or the clause's text is not public.
  unknown,          ///< A fact is missing from the input; the result lists which.
  not_applicable,
};

/// The verdict of a whole from those of its parts: any `not_met` wins, then any `unknown`, then any `needs_judgement`,
/// then any `met`. The verdict of no parts is `not_applicable`.
constexpr Verdict combine(Verdict a, Verdict b) noexcept {
  for (const Verdict stronger : {Verdict::not_met, Verdict::unknown, Verdict::needs_judgement, Verdict::met})
    if (a == stronger || b == stronger) return stronger;
  return Verdict::not_applicable;
}

}  // namespace ismap
