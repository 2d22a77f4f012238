// Breaches of the scheme's rules found in the past, and deletions that bar a registration. Registration rules 6.1(7).
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

namespace ismap {

/// A check that no breach of the rules was found up to `as_of`: each one is a breach of its own, and one dated later is
/// for a person, as is what the register shows unreported (`check_reports`). The policy `violation_or_deletion` is not
/// looked at: it joins the two limbs of 6.1(7), and other clauses have only this one.
Answer& check_violations(Answer& answer, const Dossier& dossier, const Context& context);

/// Registration rules 6.1(7): no breach of the rules, and no past deletion under the item of 14.2 that bars
/// registration, listed in the application or shown by the register. The policy `violation_or_deletion` (Q10) says
/// whether both have to be absent or one is enough.
Answer no_breach_nor_deletion(const Dossier& dossier, const Context& context);

/// The point of ISMAP-LIU: no breach of the rules. Past deletions are advices: that point does not name them.
Answer no_breach_of_the_rules(const Dossier& dossier, const Context& context);

}  // namespace ismap
