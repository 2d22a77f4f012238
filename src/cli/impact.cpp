#include <ismap/io/write.hpp>
#include <ismap/report/impact_text.hpp>
#include <ismap/review/impact.hpp>

#include "commands.hpp"
#include "files.hpp"
#include "registered.hpp"
#include "review_settings.hpp"
#include "subject.hpp"

#include <optional>

namespace ismap::cli {
namespace {

std::optional<ImpactReport> impact_on(const ImpactCall& call, const Register& registrations,
                                      const ReviewRequest& request) {
  if (call.dossier.empty()) return impact_of(registrations, call.number, request);
  return impact_of(registrations, call.number, statement_of(load_subject_from(read_input(call.dossier))), request);
}

}  // namespace

int run(const ImpactCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.dossier, output};
  const ReviewRequest request = settings.request();
  const Register& registrations = *request.registrations;
  const bool as_json = output.format == Format::json;
  if (call.number.empty()) {
    const RegisterImpact impact = at_risk(registrations, request);
    print(as_json ? write(impact, Layout::indented) : impact_text(impact, style_of(output)));
    return no_breach;
  }
  const std::optional<ImpactReport> report = impact_on(call, registrations, request);
  if (!report) throw not_in_register(registrations, call.number);
  print(as_json ? write(*report, Layout::indented)
                : impact_text(*report, style_of(output),
                              registrations.services[position_of(registrations, call.number)].name));
  return no_breach;
}

}  // namespace ismap::cli
