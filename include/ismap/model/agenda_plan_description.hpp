#pragma once

#include <ismap/model/agenda_plan.hpp>
#include <ismap/model/basis_description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/model/setting_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(AgendaPath, full_report, simplified)
BOOST_DESCRIBE_STRUCT(AgendaItem, (), (application, path, taking_part, recused))
BOOST_DESCRIBE_STRUCT(AgendaPlan, (),
                      (on, rulebook, policy, limits, supplements, verdict, items, results, obligations, basis))

}  // namespace ismap
