#pragma once

#include <ismap/model/asked_question.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(AskedQuestion, document_review, service_status, service_impact, register_status, register_due,
                    register_impact, procurement_decide, assessor_review, agenda_plan, assessment_plan,
                    statement_migrate, certificate_overlap, document_diff, document_remedy, register_incidents)

}  // namespace ismap
