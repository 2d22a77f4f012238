#include "src/ask/formats/sarif_message.hpp"

namespace ismap::ask::formats {

std::string sarif_message(std::string_view text) {
  std::string message;
  message.reserve(text.size());
  for (const char letter : text) {
    if (letter == '(' && message.ends_with(']')) message += ' ';
    message.append(letter == '{' || letter == '}' ? 2 : 1, letter);
  }
  return message;
}

}  // namespace ismap::ask::formats
