#include "src/cli/environment.hpp"

#include "src/cli/windows/utf16.hpp"

#include <cstdlib>
#include <string_view>

namespace ismap::cli {

std::string variable(const char* name) {
  const std::string_view ascii{name};
  const wchar_t* value = _wgetenv(std::wstring{ascii.begin(), ascii.end()}.c_str());
  return value == nullptr ? std::string{} : utf8(value);
}

}  // namespace ismap::cli
