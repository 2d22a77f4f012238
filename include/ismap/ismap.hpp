// Everything a C++ program needs to review an application.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/catalog/import_csv.hpp>
#include <ismap/catalog/revision.hpp>
#include <ismap/core/parse_error.hpp>
#include <ismap/io/load.hpp>
#include <ismap/io/schema.hpp>
#include <ismap/io/write.hpp>
#include <ismap/review/agenda.hpp>
#include <ismap/review/assessment_plan.hpp>
#include <ismap/review/assessor.hpp>
#include <ismap/review/base_coverage.hpp>
#include <ismap/review/diff.hpp>
#include <ismap/review/impact.hpp>
#include <ismap/review/migrate.hpp>
#include <ismap/review/overlap.hpp>
#include <ismap/review/procurement.hpp>
#include <ismap/review/remedy.hpp>
#include <ismap/review/review.hpp>
#include <ismap/review/subject.hpp>
#include <ismap/rules/rulebook.hpp>
#include <ismap/version.hpp>
