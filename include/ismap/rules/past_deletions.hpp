// Deletions that the register shows and an application does not list. Registration rules 6.1(7).
#pragma once

#include <ismap/model/register.hpp>
#include <ismap/rules/context.hpp>

#include <vector>

namespace ismap {

/// A deletion in the register.
struct KnownDeletion {
  const RegisteredService* service = nullptr;
  const Event* event = nullptr;
  bool is_open = false;       ///< the entry contradicts another, or its history does not follow the rules
  bool by_name_only = false;  ///< the service has the name of the one applied for, but another provider
};

/// The deletions up to `as_of` of the registration that the application names, of the applicant's other services and of
/// services of the same name, less those that the application lists under the same day and item, and those that only
/// followed the end of validity (8.1).
std::vector<KnownDeletion> deletions_not_listed(const Dossier& dossier, const Context& context);

}  // namespace ismap
