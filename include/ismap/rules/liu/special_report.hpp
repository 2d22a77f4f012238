// The special report, which stands in for the internal audit.
#pragma once

#include <ismap/rules/liu/periods.hpp>
#include <ismap/rules/rule.hpp>

#include <algorithm>

namespace ismap::liu {

/// Whether a document of this kind is among those filed.
inline bool is_filed(DocumentKind kind, const Application& application) {
  return std::ranges::find(application.documents, kind, &FiledDocument::kind) != application.documents.end();
}

/// True if the special measures apply: a special report at a first application, applied for while they lasted. Then the
/// internal audit is not looked at (LIU-3.7).
inline bool rests_on_special_measures(const Dossier& dossier, const Context& context) {
  return dossier.special_report && dossier.application.kind == ApplicationKind::initial &&
         special_measures.from <= context.reference_date &&
         special_measures.contains(dossier.special_report->applied_on);
}

}  // namespace ismap::liu
