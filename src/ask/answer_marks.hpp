// What tells the sheets and the columns of an answer from those of the user, so that a workbook with an answer can be
// mended, read again and answered anew.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/exchange/table/table.hpp>

#include <array>
#include <string>
#include <string_view>

namespace ismap::ask {

/// The columns beside the user's, in this order.
inline constexpr std::array remark_titles{Label{"判定", "verdict"}, Label{"指摘", "remark"}, Label{"是正", "remedy"},
                                          Label{"根拠", "clause"}};

std::string title_of_column(const Label& title, Language language);
std::string name_of_sheet(std::string_view name, Language language);

bool holds_answer(const exchange::Tables& tables);

/// The tables with those sheets and columns blank; all else stays at its place.
exchange::Tables without_answer(exchange::Tables tables);

}  // namespace ismap::ask
