#pragma once

#include <ismap/model/basis_description.hpp>
#include <ismap/model/certificate_description.hpp>
#include <ismap/model/overlap.hpp>
#include <ismap/model/result_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(OverlapOutcome, compared, edition_unknown)
BOOST_DESCRIBE_ENUM(OverlapKind, governance, management, objective, basic_detail, other_detail, not_in_edition,
                    not_confirmed)
BOOST_DESCRIBE_STRUCT(OverlapItem, (), (pointer, id))
BOOST_DESCRIBE_STRUCT(OverlapClause, (), (standard, clause, items))
BOOST_DESCRIBE_STRUCT(OverlapShare, (), (kind, traced, realised, stated, known))
BOOST_DESCRIBE_STRUCT(OverlapReport, (),
                      (edition, certificate, outcome, traced, realised, shares, clauses, without, not_known, repeated,
                       diagnostics, basis))

}  // namespace ismap
