// What a request leaves out, filled in.
#pragma once

#include <ismap/model/setting.hpp>
#include <ismap/review/review.hpp>
#include <ismap/rules/context.hpp>

#include <vector>

namespace ismap {

/// The policy of the request, or the defaults.
const Policy& policy_of(const ReviewRequest& request);

/// The catalogue of the request, or the embedded edition.
const Catalog& catalog_of(const ReviewRequest& request);

/// What the rules about `dossier` may look at: those in force on the day of its filing.
Context context_of(const Dossier& dossier, const StatementIndex& index, const ReviewRequest& request);

/// What the rules about a bare statement may look at: those in force on the day of the request.
Context context_of(const Statement& statement, const StatementIndex& index, const ReviewRequest& request);

/// What duties depend on besides a history. Borrows the policy.
Surroundings surroundings_of(const ReviewRequest& request);

/// The choices that differ from the defaults, in the order of their description.
std::vector<Setting> settings_changed(const Choices& choices);

/// The supplied values that `results` rely on, each once; the days off as well if deadlines roll past them.
std::vector<Supplement> supplements_used(std::span<const RuleResult> results, const Surroundings& surroundings);

}  // namespace ismap
