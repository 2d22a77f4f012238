// The statistics of many reviews, laid out for people.
#pragma once

#include <ismap/exchange/table/table.hpp>
#include <ismap/model/statistics.hpp>
#include <ismap/report/page.hpp>

namespace ismap {

/// How often each verdict was given, by point, and what was found most: rules, controls and repeated reasons.
Page statistics_page(const Statistics& statistics, Language language);

/// All counts as one table, for a CSV.
exchange::Table statistics_table(const Statistics& statistics, Language language);

}  // namespace ismap
