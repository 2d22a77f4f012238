// An allocator for a whole test program that fails on demand.
#pragma once

#include <cstdint>

namespace ismap::capi_test {

/// Lets the `n`th allocation from here on fail, from 1, once; 0: none.
void fail_at(std::int64_t n);
/// How many allocations were asked for since `fail_at`.
std::int64_t allocations();
/// How many allocations are not freed.
std::int64_t living();

}  // namespace ismap::capi_test
