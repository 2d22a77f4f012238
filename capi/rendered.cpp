#include "rendered.hpp"

#include "guard.hpp"
#include "values.hpp"

namespace ismap::capi {

Rendering rendering_of(ismap_format format, ismap_language language, Layout layout) {
  const auto id = required<ask::AnswerFormatId>(format, "format");
  const bool needs_language = id != ask::AnswerFormatId::json || language != 0;
  const Language used = needs_language ? required<Language>(language, "language") : Language::ja;
  return {ask::answer_format(id), {.style = {.language = used}, .layout = layout}};
}

void require_form(const Rendering& rendering, ask::Question question) {
  constexpr Label no_such_form{"この回答は、formatに指定された形式では出力できません。",
                               "This answer does not have the form that format names."};
  if (!rendering.format.suits(question)) throw wrong_argument(no_such_form);
}

}  // namespace ismap::capi
