#include <ismap/report/overlap_text.hpp>
#include <ismap/review/overlap.hpp>

#include "answering.hpp"

using namespace ismap::capi;

namespace {

ismap::Certificate certificate_of(ismap_certificate certificate) {
  switch (certificate) {
    case ISMAP_CERTIFICATE_ISO27001:
      return ismap::Certificate::iso27001;
    case ISMAP_CERTIFICATE_ISO27017:
      return ismap::Certificate::iso27017;
    case ISMAP_CERTIFICATE_ISO27002:
      return ismap::Certificate::iso27002;
    case ISMAP_CERTIFICATE_ISO27014:
      return ismap::Certificate::iso27014;
  }
  throw undefined_value("certificate");
}

}  // namespace

ismap_status ismap_certificate_overlap(const ismap_engine* engine, const ismap_document* document,
                                       ismap_certificate certificate, const ismap_answer_options* options,
                                       ismap_answer** out, ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const ismap_engine& rules = required(engine, "engine");
    const auto& loaded = content_of<IndexedSubject>(document, "document");
    const ismap::Certificate held = certificate_of(certificate);
    const ismap::Layout layout = layout_in(options);
    return new_answer(overlap(loaded.subject, held, *rules.catalog), layout,
                      [name = statement_of(loaded.subject).service_name](const ismap::OverlapReport& report,
                                                                         const ismap::Style& style) {
                        return overlap_text(report, style, name);
                      });
  });
}
