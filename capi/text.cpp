#include "arguments.hpp"
#include "handles.hpp"

using namespace ismap::capi;

ismap_str ismap_text_str(const ismap_text* text) noexcept {
  return read_or_nothing(text, [](const ismap_text& owned) { return borrowed(owned.text); });
}

void ismap_text_free(ismap_text* text) noexcept {
  delete text;
}
