#include <ismap/core/spelling.hpp>
#include <ismap/io/json_text.hpp>
#include <ismap/io/serialize.hpp>
#include <ismap/io/write.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/service_status_description.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/report/status_text.hpp>
#include <ismap/review/status.hpp>

#include "commands.hpp"
#include "files.hpp"
#include "registered.hpp"
#include "review_settings.hpp"

#include "src/core/near_words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace ismap::cli {
namespace {

constexpr std::array every_actor = {Actor::applicant, Actor::registrant, Actor::operating_body,
                                    Actor::committee, Actor::assessor,   Actor::buyer};

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
  const RegisterStatuses statuses{registrations, request};
  for (std::size_t i = 0; i < registrations.services.size(); ++i) {
    serialize(json, statuses.at(i));
    print(json.flush());
  }
  json.end_array();
  json.end_object();
  print(std::move(json).take());
}

void print_all(const Register& registrations, const ReviewRequest& request, const Style& style) {
  print(status_heading(request.as_of, style));
  const RegisterStatuses statuses{registrations, request};
  for (std::size_t i = 0; i < registrations.services.size(); ++i)
    print(status_line(statuses.at(i), style, registrations.services[i].name));
}

/// @param name as in the documents, or as the texts call it
Actor actor_named(const std::string& name) {
  std::vector<std::string> names;
  for (const Actor actor : every_actor) {
    const Label label = label_of(actor);
    for (const std::string_view known : {name_of(actor), label.ja, label.en}) {
      if (is_same_name(name, known)) return actor;
      names.emplace_back(known);
    }
  }
  const std::string shown = printable(name);
  throw failure("unknown_id",
                {"義務を負う者として" + shown + "は認められません。", "No duty has the actor " + shown + "."}, {},
                detail::near_words(name, names));
}

/// @throws Failure if the register has no service of this provider
void require_provider(const Register& registrations, const std::string& name) {
  const KnownName wanted{name};
  std::vector<std::string> providers;
  std::unordered_set<std::string_view> known;
  for (const RegisteredService& service : registrations.services) {
    if (wanted.is(service.provider)) return;
    if (known.insert(service.provider).second) providers.push_back(service.provider);
  }
  const std::string shown = printable(name);
  throw failure("unknown_id",
                {"登録簿に事業者" + shown + "のサービスはありません。",
                 "The register has no service of the provider " + shown + "."},
                {}, detail::near_words(name, providers));
}

}  // namespace

int run(const StatusCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.registrations, output};
  const ReviewRequest request = settings.request();
  const Register registrations = load_register(call.registrations);
  if (call.number.empty()) {
    if (output.format == Format::json)
      print_all_as_json(registrations, request);
    else
      print_all(registrations, request, style_of(output));
    return no_breach;
  }
  const RegisteredService& service = registrations.services[position_of_service(registrations, call.number, output)];
  const std::string_view number = is_same_number(call.number, service.number) ? call.number : service.number;
  ServiceStatus status = status_of(registrations, number, request).value();
  if (output.format == Format::json)
    print(write(RegisterStatus{.as_of = request.as_of, .services = {std::move(status)}}, Layout::indented));
  else
    print(status_text(status, style_of(output), service.name));
  return no_breach;
}

int run(const DueCall& call, const Output& output) {
  const LoadedSettings settings{call.settings, call.registrations, output};
  const Register registrations = load_register(call.registrations);
  const DueFilter filter{.days = call.within,
                         .who = call.who.empty() ? std::nullopt : std::optional{actor_named(call.who)},
                         .provider = call.provider.empty() ? std::nullopt : std::optional{call.provider}};
  if (filter.provider) require_provider(registrations, *filter.provider);
  const DueList list = due_within(registrations, filter, settings.request());
  print(output.format == Format::json ? write(list, Layout::indented) : due_text(list, style_of(output)));
  const bool overdue = std::ranges::any_of(
      list.items, [](const DueItem& item) { return item.obligation.status == ObligationStatus::overdue; });
  return overdue ? breach : no_breach;
}

}  // namespace ismap::cli
