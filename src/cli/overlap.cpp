#include <ismap/io/write.hpp>
#include <ismap/report/overlap_text.hpp>
#include <ismap/review/overlap.hpp>

#include "commands.hpp"
#include "files.hpp"
#include "imported_catalog.hpp"
#include "subject.hpp"

namespace ismap::cli {

int run(const OverlapCall& call, const Output& output) {
  const Subject subject = load_subject_from(read_input(call.document));
  const auto imported = import_catalog(call.table, output);
  const OverlapReport report =
      imported ? overlap(subject, call.certificate, *imported) : overlap(subject, call.certificate);
  print(output.format == Format::json ? write(report, Layout::indented)
                                      : overlap_text(report, style_of(output), statement_of(subject).service_name),
        output);
  return no_breach;
}

}  // namespace ismap::cli
