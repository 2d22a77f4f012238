#include "obligation_cells.hpp"

#include <ismap/report/result_labels.hpp>

namespace ismap::detail {
namespace {

std::string due_text(const Due& due, Language language) {
  if (due.on) return to_string(*due.on);
  constexpr Label promptly{"遅滞なく", "promptly"};
  constexpr Label not_known{"期限不明", "not known"};
  return std::string{(due.kind == DueKind::promptly ? promptly : not_known).in(language)};
}

std::string form_text(const std::optional<Form>& form, Language language) {
  if (!form) return {};
  constexpr Label name{"様式", "Form "};
  return std::string{name.in(language)}.append(std::to_string(form->value));
}

Colour colour_of(ObligationStatus status) {
  switch (status) {
    case ObligationStatus::open:
      return Colour::plain;
    case ObligationStatus::done:
      return Colour::green;
    case ObligationStatus::overdue:
      return Colour::red;
  }
  return Colour::plain;
}

}  // namespace

std::vector<Cell> obligation_cells(const Obligation& duty, Language language) {
  return {{due_text(duty.due, language)},
          {std::string{label_of(duty.status).in(language)}, colour_of(duty.status)},
          {std::string{label_of(duty.who).in(language)}},
          {duty.what.in(language)},
          {form_text(duty.form, language)},
          {clause_text(duty.clause, language)}};
}

}  // namespace ismap::detail
