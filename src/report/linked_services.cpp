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
    for (const std::string& number : numbers) {
      if (services_.size() == LinkedServices::most) break;
      if (positions_.try_emplace(folded_number(number), services_.size()).second)
        services_.push_back({.number = number, .name = {}, .scheme = {}, .state = {}, .bases = {}});
    }
    entries_.resize(services_.size());
  }

  LinkedServices look_up(const std::vector<std::string>& numbers, std::size_t all, const Register& registrations, Date day,
                       const Policy* policy) {
  LinkedServices linked;
  linked.services = LinkedList{numbers}.look_up(registrations, day, policy == nullptr ? Policy{} : *policy);
  linked.left_out = all - std::min(all, linked.services.size());
  return linked;
}

}  // namespace

LinkedServices linked_services(const ImpactReport& report, const Register& registrations, const Policy* policy) {
  std::vector<std::string> numbers{report.number};
  for (const Dependent& dependent : report.dependents) {
    if (numbers.size() == LinkedServices::most) break;
    numbers.push_back(dependent.number);
  }
  return look_up(numbers, report.dependents.size() + 1, registrations, report.as_of, policy);
}

LinkedServices linked_services(const RegisterImpact& impact, const Register& registrations, const Policy* policy) {
  std::vector<std::string> numbers;
  std::unordered_set<std::string_view> met;  // a base may itself depend on another one
  const auto add = [&](const std::string& number) {
    if (met.insert(number).second && numbers.size() < LinkedServices::most) numbers.push_back(number);
  };
  for (const BaseAtRisk& base : impact.bases) add(base.number);
  for (const std::string& service : impact.services) add(service);
  return look_up(numbers, met.size(), registrations, impact.as_of, policy);
}

}  // namespace ismap
