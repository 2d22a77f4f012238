#include <ismap/io/write.hpp>
#include <ismap/report/review_text.hpp>

#include "commands.hpp"
#include "fail_on.hpp"
#include "files.hpp"
#include "review_settings.hpp"
#include "subject.hpp"

namespace ismap::cli {
int run(const ReviewCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.dossier, output};
  const Subject subject = load_subject_from(read_input(call.dossier));
  const Review answer = review(subject, settings.request());
  print(output.format == Format::json ? write(answer, Layout::indented)
                                      : review_text(answer, style_of(output), statement_of(subject).service_name),
        output);
  return exit_status(answer.verdict, call.settings.fail_on);
}

}  // namespace ismap::cli
