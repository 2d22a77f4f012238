#include "src/exchange/table/code_page_932.hpp"

#include <iconv.h>

#include <array>
#include <cerrno>
#include <new>

namespace ismap::exchange::detail {
namespace {

class Converter {
 public:
  Converter() : handle_(iconv_open("UTF-8", "CP932")) {
    if (!is_known() && errno == ENOMEM) throw std::bad_alloc{};
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  ~Converter() {
    if (is_known()) iconv_close(handle_);
  }

  bool is_known() const noexcept { return handle_ != iconv_t(-1); }
  iconv_t handle() const noexcept { return handle_; }

 private:
  iconv_t handle_;
};

}  // namespace

std::variant<std::string, NotConverted> from_code_page_932(std::string_view bytes) {
  const Converter converter;
  if (!converter.is_known()) return NotConverted{.is_unknown = true};
  std::string text;
  // iconv does not write to its input.
  char* from = const_cast<char*>(bytes.data());
  std::size_t left = bytes.size();
  while (left > 0) {
    std::array<char, 4096> part{};
    char* to = part.data();
    std::size_t room = part.size();
    const std::size_t done = iconv(converter.handle(), &from, &left, &to, &room);
    text.append(part.data(), to);
    if (done == static_cast<std::size_t>(-1) && errno != E2BIG) return NotConverted{.offset = bytes.size() - left};
  }
  return text;
}

}  // namespace ismap::exchange::detail
