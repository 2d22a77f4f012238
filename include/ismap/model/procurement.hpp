// A procurement: may this service be bought for this use on this date?
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/model/application.hpp>
#include <ismap/model/period.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ismap {

enum class BuyerKind { ministry, independent_agency, designated_corporation, local_government };

struct Buyer {
  std::string name;
  BuyerKind kind{};

  friend bool operator==(const Buyer&, const Buyer&) = default;
};

/// Classes of the Common Standards; 3A to 3C are those of the local governments' guideline of 2024-10-02.
enum class Confidentiality { class_1, class_2, class_3, class_3a, class_3b, class_3c };

struct InformationHandled {
  Confidentiality confidentiality{};
  bool confidential{};  ///< requires protection of confidentiality (Common Standards 4.2.1, 4.2.3)

  friend bool operator==(const InformationHandled&, const InformationHandled&) = default;
};

/// What is bought: a number of the register, or a service that is not listed.
struct ProcuredService {
  std::optional<std::string> number;
  std::optional<std::string> name;
  std::optional<ServiceModel> service_model;
  std::optional<bool> generative_ai;  ///< offered by the service, built in or attached from outside

  friend bool operator==(const ProcuredService&, const ProcuredService&) = default;
};

/// Items of Common Standards 4.2.1(2)(b).
enum class SecurityRequirement { measures, storage_country, disposal, service_level };

enum class CheckedCriteria { governance, management, objectives, basic_details };

/// What the buyer finds of one of the basic statement requirements.
enum class CheckResult { satisfied, shortfall };

/// One of the basic statement requirements in the buyer's own check.
struct CheckItem {
  ControlId id;
  std::optional<CheckResult> result;      ///< absent: not found yet
  std::optional<std::string> answer;      ///< of the provider
  std::optional<std::string> assessment;  ///< of the risk of a shortfall, by the buyer
  std::optional<Date> assessed_on;

  friend bool operator==(const CheckItem&, const CheckItem&) = default;
};

/// The buyer's own check of an unlisted service, under the chief information security officer: as a whole, by `covers`
/// and `shortfalls_assessed`, or item by item.
struct CisoCheck {
  std::string responsible;
  Date confirmed_on{};
  std::optional<std::vector<CheckedCriteria>> covers;
  std::optional<bool> shortfalls_assessed;
  std::optional<bool> in_selection_criteria;  ///< whether the buyer's selection criteria ask for this check
  std::optional<std::vector<CheckItem>> items{};

  friend bool operator==(const CisoCheck&, const CisoCheck&) = default;
};

/// Types of the provisional measures (decision of 2021-07-06, section 2).
enum class ProvisionalType {
  contract,            ///< 2-ii (1)-i
  wide_impact,         ///< 2-ii (1)-ii
  under_construction,  ///< 2-ii (1)-iii
  other_saas,          ///< 2-ii (2)
  old_in_use,          ///< 2-i (1)
  old_planned,         ///< 2-i (2)
};

struct ProvisionalContract {
  Date signed_on{};
  Date first{};
  Date last{};
  std::optional<Date> extended_until;  ///< of an unavoidable extension

  friend bool operator==(const ProvisionalContract&, const ProvisionalContract&) = default;
};

/// A report on the measure to the secretariat: the first, or one of a change.
struct MeasureReport {
  Date on{};
  std::optional<std::string> change;  ///< what changed since the report before

  friend bool operator==(const MeasureReport&, const MeasureReport&) = default;
};

struct ProvisionalMeasure {
  ProvisionalType type{};
  std::optional<ProvisionalContract> contract;
  std::optional<Date> built_from;
  std::optional<Date> started_using_on;
  bool application_expected{};
  bool substitute_applied{};
  std::optional<Date> migration_plan_on;
  std::optional<Date> migration_until;
  std::optional<Date> migration_extended_until;  ///< of an unavoidable extension
  std::optional<std::vector<MeasureReport>> reports{};

  friend bool operator==(const ProvisionalMeasure&, const ProvisionalMeasure&) = default;
};

struct Procurement {
  Buyer buyer;
  Date on{};  ///< the date of procurement
  InformationHandled information;
  std::optional<bool> low_impact;  ///< the buyer's own finding, for an ISMAP-LIU service
  ProcuredService service;
  std::vector<SecurityRequirement> security_requirements;
  std::optional<CisoCheck> ciso_check;
  std::optional<ProvisionalMeasure> provisional;

  friend bool operator==(const Procurement&, const Procurement&) = default;
};

}  // namespace ismap
