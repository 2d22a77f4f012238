#include <ismap/ask/failure.hpp>
#include <ismap/ask/inquiry.hpp>

#include <cstdint>

namespace ismap::ask {
namespace {

enum class Use : std::uint8_t { refused, optional, needed };

struct Uses {
  Use registrations = Use::refused;
  Use as_of = Use::needed;
  Use number = Use::refused;
  Use edition = Use::refused;
  Use certificate = Use::refused;
  Use within_days = Use::refused;
  Use since = Use::refused;
  Use provider = Use::refused;
};

Uses uses_of(Question question) {
  switch (question) {
    case Question::document_review:
    case Question::procurement_decide:
    case Question::assessment_plan:
    case Question::document_diff:
    case Question::document_remedy:
      return {.registrations = Use::optional};
    case Question::service_status:
    case Question::service_impact:
      return {.registrations = Use::needed, .number = Use::needed};
    case Question::register_status:
    case Question::register_impact:
      return {};
    case Question::register_due:
      return {.within_days = Use::optional};
    case Question::register_incidents:
      return {.since = Use::optional, .provider = Use::optional};
    case Question::assessor_review:
      return {.number = Use::optional};
    case Question::agenda_plan:
      return {.as_of = Use::refused};  // an agenda names its own day
    case Question::statement_migrate:
      return {.as_of = Use::refused, .edition = Use::needed};
    case Question::certificate_overlap:
      return {.as_of = Use::refused, .certificate = Use::needed};
  }
  throw not_allowed("question");
}

void check_part(bool is_given, Use use, std::string_view name) {
  if (is_given && use == Use::refused) throw not_taken(name);
  if (!is_given && use == Use::needed) throw missing(name);
}

}  // namespace

ReviewRequest Inquiry::request() const {
  return {.as_of = as_of.value(), .registrations = registrations, .policy = policy, .catalog = catalog.get()};
}

bool takes_day(Question question) {
  return uses_of(question).as_of != Use::refused;
}

void check(const Inquiry& inquiry, Question question) {
  const Uses uses = uses_of(question);
  check_part(inquiry.registrations != nullptr, uses.registrations, "registrations");
  check_part(inquiry.as_of.has_value(), uses.as_of, "as_of");
  check_part(inquiry.number.has_value(), uses.number, "number");
  check_part(inquiry.edition.has_value(), uses.edition, "edition");
  check_part(inquiry.certificate.has_value(), uses.certificate, "certificate");
  check_part(inquiry.within_days.has_value(), uses.within_days, "within_days");
  check_part(inquiry.since.has_value(), uses.since, "since");
  check_part(inquiry.provider.has_value(), uses.provider, "provider");
}

}  // namespace ismap::ask
