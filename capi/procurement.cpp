#include <ismap/report/procurement_text.hpp>
#include <ismap/review/procurement.hpp>

#include "answering.hpp"

using namespace ismap::capi;

namespace {

/// The name the buyer gives, else the number.
std::string name_of(const ismap::ProcuredService& service) {
  return service.name.value_or(service.number.value_or(""));
}

}  // namespace

ismap_status ismap_procurement_decide(const ismap_engine* engine, const ismap_document* procurement,
                                      const ismap_document* registrations, int32_t as_of,
                                      const ismap_answer_options* options, ismap_answer** out,
                                      ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const auto& bought = content_of<ismap::Procurement>(procurement, "procurement");
    const Asked asked = asked_of(engine, register_in(registrations), as_of, options);
    return new_answer(
        decide(bought, asked.request), asked.layout,
        [name = name_of(bought.service)](const ismap::ProcurementDecision& decision, const ismap::Style& style) {
          return procurement_text(decision, style, name);
        });
  });
}
