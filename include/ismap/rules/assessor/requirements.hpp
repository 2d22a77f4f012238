// Whether an assessor meets the requirements of chapter 3 of the assessor registration rules, and what bars it.
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/surroundings.hpp>

namespace ismap::assessors {

/// The last day for which a public source says that only audit corporations could apply.
inline constexpr Date last_day_known_closed = date(2024, 12, 9);

/// The day whose rules an assessor is reviewed by: its last application up to `as_of`, else `as_of`.
Date application_day(const RegisteredAssessor& assessor, Date as_of);

/// The intake limit to audit corporations, up to `last_day_known_closed`.
Answer closed_intake(const RegisteredAssessor& assessor, const Surroundings& surroundings);
/// The intake limit after it: the supplement `assessor_intake_opened_on` decides, or a person (C-7).
Answer opened_intake(const RegisteredAssessor& assessor, const Surroundings& surroundings);

/// 3.4: listed on `as_of` for information security audits.
Answer listed_service(const RegisteredAssessor& assessor, const Surroundings& surroundings);

/// 3.5.1: a member of the body named, or of another that a person weighs.
Answer ethics_membership(const RegisteredAssessor& assessor, const Surroundings& surroundings);

/// 3.6.1: the engagement partner holds one of the qualifications.
Answer partner_qualification(const RegisteredAssessor& assessor, const Surroundings& surroundings);
/// 3.6.2: ten years of audit practice in total.
Answer partner_practice(const RegisteredAssessor& assessor, const Surroundings& surroundings);
/// 3.6.2: knowledge of cloud computing.
Answer partner_knowledge(const RegisteredAssessor& assessor, const Surroundings& surroundings);
/// 3.6: Japanese nationality, or an exception that a person weighs.
Answer partner_nationality(const RegisteredAssessor& assessor, const Surroundings& surroundings);
/// 3.7: qualification and nationality of the engagement manager.
Answer manager(const RegisteredAssessor& assessor, const Surroundings& surroundings);
/// The manager's years: the supplement `manager_practice_years` decides, or a person.
Answer manager_practice(const RegisteredAssessor& assessor, const Surroundings& surroundings);
/// Training of both responsible persons, up to `as_of`.
Answer training(const RegisteredAssessor& assessor, const Surroundings& surroundings);

/// 6.1(2): `no_barring_deletion`, and no breach of the rules. The register shows suspensions and deletions only, so a
/// person confirms the rest.
Answer no_breach_nor_deletion(const RegisteredAssessor& assessor, const Surroundings& surroundings);
/// 6.1(2): no past deletion under 11.2(4), from the history up to `as_of`.
Answer no_barring_deletion(const RegisteredAssessor& assessor, const Surroundings& surroundings);

}  // namespace ismap::assessors
