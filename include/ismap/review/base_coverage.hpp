// The question: which controls of a statement rest on which base service?
#pragma once

#include <ismap/model/base_coverage.hpp>
#include <ismap/review/review.hpp>

#include <string_view>
#include <vector>

namespace ismap {

/// For each number that a statement inherits controls from, what it takes over and how that base stands as of
/// `request.as_of`; in the order in which the statement names them. Inherited controls without a number are left out:
/// the review reports them. `request.registrations` is not looked at.
std::vector<BaseCoverage> base_coverage(const Statement& statement, const Register& registrations,
                                        const ReviewRequest& request);

/// The same for one base, also if nothing is inherited from it.
BaseCoverage base_coverage(const Statement& statement, std::string_view number, const Register& registrations,
                           const ReviewRequest& request);

}  // namespace ismap
