// simdjson under a name of its own, so that it never meets another simdjson in the same program.
#pragma once

#define simdjson ismap_simdjson
#include <simdjson.h>
