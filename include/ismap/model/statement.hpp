// The statement (言明書, Form 1): what the provider declares it does. Control Criteria 2.2.
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/model/period.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ismap {

enum class Stance { implemented, inherited, excluded, not_selected };

/// On which of the two grounds of the 2025 revision a control is excluded.
enum class ExclusionGround { not_applicable, risk_analysis };

/// In what an individual control changed. The portal of ISMAP counts the first five as a change of its content; the
/// others are none by themselves.
enum class ChangeNature {
  rules,                    ///< rules or manuals tied to the control
  realisation,              ///< how it is realised: design, configuration, settings
  operation,                ///< how it is run: records, approvals, frequency
  mechanism,                ///< what manages it: from manual work to a system, another tool
  newly_adopted,            ///< from not adopted to adopted
  personnel,                ///< other people in charge, as after a reorganisation
  more_systems_or_regions,  ///< more of them inside the same process
  criteria_changed,         ///< the text of the criteria changed
};

/// What an individual control (個別管理策) consisted of during part of the assessment period.
struct ControlChange {
  Date from{};
  std::optional<Date> until;
  std::string content;
  std::optional<ChangeNature> nature{};  ///< of the change that led to this content

  friend bool operator==(const ControlChange&, const ControlChange&) = default;
};

struct ControlEntry {
  ControlId id{};
  Stance stance{};
  std::optional<ExclusionGround> ground;
  std::optional<std::string> reason;
  std::optional<std::string> individual_control;
  std::optional<std::string> inherited_from;
  std::vector<ControlChange> changes;

  friend bool operator==(const ControlEntry&, const ControlEntry&) = default;
};

/// True if the control is realised, by the provider or by its base service.
constexpr bool is_realised(Stance stance) noexcept {
  return stance == Stance::implemented || stance == Stance::inherited;
}
constexpr bool is_realised(const ControlEntry& entry) noexcept {
  return is_realised(entry.stance);
}

/// A service that is used but not covered by the statement (Control Criteria 2.2.2).
struct OutsideService {
  std::string name;
  std::optional<std::string> registration_number;
  std::string extent;
  bool is_base{};

  friend bool operator==(const OutsideService&, const OutsideService&) = default;
};

struct Region {
  std::string name;
  std::optional<std::string> country;

  friend bool operator==(const Region&, const Region&) = default;
};

/// The six parts of the overall picture (Control Criteria 2.2.3).
struct Overview {
  std::string provider;
  std::string service;
  std::string logical_structure;
  std::string covered_scope;
  std::string internal_control;
  std::string populations;

  friend bool operator==(const Overview&, const Overview&) = default;
};

struct SubsequentEvent {
  Date occurred_on{};
  std::string description;

  friend bool operator==(const SubsequentEvent&, const SubsequentEvent&) = default;
};

struct Representative {
  std::string name;
  std::string title;
  bool is_director{};
  std::optional<std::string> authority;

  friend bool operator==(const Representative&, const Representative&) = default;
};

struct GenerativeAi {
  bool offered{};
  bool external{};
  std::optional<std::string> description;

  friend bool operator==(const GenerativeAi&, const GenerativeAi&) = default;
};

struct Statement {
  std::string edition;
  std::string service_name;
  std::vector<std::string> covered_services;
  std::vector<OutsideService> outside_services;
  std::vector<Region> regions;
  Overview overview;
  Period assessment_period;
  std::vector<ControlEntry> controls;
  std::vector<SubsequentEvent> subsequent_events;
  std::optional<std::string> special_notes;
  Representative representative;
  std::optional<GenerativeAi> generative_ai;

  friend bool operator==(const Statement&, const Statement&) = default;
};

}  // namespace ismap
