#pragma once

#include <ismap/model/asked_question_description.hpp>
#include <ismap/model/basis.hpp>
#include <ismap/model/catalog_used_description.hpp>
#include <ismap/model/certificate_description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/model/setting_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_STRUCT(BasisArguments, (),
                      (as_of, number, edition, certificate, within_days, who, since, provider, revision, columns))
BOOST_DESCRIBE_ENUM(DocumentRole, document, before, after, registrations, policy, catalog, checklist, dependent)
BOOST_DESCRIBE_ENUM(DocumentForm, json, xlsx, csv)
BOOST_DESCRIBE_STRUCT(BasisDocument, (), (role, name, form, bytes, sha256))
BOOST_DESCRIBE_STRUCT(Basis, (),
                      (version, rulebook, question, arguments, documents, catalog, unchecked_controls, policy,
                       answer_sha256))

}  // namespace ismap
