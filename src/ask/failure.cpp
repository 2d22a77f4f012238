#include <ismap/ask/failure.hpp>
#include <ismap/io/fault_text.hpp>
#include <ismap/report/printable.hpp>

namespace ismap::ask {

Failure missing(std::string_view name) {
  constexpr Label message{"引数がありません：{0}", "An argument is missing: {0}"};
  return {Reason::missing, fill(message, {printable(name)})};
}

Failure not_allowed(std::string_view name) {
  constexpr Label message{"引数{0}の値が不正です。", "The value of the argument {0} is none that it can have."};
  return {Reason::not_allowed, fill(message, {printable(name)})};
}

Failure not_taken(std::string_view name) {
  constexpr Label message{"この問いは、引数{0}を受け付けません。", "This question does not take the argument {0}."};
  return {Reason::not_allowed, fill(message, {printable(name)})};
}

Failure wrong_document(std::string_view name, std::string_view given, std::span<const std::string_view> accepted) {
  constexpr Label message{"{0}：{1}", "{0}: {1}"};
  const Text formats = format_text(given, accepted);
  return {Reason::wrong_document,
          {fill(message, {std::string{name}, formats.ja}).ja, fill(message, {std::string{name}, formats.en}).en}};
}

}  // namespace ismap::ask
