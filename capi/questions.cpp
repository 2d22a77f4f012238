#include <ismap/ask/ask.hpp>
#include <ismap/review/remedy.hpp>

#include "arguments.hpp"
#include "basis.hpp"
#include "guard.hpp"
#include "handles.hpp"

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <type_traits>
#include <utility>
#include <variant>

using namespace ismap::capi;
namespace ask = ismap::ask;

namespace {

/// The register in `document`, or NULL if that is NULL.
const ismap::Register* register_in(const ismap_document* document) {
  return document == nullptr ? nullptr : &ask::content_of<ismap::Register>(document->content, "registrations");
}

template <class Content>
const Content& content_of(const ismap_document* document, std::string_view name) {
  return ask::content_of<Content>(required(document, name).content, name);
}

/// What every question is asked with.
ask::Inquiry inquiry_of(const ismap_engine* engine, const ismap_question_options* options) {
  const ismap_engine& asked = required(engine, "engine");
  const auto known = known_options(options, offsetof(ismap_question_options, provider) + sizeof(ismap_str));
  ask::Inquiry inquiry{.catalog = asked.catalog, .policy = &asked.policy};
  if (known.within_days != nullptr) inquiry.within_days = days_within(*known.within_days);
  if (known.since != nullptr) inquiry.since = date_of(*known.since, "options.since");
  inquiry.provider = optional_text(known.provider, "options.provider");
  return inquiry;
}

/// What most questions are asked with besides.
ask::Inquiry inquiry_of(const ismap_engine* engine, const ismap_document* registrations, std::int32_t as_of,
                        const ismap_question_options* options) {
  ask::Inquiry inquiry = inquiry_of(engine, options);
  inquiry.registrations = register_in(registrations);
  inquiry.as_of = as_of_day(as_of);
  return inquiry;
}

/// What is asked about one service of a register.
ask::Inquiry inquiry_about(const ismap_engine* engine, const ismap_document* registrations, ismap_str number,
                           std::int32_t as_of, const ismap_question_options* options) {
  required(registrations, "registrations");
  ask::Inquiry inquiry = inquiry_of(engine, registrations, as_of, options);
  inquiry.number = required_text(number, "number");
  return inquiry;
}

/// The tables in which the rows are that the answer is about; null if there are none.
std::shared_ptr<const ask::TableSource> rows_among(std::initializer_list<AskedOf> documents) {
  for (const AskedOf& asked : documents) {
    const bool is_asked_about = asked.role == ismap::DocumentRole::document || asked.role == ismap::DocumentRole::after;
    // The places of an answer about an entry of a register are those in the entry.
    if (is_asked_about && asked.document != nullptr &&
        !std::holds_alternative<ismap::Register>(asked.document->content))
      return asked.document->tables;
  }
  return nullptr;
}

/// The answer, with what it rests on.
ismap_answer* made(ask::Answer answer, const ismap_engine& engine, const ask::Inquiry& inquiry,
                   std::initializer_list<AskedOf> documents) {
  if (auto basis = basis_of(answer.question(), engine, inquiry, documents)) answer.rest_on(*std::move(basis));
  return new ismap_answer(std::move(answer), engine.host, rows_among(documents));
}

/// Asks about `document`, a `Content`, with an inquiry that the question takes.
template <class Content>
ismap_answer* answer(ask::Answer (*question_of)(const Content&, const ask::Inquiry&), ask::Question question,
                     const ismap_document* document, std::string_view name, const ask::Inquiry& inquiry,
                     const ismap_engine* engine, const ismap_document* registrations = nullptr) {
  check(inquiry, question);
  ask::Answer answered = question_of(content_of<Content>(document, name), inquiry);
  name_cells(answered, document->cell);
  constexpr auto role =
      std::is_same_v<Content, ismap::Register> ? ismap::DocumentRole::registrations : ismap::DocumentRole::document;
  return made(std::move(answered), *engine, inquiry,
              {{role, document}, {ismap::DocumentRole::registrations, registrations}});
}

}  // namespace

ismap_status ismap_document_review(const ismap_engine* engine, const ismap_document* document,
                                   const ismap_document* registrations, int32_t as_of,
                                   const ismap_question_options* options, ismap_answer** out,
                                   ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ask::Inquiry inquiry = inquiry_of(engine, registrations, as_of, options);
    return answer(ask::document_review, ask::Question::document_review, document, "document", inquiry, engine,
                  registrations);
  });
}

ismap_status ismap_service_status(const ismap_engine* engine, const ismap_document* registrations, ismap_str number,
                                  int32_t as_of, const ismap_question_options* options, ismap_answer** out,
                                  ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ask::Inquiry inquiry = inquiry_about(engine, registrations, number, as_of, options);
    check(inquiry, ask::Question::service_status);
    ask::Answer answered = ask::service_status(inquiry);
    name_cells(answered, registrations->cell);
    return made(std::move(answered), *engine, inquiry, {{ismap::DocumentRole::registrations, registrations}});
  });
}

ismap_status ismap_service_state(const ismap_engine* engine, const ismap_document* registrations, ismap_str number,
                                 int32_t as_of, ismap_state* out, ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    return number_of(ask::registration_of(inquiry_about(engine, registrations, number, as_of, nullptr)).state);
  });
}

ismap_status ismap_service_valid_until(const ismap_engine* engine, const ismap_document* registrations,
                                       ismap_str number, int32_t as_of, int32_t* out, ismap_error** error) noexcept {
  return guard(host_of(engine), for_day(out), error, [&] {
    return day_of(ask::registration_of(inquiry_about(engine, registrations, number, as_of, nullptr)).valid_until);
  });
}

ismap_status ismap_service_impact(const ismap_engine* engine, const ismap_document* registrations, ismap_str number,
                                  const ismap_document* dossier, int32_t as_of, const ismap_question_options* options,
                                  ismap_answer** out, ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ask::Inquiry inquiry = inquiry_about(engine, registrations, number, as_of, options);
    check(inquiry, ask::Question::service_impact);
    const ismap::Statement* built_on_it =
        dossier == nullptr ? nullptr
                           : &statement_of(ask::whole(content_of<ask::IndexedSubject>(dossier, "dossier")).subject);
    return made(ask::service_impact(inquiry, built_on_it), *engine, inquiry,
                {{ismap::DocumentRole::registrations, registrations}, {ismap::DocumentRole::dependent, dossier}});
  });
}

ismap_status ismap_register_status(const ismap_engine* engine, const ismap_document* registrations, int32_t as_of,
                                   const ismap_question_options* options, ismap_answer** out,
                                   ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ask::Inquiry inquiry = inquiry_of(engine, nullptr, as_of, options);
    return answer(ask::register_status, ask::Question::register_status, registrations, "registrations", inquiry,
                  engine);
  });
}

ismap_status ismap_register_due(const ismap_engine* engine, const ismap_document* registrations, int32_t as_of,
                                const ismap_question_options* options, ismap_answer** out,
                                ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ask::Inquiry inquiry = inquiry_of(engine, nullptr, as_of, options);
    return answer(ask::register_due, ask::Question::register_due, registrations, "registrations", inquiry, engine);
  });
}

ismap_status ismap_register_incidents(const ismap_engine* engine, const ismap_document* registrations, int32_t as_of,
                                      const ismap_question_options* options, ismap_answer** out,
                                      ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ask::Inquiry inquiry = inquiry_of(engine, nullptr, as_of, options);
    return answer(ask::register_incidents, ask::Question::register_incidents, registrations, "registrations", inquiry,
                  engine);
  });
}

ismap_status ismap_register_impact(const ismap_engine* engine, const ismap_document* registrations, int32_t as_of,
                                   const ismap_question_options* options, ismap_answer** out,
                                   ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ask::Inquiry inquiry = inquiry_of(engine, nullptr, as_of, options);
    return answer(ask::register_impact, ask::Question::register_impact, registrations, "registrations", inquiry,
                  engine);
  });
}

ismap_status ismap_procurement_decide(const ismap_engine* engine, const ismap_document* procurement,
                                      const ismap_document* registrations, int32_t as_of,
                                      const ismap_question_options* options, ismap_answer** out,
                                      ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ask::Inquiry inquiry = inquiry_of(engine, registrations, as_of, options);
    return answer(ask::procurement_decide, ask::Question::procurement_decide, procurement, "procurement", inquiry,
                  engine, registrations);
  });
}

ismap_status ismap_assessor_review(const ismap_engine* engine, const ismap_document* assessor, ismap_str number,
                                   int32_t as_of, const ismap_question_options* options, ismap_answer** out,
                                   ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    ask::Inquiry inquiry = inquiry_of(engine, nullptr, as_of, options);
    inquiry.number = optional_text(number, "number");
    check(inquiry, ask::Question::assessor_review);
    const ismap_document& known = required(assessor, "assessor");
    ask::Answer answered = ask::assessor_review(known.content, inquiry);
    const bool is_own = std::holds_alternative<ismap::RegisteredAssessor>(known.content);
    if (is_own) name_cells(answered, known.cell);
    return made(std::move(answered), *engine, inquiry, {{ismap::DocumentRole::document, assessor}});
  });
}

ismap_status ismap_agenda_plan(const ismap_engine* engine, const ismap_document* agenda,
                               const ismap_question_options* options, ismap_answer** out,
                               ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ask::Inquiry inquiry = inquiry_of(engine, options);
    return answer(ask::agenda_plan, ask::Question::agenda_plan, agenda, "agenda", inquiry, engine);
  });
}

ismap_status ismap_assessment_plan(const ismap_engine* engine, const ismap_document* dossier,
                                   const ismap_document* registrations, int32_t as_of,
                                   const ismap_question_options* options, ismap_answer** out,
                                   ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ask::Inquiry inquiry = inquiry_of(engine, registrations, as_of, options);
    check(inquiry, ask::Question::assessment_plan);
    const ismap::Dossier& filed = ask::dossier_in(required(dossier, "dossier").content, "dossier");
    ask::Answer answered = ask::assessment_plan(filed, inquiry);
    name_cells(answered, dossier->cell);
    return made(std::move(answered), *engine, inquiry,
                {{ismap::DocumentRole::document, dossier}, {ismap::DocumentRole::registrations, registrations}});
  });
}

ismap_status ismap_statement_migrate(const ismap_engine* engine, const ismap_document* document, ismap_str edition,
                                     const ismap_question_options* options, ismap_answer** out,
                                     ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    ask::Inquiry inquiry = inquiry_of(engine, options);
    inquiry.edition = required_text(edition, "edition");
    return answer(ask::statement_migrate, ask::Question::statement_migrate, document, "document", inquiry, engine);
  });
}

ismap_status ismap_certificate_overlap(const ismap_engine* engine, const ismap_document* document,
                                       ismap_certificate certificate, const ismap_question_options* options,
                                       ismap_answer** out, ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    ask::Inquiry inquiry = inquiry_of(engine, options);
    inquiry.certificate = required<ismap::Certificate>(certificate, "certificate");
    return answer(ask::certificate_overlap, ask::Question::certificate_overlap, document, "document", inquiry, engine);
  });
}

ismap_status ismap_document_diff(const ismap_engine* engine, const ismap_document* before, const ismap_document* after,
                                 const ismap_document* registrations, int32_t as_of,
                                 const ismap_question_options* options, ismap_answer** out,
                                 ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ask::Inquiry inquiry = inquiry_of(engine, registrations, as_of, options);
    check(inquiry, ask::Question::document_diff);
    const auto& earlier = content_of<ask::IndexedSubject>(before, "before");
    const auto& later = content_of<ask::IndexedSubject>(after, "after");
    ask::Answer answered = ask::document_diff(earlier, later, inquiry);
    name_cells(answered, after->cell, before->cell);
    return made(std::move(answered), *engine, inquiry,
                {{ismap::DocumentRole::before, before},
                 {ismap::DocumentRole::after, after},
                 {ismap::DocumentRole::registrations, registrations}});
  });
}

ismap_status ismap_document_remedy(const ismap_engine* engine, const ismap_document* document,
                                   const ismap_document* registrations, int32_t as_of,
                                   const ismap_question_options* options, ismap_answer** out,
                                   ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ask::Inquiry inquiry = inquiry_of(engine, registrations, as_of, options);
    return answer(ask::document_remedy, ask::Question::document_remedy, document, "document", inquiry, engine,
                  registrations);
  });
}

ismap_status ismap_document_remedied(const ismap_engine* engine, const ismap_document* document,
                                     const ismap_document* registrations, int32_t as_of, ismap_remedy_by up_to,
                                     ismap_layout layout, ismap_text** out, ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ismap::ReviewRequest request = inquiry_of(engine, registrations, as_of, nullptr).request();
    const ismap::Subject& subject = ask::whole(content_of<ask::IndexedSubject>(document, "document")).subject;
    const auto hardest = required<ismap::RemedyBy>(up_to, "up_to");
    const auto chosen = required<ismap::Layout>(layout, "layout");
    return new ismap_text{std::visit([chosen](const auto& edited) { return ismap::write(edited, chosen); },
                                     remedied(subject, remedy(subject, request), hardest))};
  });
}
