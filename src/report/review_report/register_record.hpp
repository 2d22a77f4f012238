// What the register says of the service applied for and of its provider.
#pragma once

#include <ismap/model/incidents.hpp>
#include <ismap/model/register.hpp>

#include "reported.hpp"

#include <optional>
#include <vector>

namespace ismap::detail {

/// Why an entry concerns the application.
enum class Concern { own_number, same_provider, same_name };

struct ConcernedEntry {
  const RegisteredService* service = nullptr;
  Concern concern{};
  bool is_contradicted = false;  ///< another entry with its number says something else
};

/// The entries under the number of the application, then those of its applicant, then those of the name alone; in each
/// group in the order of the register. @pre there are a register and a dossier
std::vector<ConcernedEntry> concerned_entries(const Reported& reported);

/// The incidents and grave changes in the entries under the number of the application, oldest first.
std::vector<Incident> own_incidents(const Reported& reported, const std::vector<ConcernedEntry>& entries);

/// The day of the last application in these entries that was filed before this one.
std::optional<Date> last_application(const Reported& reported, const std::vector<ConcernedEntry>& entries);

}  // namespace ismap::detail
