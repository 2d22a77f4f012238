// Why a workbook cannot be read.
#pragma once

#include <ismap/core/parse_error.hpp>
#include <ismap/core/text.hpp>

#include <string>

namespace ismap::workbook {

/// Of the whole workbook. @throws ParseError, always
[[noreturn]] void refuse(Fault fault, Text message);

/// That a part of it is damaged.
[[noreturn]] void refuse_damaged(const std::string& part);

/// That it is beyond a limit.
[[noreturn]] void refuse_beyond(const Label& message, std::size_t limit);

}  // namespace ismap::workbook
