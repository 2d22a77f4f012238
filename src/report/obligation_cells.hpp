#pragma once

#include <ismap/model/result.hpp>
#include <ismap/report/page.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ismap::detail {

/// The due day, the status, who, what, by which form and under which clause. With a day to look from, also the day of
/// the week and the days left of what is not done, and since when a duty without a day has been open.
std::vector<page::Run> obligation_cells(const Obligation& duty, Language language, std::optional<Date> as_of = {});

/// The names of these columns.
std::vector<std::string> obligation_columns(Language language);

}  // namespace ismap::detail
