// Procurements and registers made by hand.
#pragma once

#include "tests/support/event.hpp"

#include <ismap/model/procurement.hpp>
#include <ismap/model/register.hpp>
#include <ismap/review/procurement.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::test {

/// A ministry buys the service named for class 2 information; every security requirement is set.
inline Procurement procurement_of_unlisted(Date on) {
  Procurement made;
  made.buyer = {"例示省", BuyerKind::ministry};
  made.on = on;
  made.information = {Confidentiality::class_2, true};
  made.service = {{}, "未掲載の業務支援", ServiceModel::saas, false};
  made.security_requirements = {SecurityRequirement::measures, SecurityRequirement::storage_country,
                                SecurityRequirement::disposal, SecurityRequirement::service_level};
  return made;
}

/// The same for a number of the register.
inline Procurement procurement_of(std::string number, Date on) {
  Procurement made = procurement_of_unlisted(on);
  made.service = {std::move(number), {}, {}, false};
  return made;
}

inline CisoCheck full_check(Date confirmed_on) {
  return {"例示省最高情報セキュリティ責任者", confirmed_on,
          std::vector{CheckedCriteria::governance, CheckedCriteria::management, CheckedCriteria::objectives,
                      CheckedCriteria::basic_details},
          true, true};
}

inline Procurement with_check(Procurement made) {
  made.ciso_check = full_check(made.on);
  return made;
}

/// Decided on 2024-10-01 over a period that ends on 2024-06-30: valid until 2025-10-31 as ISMAP counts.
inline RegisteredService registered_service(std::string number, Scheme scheme) {
  RegisteredService made;
  made.number = std::move(number);
  made.scheme = scheme;
  made.name = "例示サービス";
  made.provider = "株式会社サンプル";
  made.service_model = ServiceModel::saas;
  made.history = {
      event(date(2024, 8, 1), EventKind::applied),
      event(date(2024, 8, 8), EventKind::accepted),
      event(date(2024, 10, 1), EventKind::decided_registered, Period{date(2023, 7, 1), date(2024, 6, 30)}),
      event(date(2024, 10, 3), EventKind::listed),
  };
  return made;
}

inline constexpr std::string_view ismap_number = "C24-0901-2";
inline constexpr std::string_view liu_number = "L24-0902-2";

inline Register small_register() {
  return {{registered_service(std::string{ismap_number}, Scheme::ismap),
           registered_service(std::string{liu_number}, Scheme::ismap_liu)},
          {}};
}

/// Decided with `registrations` and the defaults, as of the day of procurement.
inline ProcurementDecision decided(const Procurement& procurement, const Register& registrations = small_register(),
                                   const Policy& policy = {}) {
  return decide(procurement, {.as_of = procurement.on, .registrations = &registrations, .policy = &policy});
}

/// The result of a rule; without one, the rule is not in force on the day.
inline const RuleResult* result_of(const ProcurementDecision& decision, std::string_view rule) {
  const auto found = std::ranges::find(decision.results, rule, &RuleResult::rule);
  return found == decision.results.end() ? nullptr : &*found;
}

inline Verdict verdict_of(const ProcurementDecision& decision, std::string_view rule) {
  const RuleResult* result = result_of(decision, rule);
  return result == nullptr ? Verdict::not_applicable : result->verdict;
}

/// The codes of a rule's diagnostics without the rule, each followed by its place.
inline std::vector<std::string> diagnostics_of(const ProcurementDecision& decision, std::string_view rule) {
  std::vector<std::string> shown;
  if (const RuleResult* result = result_of(decision, rule))
    for (const Diagnostic& diagnostic : result->diagnostics)
      shown.push_back(diagnostic.code.substr(rule.size() + 1) + "@" + diagnostic.pointer.string());
  return shown;
}

}  // namespace ismap::test
