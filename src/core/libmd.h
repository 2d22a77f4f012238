/* The SHA-256 of libmd under names of its own, so that it never meets another one in the same program. */
#ifndef ISMAP_SRC_CORE_LIBMD_H
#define ISMAP_SRC_CORE_LIBMD_H

#define SHA256_ONLY
#define SHA2_UNROLL_TRANSFORM
#define SHA256Init ismap_SHA256Init
#define SHA256Transform ismap_SHA256Transform
#define SHA256Update ismap_SHA256Update
#define SHA256Pad ismap_SHA256Pad
#define SHA256Final ismap_SHA256Final

#include <sha2.h>

#endif
