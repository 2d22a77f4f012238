#include "flags.hpp"

#include <ismap/lifecycle/labels.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/report/result_labels.hpp>

#include "review_sections.hpp"

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

Cell state_cell(RegistrationState state, const Style& style) {
  return {std::string{label_of(state).in(style.language)}, colour_of(state)};
}

void append_flags(std::string& text, const Label& title, std::span<const Diagnostic> diagnostics, const Style& style) {
  if (diagnostics.empty()) return;
  constexpr Label remedy{"対応：", "Remedy: "};
  const Language language = style.language;
  begin_section(text, title.in(language), style);
  for (const Diagnostic& flag : diagnostics) {
    text.append("  ").append(paint(label_of(flag.severity).in(language), colour_of(flag.severity), style));
    text.append("  ").append(flag.code);
    if (!flag.pointer.empty()) text.append("  ").append(printable(flag.pointer.string()));
    text.append("\n    ").append(printable(flag.message.in(language))).append("\n");
    if (flag.remedy)
      text.append("    ").append(remedy.in(language)).append(printable(flag.remedy->in(language)) + "\n");
  }
}

}  // namespace ismap::detail
