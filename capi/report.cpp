// Draft papers.
#include <ismap/ask/ask.hpp>
#include <ismap/ask/report.hpp>

#include "arguments.hpp"
#include "basis.hpp"
#include "guard.hpp"
#include "handles.hpp"
#include "rendered.hpp"

using namespace ismap::capi;
namespace ask = ismap::ask;

ismap_status ismap_document_report(const ismap_engine* engine, const ismap_document* document,
                                   const ismap_document* registrations, int32_t as_of, int32_t contract_until,
                                   ismap_format format, ismap_language language, ismap_text** out,
                                   ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ismap_engine& asked = required(engine, "engine");
    const ismap_document& about = required(document, "document");
    ask::Inquiry inquiry{.catalog = asked.catalog, .policy = &asked.policy, .as_of = optional_day(as_of, "as_of")};
    if (registrations != nullptr)
      inquiry.registrations = &ask::content_of<ismap::Register>(registrations->content, "registrations");
    const Rendering rendering = rendering_of(format, language, ismap::Layout::compact);
    ask::Report made = report(about.content, inquiry,
                              {.language = rendering.style.style.language,
                               .contract_until = optional_day(contract_until, "contract_until"),
                               .cell = about.cell});
    if (auto basis =
            basis_of(made.answer.question(), asked, inquiry,
                     {{ismap::DocumentRole::document, document}, {ismap::DocumentRole::registrations, registrations}}))
      made.rest_on(*std::move(basis));
    return new ismap_text{rendered(made.page, rendering)};
  });
}
