#include <ismap/report/assessment_plan_text.hpp>
#include <ismap/review/assessment_plan.hpp>

#include "answering.hpp"

using namespace ismap::capi;

namespace {

/// A statement alone has no assessment to plan.
const ismap::Dossier& dossier_in(const ismap_document* document) {
  constexpr auto& accepted = ismap::only_format_of<ismap::Dossier>;
  const ismap::Subject& subject = content_of<IndexedSubject>(document, "dossier", accepted).subject;
  const auto* dossier = std::get_if<ismap::Dossier>(&subject);
  if (dossier == nullptr) throw other_kind("dossier", format_in(*document), accepted);
  return *dossier;
}

}  // namespace

ismap_status ismap_assessment_plan(const ismap_engine* engine, const ismap_document* dossier,
                                   const ismap_document* registrations, int32_t as_of,
                                   const ismap_answer_options* options, ismap_answer** out,
                                   ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const ismap::Dossier& filed = dossier_in(dossier);
    const Asked asked = asked_of(engine, register_in(registrations), as_of, options);
    return new_answer(
        plan_assessment(filed, asked.request), asked.layout,
        [name = filed.statement.service_name](const ismap::AssessmentPlan& plan, const ismap::Style& style) {
          return plan_text(plan, style, name);
        });
  });
}
