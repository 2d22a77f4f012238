// The application for registration (registration rules, chapters 3 to 5).
#pragma once

#include <ismap/model/period.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ismap {

enum class Scheme { ismap, ismap_liu };
enum class ApplicationKind { initial, renewal };
enum class ServiceModel { iaas, paas, saas, other };
enum class DocumentLanguage { ja, en, other };

enum class DocumentKind {
  application_form,        ///< Form 3
  statement,               ///< Form 1
  written_representation,  ///< Form 2
  assessment_report,
  improvement_plan,
  internal_audit_report,
  special_report,
  other,
};

struct Applicant {
  std::string name;
  std::optional<std::string> corporate_number;
  bool under_own_name{};

  friend bool operator==(const Applicant&, const Applicant&) = default;
};

/// An inquiry of the operating body during acceptance (registration rules 5.2).
struct Inquiry {
  Date asked_on{};
  std::optional<Date> answered_on;
  std::optional<std::string> subject;

  friend bool operator==(const Inquiry&, const Inquiry&) = default;
};

struct FiledDocument {
  DocumentKind kind{};
  DocumentLanguage language{};
  bool annex{};
  bool reference_translation{};

  friend bool operator==(const FiledDocument&, const FiledDocument&) = default;
};

struct PastDeletion {
  Date deleted_on{};
  std::string item;  ///< as printed then: "14.2(4)", "14.2(5)"

  friend bool operator==(const PastDeletion&, const PastDeletion&) = default;
};

struct Violation {
  Date found_on{};
  std::string description;

  friend bool operator==(const Violation&, const Violation&) = default;
};

enum class Impact { low, not_low };

/// The ministry's impact assessment that ISMAP-LIU asked for before 2025-04-01.
struct ImpactAssessment {
  std::string ministry;
  bool target_operation{};
  Impact result{};
  Date assessed_on{};

  friend bool operator==(const ImpactAssessment&, const ImpactAssessment&) = default;
};

struct Application {
  Scheme scheme{};
  ApplicationKind kind{};
  ServiceModel service_model{};
  Applicant applicant;
  std::optional<std::string> registration_number;
  Date filed_on{};
  std::optional<Date> received_on;
  std::optional<Date> accepted_on;
  std::vector<Inquiry> inquiries;
  std::vector<FiledDocument> documents;
  std::vector<PastDeletion> past_deletions;
  std::vector<Violation> violations;
  std::optional<ImpactAssessment> impact_assessment;

  friend bool operator==(const Application&, const Application&) = default;
};

}  // namespace ismap
