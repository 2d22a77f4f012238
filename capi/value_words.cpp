// The names of the values of all enumerations.
#include "arguments.hpp"
#include "guard.hpp"

#include <ismap/report/printable.hpp>

#include <algorithm>
#include <array>
#include <string>

using namespace ismap::capi;

namespace {

struct Word {
  ismap_enumeration enumeration;
  std::int32_t value;
  std::string_view word;
};

constexpr auto words = std::to_array<Word>({
#include "value_words.inc"
});

CallFailure no_such_word(ismap_enumeration enumeration, std::string_view asked) {
  constexpr ismap::Label message{"「{0}」という値はありません。使用できる値：{1}",
                                 "There is no value \"{0}\". There are: {1}"};
  std::string all;
  for (const Word& one : words)
    if (one.enumeration == enumeration) all.append(all.empty() ? "" : ", ").append(one.word);
  if (all.empty()) return undefined_value("enumeration");
  return {ISMAP_E_NOT_FOUND, fill(message, {ismap::printable(asked), all})};
}

}  // namespace

ismap_str ismap_status_name(ismap_status status) noexcept {
  return status == ISMAP_OK ? borrowed("ok") : status > ISMAP_E_WRONG_DOCUMENT ? absent : ismap_value_name(status);
}

ismap_str ismap_value_name(int32_t value) noexcept {
  const auto* const found = std::ranges::find(words, value, &Word::value);
  return value == 0 || found == words.end() ? absent : borrowed(found->word);
}

ismap_status ismap_value_parse(ismap_enumeration enumeration, ismap_str name, int32_t* out,
                               ismap_error** error) noexcept {
  return guard(for_value(out), error, [&] {
    const std::string_view wanted = required_text(name, "name");
    const auto* const found = std::ranges::find_if(
        words, [&](const Word& one) { return one.enumeration == enumeration && one.word == wanted; });
    if (found == words.end()) throw no_such_word(enumeration, wanted);
    return found->value;
  });
}
