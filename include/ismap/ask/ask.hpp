// Asking: documents in, an answer out.
#pragma once

#include <ismap/ask/answer.hpp>
#include <ismap/ask/failure.hpp>
#include <ismap/ask/input.hpp>
#include <ismap/ask/inquiry.hpp>
#include <ismap/lifecycle/registration.hpp>

#include <span>
#include <string_view>

namespace ismap::ask {

// Each takes an inquiry that `check` accepts, and throws Failure if the register does not say what is asked for, or if
// a document is of another kind.

Answer document_review(const IndexedSubject& document, const Inquiry& inquiry);
Answer service_status(const Inquiry& inquiry);
/// @param built_on_it the statement of a service built on the one asked about; may be null
Answer service_impact(const Inquiry& inquiry, const Statement* built_on_it = nullptr);
Answer register_status(const Register& registrations, const Inquiry& inquiry);
Answer register_due(const Register& registrations, const Inquiry& inquiry);
Answer register_incidents(const Register& registrations, const Inquiry& inquiry);
Answer register_impact(const Register& registrations, const Inquiry& inquiry);
Answer procurement_decide(const Procurement& procurement, const Inquiry& inquiry);
/// The assessor that `document` is, or the one in it, a register, that has the number of the inquiry.
Answer assessor_review(const Input& document, const Inquiry& inquiry);
Answer agenda_plan(const Agenda& agenda, const Inquiry& inquiry);
Answer assessment_plan(const Dossier& dossier, const Inquiry& inquiry);
/// In the table of the edition that the inquiry's catalogue is, or else in the embedded one.
Answer statement_migrate(const IndexedSubject& document, const Inquiry& inquiry);
Answer certificate_overlap(const IndexedSubject& document, const Inquiry& inquiry);
Answer document_diff(const IndexedSubject& before, const IndexedSubject& after, const Inquiry& inquiry);
Answer document_remedy(const IndexedSubject& document, const Inquiry& inquiry);

/// The content of `document`. @throws Failure if it is another document.
template <class Content>
const Content& content_of(const Input& document, std::string_view name) {
  const auto* content = std::get_if<Content>(&document);
  if (content == nullptr) throw wrong_document(name, format_in(document), formats_of<Content>);
  return *content;
}

/// The dossier in `document`, where a statement alone is not enough. @throws Failure if there is none.
const Dossier& dossier_in(const Input& document, std::string_view name);

/// The registration that a register shows of the service with the number of the inquiry.
/// @throws Failure if there is none, or if the register leaves its state open.
Registration registration_of(const Inquiry& inquiry);

}  // namespace ismap::ask
