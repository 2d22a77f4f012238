#include "obligation_cells.hpp"

#include <ismap/report/result_labels.hpp>

#include "result_parts.hpp"

#include <array>
#include <chrono>
#include <string>

namespace ismap::detail {
namespace {

constexpr std::array<Label, 7> weekdays = {
    {{"日", "Sun"}, {"月", "Mon"}, {"火", "Tue"}, {"水", "Wed"}, {"木", "Thu"}, {"金", "Fri"}, {"土", "Sat"}}};

std::string weekday(Date day, Language language) {
  constexpr Label opening{"（", " ("};
  constexpr Label closing{"）", ")"};
  const Label& name = weekdays[std::chrono::weekday{day}.c_encoding()];
  return std::string{opening.in(language)}.append(name.in(language)).append(closing.in(language));
}

/// How far away the day is.
std::string days_left(Date day, Date as_of, Language language) {
  const auto days = (day - as_of).count();
  const std::string number = std::to_string(days < 0 ? -days : days);
  if (language == Language::ja) return days < 0 ? "、" + number + "日超過" : "、残り" + number + "日";
  const std::string counted = ", " + number + (number == "1" ? " day " : " days ");
  return counted + (days < 0 ? "overdue" : "left");
}

std::string since(const Obligation& duty, Language language) {
  const std::string day = to_string(duty.since);
  return language == Language::ja ? "（" + day + "から）" : " (since " + day + ")";
}

std::string due_text(const Obligation& duty, Language language, std::optional<Date> as_of) {
  const Due& due = duty.due;
  const bool is_owed = duty.status != ObligationStatus::done;
  if (due.on) {
    if (!as_of) return to_string(*due.on);
    return to_string(*due.on) + weekday(*due.on, language) + (is_owed ? days_left(*due.on, *as_of, language) : "");
  }
  constexpr Label promptly{"遅滞なく", "promptly"};
  constexpr Label not_known{"期限不明", "not known"};
  const std::string text{(due.kind == DueKind::promptly ? promptly : not_known).in(language)};
  return as_of && is_owed ? text + since(duty, language) : text;
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

std::vector<page::Run> obligation_cells(const Obligation& duty, Language language, std::optional<Date> as_of) {
  return {{due_text(duty, language, as_of)},
          {std::string{label_of(duty.status).in(language)}, colour_of(duty.status)},
          {std::string{label_of(duty.who).in(language)}},
          {duty.what.in(language)},
          {form_text(duty.form, language)},
          {clause_text(duty.clause, language)}};
}

std::vector<std::string> obligation_columns(Language language) {
  return names_of_columns({{"期限", "Due"},
                           {"状況", "Status"},
                           {"義務を負う者", "Who"},
                           {"義務の内容", "What"},
                           {"様式", "Form"},
                           {"根拠", "Clause"}},
                          language);
}

}  // namespace ismap::detail
