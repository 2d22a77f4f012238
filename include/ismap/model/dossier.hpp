// An application dossier: everything the operating body reviews.
#pragma once

#include <ismap/model/application.hpp>
#include <ismap/model/assessment.hpp>
#include <ismap/model/disclosures.hpp>
#include <ismap/model/statement.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ismap {

/// The internal audit that ISMAP-LIU asks for (LIU registration rules, annex 2).
struct InternalAudit {
  std::optional<Date> conducted_on;
  std::optional<Period> period;
  std::optional<std::string> auditor;
  bool report_attached{};
  std::optional<bool> meets_annex_2;  ///< found by a reviewer; the text of annex 2 is not public

  friend bool operator==(const InternalAudit&, const InternalAudit&) = default;
};

/// The special report of the measures to promote ISMAP-LIU registration (特例報告書).
struct SpecialReport {
  Date filed_on{};
  Date applied_on{};

  friend bool operator==(const SpecialReport&, const SpecialReport&) = default;
};

struct Dossier {
  Application application;
  Statement statement;
  std::optional<WrittenRepresentation> representation;
  std::optional<AssessmentReport> report;
  std::vector<ImprovementPlan> improvement_plans;
  std::optional<Disclosures> disclosures;
  std::vector<PledgeItem> pledges;
  std::optional<InternalAudit> internal_audit;
  std::optional<SpecialReport> special_report;

  friend bool operator==(const Dossier&, const Dossier&) = default;
};

}  // namespace ismap
