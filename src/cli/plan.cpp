#include <ismap/io/write.hpp>
#include <ismap/report/assessment_plan_text.hpp>
#include <ismap/review/assessment_plan.hpp>

#include "commands.hpp"
#include "files.hpp"
#include "review_settings.hpp"

namespace ismap::cli {

int run(const PlanCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.dossier, output};
  const Dossier dossier = load_from<Dossier>(read_input(call.dossier));
  const AssessmentPlan plan = plan_assessment(dossier, settings.request());
  print(output.format == Format::json ? write(plan, Layout::indented)
                                      : plan_text(plan, style_of(output), dossier.statement.service_name),
        output);
  return no_breach;
}

}  // namespace ismap::cli
