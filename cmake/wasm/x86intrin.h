// What simdjson's kernel for SSE 4.2 includes. Emscripten translates those instructions, but has no carry-less product.
#pragma once

#include <nmmintrin.h>

#include <stdint.h>

/// The product of the lower half of `value` and ones alone, which is all that is asked for: each bit is the parity of those
/// up to it.
static inline __m128i _mm_clmulepi64_si128(__m128i value, __m128i /*ones*/, int /*halves*/) {
  uint64_t bits = (uint64_t)_mm_cvtsi128_si64(value);
  for (int step = 1; step < 64; step *= 2) bits ^= bits << step;
  return _mm_set_epi64x(0, (int64_t)bits);
}

static inline int _popcnt64(int64_t value) {
  return __builtin_popcountll((uint64_t)value);
}
