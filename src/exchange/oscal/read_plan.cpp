#include "src/exchange/oscal/field_text.hpp"
#include "src/exchange/oscal/fill_absent.hpp"
#include "src/exchange/oscal/names.hpp"
#include "src/exchange/oscal/property_reader.hpp"
#include "src/exchange/oscal/read_control.hpp"
#include "src/exchange/oscal/read_subject.hpp"

#include <ismap/model/dossier_description.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace ismap::exchange::detail {
namespace {

constexpr Label edition_of_catalog{"管理基準の版の記載がないため、指定された管理策表の版（{0}）としました。",
                                   "The document names no edition: that of the catalogue is taken ({0})."};
constexpr Label no_control_of_ours{"管理策基準の管理策が一つもありません。", "there is no control of our catalogue"};

class StatementReader {
 public:
  StatementReader(Reading& reading, OscalSource& plan, const Catalog& catalog, const std::string& at,
                  std::vector<std::string>* absent)
      : reading_(reading), plan_(plan), catalog_(catalog), at_(at), absent_(absent) {}

  JsonValue read() {
    reading_.keep_origin(at_, plan_, *plan_.content);
    read_characteristics();
    read_metadata_lists();
    read_components();
    read_controls();
    pass_profile();
    absent_ == nullptr ? fill_lists() : fill_absent(statement_, *absent_);
    return std::move(statement_);
  }

 private:
  JsonValue& part(const char* member) {
    JsonValue& made = statement_[member];
    if (made.is_null()) made = JsonMembers{};
    return made;
  }

  std::string below(std::string_view member) const { return at_ + "/" + std::string{member}; }

  Node* required_object(std::string_view member) {
    if (plan_.tree->member(*plan_.content, member) == nullptr) reading_.missing(plan_, *plan_.content, member);
    return reading_.object_in(plan_, *plan_.content, member);
  }

  void read_characteristics() {
    Node* node = required_object("system-characteristics");
    if (node == nullptr) return;
    PropertyMap properties{reading_, plan_, *node};
    PropertyReader{properties, at_}.members<Statement>(
        statement_, {"covered_services", "outside_services", "regions", "representative", "controls"});
    reading_.set_text(statement_, "service_name", at_, plan_, *node, "system-name");
    reading_.set_text(statement_, "special_notes", at_, plan_, *node, "remarks");
    set_overview("service", *node);
    if (const Node* boundary = reading_.object_in(plan_, *node, "authorization-boundary"))
      set_overview("covered_scope", *boundary);
    if (const Node* network = reading_.object_in(plan_, *node, "network-architecture"))
      set_overview("logical_structure", *network);
    reading_.pass_members(plan_, *node, {"system-ids"});
    pass_state(*node);
    pass_information(*node);
    if (!statement_.contains("edition")) {
      statement_["edition"] = catalog_.edition();
      reading_.note(plan_, *node, fill(edition_of_catalog, {catalog_.edition()}));
    }
  }

  void set_overview(std::string_view member, const Node& object) {
    JsonValue& overview = part("overview");
    if (!overview.contains(member))
      reading_.set_text(overview, member, below("overview"), plan_, object, "description");
  }

  /// A state that holds a place is no state.
  void pass_state(const Node& object) {
    const Node* status = reading_.object_in(plan_, object, "status");
    if (status == nullptr) return;
    const Node* remarks = plan_.tree->member(*status, "remarks");
    if (remarks != nullptr && (remarks->text == state_not_held.ja || remarks->text == state_not_held.en))
      reading_.pass_members(plan_, *status, {"state", "remarks"});
  }

  void pass_information(const Node& characteristics) {
    const Node* information = reading_.object_in(plan_, characteristics, "system-information");
    if (information == nullptr) return;
    for (const Node* type : reading_.items_in(plan_, *information, "information-types")) {
      reading_.pass_text(plan_, *type, "title", {not_held.ja, not_held.en});
      reading_.pass_text(plan_, *type, "description", {not_held.ja, not_held.en});
    }
  }

  void read_metadata_lists() {
    const Node* metadata = reading_.object_in(plan_, *plan_.content, "metadata");
    if (metadata == nullptr) return;
    JsonList regions;
    for (const Node* location : reading_.items_in(plan_, *metadata, "locations")) {
      PropertyMap properties{reading_, plan_, *location};
      if (properties.take(kind_name) == region_kind) read_region(regions, *location, properties);
    }
    if (!regions.empty()) statement_["regions"] = std::move(regions);
    Node* person = party_of(reading_, plan_, representative_role);
    if (person != nullptr) read_representative(*person);
  }

  void read_region(JsonList& regions, const Node& location, PropertyMap& properties) {
    const std::string at = begin_item(regions, "regions", location);
    JsonValue& region = regions.back();
    PropertyReader{properties, at}.members<Region>(region);
    reading_.set_text(region, "name", at, plan_, location, "title");
    if (const Node* address = reading_.object_in(plan_, location, "address"))
      reading_.set_text(region, "country", at, plan_, *address, "country");
    reading_.pass_members(plan_, location, {"uuid"});
  }

  /// The pointer of a new item of a list.
  std::string begin_item(JsonList& list, std::string_view member, const Node& node) {
    std::string at = below(member) + "/" + std::to_string(list.size());
    reading_.keep_origin(at, plan_, node);
    list.push_back(JsonMembers{});
    return at;
  }

  void read_representative(const Node& person) {
    JsonValue& representative = part("representative");
    const std::string at = below("representative");
    reading_.keep_origin(at, plan_, person);
    PropertyMap properties{reading_, plan_, person};
    PropertyReader{properties, at}.members<Representative>(representative);
    reading_.set_text(representative, "name", at, plan_, person, "name");
    if (!representative.contains("title"))
      if (std::optional<std::string> title = properties.take_standard(job_title))
        reading_.set(representative, "title", std::move(*title), at, plan_, properties.standard_node());
  }

  void read_components() {
    const Node* implementation = reading_.object_in(plan_, *plan_.content, "system-implementation");
    if (implementation == nullptr) return;
    JsonList covered;
    JsonList outside;
    for (const Node* component : reading_.items_in(plan_, *implementation, "components")) {
      PropertyMap properties{reading_, plan_, *component};
      const std::string kind = properties.take(kind_name).value_or("");
      reading_.pass_members(plan_, *component, {"uuid", "type"});
      if (kind == covered_kind)
        read_covered(covered, *component, properties);
      else if (kind == outside_kind)
        read_outside(outside, *component, properties);
      else
        pass_own_component(*component);
    }
    if (!covered.empty()) statement_["covered_services"] = std::move(covered);
    if (!outside.empty()) statement_["outside_services"] = std::move(outside);
  }

  void read_covered(JsonList& covered, const Node& component, PropertyMap& properties) {
    const std::string at = below(covered_kind) + "/" + std::to_string(covered.size());
    reading_.keep_origin(at, plan_, component);
    JsonValue named = JsonMembers{};
    if (std::optional<std::string> name = properties.take("name")) named["name"] = std::move(*name);
    reading_.set_text(named, "name", at, plan_, component, "title");
    if (!named.contains("name")) return reading_.missing(plan_, component, "title");
    covered.push_back(named["name"]);
    reading_.pass_text(plan_, component, "description", {""});
    pass_state(component);
  }

  void read_outside(JsonList& outside, const Node& component, PropertyMap& properties) {
    const std::string at = begin_item(outside, outside_kind, component);
    JsonValue& service = outside.back();
    PropertyReader{properties, at}.members<OutsideService>(service);
    reading_.set_text(service, "name", at, plan_, component, "title");
    reading_.set_text(service, "extent", at, plan_, component, "description");
    static_cast<void>(properties.take_standard("implementation-point"));
    const Node* uuid = plan_.tree->member(component, "uuid");
    if (uuid != nullptr && service.contains("registration_number"))
      registration_numbers_.emplace(uuid->text, service["registration_number"].get<std::string>());
    pass_state(component);
  }

  void pass_own_component(const Node& component) {
    const Node* type = plan_.tree->member(component, "type");
    if (type == nullptr || type->text != "this-system") return;
    const JsonValue* name = statement_.find("service_name");
    if (name != nullptr) reading_.pass_text(plan_, component, "title", {one_line(name->get<std::string>(), "-")});
    reading_.pass_text(plan_, component, "description", {this_service.ja, this_service.en});
    pass_state(component);
  }

  void read_controls() {
    Node* implementation = required_object("control-implementation");
    if (implementation == nullptr) return;
    reading_.pass_text(plan_, *implementation, "description", {what_is_stated.ja, what_is_stated.en});
    const Inheritance inheritance{.is_of_ours = absent_ == nullptr, .registration_numbers = registration_numbers_};
    JsonList controls;
    for (const Node* requirement : reading_.items_in(plan_, *implementation, "implemented-requirements"))
      read_control(reading_, plan_, *requirement, inheritance, below("controls"), controls);
    if (controls.empty() && !reading_.has_faults())
      reading_.fault(plan_, *implementation, Fault::bad_value, no_control_of_ours);
    statement_["controls"] = std::move(controls);
  }

  void pass_profile() { reading_.pass_members(plan_, *plan_.content, {"import-profile", "back-matter"}); }

  void fill_lists() {
    for (const char* list : {"covered_services", "outside_services", "regions", "controls", "subsequent_events"})
      statement_.emplace(list, JsonList{});
  }

  Reading& reading_;
  OscalSource& plan_;
  const Catalog& catalog_;
  const std::string& at_;
  std::vector<std::string>* absent_;
  JsonValue statement_ = JsonMembers{};
  std::map<std::string, std::string> registration_numbers_;  // of components, by UUID
};

}  // namespace

PlanHead read_plan_head(Reading& reading, OscalSource& plan) {
  PlanHead head;
  if (const Node* metadata = reading.object_in(plan, *plan.content, "metadata")) {
    PropertyMap properties{reading, plan, *metadata};
    head.format = properties.take(format_name).value_or("");
    head.parts = properties.take_all(part_name);
  }
  const Node* characteristics = plan.tree->member(*plan.content, "system-characteristics");
  if (characteristics != nullptr)
    for (const Node* id : reading.items_in(plan, *characteristics, "system-ids"))
      if (head.system.empty()) head.system = reading.take_text(plan, *id, "id").value_or("");
  return head;
}

JsonValue read_dossier(Reading& reading, OscalSource& plan) {
  JsonValue dossier = JsonMembers{};
  reading.keep_origin("", plan, *plan.content);
  const Node* metadata = reading.object_in(plan, *plan.content, "metadata");
  if (metadata == nullptr) return dossier;
  PropertyMap properties{reading, plan, *metadata};
  PropertyReader{properties, ""}.members<Dossier>(dossier, {"statement", report_part, plans_part});
  dossier.emplace("pledges", JsonList{});
  dossier.emplace("improvement_plans", JsonList{});
  return dossier;
}

JsonValue read_statement(Reading& reading, OscalSource& plan, const Catalog& catalog, const std::string& at,
                         std::vector<std::string>* absent) {
  return StatementReader{reading, plan, catalog, at, absent}.read();
}

}  // namespace ismap::exchange::detail
