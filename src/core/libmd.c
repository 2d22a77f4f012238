/* libmd's SHA-256 itself, compiled as a part of the library. */
#include "src/core/libmd.h"

#include <sha2.c>
