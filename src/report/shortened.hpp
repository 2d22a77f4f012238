// Lists and texts of a page, cut to what a reader takes in.
#pragma once

#include <ismap/core/text.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace ismap::detail {

/// "、他3件" or ", and 3 more"; nothing for none.
std::string and_more(std::size_t count, Language language);

/// A sentence for what a page does not show.
std::string left_out(std::size_t count, Language language);

/// The first `most` names with commas between them, and how many more there are.
std::string enumerated(const std::vector<std::string>& names, Language language, std::size_t most = 10);

}  // namespace ismap::detail
