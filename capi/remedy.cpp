#include <ismap/report/remedy_text.hpp>
#include <ismap/review/remedy.hpp>

#include "answering.hpp"

using namespace ismap::capi;

namespace {

ismap::RemedyBy remedy_by(ismap_remedy_by up_to) {
  switch (up_to) {
    case ISMAP_REMEDY_BY_MACHINE:
      return ismap::RemedyBy::machine;
    case ISMAP_REMEDY_BY_CONFIRMATION:
      return ismap::RemedyBy::confirmation;
  }
  throw undefined_value("up_to");
}

}  // namespace

ismap_status ismap_document_remedy(const ismap_engine* engine, const ismap_document* document,
                                   const ismap_document* registrations, int32_t as_of,
                                   const ismap_answer_options* options, ismap_answer** out,
                                   ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const ismap::Subject& subject = content_of<IndexedSubject>(document, "document").subject;
    const Asked asked = asked_of(engine, register_in(registrations), as_of, options);
    return new_answer(
        remedy(subject, asked.request), asked.layout,
        [name = statement_of(subject).service_name](const ismap::RemedyReport& report, const ismap::Style& style) {
          return remedy_text(report, style, name);
        });
  });
}

ismap_status ismap_document_remedied(const ismap_engine* engine, const ismap_document* document,
                                     const ismap_document* registrations, int32_t as_of, ismap_remedy_by up_to,
                                     ismap_layout layout, ismap_text** out, ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const ismap_engine& rules = required(engine, "engine");
    const ismap::Subject& subject = content_of<IndexedSubject>(document, "document").subject;
    const auto request = request_of(rules, register_in(registrations), date_of(as_of, "as_of"));
    const ismap::RemedyBy hardest = remedy_by(up_to);
    const ismap::Layout chosen = layout_of(layout);
    return new ismap_text{std::visit([chosen](const auto& edited) { return ismap::write(edited, chosen); },
                                     remedied(subject, remedy(subject, request), hardest))};
  });
}
