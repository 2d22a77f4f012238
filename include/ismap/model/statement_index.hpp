// What rules read instead of scanning the rows of a statement.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/catalog/control_set.hpp>
#include <ismap/model/statement.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ismap {

/// A position in `Statement::controls`.
using Row = std::uint32_t;

/// What rules read of a row whose number is not in the catalogue, but may be in the official table of controls.
struct UnlistedDetail {
  ControlId id;
  Stance stance{};
  bool is_undecided = false;  ///< rows contradict each other about the number
  Row row{};

  /// Stated as realised, and not contradicted.
  constexpr bool is_realised() const noexcept { return !is_undecided && ismap::is_realised(stance); }
  /// Stated as left out, and not contradicted.
  constexpr bool is_left_out() const noexcept { return !is_undecided && !ismap::is_realised(stance); }
};

/// The controls of a statement as sets over a catalogue's ordinals, and the rows that some rule has to name. Lists of
/// rows are ordered by control id, so the order of the input shows nowhere. Of rows that say the same about one number
/// the lists hold the first; rows that contradict each other decide nothing, and are in `contradicted` and the lists of
/// numbers alone.
struct StatementIndex {
  const Catalog* catalog = nullptr;  ///< whose ordinals the sets hold; outlives the index

  ControlSet implemented;
  ControlSet inherited;
  ControlSet excluded;
  ControlSet not_selected;
  ControlSet undecided;  ///< stated by rows that contradict each other

  std::vector<std::optional<Row>> row_of;  ///< by ordinal; of several rows with one number, the first

  std::vector<UnlistedDetail> unlisted_details;   ///< details without B under one of the catalogue's objectives
  std::vector<Row> not_in_catalog;                ///< any other number that is not in the catalogue
  std::vector<Row> copies;                        ///< an earlier row says the same about the number
  std::vector<Row> contradicted;                  ///< another row says something else about the number
  std::vector<Row> other_suffix;                  ///< in the catalogue under another suffix
  std::vector<Row> taken_over;                    ///< stance `inherited`
  std::vector<Row> changed;                       ///< with `changes`
  std::vector<Row> without_reason;                ///< excluded or not selected, reason absent or blank
  std::vector<Row> reason_held_open;              ///< excluded or not selected, with a placeholder as reason
  std::vector<Row> without_individual_control;    ///< an implemented detail, individual control absent or blank
  std::vector<Row> individual_control_held_open;  ///< an implemented detail, with a placeholder as individual control
  std::vector<Row> stray_ground;                  ///< a ground of exclusion, but not excluded
  std::vector<Row> stray_reason;                  ///< a reason, but neither excluded nor left unselected
  std::vector<Row> stray_realisation;             ///< not realised, but with an individual control or an origin

  /// Stated as realised, by the provider or by its base service.
  ControlSet realised() const { return implemented | inherited; }
  /// Has an entry at all.
  ControlSet stated() const { return implemented | inherited | excluded | not_selected | undecided; }
  /// Whether rows contradict each other about this number, in the catalogue or not.
  bool is_undecided(ControlId id) const { return std::ranges::binary_search(undecided_numbers, id.number()); }

  std::vector<std::uint32_t> undecided_numbers;  ///< ascending

  /// Whether an outside service with this number, as it is compared, is marked as base.
  bool is_declared_base(const std::string& folded) const { return std::ranges::binary_search(declared_bases, folded); }

  std::vector<std::string> declared_bases;  ///< `folded_number` of each, ascending
};

/// Builds the index in one pass over `statement.controls`, plus a sort of the rows it lists. If `catalog` is of another
/// edition than the statement and that edition is embedded, the embedded one takes its place: see
/// `StatementIndex::catalog`.
StatementIndex index_statement(const Statement& statement, const Catalog& catalog);

}  // namespace ismap
