#include "answering.hpp"

#include <cstddef>

namespace ismap::capi {

Layout layout_in(const ismap_answer_options* options) {
  const auto known = known_options(options, offsetof(ismap_answer_options, reserved) + sizeof(int32_t));
  if (known.reserved != 0) throw undefined_value("options.reserved");
  return layout_of(known.layout);
}

}  // namespace ismap::capi

using namespace ismap::capi;

ismap_str ismap_answer_json(const ismap_answer* answer) noexcept {
  return read_or_nothing(answer, [](const ismap_answer& made) { return borrowed(made.json); });
}

ismap_status ismap_answer_show(const ismap_answer* answer, ismap_language language, ismap_text** out,
                               ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const ismap_answer& made = required(answer, "answer");
    return new ismap_text{made.text({.language = required_language(language)})};
  });
}

ismap_verdict ismap_answer_verdict(const ismap_answer* answer) noexcept {
  return read_or_nothing(answer, [](const ismap_answer& made) { return made.verdict; });
}

ismap_ground ismap_answer_ground(const ismap_answer* answer) noexcept {
  return read_or_nothing(answer, [](const ismap_answer& made) { return made.ground; });
}

void ismap_answer_free(ismap_answer* answer) noexcept {
  delete answer;
}
