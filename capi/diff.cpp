#include <ismap/report/diff_text.hpp>
#include <ismap/review/diff.hpp>

#include "answering.hpp"

using namespace ismap::capi;

namespace {

/// @throws CallFailure if one is a dossier and the other a statement.
ismap::Difference difference(const ismap::Subject& before, const ismap::Subject& after,
                             const ismap::ReviewRequest& request) {
  if (before.index() != after.index()) throw other_kind("after");
  if (const auto* dossier = std::get_if<ismap::Dossier>(&before))
    return ismap::diff(*dossier, std::get<ismap::Dossier>(after), request);
  return ismap::diff(statement_of(before), statement_of(after), request);
}

}  // namespace

ismap_status ismap_document_diff(const ismap_engine* engine, const ismap_document* before, const ismap_document* after,
                                 const ismap_document* registrations, int32_t as_of,
                                 const ismap_answer_options* options, ismap_answer** out,
                                 ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const ismap::Subject& first = content_of<IndexedSubject>(before, "before").subject;
    const ismap::Subject& second = content_of<IndexedSubject>(after, "after").subject;
    const Asked asked = asked_of(engine, register_in(registrations), as_of, options);
    return new_answer(
        difference(first, second, asked.request), asked.layout,
        [was = statement_of(first).service_name, is = statement_of(second).service_name](
            const ismap::Difference& found, const ismap::Style& style) { return diff_text(found, style, was, is); });
  });
}
