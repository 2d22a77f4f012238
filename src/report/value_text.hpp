// The values of documents and of traces, for people.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/model/result.hpp>

#include "member_names.hpp"

#include <string>
#include <string_view>

namespace ismap::detail {

/// In place of a value.
inline constexpr Label not_stated{"記載なし", "not stated"};

Label yes_or_no(bool truth);

/// Enumerators and the members of objects by their titles, what is absent as not stated; numbers, days and texts as
/// they are. @param type of the value; null: unknown
std::string text_of_value(const Value& value, const NamedType* type, Language language);

/// The same of a value that is written as JSON.
std::string text_of_json(std::string_view json, const NamedType* type, Language language);

}  // namespace ismap::detail
