#include <ismap/report/result_labels.hpp>

#include "review_sections.hpp"
#include "table.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

namespace ismap::detail {
namespace {

/// Prompt duties are due now; those without a known day come last.
auto urgency(const Obligation* duty) {
  const int group = duty->due.kind == DueKind::promptly ? 0 : duty->due.on ? 1 : 2;
  return std::tuple{group, duty->due.on.value_or(duty->since)};
}

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

void append_obligations(std::string& text, const Review& review, const Style& style) {
  if (review.obligations.empty()) return;
  constexpr Label title{"期限と義務", "What is due"};
  begin_section(text, title.in(style.language), style);

  std::vector<const Obligation*> duties;
  for (const Obligation& duty : review.obligations) duties.push_back(&duty);
  std::ranges::stable_sort(duties, {}, urgency);

  const Language language = style.language;
  Table table;
  for (const Obligation* duty : duties)
    table.add({{due_text(duty->due, language)},
               {std::string{label_of(duty->status).in(language)}, colour_of(duty->status)},
               {std::string{label_of(duty->who).in(language)}},
               {duty->what.in(language)},
               {form_text(duty->form, language)},
               {clause_text(duty->clause, language)}});
  text += table.text(style);
}

}  // namespace ismap::detail
