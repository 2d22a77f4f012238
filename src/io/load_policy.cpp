#include "src/io/load_document.hpp"

#include <ismap/model/policy_description.hpp>

#include <algorithm>

namespace ismap {
namespace {

enum class ValueKind { number, date, text, texts };

ValueKind kind_of(Parameter parameter) {
  switch (parameter) {
    case Parameter::incident_first_report_due:
    case Parameter::incident_final_report_due:
    case Parameter::assessor_validity_months:
    case Parameter::objection_due:
    case Parameter::committee_quorum:
      return ValueKind::number;
    case Parameter::edition_2025_applies_from:
      return ValueKind::date;
    case Parameter::liu_annex_2_requirements:
    case Parameter::minor_finding_conditions:
      return ValueKind::text;
    case Parameter::deletion_items_barring_registration:
    case Parameter::liu_assessed_controls:
    case Parameter::public_holidays:
      break;
  }
  return ValueKind::texts;
}

/// The member or item of `supplement` that the parameter does not allow, with the fault; nothing if all is well.
struct BadValue {
  Fault fault;
  std::string_view expected;
  std::optional<std::size_t> item;
};

std::optional<BadValue> bad_value(const Supplement& supplement) {
  const ValueKind kind = kind_of(supplement.parameter);
  if (const auto* number = std::get_if<std::int64_t>(&supplement.value)) {
    if (kind != ValueKind::number)
      return BadValue{Fault::wrong_type, kind == ValueKind::texts ? "array" : "string", {}};
    if (*number < 0 || *number > 1200) return BadValue{Fault::bad_value, "0..1200", {}};
    return {};
  }
  if (const auto* text = std::get_if<std::string>(&supplement.value)) {
    if (kind == ValueKind::number) return BadValue{Fault::wrong_type, "integer", {}};
    if (kind == ValueKind::texts) return BadValue{Fault::wrong_type, "array", {}};
    if (kind == ValueKind::date && !parse_date(*text)) return BadValue{Fault::bad_date, *text, {}};
    return {};
  }
  if (kind != ValueKind::texts)
    return BadValue{Fault::wrong_type, kind == ValueKind::number ? "integer" : "string", {}};
  const auto& texts = std::get<std::vector<std::string>>(supplement.value);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (supplement.parameter == Parameter::public_holidays && !parse_date(texts[i]))
      return BadValue{Fault::bad_date, texts[i], i};
    if (supplement.parameter == Parameter::liu_assessed_controls && !ControlId::parse(texts[i]))
      return BadValue{Fault::bad_control_id, texts[i], i};
  }
  return {};
}

[[noreturn]] void refuse(std::string_view json, Fault fault, std::string_view detail, const Pointer& pointer) {
  const simdjson::padded_string padded{json};
  simdjson::ondemand::parser parser;
  simdjson::ondemand::document document;
  std::string_view token;
  const bool found = parser.iterate(padded).get(document) == simdjson::SUCCESS &&
                     document.at_pointer(pointer.string()).raw_json_token().get(token) == simdjson::SUCCESS;
  const std::size_t offset = found ? static_cast<std::size_t>(token.data() - padded.data()) : 0;
  throw ParseError(fault, fault_text(fault, detail), pointer.string(), place_of(json, offset));
}

}  // namespace

template <>
Policy load<Policy>(std::string_view json, const Limits& limits) {
  Policy policy = load_document<Policy>(json, limits);
  for (std::size_t i = 0; i < policy.supplements.size(); ++i) {
    const std::optional<BadValue> bad = bad_value(policy.supplements[i]);
    if (!bad) continue;
    Pointer at = path<&Policy::supplements> / i / path<&Supplement::value>;
    if (bad->item) at = at / *bad->item;
    refuse(json, bad->fault, bad->expected, at);
  }
  const auto supplies_holidays = [](const Supplement& one) { return one.parameter == Parameter::public_holidays; };
  if (policy.choices.holiday_roll_over == HolidayRollOver::next_business_day &&
      std::ranges::none_of(policy.supplements, supplies_holidays))
    refuse(json, Fault::bad_value, "next_business_day needs the supplement public_holidays",
           path<&Policy::choices, &Choices::holiday_roll_over>);
  return policy;
}

}  // namespace ismap
