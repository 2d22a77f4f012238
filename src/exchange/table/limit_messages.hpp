// What is said where a table is beyond a limit.
#pragma once

#include <ismap/core/text.hpp>

namespace ismap::exchange::detail {

inline constexpr Label too_large{"ファイルの大きさが上限（{0}バイト）を超えています。",
                                 "The file is larger than the limit of {0} bytes."};
inline constexpr Label too_many_rows{"行数が上限（{0}行）を超えています。", "There are more than {0} rows."};
inline constexpr Label too_many_columns{"1行の列数が上限（{0}列）を超えています。", "A row has more than {0} columns."};
inline constexpr Label too_many_cells{"セルの数が上限（{0}個）を超えています。", "There are more than {0} cells."};
inline constexpr Label too_long{"セルの長さが上限（{0}バイト）を超えています。", "A cell is longer than {0} bytes."};
inline constexpr Label too_many_tables{"表の数が上限（{0}個）を超えています。", "There are more than {0} tables."};

}  // namespace ismap::exchange::detail
