#include "flags.hpp"

#include <ismap/lifecycle/labels.hpp>
#include <ismap/report/result_labels.hpp>

#include <string>
#include <utility>

namespace ismap::detail {
namespace {

Colour colour_of(RegistrationState state) {
  switch (state) {
    case RegistrationState::registered:
      return Colour::green;
    case RegistrationState::suspended:
      return Colour::yellow;
    case RegistrationState::not_registered:
    case RegistrationState::applied:
    case RegistrationState::accepted:
      return Colour::plain;
    case RegistrationState::expired:
    case RegistrationState::withdrawn:
    case RegistrationState::deleted:
    case RegistrationState::refused:
      return Colour::red;
  }
  return Colour::plain;
}

Colour colour_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return Colour::red;
    case Severity::warning:
      return Colour::yellow;
    case Severity::advice:
      return Colour::plain;
  }
  return Colour::plain;
}

}  // namespace

page::Run state_cell(RegistrationState state, Language language) {
  return {std::string{label_of(state).in(language)}, colour_of(state)};
}

void add_flags(Page& page, const Label& title, std::span<const Diagnostic> diagnostics) {
  if (diagnostics.empty()) return;
  constexpr Label remedy{"対応：", "Remedy: "};
  page.section(title);
  for (const Diagnostic& flag : diagnostics) {
    page::Line head = {
        {page.in(label_of(flag.severity)), colour_of(flag.severity)}, page::gap, {std::string{flag.code}}};
    if (!flag.pointer.empty()) head.insert(head.end(), {page::gap, {flag.pointer.string()}});
    page.item(0, std::move(head));
    page.item(1, {{flag.message.in(page.language)}});
    if (flag.remedy) page.item(1, {{page.in(remedy)}, {flag.remedy->in(page.language)}});
  }
}

}  // namespace ismap::detail
