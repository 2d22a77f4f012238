#include <ismap/core/spelling.hpp>
#include <ismap/lifecycle/printed.hpp>
#include <ismap/model/register_entry.hpp>
#include <ismap/report/linked_services.hpp>
#include <ismap/rules/validity.hpp>

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace ismap {
namespace {

/// Looks services up by their numbers, in one pass over a register.
class LinkedList {
 public:
  explicit LinkedList(const std::vector<std::string>& numbers) {
    for (const std::string& number : numbers)
      if (positions_.try_emplace(folded_number(number), services_.size()).second)
        services_.push_back({.number = number, .name = {}, .scheme = {}, .state = {}, .bases = {}});
    entries_.resize(services_.size());
  }

  std::vector<LinkedService> find_in(const Register& registrations, Date day, const Policy& policy) && {
    for (std::size_t i = 0; i < registrations.services.size(); ++i) read(registrations.services[i], i);
    std::vector<bool> contradicted;
    if (has_repeated_) contradicted = contradicted_services(registrations);
    for (std::size_t i = 0; i < services_.size(); ++i) {
      LinkedService& service = services_[i];
      std::ranges::sort(service.bases);
      service.bases.erase(std::unique(service.bases.begin(), service.bases.end()), service.bases.end());
      if (!entries_[i]) continue;
      const RegisteredService& entry = registrations.services[*entries_[i]];
      service.name = entry.name;
      service.scheme = entry.scheme;
      if (has_repeated_ && contradicted[*entries_[i]]) continue;
      const ShownRegistration shown = shown_registration(entry, day, validity_of(entry.scheme, policy));
      if (shown.is_certain) service.state = shown.state;
    }
    return std::move(services_);
  }

 private:
  /// A service is built on whatever any entry with its number names.
  void read(const RegisteredService& entry, std::size_t position) {
    const auto known = positions_.find(folded_number(entry.number));
    if (known == positions_.end()) return;
    if (entries_[known->second])
      has_repeated_ = true;
    else
      entries_[known->second] = position;
    for (const std::string& base : entry.built_on)
      if (const auto found = positions_.find(folded_number(base));
          found != positions_.end() && found->second != known->second)
        services_[known->second].bases.push_back(found->second);
  }

  std::vector<LinkedService> services_;
  std::vector<std::optional<std::size_t>> entries_;  ///< of each service: its first entry
  bool has_repeated_ = false;
  std::unordered_map<std::string, std::size_t> positions_;
};

LinkedServices linked(const std::vector<std::string>& numbers, std::size_t all, const Register& registrations, Date day,
                      const Policy* policy) {
  const Policy usual;
  LinkedServices found;
  found.services = LinkedList{numbers}.find_in(registrations, day, policy == nullptr ? usual : *policy);
  found.left_out = all - std::min(all, numbers.size());
  return found;
}

}  // namespace

LinkedServices linked_services(const ImpactReport& report, const Register& registrations, const Policy* policy) {
  std::vector<std::string> numbers{report.number};
  for (const Dependent& dependent : report.dependents) {
    if (numbers.size() == LinkedServices::most) break;
    numbers.push_back(dependent.number);
  }
  return linked(numbers, report.dependents.size() + 1, registrations, report.as_of, policy);
}

LinkedServices linked_services(const RegisterImpact& impact, const Register& registrations, const Policy* policy) {
  std::vector<std::string> numbers;
  std::unordered_set<std::string_view> met;  // a base may itself depend on another one
  const auto add = [&](const std::string& number) {
    if (met.insert(number).second && numbers.size() < LinkedServices::most) numbers.push_back(number);
  };
  for (const BaseAtRisk& base : impact.bases) add(base.number);
  for (const std::string& service : impact.services) add(service);
  return linked(numbers, met.size(), registrations, impact.as_of, policy);
}

}  // namespace ismap
