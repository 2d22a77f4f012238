#pragma once

#include <ismap/model/basis_description.hpp>
#include <ismap/model/difference.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/model/setting_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(ChangeKind, added, removed, changed)
BOOST_DESCRIBE_STRUCT(Change, (), (kind, old_at, new_at, item, old_value, new_value, old_cell, new_cell))
BOOST_DESCRIBE_STRUCT(Consequence, (),
                      (code, rule, clause, verdict, message, controls, old_at, new_at, old_cell, new_cell))
BOOST_DESCRIBE_STRUCT(VerdictMove, (), (rule, before, after))
BOOST_DESCRIBE_STRUCT(ReassessmentItem, (), (text, controls, rule, clause))
BOOST_DESCRIBE_STRUCT(Reassessment, (), (look_again, notices, take_over))
BOOST_DESCRIBE_STRUCT(Difference, (),
                      (as_of, rulebook, policy, limits, verdict, verdicts, consequences, reassessment, changes, basis))

}  // namespace ismap
