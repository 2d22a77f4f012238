// simdjson itself, compiled as a part of the library.
#include <cstdlib>

// Nothing reads the environment: simdjson would let a variable choose the implementation. Only for WebAssembly, of
// which nobody can ask what it has, the one that was compiled is named here.
#if defined(__EMSCRIPTEN__)
static char the_only_implementation[] = "westmere";
#define getenv(name) the_only_implementation
#else
#define getenv(name) nullptr
#endif

#include "src/io/simdjson.hpp"

#include <simdjson.cpp>
