// The controls that a supplement names.
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/model/policy.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace ismap::assessment_guideline {

/// A list of control ids. An objective or a group stands for everything under it, and counts as named itself if
/// something under it is. Suffixes are not looked at.
class NamedControls {
 public:
  explicit NamedControls(const std::vector<ControlId>& ids);

  /// The list of `supplement`. Nothing for null, for another kind of value, and for a list with a text that is no
  /// control id.
  static std::optional<NamedControls> of(const Supplement* supplement);

  bool names(ControlId control) const;
  /// Whether a control of the chapters `first` to `last` is named.
  bool names_any_of_chapters(unsigned first, unsigned last) const;

 private:
  std::vector<std::uint32_t> numbers_;  ///< ascending
};

}  // namespace ismap::assessment_guideline
