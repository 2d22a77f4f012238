// What the parts of a report look at.
#pragma once

#include <ismap/model/statement_index.hpp>
#include <ismap/report/review_report_page.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::detail {

/// One report. Borrows everything but the index.
struct Reported {
  const Review& review;
  const Statement& statement;
  const Dossier* dossier = nullptr;  ///< null: a statement alone
  const ReportAround& around;
  const Policy& policy;
  StatementIndex index;

  Scheme scheme() const { return review.scheme.value_or(Scheme::ismap); }
  const Catalog& catalog() const { return *index.catalog; }
  /// False if there is no catalogue of the statement's edition: then the sets of the index mean nothing.
  bool has_catalog() const { return catalog().edition() == statement.edition; }
  const Register* registrations() const { return around.asked.registrations; }

  /// False if the source of a bare statement does not hold the member at `pointer`, or something in it.
  bool holds(const Pointer& pointer) const {
    const std::string place = pointer.string();
    return std::ranges::none_of(around.asked.absent, [&](const std::string& absent) {
      return absent == place || absent.starts_with(place + "/");
    });
  }

  /// The result of the rule; null if it was not asked.
  const RuleResult* result_of(std::string_view rule) const {
    const auto found = std::ranges::find(review.results, rule, &RuleResult::rule);
    return found == review.results.end() ? nullptr : &*found;
  }

  /// The results that count under the point, in the order of the review.
  std::vector<const RuleResult*> results_of(const std::vector<std::string_view>& rules) const {
    std::vector<const RuleResult*> results;
    for (const RuleResult& result : review.results)
      if (std::ranges::count(rules, result.rule) != 0) results.push_back(&result);
    return results;
  }
};

}  // namespace ismap::detail
