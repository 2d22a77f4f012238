// The documents that are about a service.
#pragma once

#include "src/exchange/oscal/envelope.hpp"
#include "src/exchange/oscal/losses.hpp"
#include "src/exchange/oscal/uuid.hpp"

#include <ismap/model/dossier.hpp>
#include <ismap/review/subject.hpp>

#include <cstddef>
#include <string>

namespace ismap::exchange::detail {

std::string write_plan(const Subject& subject, const OscalRequest& request, Losses& losses);
/// @pre the dossier has a report
std::string write_results(const Dossier& dossier, const OscalRequest& request, Losses& losses);
/// @pre the dossier has improvement plans
std::string write_milestones(const Dossier& dossier, const OscalRequest& request, Losses& losses);

/// What is named in the documents of one service: the same name is the same UUID in all of them.
UuidSpace space_of(const Statement& statement);
std::string uuid_of_finding(const Dossier& dossier, std::size_t position);
/// Of the document in which the statement is.
std::string plan_resource(const Statement& statement);

/// Where something stands that was filled in.
void add_placeholder(Losses& losses, const std::string& pointer);

}  // namespace ismap::exchange::detail
