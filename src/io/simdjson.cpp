// simdjson itself, compiled as a part of the library.
#include <cstdlib>

// Nothing reads the environment: simdjson would let a variable choose the implementation.
#define getenv(name) nullptr

#include "src/io/simdjson.hpp"

#include <simdjson.cpp>
