#include <ismap/report/impact_text.hpp>
#include <ismap/review/impact.hpp>

#include "answering.hpp"

using namespace ismap::capi;

namespace {

/// With what the statement of `dossier` takes over, unless that is NULL. The register has the service.
ismap::ImpactReport impact_of(const ismap::Register& registrations, std::string_view number,
                              const ismap_document* dossier, const ismap::ReviewRequest& request) {
  if (dossier == nullptr) return ismap::impact_of(registrations, number, request).value();
  const auto& loaded = content_of<IndexedSubject>(dossier, "dossier");
  return ismap::impact_of(registrations, number, statement_of(loaded.subject), request).value();
}

}  // namespace

ismap_status ismap_service_impact(const ismap_engine* engine, const ismap_document* registrations, ismap_str number,
                                  const ismap_document* dossier, int32_t as_of, const ismap_answer_options* options,
                                  ismap_answer** out, ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const auto& list = content_of<ismap::Register>(registrations, "registrations");
    const ismap::RegisteredService& service = *service_in(list, required_text(number, "number")).entry;
    const Asked asked = asked_of(engine, &list, as_of, options);
    return new_answer(impact_of(list, service.number, dossier, asked.request), asked.layout,
                      [name = service.name](const ismap::ImpactReport& report, const ismap::Style& style) {
                        return impact_text(report, style, name);
                      });
  });
}

ismap_status ismap_register_impact(const ismap_engine* engine, const ismap_document* registrations, int32_t as_of,
                                   const ismap_answer_options* options, ismap_answer** out,
                                   ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const auto& list = content_of<ismap::Register>(registrations, "registrations");
    const Asked asked = asked_of(engine, &list, as_of, options);
    return new_answer(
        at_risk(list, asked.request), asked.layout,
        [](const ismap::RegisterImpact& impact, const ismap::Style& style) { return impact_text(impact, style); });
  });
}
