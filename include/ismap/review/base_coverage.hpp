// The question: which controls does a statement take over from which base service?
#pragma once

#include <ismap/model/base_coverage.hpp>
#include <ismap/review/review.hpp>

#include <string_view>
#include <vector>

namespace ismap {

/// For each number that a statement inherits controls from, what it takes over and the state of that base as of
/// `request.as_of`; in the order in which the statement names them. Inherited controls without a number are left out:
/// the review reports them. `request.registrations` is not used.
std::vector<BaseCoverage> base_coverage(const Statement& statement, const Register& registrations,
                                        const ReviewRequest& request);

/// The same for one base, also if nothing is inherited from it.
BaseCoverage base_coverage(const Statement& statement, std::string_view number, const Register& registrations,
                           const ReviewRequest& request);

}  // namespace ismap
