// What a review says first.
#pragma once

#include <ismap/model/review.hpp>
#include <ismap/report/page.hpp>

namespace ismap::detail {

/// What no verdict here can speak of.
inline constexpr Label table_incomplete{
    "用いた管理策の表は全件ではないため、言明書が触れていない任意の詳細管理策は確認していません。",
    "The table of controls used is not complete: optional details that the statement does not mention were not looked "
    "for."};

/// One line: whether anything is broken or missing, and how many things a reviewer has to weigh. Before it, why nothing
/// could be reviewed.
void add_summary(Page& page, const Review& review);

}  // namespace ismap::detail
