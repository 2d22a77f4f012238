// The strings of the C++ library, compiled for speed: the archive of Emscripten has them compiled for size.
#include <string>

template class std::basic_string<char>;
