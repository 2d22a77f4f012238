#pragma once

#include <ismap/model/disclosures.hpp>
#include <ismap/model/period_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_STRUCT(ThirdPartyTests, (), (status, acceptance))
BOOST_DESCRIBE_ENUM(CertificationScheme, isms, other)
BOOST_DESCRIBE_STRUCT(Certification, (),
                      (scheme, standard, valid, renewal_expected, accreditation_iaf, scope_covers_service,
                       scope_covers_management, scope_explained))
BOOST_DESCRIBE_STRUCT(Disclosures, (),
                      (capital_ties, officers, foreign_law_risk, governing_law, jurisdiction, third_party_tests,
                       other_certifications))

}  // namespace ismap
