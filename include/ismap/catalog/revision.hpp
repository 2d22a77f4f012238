// Revisions of the Control Criteria inside an edition: which day, what is new, and for which controls.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/date.hpp>
#include <ismap/core/text.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace ismap {

/// A day on which the text of an edition changed, its numbering staying as it is.
struct CriteriaRevision {
  std::string_view edition;
  std::string_view revision;  ///< `YYYY-MM-DD`; `YYYY-MM` where no source gives the day
  Label what{};               ///< what changed
  bool controls_changed{};    ///< some control was added or changed
  bool controls_known{};      ///< and public sources name every one of them
};

/// The revisions known of all editions, oldest first, the original text included. ismap-2025 has none yet.
std::span<const CriteriaRevision> criteria_revisions() noexcept;

/// The first day on which a revision `YYYY-MM-DD` or `YYYY-MM` can be in force: of a month its first day, so that a
/// control is rather held to be new than to be old. Nothing for an empty text.
std::optional<Date> first_day_of_revision(std::string_view revision);

/// How many detailed controls public sources state for an edition on `day`; nothing if none does. In ismap-2020 the
/// number is what governance and management leave of the total: the likelier reading, not a confirmed one.
std::optional<std::size_t> details_stated(std::string_view edition, Date day);

/// The controls of the catalogue that are in force on `day`: all but those that a later revision added, and none before
/// the first day of the edition if that is known. A control whose revision is not known counts as original.
ControlSet controls_in_force(const Catalog& catalog, Date day);

/// Those in force on the day for which its table was imported (`Catalog::revision`), else at the latest revision.
ControlSet controls_in_force(const Catalog& catalog);

enum class RevisionKind : std::uint8_t {
  added,    ///< the control is new
  revised,  ///< its text changed; in 2024-07 examples were given
};

/// What a revision did to a control.
struct ControlRevision {
  std::size_t ordinal{};
  RevisionKind kind{};
  Date from{};                ///< `first_day_of_revision`
  std::string_view revision;  ///< as the catalogue names it

  friend bool operator==(const ControlRevision&, const ControlRevision&) = default;
};

/// What is new for somebody who knows the text of `older`: the controls that revisions after it and up to `newer` added
/// or changed, by control id. Only what public sources name: see `CriteriaRevision::controls_known`.
///
///     for (const ControlRevision& news : revisions_after(ismap_2020(), period.first)) ...
std::vector<ControlRevision> revisions_after(const Catalog& catalog, Date older, Date newer = last_supported_date);

}  // namespace ismap
