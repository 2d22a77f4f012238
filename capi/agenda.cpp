#include <ismap/report/agenda_text.hpp>
#include <ismap/review/agenda.hpp>

#include "answering.hpp"

using namespace ismap::capi;

ismap_status ismap_agenda_plan(const ismap_engine* engine, const ismap_document* agenda,
                               const ismap_answer_options* options, ismap_answer** out, ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const ismap_engine& rules = required(engine, "engine");
    const auto& meeting = content_of<ismap::Agenda>(agenda, "agenda");
    const ismap::Layout layout = layout_in(options);
    // An agenda names its own day.
    return new_answer(plan_agenda(meeting, request_of(rules, nullptr, {})), layout,
                      [meeting](const ismap::AgendaPlan& plan, const ismap::Style& style) {
                        return agenda_text(meeting, plan, style);
                      });
  });
}
