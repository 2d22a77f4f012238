#include "src/ask/formats/percent_encoding.hpp"

#include "src/report/address.hpp"

namespace ismap::ask::formats {
std::string percent_encoded(std::string_view text, std::string_view kept) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string encoded;
  encoded.reserve(text.size());
  for (const char letter : text) {
    const auto byte = static_cast<unsigned char>(letter);
    const bool is_plain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                          (byte >= 'a' && byte <= 'z') || byte == '-' || byte == '.' || byte == '_';
    if (is_plain || kept.find(letter) != std::string_view::npos)
      encoded += letter;
    else
      encoded.append("%").append(1, digits[byte >> 4U]).append(1, digits[byte & 15U]);
  }
  return encoded;
}

std::string reference_to(std::string_view name) {
  if (ismap::detail::is_address(name)) return percent_encoded(name, "~:/?#[]@!$&'()*+,;=%");
  const bool has_drive = name.size() > 2 && name.substr(1, 2) == ":/";
  return (has_drive               ? "file:///"
          : name.starts_with('/') ? "file://"
                                  : "") +
         percent_encoded(name, has_drive ? "/~:" : "/~");
}

}  // namespace ismap::ask::formats
