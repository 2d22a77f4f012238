// What forms show to whoever fills them in, and reading passes over.
#pragma once

#include <ismap/core/text.hpp>

#include <string_view>

namespace ismap::exchange::detail {

/// The sheet that explains a form.
inline constexpr Label guide_sheet{"この様式について", "About this form"};
/// The column that shows what a control is about.
inline constexpr Label reference_column{"管理策（参考）", "Control (for reference)"};

/// True for the name of such a sheet, or the header of such a column.
bool is_shown_only(std::string_view name);

}  // namespace ismap::exchange::detail
