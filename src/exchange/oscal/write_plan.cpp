#include "src/exchange/oscal/control_token.hpp"
#include "src/exchange/oscal/field_text.hpp"
#include "src/exchange/oscal/names.hpp"
#include "src/exchange/oscal/write_subject.hpp"

#include <ismap/catalog/catalog.hpp>
#include <ismap/io/format.hpp>
#include <ismap/model/dossier_description.hpp>

#include <algorithm>
#include <utility>

namespace ismap::exchange::detail {
namespace {

constexpr Label plan_title{"言明書", "Statement"};
constexpr Label provider_role{"言明書の作成者", "Who makes the statement"};

/// Puts `text` at `key` if OSCAL takes it there as it is, else the same on one line. False: it is not the same.
bool put_line(JsonValue& object, const char* key, std::string_view text, std::string_view otherwise) {
  object[key] = one_line(text, otherwise);
  return fits_line(text);
}

class PlanWriter {
 public:
  PlanWriter(const Subject& subject, const OscalRequest& request, Losses& losses)
      : subject_(subject),
        statement_(statement_of(subject)),
        request_(request),
        losses_(losses),
        space_(space_of(statement_)),
        at_(std::holds_alternative<Dossier>(subject) ? "/statement" : ""),
        own_component_(space_.uuid("component/this-system")) {}

  std::string write() {
    JsonValue content = begin_content(head());
    import_profile(content);
    content["system-characteristics"] = characteristics();
    content["system-implementation"] = JsonValue{{"components", components()}};
    JsonValue& implementation = content["control-implementation"];
    implementation["description"] = in(what_is_stated);
    implementation["implemented-requirements"] = controls();
    return whole_document(OscalDocument::system_security_plan, std::move(content));
  }

 private:
  std::string in(const Label& label) const { return std::string{label.in(request_.language)}; }

  JsonValue head() {
    const std::string title = in(plan_title).append(": ").append(one_line(statement_.service_name, "-"));
    JsonValue made = metadata(title, request_);
    Properties props{losses_, ""};
    if (const auto* dossier = std::get_if<Dossier>(&subject_))
      put_dossier(props, *dossier);
    else
      props.fixed(format_name, format_of<Statement>);
    std::move(props).put_into(made);
    made["roles"] = JsonList{JsonValue{{"id", representative_role}, {"title", in(provider_role)}}};
    if (JsonList locations = regions(); !locations.empty()) made["locations"] = std::move(locations);
    const std::string person = space_.uuid("party/representative");
    made["parties"] = JsonList{representative(person)};
    made["responsible-parties"] =
        JsonList{JsonValue{{"role-id", representative_role}, {"party-uuids", JsonList{person}}}};
    return made;
  }

  static void put_dossier(Properties& props, const Dossier& dossier) {
    props.fixed(format_name, format_of<Dossier>);
    if (dossier.report) props.fixed(part_name, report_part);
    if (!dossier.improvement_plans.empty()) props.fixed(part_name, plans_part);
    props.members(dossier, {"statement", report_part, plans_part});
  }

  JsonList regions() {
    JsonList made;
    for (std::size_t i = 0; i < statement_.regions.size(); ++i) {
      const Region& region = statement_.regions[i];
      JsonValue location{{"uuid", space_.uuid("region/" + std::to_string(i))}};
      Properties props{losses_, at_ + "/regions/" + std::to_string(i)};
      props.kind(region_kind, title_of("Statement", region_kind));
      if (!put_line(location, "title", region.name, "-")) props.member<&Region::name>(region.name);
      if (region.country) {
        if (fits_line(*region.country))
          location["address"] = JsonValue{{"country", *region.country}};
        else
          props.member<&Region::country>(region.country);
      }
      std::move(props).put_into(location);
      made.push_back(std::move(location));
    }
    return made;
  }

  JsonValue representative(const std::string& uuid) {
    const Representative& person = statement_.representative;
    JsonValue party{{"uuid", uuid}, {"type", "person"}};
    Properties props{losses_, at_ + "/representative"};
    if (!put_line(party, "name", person.name, "-")) props.member<&Representative::name>(person.name);
    if (fits_line(person.title))
      props.standard(job_title, person.title);
    else
      props.member<&Representative::title>(person.title);
    props.members(person, {"name", "title"});
    std::move(props).put_into(party);
    return party;
  }

  JsonValue characteristics() {
    const std::string here = "/system-security-plan/system-characteristics";
    Properties props{losses_, at_};
    JsonValue made{{"system-ids",
                    JsonList{JsonValue{{"identifier-type", "https://ietf.org/rfc/rfc4122"}, {"id", space_.string()}}}}};
    if (!put_line(made, "system-name", statement_.service_name, "-"))
      props.member<&Statement::service_name>(statement_.service_name);
    const Overview& overview = statement_.overview;
    made["description"] = overview.service;
    props.member<&Statement::edition>(statement_.edition);
    props.member<&Statement::overview, &Overview::provider>(overview.provider);
    props.member<&Statement::overview, &Overview::internal_control>(overview.internal_control);
    props.member<&Statement::overview, &Overview::populations>(overview.populations);
    props.member<&Statement::assessment_period>(statement_.assessment_period);
    props.member<&Statement::subsequent_events>(statement_.subsequent_events);
    props.member<&Statement::generative_ai>(statement_.generative_ai);
    std::move(props).put_into(made);
    made["system-information"] =
        JsonValue{{"information-types", JsonList{JsonValue{{"title", in(not_held)}, {"description", in(not_held)}}}}};
    add_placeholder(losses_, here + "/system-information/information-types/0");
    made["status"] = unknown_state(in(state_not_held));
    add_placeholder(losses_, here + "/status");
    made["authorization-boundary"] = JsonValue{{"description", overview.covered_scope}};
    made["network-architecture"] = JsonValue{{"description", overview.logical_structure}};
    if (statement_.special_notes) made["remarks"] = *statement_.special_notes;
    return made;
  }

  JsonValue component(std::string uuid, std::string_view type, std::string_view title, std::string_view description) {
    return {{"uuid", std::move(uuid)}, {"type", type}, {"title", title}, {"description", description}};
  }

  void push_component(JsonList& list, JsonValue one, Properties props) {
    std::move(props).put_into(one);
    one["status"] = unknown_state(in(state_not_held));
    add_placeholder(
        losses_, "/system-security-plan/system-implementation/components/" + std::to_string(list.size()) + "/status");
    list.push_back(std::move(one));
  }

  JsonList components() {
    JsonList made;
    push_component(made,
                   component(own_component_, "this-system", one_line(statement_.service_name, "-"), in(this_service)),
                   Properties{losses_, at_});
    for (std::size_t i = 0; i < statement_.covered_services.size(); ++i) {
      const std::string& name = statement_.covered_services[i];
      Properties props{losses_, at_ + "/covered_services/" + std::to_string(i)};
      props.kind(covered_kind, title_of("Statement", covered_kind));
      if (!fits_line(name)) props.fixed("name", name);
      push_component(made, component(space_.uuid("covered/" + std::to_string(i)), "service", one_line(name, "-"), ""),
                     std::move(props));
    }
    for (std::size_t i = 0; i < statement_.outside_services.size(); ++i) {
      const OutsideService& service = statement_.outside_services[i];
      Properties props{losses_, at_ + "/outside_services/" + std::to_string(i)};
      props.kind(outside_kind, title_of("Statement", outside_kind));
      props.standard("implementation-point", "external");
      if (!fits_line(service.name)) props.member<&OutsideService::name>(service.name);
      props.members(service, {"name", "extent"});
      push_component(made, component(outside_component(i), "service", one_line(service.name, "-"), service.extent),
                     std::move(props));
    }
    return made;
  }

  std::string outside_component(std::size_t position) const {
    return space_.uuid("outside/" + std::to_string(position));
  }

  JsonList controls() {
    JsonList made;
    for (std::size_t i = 0; i < statement_.controls.size(); ++i) made.push_back(control(statement_.controls[i], i));
    return made;
  }

  JsonValue control(const ControlEntry& entry, std::size_t position) {
    const std::string name = "control/" + std::to_string(position) + "/" + entry.id.string();
    const bool is_inherited = entry.stance == Stance::inherited;
    Properties props{losses_, at_ + "/controls/" + std::to_string(position)};
    if (entry.stance == Stance::not_selected) props.member<&ControlEntry::stance>(entry.stance);
    props.member<&ControlEntry::ground>(entry.ground);
    // An empty text is not the same as none.
    if (entry.individual_control && entry.individual_control->empty())
      props.member<&ControlEntry::individual_control>(entry.individual_control);
    if (entry.inherited_from && (!is_inherited || entry.inherited_from->empty()))
      props.member<&ControlEntry::inherited_from>(entry.inherited_from);
    props.member<&ControlEntry::changes>(entry.changes);

    JsonValue status{{"state", is_realised(entry) ? "implemented" : "not-applicable"}};
    if (entry.reason) status["remarks"] = *entry.reason;
    JsonValue realised{{"component-uuid", is_inherited ? component_inherited_from(entry) : own_component_},
                       {"uuid", space_.uuid(name + "/by-component")},
                       {"description", entry.individual_control.value_or("")},
                       {"implementation-status", std::move(status)}};
    if (is_inherited)
      realised["inherited"] = JsonList{
          JsonValue{{"uuid", space_.uuid(name + "/inherited")}, {"description", entry.inherited_from.value_or("")}}};
    JsonValue made{{"uuid", space_.uuid(name)}, {"control-id", control_token(entry.id)}};
    std::move(props).put_into(made);
    made["by-components"] = JsonList{std::move(realised)};
    return made;
  }

  /// That of the service named, if it is one that is used; else the service itself.
  std::string component_inherited_from(const ControlEntry& entry) const {
    const auto is_named = [&](const OutsideService& service) {
      return entry.inherited_from &&
             (service.name == entry.inherited_from || service.registration_number == entry.inherited_from);
    };
    const auto found = std::ranges::find_if(statement_.outside_services, is_named);
    if (found == statement_.outside_services.end()) return own_component_;
    return outside_component(static_cast<std::size_t>(found - statement_.outside_services.begin()));
  }

  /// The profile of the edition; of an edition that nobody knows its name.
  void import_profile(JsonValue& content) const {
    if (const Catalog* catalog = catalog_for(statement_.edition)) {
      content["import-profile"] = JsonValue{{"href", profile_file(catalog->edition())}};
      return;
    }
    const std::string uuid = UuidSpace{"profile-resource"}.uuid(statement_.edition);
    content["import-profile"] = JsonValue{{"href", reference_to(uuid)}};
    content["back-matter"] =
        JsonValue{{"resources", JsonList{JsonValue{{"uuid", uuid}, {"title", one_line(statement_.edition, "-")}}}}};
  }

  const Subject& subject_;
  const Statement& statement_;
  const OscalRequest& request_;
  Losses& losses_;
  UuidSpace space_;
  std::string at_;  // of the statement
  std::string own_component_;
};

}  // namespace

UuidSpace space_of(const Statement& statement) {
  return UuidSpace{"system/" + statement.service_name};
}

std::string plan_resource(const Statement& statement) {
  return space_of(statement).uuid("plan-resource");
}

std::string write_plan(const Subject& subject, const OscalRequest& request, Losses& losses) {
  return PlanWriter{subject, request, losses}.write();
}

}  // namespace ismap::exchange::detail
