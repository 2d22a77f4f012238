#include <ismap/model/register_entry.hpp>

#include "src/core/near_words.hpp"

#include <ismap/core/spelling.hpp>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>

namespace ismap {
namespace {

std::vector<Event> in_order(std::vector<Event> history) {
  std::ranges::stable_sort(history, {}, [](const Event& event) { return std::tuple{event.on, event.kind}; });
  return history;
}

std::vector<std::string> folded(const std::vector<std::string>& numbers) {
  std::vector<std::string> made;
  for (const std::string& number : numbers) made.push_back(folded_number(number));
  std::ranges::sort(made);
  return made;
}

bool say_the_same(const RegisteredService& a, const RegisteredService& b) {
  return a.scheme == b.scheme && a.service_model == b.service_model && a.printed == b.printed &&
         a.built_on.size() == b.built_on.size() && a.history.size() == b.history.size() && is_same_name(a.name, b.name) && is_same_name(a.provider, b.provider) &&
         folded(a.built_on) == folded(b.built_on) && in_order(a.history) == in_order(b.history);
}

bool say_the_same(const RegisteredAssessor& a, const RegisteredAssessor& b) {
  // First what tells large entries apart without a copy of them.
  if (a.partner != b.partner || a.manager != b.manager || a.team != b.team || a.history.size() != b.history.size())
    return false;
  RegisteredAssessor same = b;
  same.number = a.number;
  same.history = a.history;
  return same == a && in_order(a.history) == in_order(b.history);
}

template <class Entry>
Found<Entry> find(const std::vector<Entry>& entries, std::string_view number) {
  Found<Entry> found;
  const std::string wanted = folded_number(number);
  for (const Entry& entry : entries) {
    if (entry.number != number && folded_number(entry.number) != wanted) continue;
    if (found.entry == nullptr) {
      found.entry = &entry;
      found.position = static_cast<std::size_t>(&entry - entries.data());
      found.is_spelled_otherwise = entry.number != number;
    } else if (!say_the_same(*found.entry, entry)) {
      found.is_contradicted = true;
    }
  }
  return found;
}

template <class Entry>
std::vector<std::size_t> named(const std::vector<Entry>& entries, std::string_view name) {
  std::vector<std::size_t> positions;
  const KnownName wanted{name};
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (wanted.is(entries[i].name)) positions.push_back(i);
  return positions;
}

template <class Entry>
std::vector<std::string> near(const std::vector<Entry>& entries, std::string_view wanted, std::string Entry::*member) {
  std::vector<std::string> candidates;
  candidates.reserve(entries.size());
  for (const Entry& entry : entries) candidates.push_back(entry.*member);
  return detail::near_words(wanted, candidates);
}

template <class Entry>
std::vector<std::string> near_numbers(const std::vector<Entry>& entries, std::string_view number) {
  return near(entries, folded_number(number), &Entry::number);
}

template <class Entry>
Named<Entry> find_or_name(const std::vector<Entry>& entries, std::string_view asked) {
  if (const Found<Entry> found = find(entries, asked)) return {.found = found, .several = {}, .near = {}};
  Named<Entry> result;
  std::set<std::string> numbers;
  for (const std::size_t position : named(entries, asked)) {
    if (numbers.insert(folded_number(entries[position].number)).second)
      result.several.push_back(entries[position].number);
  }
  if (result.several.size() == 1) {
    result.found = find(entries, result.several.front());
    result.is_found_by_name = true;
    result.several.clear();
  } else if (result.several.empty()) {
    result.near = near_numbers(entries, asked);
    std::ranges::move(near(entries, asked, &Entry::name), std::back_inserter(result.near));
  }
  return result;
}

}  // namespace

Named<RegisteredService> find_service_or_name(const Register& registrations, std::string_view number_or_name) {
  return find_or_name(registrations.services, number_or_name);
}

Named<RegisteredAssessor> find_assessor_or_name(const Register& registrations, std::string_view number_or_name) {
  return find_or_name(registrations.assessors, number_or_name);
}

Found<RegisteredService> find_service(const Register& registrations, std::string_view number) {
  return find(registrations.services, number);
}

Found<RegisteredAssessor> find_assessor(const Register& registrations, std::string_view number) {
  return find(registrations.assessors, number);
}

Found<RegisteredService> ServiceFinder::find(std::string_view number) {
  std::string folded = folded_number(number);
  auto known = known_.find(folded);
  if (known == known_.end()) known = known_.emplace(folded, look_for(folded)).first;
  Found<RegisteredService> found = known->second;
  if (found) found.is_spelled_otherwise = found.entry->number != number;
  return found;
}

Found<RegisteredService> ServiceFinder::look_for(const std::string& folded) {
  if (known_.size() < most_scans) return ismap::find(services_, folded);
  if (last_of_.empty()) make_index();
  const auto last = last_of_.find(folded);
  if (last == last_of_.end()) return {};
  std::uint32_t first = last->second;
  while (earlier_[first] != none) first = earlier_[first];
  Found<RegisteredService> found{.entry = &services_[first], .position = first};
  for (std::uint32_t i = last->second; i != first && !found.is_contradicted; i = earlier_[i])
    found.is_contradicted = !say_the_same(services_[first], services_[i]);
  return found;
}

void ServiceFinder::make_index() {
  last_of_.reserve(services_.size());
  earlier_.reserve(services_.size());
  for (std::uint32_t i = 0; i < services_.size(); ++i) {
    const auto [place, is_new] = last_of_.try_emplace(folded_number(services_[i].number), i);
    earlier_.push_back(is_new ? none : place->second);
    place->second = i;
  }
}

std::vector<bool> contradicted_services(const Register& registrations) {
  const std::vector<RegisteredService>& services = registrations.services;
  std::vector<bool> contradicted(services.size());
  std::vector<std::size_t> first_of(services.size());
  std::unordered_map<std::string, std::size_t> known;
  known.reserve(services.size());
  for (std::size_t i = 0; i < services.size(); ++i) {
    first_of[i] = known.try_emplace(folded_number(services[i].number), i).first->second;
    if (first_of[i] != i && !say_the_same(services[first_of[i]], services[i])) contradicted[first_of[i]] = true;
  }
  for (std::size_t i = 0; i < services.size(); ++i) contradicted[i] = contradicted[first_of[i]];
  return contradicted;
}

std::vector<std::size_t> services_named(const Register& registrations, std::string_view name) {
  return named(registrations.services, name);
}

std::vector<std::string> near_service_numbers(const Register& registrations, std::string_view number) {
  return near_numbers(registrations.services, number);
}

std::vector<std::string> near_assessor_numbers(const Register& registrations, std::string_view number) {
  return near_numbers(registrations.assessors, number);
}

std::vector<std::string> near_service_names(const Register& registrations, std::string_view name) {
  return near(registrations.services, name, &RegisteredService::name);
}

}  // namespace ismap
