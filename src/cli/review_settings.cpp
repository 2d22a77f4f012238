#include "review_settings.hpp"

#include "files.hpp"
#include "imported_catalog.hpp"
#include "registered.hpp"

#include <algorithm>
#include <array>

namespace ismap::cli {
namespace {

const ReviewSettings& with_one_standard_input(const ReviewSettings& settings, const std::string& document) {
  const std::array<const std::string*, 4> paths = {&document, &settings.registrations, &settings.policy,
                                                   &settings.table.path};
  if (std::ranges::count_if(paths, [](const std::string* path) { return *path == "-"; }) > 1)
    throw failure("call", {"標準入力（-）から読み込める文書は一つのみです。",
                           "Only one document can be read from the standard input (-)."});
  return settings;
}

std::optional<Policy> load_policy(const ReviewSettings& settings, Receipt* receipt) {
  if (settings.policy.empty()) return std::nullopt;
  const Input input = read_input(settings.policy, settings.limits);
  if (receipt != nullptr) receipt->read(DocumentRole::policy, input);
  return load_from<Policy>(input);
}

std::optional<Register> load_registrations(const ReviewSettings& settings, const Output& output, Receipt* receipt) {
  if (settings.registrations.empty()) return std::nullopt;
  return load_register(settings.registrations, settings.limits, {output}, receipt).document;
}

template <class T>
const T* address_of(const std::optional<T>& value) {
  return value ? &*value : nullptr;
}

}  // namespace

LoadedSettings::LoadedSettings(const ReviewSettings& settings, const std::string& document, const Output& output,
                               Receipt* receipt)
    : as_of_(with_one_standard_input(settings, document).as_of),
      registrations_(load_registrations(settings, output, receipt)),
      policy_(load_policy(settings, receipt)),
      catalog_(import_catalog(settings.table, output, receipt)) {}

ReviewRequest LoadedSettings::request() const {
  return {.as_of = as_of_,
          .registrations = address_of(registrations_),
          .policy = address_of(policy_),
          .catalog = address_of(catalog_)};
}

ask::Inquiry LoadedSettings::inquiry(ask::Question question) const {
  return {.catalog = catalog_or(ismap_2020()),
          .policy = address_of(policy_),
          .registrations = address_of(registrations_),
          .as_of = ask::takes_day(question) ? std::optional{as_of_} : std::nullopt};
}

ask::LookedAt LoadedSettings::looked_at(const Statement* statement, const StatementIndex* index) const {
  return {.policy = address_of(policy_), .statement = statement, .catalog = address_of(catalog_), .index = index};
}

std::shared_ptr<const Catalog> LoadedSettings::catalog_or(const Catalog& embedded) const {
  return {std::shared_ptr<void>{}, catalog_ ? &*catalog_ : &embedded};
}

}  // namespace ismap::cli
