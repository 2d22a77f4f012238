#pragma once

#include <ismap/model/application_description.hpp>
#include <ismap/model/basis_description.hpp>
#include <ismap/model/remedy.hpp>
#include <ismap/model/result_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(RemedyKind, set_value, add_entry, remove_entry, obtain_document, change_date)
BOOST_DESCRIBE_ENUM(RemedyBy, machine, confirmation, person)
BOOST_DESCRIBE_ENUM(PatchOperation, add, replace, remove)
BOOST_DESCRIBE_STRUCT(RemedyPatch, (), (op, path, value))
BOOST_DESCRIBE_STRUCT(RemedyEdit, (), (pointer, kind, by, possible, what, because, clause, rules, codes, patch, cell))
BOOST_DESCRIBE_STRUCT(RemedyRule, (), (rule, clause, by, possible, after))
BOOST_DESCRIBE_STRUCT(RemedyReport, (), (scheme, as_of, rulebook, rules, edits, limits, basis))

}  // namespace ismap
