// What surrounds the assessment: representation, report, findings, plans.
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/model/period.hpp>
#include <ismap/model/ranged.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ismap {

struct RepresentationPoint {
  RepresentationPointNumber point;
  bool stated{};
  std::optional<bool> answer;  ///< yes or no, for points 7 and 8
  std::optional<std::string> content;

  friend bool operator==(const RepresentationPoint&, const RepresentationPoint&) = default;
};

/// Management's statement to the assessor (経営者確認書, Form 2). Control Criteria 2.2.8.
struct WrittenRepresentation {
  Date date{};
  std::vector<RepresentationPoint> points;

  friend bool operator==(const WrittenRepresentation&, const WrittenRepresentation&) = default;
};

enum class FoundIn { design, operation };

/// A finding (発見事項): compliance could not be confirmed, or doubt arose. Assessment guideline.
struct Finding {
  std::string id;
  ControlId control{};
  std::string description;
  FoundIn found_in{};

  friend bool operator==(const Finding&, const Finding&) = default;
};

/// The assessment report (実施結果報告書).
struct AssessmentReport {
  Date date{};
  std::string assessor;
  Period period;
  std::vector<Finding> findings;
  std::optional<std::string>
      late_reason;  ///< why the report is dated later than registration rules 3.2 ask in principle

  friend bool operator==(const AssessmentReport&, const AssessmentReport&) = default;
};

/// The improvement plan (改善計画書) for one finding. Registration rules 3.3 and 6.1(4).
struct ImprovementPlan {
  std::string finding;
  Date written_on{};
  std::string actions;
  Date completes_on{};

  friend bool operator==(const ImprovementPlan&, const ImprovementPlan&) = default;
};

}  // namespace ismap
