// What changed between two submissions, for people.
#pragma once

#include <ismap/model/difference.hpp>
#include <ismap/report/style.hpp>

#include <string>
#include <string_view>

namespace ismap {

/// What follows, the gravest first, and then what differs, by part of the document. `before` and `after` are the names
/// of what was compared.
std::string diff_text(const Difference& difference, const Style& style, std::string_view before,
                      std::string_view after);

}  // namespace ismap
