#include <ismap/io/json_text.hpp>
#include <ismap/io/serialize.hpp>
#include <ismap/io/write.hpp>
#include <ismap/model/register_entry.hpp>
#include <ismap/model/service_status_description.hpp>
#include <ismap/report/status_text.hpp>
#include <ismap/review/status.hpp>

#include "commands.hpp"
#include "files.hpp"
#include "registered.hpp"
#include "review_settings.hpp"

#include "src/lifecycle/contradiction.hpp"

#include <algorithm>
#include <vector>

namespace ismap::cli {
namespace {

// All statuses, none of them kept: a register may be long.

void print_all_as_json(const Register& registrations, const ReviewRequest& request) {
  JsonText json{Layout::indented};
  json.begin_object();
  json.key(format_member);
  json.text(format_of<RegisterStatus>);
  json.key("as_of");
  serialize(json, request.as_of);
  json.key("services");
  json.begin_array();
  const std::vector<std::size_t> contradicted = contradicted_services(registrations);
  for (std::size_t i = 0; i < registrations.services.size(); ++i) {
    ServiceStatus status = status_of(registrations.services[i], i, request);
    if (std::ranges::binary_search(contradicted, i)) status.diagnostics.push_back(contradiction(i, status.number));
    serialize(json, status);
    print(json.flush());
  }
  json.end_array();
  json.end_object();
  print(std::move(json).take());
}

void print_all(const Register& registrations, const ReviewRequest& request, const Style& style) {
  print(status_heading(request.as_of, style));
  for (std::size_t i = 0; i < registrations.services.size(); ++i)
    print(status_line(status_of(registrations.services[i], i, request), style, registrations.services[i].name));
}

}  // namespace

int run(const StatusCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.registrations, output};
  const ReviewRequest request = settings.request();
  const Register registrations = load_register(call.registrations);
  if (call.number.empty()) {
    warn_of_contradictions(registrations, output);
    if (output.format == Format::json)
      print_all_as_json(registrations, request);
    else
      print_all(registrations, request, style_of(output));
    return no_breach;
  }
  const RegisteredService& service = registrations.services[position_of_service(registrations, call.number, output)];
  const RegisterStatus found = statuses_of(registrations, service.number, request);
  if (output.format == Format::json)
    print(write(found, Layout::indented));
  else
    for (const ServiceStatus& status : found.services) print(status_text(status, style_of(output), service.name));
  return no_breach;
}

int run(const DueCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.registrations, output};
  const Register registrations = load_register(call.registrations);
  warn_of_contradictions(registrations, output);
  const DueList list = due_within(registrations, call.within, settings.request());
  print(output.format == Format::json ? write(list, Layout::indented) : due_text(list, style_of(output)));
  const bool overdue = std::ranges::any_of(
      list.items, [](const DueItem& item) { return item.obligation.status == ObligationStatus::overdue; });
  return overdue ? breach : no_breach;
}

}  // namespace ismap::cli
