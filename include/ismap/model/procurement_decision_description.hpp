#pragma once

#include <ismap/model/application_description.hpp>
#include <ismap/model/basis_description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/procurement_decision.hpp>
#include <ismap/model/registration_state_description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/model/setting_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(Ground, listed, listed_liu, unlisted_with_ciso_check, provisional_measure, recommended_only,
                    not_covered, none)
BOOST_DESCRIBE_STRUCT(ProcuredEntry, (), (number, name, provider, scheme, state, valid_until))
BOOST_DESCRIBE_STRUCT(ProcurementDecision, (),
                      (on, rulebook, policy, limits, supplements, verdict, ground, provisional_until, service, results,
                       obligations, basis))

}  // namespace ismap
