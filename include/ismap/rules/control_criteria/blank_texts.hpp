// What cures a text of the statement that is left blank.
#pragma once

#include <ismap/rules/breach.hpp>

namespace ismap::control_criteria {

/// A description is written.
inline constexpr Cure write_text{
    .kind = RemedyKind::set_value,
    .what = {"内容を記載してください。", "State it."},
};
/// A name is written.
inline constexpr Cure write_name{
    .kind = RemedyKind::set_value,
    .what = {"名称を記載してください。", "Write the name."},
};
/// The same for an item of a list: it is removed if another one says something.
inline constexpr Cure write_name_of_item{
    .kind = write_name.kind,
    .way = CureWay::blank_item,
    .what = write_name.what,
};

}  // namespace ismap::control_criteria
