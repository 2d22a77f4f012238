// The question: what would have to change for no rule to be not met?
#pragma once

#include <ismap/model/remedy.hpp>
#include <ismap/review/review.hpp>
#include <ismap/review/subject.hpp>

namespace ismap {

/// The changes that every rule which the review finds `not_met` waits for. One edit serves all rules that it cures; an
/// edit that another implies is left out. No day that has passed is moved, no fact invented: what software cannot
/// supply is left to people, what nobody can change any more is called impossible. Never throws for what the document
/// says.
///
///     const RemedyReport report = remedy(dossier, {.as_of = date(2026, 11, 20)});
///     const Dossier edited = remedied(dossier, report);
///
/// Every edit with a patch was tried: applying those of the machine, or those of machine and confirmation, breaks no
/// rule that was not broken before, and a rule whose edits were all applied is no longer `not_met`. It may still need
/// judgement or lack facts.
RemedyReport remedy(const Dossier& dossier, const ReviewRequest& request);
RemedyReport remedy(const Statement& statement, const ReviewRequest& request);
RemedyReport remedy(const Subject& subject, const ReviewRequest& request);

/// The document with the patches applied that software can make: `up_to` `machine` only, or also those that have to be
/// confirmed. @throws std::invalid_argument if `report` is not one of this document
Dossier remedied(const Dossier& dossier, const RemedyReport& report, RemedyBy up_to = RemedyBy::machine);
Statement remedied(const Statement& statement, const RemedyReport& report, RemedyBy up_to = RemedyBy::machine);
Subject remedied(const Subject& subject, const RemedyReport& report, RemedyBy up_to = RemedyBy::machine);

}  // namespace ismap
