// What a review said about each control of a statement.
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/core/text.hpp>
#include <ismap/model/review.hpp>
#include <ismap/report/reviewed_document.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace ismap::detail {

/// From the gravest to the mildest.
enum class Mark : std::uint8_t {
  not_met,
  unknown,
  needs_judgement,
  remark,      ///< a warning or advice that changes no verdict
  no_remark,   ///< stated as realised
  left_out,    ///< excluded or not selected, and no remark on it
  not_stated,  ///< in the catalogue, and not in the statement
};

inline constexpr std::array all_marks = {Mark::not_met,   Mark::unknown,  Mark::needs_judgement, Mark::remark,
                                         Mark::no_remark, Mark::left_out, Mark::not_stated};

Label label_of(Mark mark);

struct MarkedControl {
  ControlId id{};
  Mark mark{};
  std::optional<Stance> stance{};  ///< nothing: not stated, or by rows that contradict each other
};

/// The controls of the catalogue, and details of the statement that it does not list, ascending by number. Empty if the
/// review answered no rule.
std::vector<MarkedControl> marked_controls(const Review& review, const StatedControls& stated);

}  // namespace ismap::detail
