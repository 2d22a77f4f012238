#include <ismap/rules/past_deletions.hpp>

#include "src/rules/numbers_in.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/lifecycle/registration.hpp>
#include <ismap/rules/validity.hpp>

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace ismap {
namespace {

enum class Concern { none, name, full };

/// What the dossier is about, as entries of a register are compared with it.
class Applied {
 public:
  explicit Applied(const Dossier& dossier)
      : number_(dossier.application.registration_number),
        provider_(dossier.application.applicant.name),
        name_(dossier.statement.service_name),
        has_provider_(!is_blank(dossier.application.applicant.name)),
        has_name_(!is_blank(dossier.statement.service_name)) {}

  Concern concern(const RegisteredService& service) const {
    const bool has_the_number = is_stated(number_) && is_same_number(service.number, *number_);
    if (has_the_number || (has_provider_ && provider_.is(service.provider))) return Concern::full;
    return has_name_ && name_.is(service.name) ? Concern::name : Concern::none;
  }

 private:
  const std::optional<std::string>& number_;
  KnownName provider_;
  KnownName name_;
  bool has_provider_;
  bool has_name_;
};

/// The deletions that the application lists.
class Listed {
 public:
  explicit Listed(const Application& application) {
    for (const PastDeletion& listed : application.past_deletions) {
      days_.insert(listed.deleted_on);
      items_.emplace(listed.deleted_on, numbers_in(listed.item));
    }
  }

  bool contains(const Event& event) const {
    const std::vector<unsigned> item = event.ground ? numbers_in(*event.ground) : std::vector<unsigned>{};
    return item.empty() ? days_.contains(event.on) : items_.contains({event.on, item});
  }

 private:
  std::set<Date> days_;
  std::set<std::pair<Date, std::vector<unsigned>>> items_;
};

/// The deletions of one service of the register.
class Deleted {
 public:
  Deleted(const RegisteredService& service, const Context& context)
      : service_(service), context_(context), validity_(validity_of(service.scheme, context.policy)) {}

  /// An expired registration is deleted by the passing of time (8.1).
  bool follows_expiry(const Event& event) {
    if (event.ground && !is_blank(*event.ground)) return false;
    if (!after_expiry_) after_expiry_ = days_after_expiry(service_.history, context_.as_of, validity_);
    return after_expiry_->contains(event.on);
  }

  bool is_open() {
    if (!is_open_)
      is_open_ = registration_of(service_.history, context_.as_of, validity_).open_question() != nullptr ||
                 context_.service(service_.number).is_contradicted;
    return *is_open_;
  }

 private:
  const RegisteredService& service_;
  const Context& context_;
  ValidityRule validity_;
  std::optional<std::set<Date>> after_expiry_;
  std::optional<bool> is_open_;
};

}  // namespace

std::vector<KnownDeletion> deletions_not_listed(const Dossier& dossier, const Context& context) {
  std::vector<KnownDeletion> found;
  if (context.registrations == nullptr) return found;
  const Applied applied{dossier};
  const Listed listed{dossier.application};
  for (const RegisteredService& service : context.registrations->services) {
    std::optional<Concern> concerned;
    Deleted deleted{service, context};
    for (const Event& event : service.history) {
      if (event.kind != EventKind::deleted || event.on > context.as_of) continue;
      if (!concerned) concerned = applied.concern(service);
      if (*concerned == Concern::none) break;
      if (listed.contains(event) || deleted.follows_expiry(event)) continue;
      found.push_back({&service, &event, deleted.is_open(), *concerned == Concern::name});
    }
  }
  return found;
}

}  // namespace ismap
