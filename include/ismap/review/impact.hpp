// The question: what depends on this service, and what does its state mean for that?
#pragma once

#include <ismap/model/impact.hpp>
#include <ismap/review/review.hpp>

#include <optional>
#include <string_view>

namespace ismap {

/// What depends on the service with this number, however it is spelled, or else the only one of this name, which the
/// answer says: directly or through others, each with its own state as of `request.as_of`. Nothing if the register has
/// no such service, or the name belongs to several numbers. No public text says what becomes of a dependent when its
/// base is suspended or deleted, so nothing cascades: a warning asks the reviewer to look (rule book DEP-5, MON-9,
/// Q16). `request.registrations` is not used. Never throws for what the register says.
std::optional<ImpactReport> impact_of(const Register& registrations, std::string_view number_or_name,
                                      const ReviewRequest& request);

/// The same with the controls that `statement`, of a service built on that one, takes over from it.
std::optional<ImpactReport> impact_of(const Register& registrations, std::string_view number_or_name,
                                      const Statement& statement, const ReviewRequest& request);

/// The services without a valid registration as of `request.as_of` that others depend on, and those others.
RegisterImpact at_risk(const Register& registrations, const ReviewRequest& request);

}  // namespace ismap
