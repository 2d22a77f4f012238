#include <ismap/io/policy_fault.hpp>

#include "src/io/meant.hpp"

#include <ismap/catalog/control_id.hpp>
#include <ismap/core/date.hpp>
#include <ismap/io/fault_text.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/policy_description.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace ismap {
namespace {

constexpr Label rolling_without_holidays{"next_business_dayには、補足public_holidaysを要します。",
                                         "next_business_day needs the supplement public_holidays."};

constexpr Label no_span{"months又はdaysを指定してください。", "Give months or days."};
constexpr Label months_only{"partner_practiceは、monthsで指定してください。", "partner_practice takes months."};

enum class ValueKind { number, date, text, texts };

ValueKind kind_of(Parameter parameter) {
  switch (parameter) {
    case Parameter::incident_first_report_due:
    case Parameter::incident_final_report_due:
    case Parameter::assessor_validity_months:
    case Parameter::objection_due:
    case Parameter::committee_quorum:
    case Parameter::monitoring_answer_due:
    case Parameter::reassessment_due:
    case Parameter::manager_practice_years:
      return ValueKind::number;
    case Parameter::edition_2025_applies_from:
    case Parameter::assessor_intake_opened_on:
      return ValueKind::date;
    case Parameter::liu_annex_2_requirements:
    case Parameter::minor_finding_conditions:
      return ValueKind::text;
    case Parameter::deletion_items_barring_registration:
    case Parameter::liu_assessed_controls:
    case Parameter::controls_due_this_year:
    case Parameter::public_holidays:
      break;
  }
  return ValueKind::texts;
}

std::string json_type_of(ValueKind kind) {
  return kind == ValueKind::number ? "integer" : kind == ValueKind::texts ? "array" : "string";
}

ValueKind kind_of(const SupplementValue& value, ValueKind expected) {
  if (std::holds_alternative<std::int64_t>(value)) return ValueKind::number;
  if (std::holds_alternative<std::vector<std::string>>(value)) return ValueKind::texts;
  return expected == ValueKind::date ? ValueKind::date : ValueKind::text;
}

PolicyFault quoting(Fault fault, std::string_view detail, const Pointer& at) {
  return {fault, fault_text(fault, detail), at};
}

PolicyFault bad_day(std::string_view written, const Pointer& at) {
  return {Fault::bad_date, fault_text(Fault::bad_date, written), at, days_meant(written)};
}

PolicyFault bad_control(std::string_view written, const Pointer& at) {
  return {Fault::bad_control_id, fault_text(Fault::bad_control_id, written), at, controls_meant(written)};
}

void add_faults(std::vector<PolicyFault>& found, Parameter parameter, const std::vector<std::string>& texts,
                const Pointer& at) {
  const bool is_control_list =
      parameter == Parameter::liu_assessed_controls || parameter == Parameter::controls_due_this_year;
  for (std::size_t i = 0; i < texts.size() && found.size() <= ParseError::most; ++i) {
    if (parameter == Parameter::public_holidays && !parse_date(texts[i])) found.push_back(bad_day(texts[i], at / i));
    if (is_control_list && !ControlId::parse(texts[i])) found.push_back(bad_control(texts[i], at / i));
  }
}

void add_faults(std::vector<PolicyFault>& found, const Supplement& supplement, const Pointer& at) {
  const ValueKind expected = kind_of(supplement.parameter);
  if (kind_of(supplement.value, expected) != expected)
    return found.push_back(quoting(Fault::wrong_type, json_type_of(expected), at));
  if (expected == ValueKind::number) {
    const std::int64_t number = std::get<std::int64_t>(supplement.value);
    if (number < 0 || number > 1200) found.push_back({Fault::bad_value, range_text(0, 1200), at});
  } else if (expected == ValueKind::date) {
    const std::string& day = std::get<std::string>(supplement.value);
    if (!parse_date(day)) found.push_back(bad_day(day, at));
  } else if (expected == ValueKind::texts) {
    add_faults(found, supplement.parameter, std::get<std::vector<std::string>>(supplement.value), at);
  }
}

void add_faults(std::vector<PolicyFault>& found, const LimitChange& change, const Pointer& at) {
  if (!change.months && !change.days)
    found.push_back({Fault::bad_value, fault_text(Fault::bad_value, no_span), at});
  else if (change.limit == TimeLimitId::partner_practice && change.days)
    found.push_back({Fault::bad_value, fault_text(Fault::bad_value, months_only), at / path<&LimitChange::days>});
}

/// A second change of one limit from one day on.
std::optional<PolicyFault> doubled(const std::vector<LimitChange>& limits) {
  std::set<std::pair<TimeLimitId, Date>> seen;
  for (std::size_t i = 0; i < limits.size(); ++i)
    if (!seen.emplace(limits[i].limit, limits[i].from).second)
      return PolicyFault{Fault::duplicate_member, fault_text(Fault::duplicate_member, name_of(limits[i].limit)),
                         path<&Policy::limits> / i};
  return {};
}

/// Supplements that supply one parameter for one day. Values for different times may stand side by side.
std::optional<PolicyFault> doubled(const std::vector<Supplement>& supplements) {
  const auto first = [&](std::size_t i) {
    return supplements[i].in_force ? supplements[i].in_force->from.value_or(Date::min()) : Date::min();
  };
  const auto last = [&](std::size_t i) {
    return supplements[i].in_force ? supplements[i].in_force->until.value_or(Date::max()) : Date::max();
  };
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < supplements.size(); ++i)
    if (first(i) <= last(i)) order.push_back(i);
  std::ranges::sort(order, {}, [&](std::size_t i) { return std::tuple{supplements[i].parameter, first(i), i}; });
  const auto clash = std::ranges::adjacent_find(order, [&](std::size_t a, std::size_t b) {
    return supplements[a].parameter == supplements[b].parameter && first(b) <= last(a);
  });
  if (clash == order.end()) return {};
  const std::size_t second = std::max(clash[0], clash[1]);
  return PolicyFault{Fault::duplicate_member,
                     fault_text(Fault::duplicate_member, name_of(supplements[second].parameter)),
                     path<&Policy::supplements> / second / path<&Supplement::parameter>};
}

}  // namespace

std::vector<PolicyFault> faults_in(const Policy& policy) {
  std::vector<PolicyFault> found;
  for (std::size_t i = 0; i < policy.supplements.size() && found.size() <= ParseError::most; ++i)
    add_faults(found, policy.supplements[i], path<&Policy::supplements> / i / path<&Supplement::value>);
  if (auto second = doubled(policy.supplements)) found.push_back(*std::move(second));
  const std::vector<LimitChange> limits = policy.limits.value_or(std::vector<LimitChange>{});
  for (std::size_t i = 0; i < limits.size() && found.size() <= ParseError::most; ++i)
    add_faults(found, limits[i], path<&Policy::limits> / i);
  if (auto second = doubled(limits)) found.push_back(*std::move(second));
  const auto supplies_holidays = [](const Supplement& one) { return one.parameter == Parameter::public_holidays; };
  if (policy.choices.holiday_roll_over == HolidayRollOver::next_business_day &&
      std::ranges::none_of(policy.supplements, supplies_holidays))
    found.push_back({Fault::bad_value, fault_text(Fault::bad_value, rolling_without_holidays),
                     path<&Policy::choices, &Choices::holiday_roll_over>});
  return found;
}

}  // namespace ismap
