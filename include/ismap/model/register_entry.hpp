// Finding an entry of a register by its number or its name.
#pragma once

#include <ismap/model/register.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ismap {

/// What a register says under one number, however the number is spelled.
template <class Entry>
struct Found {
  const Entry* entry = nullptr;       ///< the first one; null if there is none
  std::size_t position{};             ///< of `entry` in its list
  bool is_contradicted = false;       ///< another entry with that number says something else: nothing is decided
  bool is_spelled_otherwise = false;  ///< the number asked for is not written as the register writes it

  explicit operator bool() const noexcept { return entry != nullptr; }
};

/// The services, or assessors, with this number. Entries that differ in spelling, or in the order of their lists, say
/// the same. Takes time for the whole register.
Found<RegisteredService> find_service(const Register& registrations, std::string_view number);
Found<RegisteredAssessor> find_assessor(const Register& registrations, std::string_view number);

/// Finds services as `find_service` does, again and again: the first few look-ups scan the register, those that follow
/// use an index of it. Borrows the register. Not for several threads at once.
class ServiceFinder {
 public:
  explicit ServiceFinder(const Register& registrations) : services_(registrations.services) {}

  Found<RegisteredService> find(std::string_view number);

 private:
  static constexpr std::size_t most_scans = 4;
  static constexpr std::uint32_t none = UINT32_MAX;

  Found<RegisteredService> look_for(const std::string& folded);
  void make_index();

  const std::vector<RegisteredService>& services_;
  std::unordered_map<std::string, Found<RegisteredService>> known_;  // by number as it is compared
  std::unordered_map<std::string, std::uint32_t> last_of_;           // likewise; empty as long as scans do
  std::vector<std::uint32_t> earlier_;                               // the entry before of the same number
};

/// What was found under a text that a user gave as a number or as a name. Numbers are tried first.
template <class Entry>
struct Named {
  Found<Entry> found;  ///< nothing if no entry has the number or the name, or several have the name
  bool is_found_by_name = false;
  std::vector<std::string> several;  ///< the numbers of the entries of that name, if they are of several numbers
  std::vector<std::string> near;     ///< if there is none: numbers, then names, that may have been meant

  explicit operator bool() const noexcept { return static_cast<bool>(found); }
};

Named<RegisteredService> find_service_or_name(const Register& registrations, std::string_view number_or_name);
Named<RegisteredAssessor> find_assessor_or_name(const Register& registrations, std::string_view number_or_name);

/// For each service, whether another one with its number says something else. The register is grouped once.
std::vector<bool> contradicted_services(const Register& registrations);

/// The positions of the services of this name, whatever its width, case and spaces.
std::vector<std::size_t> services_named(const Register& registrations, std::string_view name);

/// Numbers of services that may have been meant by `number`, nearest first, at most five.
std::vector<std::string> near_service_numbers(const Register& registrations, std::string_view number);
/// The same for assessors.
std::vector<std::string> near_assessor_numbers(const Register& registrations, std::string_view number);

/// Names of services that may have been meant by `name`, nearest first, at most five.
std::vector<std::string> near_service_names(const Register& registrations, std::string_view name);

}  // namespace ismap
