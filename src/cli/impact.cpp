#include <ismap/io/write.hpp>
#include <ismap/report/impact_text.hpp>
#include <ismap/review/impact.hpp>

#include "commands.hpp"
#include "files.hpp"
#include "registered.hpp"
#include "review_settings.hpp"
#include "subject.hpp"

#include <string>

namespace ismap::cli {
namespace {

ImpactReport impact_on(const std::string& number, const std::string& dossier, const Register& registrations,
                       const ReviewRequest& request) {
  if (dossier.empty()) return impact_of(registrations, number, request).value();
  return impact_of(registrations, number, statement_of(load_subject_from(read_input(dossier))), request).value();
}

}  // namespace

int run(const ImpactCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.dossier, output};
  const ReviewRequest request = settings.request();
  const Register& registrations = *request.registrations;
  const bool as_json = output.format == Format::json;
  if (call.number.empty()) {
    const RegisterImpact impact = at_risk(registrations, request);
    print(as_json ? write(impact, Layout::indented) : impact_text(impact, style_of(output)), output);
    return no_breach;
  }
  const RegisteredService& service = registrations.services[position_of_service(registrations, call.number, output)];
  const ImpactReport report = impact_on(service.number, call.dossier, registrations, request);
  print(as_json ? write(report, Layout::indented) : impact_text(report, style_of(output), service.name), output);
  return no_breach;
}

}  // namespace ismap::cli
