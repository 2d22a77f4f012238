// What the parts of a comparison share.
#pragma once

#include "src/review/diff/consequences.hpp"
#include "src/review/diff/rulings.hpp"

#include <ismap/catalog/control_id.hpp>
#include <ismap/model/dossier.hpp>
#include <ismap/rules/context.hpp>

#include <string>
#include <vector>

namespace ismap {

/// Two submissions and what they are compared under. The context is that of the new one.
struct Submissions {
  const Statement& before;
  const Statement& after;
  const Dossier* old_dossier;  ///< null for bare statements
  const Dossier* new_dossier;
  const Context& context;
  const std::vector<std::string>& differing;  ///< members and lists that differ, sorted
  const Rulings& rulings;                     ///< of the reviews of both

  /// Where the statements are in their documents.
  const Pointer& statement() const noexcept { return context.statement; }

  /// True if anything at or below `place`, a member or a list, differs, whatever the order of lists.
  bool differ_at(const Pointer& place) const;

  /// True for two dossiers that were filed on one day, of one kind and for one number, by the same applicant or for the
  /// same service.
  bool are_one_filing() const;

  /// True for versions of one submission: one filing, or an assessment period that begins or ends on the same day.
  bool are_one_submission() const;
};

/// What of the controls differs in fact, and not only in how it is written.
struct ControlDifferences {
  std::vector<ControlId> realised;  ///< realised now and not before, or the other way round, or in another way
  std::vector<ControlId> adopted;   ///< those of `realised` that were not, or are not any more
  std::vector<ControlId> shown;     ///< objectives that came to the list or left it
};

/// Whether the two can be compared at all, and whether the assessment period follows on the one before.
void compare_sequence(const Submissions& submissions, Consequences& consequences);

/// Controls newly implemented, excluded or re-reasoned, and individual controls that changed.
ControlDifferences compare_controls(const Submissions& submissions, Consequences& consequences);

/// Name, services covered, regions, representative, generative AI.
void compare_scope(const Submissions& submissions, Consequences& consequences);

/// Services outside the statement, and the bases among them.
void compare_outside_services(const Submissions& submissions, Consequences& consequences);

/// Applicant, findings, disclosures and pledges.
void compare_applications(const Submissions& submissions, Consequences& consequences);

/// The notices that chapter 10 of the registration rules asks for, unless both are one filing.
void add_notices(const Submissions& submissions, const ControlDifferences& differences, Consequences& consequences);

/// The same, even if both are one filing: of what the service itself has changed.
void add_notices_of_service(const Submissions& submissions, const ControlDifferences& differences,
                            Consequences& consequences);

/// True if neither the documents nor the register know of a registration: nobody owes notices yet.
bool is_never_registered(const Submissions& submissions);

}  // namespace ismap
