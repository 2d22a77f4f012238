#pragma once

#include <ismap/model/register.hpp>

#include <optional>

namespace ismap::test {

inline Event event(Date on, EventKind kind, std::optional<Period> period = {}) {
  return {.on = on, .kind = kind, .grave = {}, .form = {}, .period = period, .ground = {}, .note = {}};
}

}  // namespace ismap::test
