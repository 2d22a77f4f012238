// What the results and the diagnostics of an answer hold.
#include <ismap/ask/diagnostics.hpp>

#include "arguments.hpp"
#include "handles.hpp"

using namespace ismap::capi;

ismap_str ismap_result_rule(const ismap_result* result) noexcept {
  return read_or_nothing(result, [](const ismap_result& one) { return borrowed(one.result.rule); });
}

ismap_verdict ismap_result_verdict(const ismap_result* result) noexcept {
  return read_or_nothing(result, [](const ismap_result& one) { return number_of(one.result.verdict); });
}

int32_t ismap_result_day_read(const ismap_result* result) noexcept {
  return result == nullptr ? ISMAP_NO_DAY : day_of(ismap::ask::first_day_read(result->result));
}

int32_t ismap_result_day_computed(const ismap_result* result) noexcept {
  return result == nullptr ? ISMAP_NO_DAY : day_of(ismap::ask::first_day_computed(result->result));
}

const ismap_result* ismap_diagnostic_result(const ismap_diagnostic* diagnostic) noexcept {
  return read_or_nothing(diagnostic, [](const ismap_diagnostic& one) { return one.result; });
}

ismap_str ismap_diagnostic_rule(const ismap_diagnostic* diagnostic) noexcept {
  return read_or_nothing(
      diagnostic, [](const ismap_diagnostic& one) { return one.seen.rule.empty() ? absent : borrowed(one.seen.rule); });
}

ismap_verdict ismap_diagnostic_verdict(const ismap_diagnostic* diagnostic) noexcept {
  return read_or_nothing(diagnostic, [](const ismap_diagnostic& one) { return number_of(one.seen.verdict); });
}

ismap_severity ismap_diagnostic_severity(const ismap_diagnostic* diagnostic) noexcept {
  return read_or_nothing(diagnostic, [](const ismap_diagnostic& one) { return number_of(one.seen.severity); });
}

ismap_str ismap_diagnostic_code(const ismap_diagnostic* diagnostic) noexcept {
  return read_or_nothing(diagnostic, [](const ismap_diagnostic& one) { return borrowed(one.seen.code); });
}

ismap_str ismap_diagnostic_pointer(const ismap_diagnostic* diagnostic) noexcept {
  return read_or_nothing(diagnostic, [](const ismap_diagnostic& one) { return borrowed_if_any(one.pointer); });
}

ismap_str ismap_diagnostic_cell(const ismap_diagnostic* diagnostic) noexcept {
  return read_or_nothing(diagnostic, [](const ismap_diagnostic& one) { return borrowed_if_any(one.cell); });
}

size_t ismap_diagnostic_control_count(const ismap_diagnostic* diagnostic) noexcept {
  return read_or_nothing(diagnostic, [](const ismap_diagnostic& one) {
    return one.seen.control ? std::size_t{1} : one.seen.controls.size();
  });
}

uint64_t ismap_diagnostic_control(const ismap_diagnostic* diagnostic, size_t index) noexcept {
  if (index >= ismap_diagnostic_control_count(diagnostic)) return 0;
  return packed(diagnostic->seen.control ? *diagnostic->seen.control : diagnostic->seen.controls[index]);
}

int32_t ismap_diagnostic_limit(const ismap_diagnostic* diagnostic) noexcept {
  return diagnostic == nullptr ? ISMAP_NO_DAY : day_of(diagnostic->seen.limit);
}

ismap_str ismap_diagnostic_message(const ismap_diagnostic* diagnostic, ismap_language language) noexcept {
  return read_or_nothing(diagnostic,
                         [&](const ismap_diagnostic& one) { return borrowed_in(language, *one.seen.message); });
}

ismap_str ismap_diagnostic_remedy(const ismap_diagnostic* diagnostic, ismap_language language) noexcept {
  return read_or_nothing(diagnostic, [&](const ismap_diagnostic& one) {
    return one.seen.remedy == nullptr ? absent : borrowed_in(language, *one.seen.remedy);
  });
}
