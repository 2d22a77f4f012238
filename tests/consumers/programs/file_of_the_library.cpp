// Compiled as a file of the library: with its flags, and with all that its files include.
#include "src/core/unicode.hpp"
#include "src/io/parse.hpp"

#include <ismap/model/description.hpp>

#include <utf8proc.h>
