#include <ismap/io/write.hpp>
#include <ismap/report/impact_text.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/review/impact.hpp>
#include <ismap/review/subject.hpp>

#include "commands.hpp"
#include "files.hpp"
#include "near_ids.hpp"
#include "review_settings.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace ismap::cli {
namespace {

Failure not_in_register(const Register& registrations, const std::string& number) {
  std::vector<std::string> numbers;
  for (const RegisteredService& service : registrations.services) numbers.push_back(service.number);
  const std::string shown = printable(number);
  return failure("unknown_id",
                 {"登録番号" + shown + "のサービスは登録簿にありません。",
                  "The register has no service with the number " + shown + "."},
                 {}, near_ids(number, numbers));
}

std::optional<ImpactReport> impact_on(const ImpactCall& call, const Register& registrations,
                                      const ReviewRequest& request) {
  if (call.dossier.empty()) return impact_of(registrations, call.number, request);
  const Input input = read_input(call.dossier);
  try {
    return impact_of(registrations, call.number, statement_of(load_subject(input.text)), request);
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
}

std::string name_of_service(const Register& registrations, const std::string& number) {
  const auto found = std::ranges::find(registrations.services, number, &RegisteredService::number);
  return found == registrations.services.end() ? std::string{} : found->name;
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
                : impact_text(*report, style_of(output), name_of_service(registrations, call.number)));
  return no_breach;
}

}  // namespace ismap::cli
