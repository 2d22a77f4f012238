#include <ismap/report/diff_text.hpp>
#include <ismap/review/diff.hpp>

#include "answering.hpp"

using namespace ismap::capi;

namespace {

/// @throws CallFailure if one is a dossier and the other a statement.
void check_kinds(const ismap_document& before, const ismap_document& after) {
  const std::string_view accepted = format_in(before);
  if (format_in(after) != accepted) throw other_kind("after", format_in(after), {&accepted, 1});
}

}  // namespace

ismap_status ismap_document_diff(const ismap_engine* engine, const ismap_document* before, const ismap_document* after,
                                 const ismap_document* registrations, int32_t as_of,
                                 const ismap_answer_options* options, ismap_answer** out,
                                 ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const ismap::Subject& first = content_of<IndexedSubject>(before, "before").subject;
    const ismap::Subject& second = content_of<IndexedSubject>(after, "after").subject;
    check_kinds(*before, *after);
    const Asked asked = asked_of(engine, register_in(registrations), as_of, options);
    return new_answer(
        diff(first, second, asked.request), asked.layout,
        [was = ismap::ComparedStatement{statement_of(first)}, is = ismap::ComparedStatement{statement_of(second)}](
            const ismap::Difference& found, const ismap::Style& style) { return diff_text(found, style, was, is); });
  });
}
