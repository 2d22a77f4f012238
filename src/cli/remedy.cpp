#include <ismap/io/write.hpp>
#include <ismap/report/remedy_text.hpp>
#include <ismap/review/remedy.hpp>

#include "commands.hpp"
#include "files.hpp"
#include "review_settings.hpp"
#include "subject.hpp"

#include <variant>

namespace ismap::cli {
namespace {

std::string edited(const Subject& subject, const RemedyReport& report, RemedyBy up_to) {
  return std::visit([](const auto& document) { return write(document, Layout::indented); },
                    remedied(subject, report, up_to));
}

}  // namespace

int run(const RemedyCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.dossier, output};
  const Subject subject = load_subject_from(read_input(call.dossier));
  const RemedyReport report = remedy(subject, settings.request());
  if (call.apply)
    print(edited(subject, report, call.confirmed ? RemedyBy::confirmation : RemedyBy::machine));
  else if (output.format == Format::json)
    print(write(report, Layout::indented));
  else
    print(remedy_text(report, style_of(output), statement_of(subject).service_name));
  return report.rules.empty() ? no_breach : breach;
}

}  // namespace ismap::cli
