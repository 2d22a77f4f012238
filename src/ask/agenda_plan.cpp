#include <ismap/ask/ask.hpp>
#include <ismap/report/agenda_text.hpp>
#include <ismap/review/agenda.hpp>

namespace ismap::ask {

Answer agenda_plan(const Agenda& agenda, const Inquiry& inquiry) {
  // An agenda names its own day.
  const ReviewRequest request{.policy = inquiry.policy, .catalog = inquiry.catalog.get()};
  return {
      Question::agenda_plan, plan_agenda(agenda, request), {}, [agenda](const AgendaPlan& plan, const Style& style) {
        return agenda_text(agenda, plan, style);
      }};
}

}  // namespace ismap::ask
