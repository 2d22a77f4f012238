#include "value_text.hpp"

#include <cstdint>
#include <variant>

namespace ismap::detail {

std::string text_of_value(const Value& value) {
  struct {
    std::string operator()(std::monostate) const { return "null"; }
    std::string operator()(bool truth) const { return truth ? "true" : "false"; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(Date day) const { return to_string(day); }
    std::string operator()(const std::string& text) const { return text; }
  } to_text;
  return std::visit(to_text, value);
}

}  // namespace ismap::detail
