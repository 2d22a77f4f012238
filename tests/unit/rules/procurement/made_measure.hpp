// Provisional measures made by hand, each of which holds unless it is changed.
#pragma once

#include "made_procurement.hpp"

namespace ismap::test {

inline ProvisionalMeasure measure_of(ProvisionalType type) {
  ProvisionalMeasure made;
  made.type = type;
  made.application_expected = true;
  return made;
}

/// 2-ii (1)-i: a contract of 2020-04-01 to 2024-03-31, signed 2020-03-27.
inline ProvisionalMeasure contract_measure() {
  ProvisionalMeasure made = measure_of(ProvisionalType::contract);
  made.contract = {date(2020, 3, 27), date(2020, 4, 1), date(2024, 3, 31), {}};
  return made;
}

/// 2-ii (1)-ii: planned on 2021-12-24, migration to 2023-09-30.
inline ProvisionalMeasure wide_impact_measure() {
  ProvisionalMeasure made = measure_of(ProvisionalType::wide_impact);
  made.substitute_applied = true;
  made.migration_plan_on = date(2021, 12, 24);
  made.migration_until = date(2023, 9, 30);
  return made;
}

/// 2-ii (1)-iii: built from 2021-05-10 under a contract to 2023-03-31.
inline ProvisionalMeasure construction_measure() {
  ProvisionalMeasure made = measure_of(ProvisionalType::under_construction);
  made.built_from = date(2021, 5, 10);
  made.contract = {date(2021, 4, 20), date(2021, 5, 1), date(2023, 3, 31), {}};
  return made;
}

/// 2-i (1) and (2).
inline ProvisionalMeasure old_measure(ProvisionalType type, Date started) {
  ProvisionalMeasure made = measure_of(type);
  made.started_using_on = started;
  return made;
}

/// A ministry claims the measure on `on`, with its own check.
inline Procurement claiming(ProvisionalMeasure measure, Date on) {
  Procurement made = with_check(procurement_of_unlisted(on));
  made.provisional = std::move(measure);
  return made;
}

}  // namespace ismap::test
