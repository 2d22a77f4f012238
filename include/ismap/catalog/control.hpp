// One entry of the Control Criteria.
#pragma once

#include <ismap/catalog/catalog_source.hpp>
#include <ismap/catalog/control_id.hpp>
#include <ismap/core/text.hpp>

#include <cstdint>
#include <string_view>

namespace ismap {

/// Which part of the criteria a control belongs to (Control Criteria 2.2.4).
enum class Level : std::uint8_t {
  governance,  ///< chapter 3, 3.1.x.y
  management,  ///< chapter 4, 4.a.b.c
  objective,   ///< c.s.n in chapters 5 to 18, c.s in ismap-2025: what must be achieved (統制目標)
  detail,      ///< one number more: realises its objective (詳細管理策)
};

/// How well it is known that the control exists as named. Values are stable.
enum class Confidence : std::uint8_t {
  official,                ///< in the official English reference translation
  official_corroborated,   ///< and at least one independent source shows the id
  official_sample,         ///< in official slides that quote the text in force
  official_draft_comment,  ///< only in the official answers on the draft of 2020
  secondary,               ///< only in a professional firm's article
  imported,                ///< only in the table that the user imported
  official_draft,          ///< printed in the official draft of the revision
  base_standard,           ///< only the numbering of the standard that the revision takes in
};

/// The "type of change" column of the official attached table 3, against the base standard.
enum class ChangeType : std::uint8_t { none, changed, addition };

/// A control of an edition. The texts it points to are string literals.
struct Control {
  ControlId id;
  Level level{};
  Confidence confidence{};
  Evidence evidence;
  ChangeType change{};       ///< known after an import only
  std::uint8_t pattern = 0;  ///< controls pattern (定型管理策) 1, 2 or 3; 0: none or not known
  Label label{};             ///< short name of an objective in this library's words; empty on other levels
  std::string_view since;    ///< revision that added it, `YYYY-MM`; empty: the original text, or not known
  std::string_view revised;  ///< revision that changed its text, `YYYY-MM`; empty: none known
  Label note{};              ///< a reservation a reader must know; usually empty
};

/// True for a detailed control of the basic statement requirements: one marked B or PB (Control Criteria 2.2.4(3)), and
/// in the numbering of ismap-2025, where a detail has three numbers, every one.
constexpr bool is_basic(const Control& control) noexcept {
  if (control.level != Level::detail) return false;
  return control.id.suffix == Suffix::b || control.id.suffix == Suffix::pb || control.id.depth() == 3;
}

/// True for what is stated in principle (基本言明要件): the governance and management criteria, the objectives and the
/// basic details (Control Criteria 2.2.4): 234 controls of ismap-2020.
constexpr bool is_basic_requirement(const Control& control) noexcept {
  return control.level != Level::detail || is_basic(control);
}

}  // namespace ismap
