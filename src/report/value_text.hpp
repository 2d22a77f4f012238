#pragma once

#include <ismap/model/result.hpp>

#include <string>

namespace ismap::detail {

/// A value of a trace as JSON writes it, without quotes: the same in every language.
std::string text_of_value(const Value& value);

}  // namespace ismap::detail
