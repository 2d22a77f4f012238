#pragma once

#include <ismap/model/application_description.hpp>
#include <ismap/model/basis_description.hpp>
#include <ismap/model/catalog_used_description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/model/review.hpp>
#include <ismap/model/setting_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_STRUCT(Review, (),
                      (scheme, as_of, rulebook, policy, limits, supplements, catalog, viewpoints, acceptance, verdict,
                       results, obligations, diagnostics, basis))

}  // namespace ismap
