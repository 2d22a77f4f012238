#include "rendered.hpp"

#include <ismap/exchange/table/tables_json.hpp>
#include <ismap/report/format.hpp>
#include <ismap/report/page_sheets.hpp>

#include "guard.hpp"
#include "values.hpp"

namespace ismap::capi {

Rendering rendering_of(ismap_format format, ismap_language language, Layout layout) {
  const auto id = required<ask::AnswerFormatId>(format, "format");
  const bool needs_language = id != ask::AnswerFormatId::json || language != 0;
  const Language used = needs_language ? required<Language>(language, "language") : Language::ja;
  return {ask::answer_format(id), {.style = {.language = used}, .layout = layout}};
}

CallFailure no_such_form() {
  constexpr Label message{"formatに指定された形式では出力できません。",
                          "There is no such form of this as format names."};
  return wrong_argument(message);
}

std::string rendered(const Page& page, const Rendering& rendering) {
  if (rendering.format.id == ask::AnswerFormatId::tables) return exchange::write_form_sheets(page_sheets(page));
  const PageFormat* format = page_format_named(rendering.format.name);
  if (format == nullptr) throw no_such_form();
  return format->write(page, rendering.style.style);
}

void require_form(const Rendering& rendering, ask::Question question) {
  if (!rendering.format.suits(question)) throw no_such_form();
}

}  // namespace ismap::capi
