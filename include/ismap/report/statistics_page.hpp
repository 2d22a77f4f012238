// The statistics of many reviews, laid out for people.
#pragma once

#include <ismap/model/statistics.hpp>
#include <ismap/report/page.hpp>

namespace ismap {

/// How often each verdict was given, by point, and what was found most: rules, controls and repeated reasons.
Page statistics_page(const Statistics& statistics, Language language);

}  // namespace ismap
