// The controls of one edition of the Control Criteria.
#pragma once

#include <ismap/catalog/control.hpp>
#include <ismap/catalog/control_id.hpp>
#include <ismap/catalog/control_set.hpp>
#include <ismap/catalog/group.hpp>
#include <ismap/core/date.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ismap {

/// The numbering in force since 2020: objectives 9.4.1, details 9.4.1.8.PB.
inline constexpr std::string_view edition_2020 = "ismap-2020";
/// The revision put to comment on 2025-09-18: objectives 5.6, details 5.6.1, no suffixes. From when it applies is not
/// public.
inline constexpr std::string_view edition_2025 = "ismap-2025";

/// What a catalogue is made from.
struct CatalogParts {
  std::string_view edition;             ///< a string literal, e.g. `ismap-2020`
  bool complete = false;                ///< every control of the edition is listed
  std::span<const Group> groups;        ///< static storage
  std::vector<Control> controls;        ///< strictly ascending by number, each detail after its objective
  std::vector<std::string> texts;       ///< one for each control, or none at all
  std::vector<std::string> guidance{};  ///< one for each control, or none at all
  std::size_t objective_depth = 3;      ///< how many numbers an objective has; a detail has one more
  bool imported = false;                ///< completed from a table of the user
  std::optional<Date> revision{};       ///< the day for which that table was checked, if one was given
};

/// An edition. Its controls have ordinals from 0, ascending by number; an objective is followed by its details.
/// Immutable, so any number of threads may share one. Every view it hands out lives as long as the catalogue itself.
/// A moved-from catalogue may only be assigned to or destroyed.
class Catalog {
 public:
  /// @throws std::invalid_argument if the parts break what `CatalogParts` demands or hold more than
  /// `ControlSet::capacity`.
  explicit Catalog(CatalogParts parts);

  std::string_view edition() const noexcept { return parts_.edition; }

  /// True only after the import of a table whose numbers say so. Until then an unknown detail may well exist: absence
  /// proves nothing.
  bool is_complete() const noexcept { return parts_.complete; }

  /// True if it contains a table of the user, complete or not.
  bool is_imported() const noexcept { return parts_.imported; }

  /// The day for which the imported table was checked; nothing if none was given.
  std::optional<Date> revision() const noexcept { return parts_.revision; }

  std::size_t size() const noexcept { return parts_.controls.size(); }

  /// @pre ordinal < size()
  const Control& operator[](std::size_t ordinal) const noexcept { return parts_.controls[ordinal]; }

  /// The ordinal of the control with the number of `id`. The suffix is ignored: compare it with
  /// `catalog[ordinal].id.suffix` to see a wrong one.
  std::optional<std::size_t> find(ControlId id) const noexcept {
    const std::uint32_t number = id.number();
    for (std::size_t slot = slot_of(number); slots_[slot] != vacant; slot = (slot + 1) & (slots_.size() - 1))
      if (numbers_[slots_[slot]] == number) return slots_[slot];
    return std::nullopt;
  }

  /// The same answer, at once if it is `hint`. For ids in catalogue order pass the last ordinal found plus one.
  std::optional<std::size_t> find(ControlId id, std::size_t hint) const noexcept {
    if (hint < numbers_.size() && numbers_[hint] == id.number()) return hint;
    return find(id);
  }

  /// The ordinal of the control printed exactly so, suffix included.
  std::optional<std::size_t> find_printed(std::string_view id) const noexcept;

  /// The objective of a detail; nothing for other controls, which belong to a group. @pre ordinal < size()
  std::optional<std::size_t> parent(std::size_t ordinal) const noexcept;

  /// How many numbers an objective has: 3 in ismap-2020, 2 in ismap-2025. A detail has one more.
  std::size_t objective_depth() const noexcept { return parts_.objective_depth; }

  /// The level that the form of `id` gives it in this edition, whether or not the control exists; nothing if no control
  /// of the edition has such a form. In ismap-2025 the form of governance and management criteria is not public: any
  /// number of chapters 3 and 4 may be one, and so may any suffix but B and PB.
  std::optional<Level> level_of(ControlId id) const noexcept;

  /// The official wording, if the user imported it; otherwise empty. @pre ordinal < size()
  std::string_view text(std::size_t ordinal) const noexcept {
    return parts_.texts.empty() ? std::string_view{} : std::string_view{parts_.texts[ordinal]};
  }

  /// The guidance (手引き) of a detail, if the user imported it; otherwise empty. @pre ordinal < size()
  std::string_view guidance(std::size_t ordinal) const noexcept {
    return parts_.guidance.empty() ? std::string_view{} : std::string_view{parts_.guidance[ordinal]};
  }

  const ControlSet& all() const noexcept { return all_; }
  const ControlSet& governance() const noexcept { return governance_; }
  const ControlSet& management() const noexcept { return management_; }
  const ControlSet& objectives() const noexcept { return objectives_; }
  const ControlSet& details() const noexcept { return details_; }
  /// The details which are stated in principle: those marked B or PB (Control Criteria 2.2.4(3)); in ismap-2025 all.
  const ControlSet& basic_details() const noexcept { return basic_details_; }
  /// The other details, which are selected as needed (Control Criteria 2.2.4(3)).
  const ControlSet& optional_details() const noexcept { return optional_details_; }

  /// The controls that a revision inside the edition added or changed.
  const ControlSet& revised() const noexcept { return revised_; }

  /// The details whose objective is in `objectives`. Members that are no objectives add nothing.
  ControlSet under(const ControlSet& objectives) const noexcept;

  std::span<const Group> groups() const noexcept { return parts_.groups; }

  /// The group printed exactly so (`9.5.P`, not `9.5`); null if there is none.
  const Group* find_group(std::string_view id) const noexcept;

 private:
  static constexpr std::uint16_t vacant = 0xFFFF;

  // Fibonacci hashing: the high bits of the product spread numbers that differ in their last part.
  std::size_t slot_of(std::uint32_t number) const noexcept { return (number * 2654435769U) >> shift_; }
  void build_index();
  void build_sets();

  CatalogParts parts_;
  std::vector<std::uint32_t> numbers_;
  std::vector<std::uint16_t> slots_;       // open addressing; the size is a power of two, a quarter full at most
  std::vector<std::uint16_t> family_end_;  // one past the last detail of the objective at or before this ordinal
  int shift_ = 31;
  ControlSet all_, governance_, management_, objectives_, details_, basic_details_, optional_details_, revised_;
};

/// The edition in force since 2020-06-03, as embedded: complete for governance, management, objectives and basic
/// details as of the revision of 2022-04-01; of the optional details only those that public sources name. Made at the
/// first call.
const Catalog& ismap_2020();

/// The revision put to comment on 2025-09-18, as embedded: one objective and one detail that the draft prints, 92
/// objectives by the numbers of ISO/IEC 27002:2022, and nothing of governance and management, whose numbers are not
/// public. Made at the first call.
const Catalog& ismap_2025();

/// The embedded catalogue of an edition; null if there is none of that name.
const Catalog* catalog_for(std::string_view edition);

}  // namespace ismap
