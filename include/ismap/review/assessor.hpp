// The question: does this assessor meet the requirements?
#pragma once

#include <ismap/model/assessor_review.hpp>
#include <ismap/model/register.hpp>
#include <ismap/review/review.hpp>

namespace ismap {

/// Reviews an assessor under the two points of assessor registration rules 6.1: (1) requirements 3.1 to 3.8 can be met;
/// (2) no breach of the rules and no past deletion under 11.2(4). Lists, practice and training are looked at as of
/// `request.as_of`; the rules are those of the day of its last application in the history up to then, else of `as_of`.
/// Never throws for what the document says.
///
///     const AssessorReview result = review(assessor, {.as_of = date(2026, 11, 20)});
///
/// No point is ever `met` as a whole: requirements 3.2, 3.3 and part of 3.8 are not public, and breaches other than
/// deletions do not show in the document. The results of single rules are.
AssessorReview review(const RegisteredAssessor& assessor, const ReviewRequest& request);

}  // namespace ismap
