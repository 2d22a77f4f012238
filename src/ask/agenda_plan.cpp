#include <ismap/ask/ask.hpp>
#include <ismap/report/agenda_page.hpp>
#include <ismap/review/agenda.hpp>

namespace ismap::ask {

Answer agenda_plan(const Agenda& agenda, const Inquiry& inquiry) {
  // An agenda names its own day.
  const ReviewRequest request{.policy = inquiry.policy, .catalog = inquiry.catalog.get()};
  return {Question::agenda_plan, plan_agenda(agenda, request), {}, [agenda](const AgendaPlan& plan, Language language) {
            return agenda_page(agenda, plan, language);
          }};
}

}  // namespace ismap::ask
