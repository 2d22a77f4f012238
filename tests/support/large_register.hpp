#pragma once

#include <ismap/model/register.hpp>

#include <cstddef>

namespace ismap::test {

/// A register of `services`, each with 30 events of four years: registration, three renewals, incidents, changes and
/// monitoring; some reports and notices are still owed on 2026-11-20. The same number gives the same register.
Register large_register(std::size_t services);

}  // namespace ismap::test
