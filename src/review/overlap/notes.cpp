#include "src/review/overlap/notes.hpp"

#include <ismap/catalog/catalog.hpp>
#include <ismap/rules/assessment_guideline/evaluations.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>

namespace ismap {

std::vector<Diagnostic> overlap_notes(const OverlapReport& report) {
  using namespace assessment_guideline;
  std::vector<Diagnostic> notes;
  const auto add = [&](const Remark& remark, std::initializer_list<Words> words = {}) {
    notes.push_back(diagnostic_of(remark, {}, words));
  };
  add(evidence_only);
  if (report.outcome == OverlapOutcome::edition_unknown) {
    add(edition_of_statement_unknown, {report.edition});
    return notes;
  }
  if (report.certificate == Certificate::iso27001 || report.certificate == Certificate::iso27002)
    add(report.edition == edition_2020 ? standard_of_2013 : numbers_of_base_standard);
  if (const std::size_t count = report.not_known.size(); count != 0)
    add(count == 1 ? one_origin_not_known : origins_not_known, {std::to_string(count)});
  return notes;
}

}  // namespace ismap
