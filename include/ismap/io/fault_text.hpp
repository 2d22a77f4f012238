#pragma once

#include <ismap/core/parse_error.hpp>

#include <cstdint>
#include <span>
#include <string_view>

namespace ismap {

/// What `fault` means, with `detail` (a member's name, the values allowed ...) in its place. Of a long detail that
/// comes from an input, only the beginning is quoted.
Text fault_text(Fault fault, std::string_view detail);
/// The same with a detail in words.
Text fault_text(Fault fault, const Label& detail);

/// A whole number outside of its range.
Text range_text(std::int64_t first, std::int64_t last);

/// A document without its member `format` where one of `accepted` is asked for.
Text no_format_text(std::span<const std::string_view> accepted);

/// A document of the format `given` where one of `accepted` is asked for.
Text format_text(std::string_view given, std::span<const std::string_view> accepted);

}  // namespace ismap
