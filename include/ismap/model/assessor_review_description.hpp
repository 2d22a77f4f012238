#pragma once

#include <ismap/model/assessor_review.hpp>
#include <ismap/model/basis_description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/model/setting_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_STRUCT(AssessorReview, (),
                      (number, as_of, rulebook, policy, limits, supplements, viewpoints, verdict, results, basis))

}  // namespace ismap
