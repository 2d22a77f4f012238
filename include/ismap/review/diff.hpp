// The question: what changed between two submissions, and what does it mean?
#pragma once

#include <ismap/model/difference.hpp>
#include <ismap/review/review.hpp>
#include <ismap/review/subject.hpp>

namespace ismap {

/// Compares an application with the one before it: what differs, and what that means under the rules in force on the
/// day the new one was filed. `before` is taken for the submission that `after` follows on. If both were filed as one,
/// or their assessment periods begin or end on one day, they are versions of one submission: nothing is said about the
/// sequence of periods, nor about an assessment cycle. With a register, bases and the state of the registration are
/// looked up as of `request.as_of`.
///
///     const Difference difference = diff(last_year, this_year, {.as_of = date(2026, 11, 20)});
///
/// Whether `after` itself meets the rules is for `review`; where a change breaks a rule, the verdict is the same.
/// Controls of ismap-2020 and ismap-2025 are compared through the mapping of objectives; of other pairs of editions not
/// at all, which a consequence says. Texts are compared in Unicode's normal form C, with line ends and outer white
/// space folded, and shown so; numbers and names of services and bodies however they are spelled. The order of lists
/// changes nothing but positions in pointers. Never throws for what the documents say.
Difference diff(const Dossier& before, const Dossier& after, const ReviewRequest& request);

/// The same for two bare statements, under the rules in force on `request.as_of`.
Difference diff(const Statement& before, const Statement& after, const ReviewRequest& request);

/// The same for two subjects. @throws std::invalid_argument if one is a dossier and the other a statement
Difference diff(const Subject& before, const Subject& after, const ReviewRequest& request);

}  // namespace ismap
