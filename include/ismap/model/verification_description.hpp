#pragma once

#include <ismap/model/basis_description.hpp>
#include <ismap/model/verification.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(VerificationOutcome, same, differs, edited)
BOOST_DESCRIBE_STRUCT(VerifiedText, (), (was, is))
BOOST_DESCRIBE_STRUCT(VerifiedRule, (), (rule, was, is))
BOOST_DESCRIBE_STRUCT(VerifiedMember, (), (pointer, was, is))
BOOST_DESCRIBE_STRUCT(Verification, (),
                      (outcome, answer_format, question, version, rulebook, answer_sha256, documents, rules, members,
                       has_more))

}  // namespace ismap
