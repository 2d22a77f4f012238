// Which verdicts make the command fail.
#pragma once

#include <ismap/core/verdict.hpp>

#include "commands.hpp"

namespace ismap::cli {

/// `breach` if `verdict` is `threshold`, or one that goes before it in the verdict of a whole (see `combine`).
constexpr int exit_status(Verdict verdict, Verdict threshold) noexcept {
  return combine(verdict, threshold) == verdict ? breach : no_breach;
}

}  // namespace ismap::cli
