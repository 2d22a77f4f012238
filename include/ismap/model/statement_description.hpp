#pragma once

#include <ismap/model/period_description.hpp>
#include <ismap/model/statement.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(Stance, implemented, inherited, excluded, not_selected)
BOOST_DESCRIBE_ENUM(ExclusionGround, not_applicable, risk_analysis)
BOOST_DESCRIBE_ENUM(ChangeNature, rules, realisation, operation, mechanism, newly_adopted, personnel,
                    more_systems_or_regions, criteria_changed)
BOOST_DESCRIBE_STRUCT(ControlChange, (), (from, until, content, nature))
BOOST_DESCRIBE_STRUCT(ControlEntry, (), (id, stance, ground, reason, individual_control, inherited_from, changes))
BOOST_DESCRIBE_STRUCT(OutsideService, (), (name, registration_number, extent, is_base))
BOOST_DESCRIBE_STRUCT(Region, (), (name, country))
BOOST_DESCRIBE_STRUCT(Overview, (),
                      (provider, service, logical_structure, covered_scope, internal_control, populations))
BOOST_DESCRIBE_STRUCT(SubsequentEvent, (), (occurred_on, description))
BOOST_DESCRIBE_STRUCT(Representative, (), (name, title, is_director, authority))
BOOST_DESCRIBE_STRUCT(GenerativeAi, (), (offered, external, description))
BOOST_DESCRIBE_STRUCT(Statement, (),
                      (edition, service_name, covered_services, outside_services, regions, overview, assessment_period,
                       controls, subsequent_events, special_notes, representative, generative_ai))

}  // namespace ismap
