#include "src/exchange/oscal/control_token.hpp"
#include "src/exchange/oscal/field_text.hpp"
#include "src/exchange/oscal/names.hpp"
#include "src/exchange/oscal/property_reader.hpp"
#include "src/exchange/oscal/read_subject.hpp"

#include <ismap/io/fault_text.hpp>
#include <ismap/io/write.hpp>
#include <ismap/model/dossier_description.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace ismap::exchange::detail {
namespace {

using nlohmann::json;

constexpr Label state_is_not_clear{
    "実装の状態から言明が定まりません。implemented若しくはnot-applicableとするか、独自の属性stanceを記載してください。",
    "the state does not tell what is stated: write implemented or not-applicable, or the property stance of ours"};
constexpr Label stance_disagrees{"独自の属性stanceと、実装の状態が一致しません。",
                                 "the property stance and the state of the implementation do not agree"};
constexpr Label edition_of_catalog{"管理基準の版の記載がないため、指定された管理策表の版（{0}）としました。",
                                   "The document names no edition: that of the catalogue is taken ({0})."};
constexpr Label texts_joined{"複数の箇所の記載を一つの個別管理策にまとめました。",
                             "What several places say was put into one individual control."};
constexpr Label no_control_of_ours{"管理策基準の管理策が一つもありません。", "there is no control of our catalogue"};

/// The parts of an implemented requirement that say how it is realised.
struct Realised {
  Node* node = nullptr;
  std::optional<bool> is_realised{};  ///< nothing: the state does not tell
  bool is_inherited = false;
};

class StatementReader {
 public:
  StatementReader(Reading& reading, OscalSource& plan, const Catalog& catalog, const std::string& at,
                  std::vector<std::string>* absent)
      : reading_(reading), plan_(plan), catalog_(catalog), at_(at), absent_(absent) {}

  json read() {
    reading_.keep_origin(at_, plan_, *plan_.content);
    read_characteristics();
    read_metadata_lists();
    read_components();
    read_controls();
    pass_profile();
    absent_ == nullptr ? fill_lists() : fill_absent();
    return std::move(statement_);
  }

 private:
  json& part(const char* member) {
    json& made = statement_[member];
    if (made.is_null()) made = json::object();
    return made;
  }

  std::string below(std::string_view member) const { return at_ + "/" + std::string{member}; }

  void read_characteristics() {
    Node* node = reading_.object_in(plan_, *plan_.content, "system-characteristics");
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
    json& overview = part("overview");
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
    json regions = json::array();
    for (const Node* location : reading_.items_in(plan_, *metadata, "locations")) {
      PropertyMap properties{reading_, plan_, *location};
      if (properties.take(kind_name) == region_kind) read_region(regions, *location, properties);
    }
    if (!regions.empty()) statement_["regions"] = std::move(regions);
    Node* person = party_of(reading_, plan_, representative_role);
    if (person != nullptr) read_representative(*person);
  }

  void read_region(json& regions, const Node& location, PropertyMap& properties) {
    const std::string at = begin_item(regions, "regions", location);
    json& region = regions.back();
    PropertyReader{properties, at}.members<Region>(region);
    reading_.set_text(region, "name", at, plan_, location, "title");
    if (const Node* address = reading_.object_in(plan_, location, "address"))
      reading_.set_text(region, "country", at, plan_, *address, "country");
    reading_.pass_members(plan_, location, {"uuid"});
  }

  /// The pointer of a new item of a list.
  std::string begin_item(json& list, std::string_view member, const Node& node) {
    std::string at = below(member) + "/" + std::to_string(list.size());
    reading_.keep_origin(at, plan_, node);
    list.push_back(json::object());
    return at;
  }

  void read_representative(const Node& person) {
    json& representative = part("representative");
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
    json covered = json::array();
    json outside = json::array();
    for (const Node* component : reading_.items_in(plan_, *implementation, "components")) {
      PropertyMap properties{reading_, plan_, *component};
      const std::string kind = properties.take(kind_name).value_or("");
      keep_component(*component);
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

  void keep_component(const Node& component) {
    const Node* uuid = plan_.tree->member(component, "uuid");
    const Node* type = plan_.tree->member(component, "type");
    const Node* title = plan_.tree->member(component, "title");
    if (uuid != nullptr && title != nullptr && (type == nullptr || type->text != "this-system"))
      component_titles_.emplace(uuid->text, title->text);
    reading_.pass_members(plan_, component, {"uuid", "type"});
  }

  void read_covered(json& covered, const Node& component, PropertyMap& properties) {
    const std::string at = below(covered_kind) + "/" + std::to_string(covered.size());
    reading_.keep_origin(at, plan_, component);
    json named = json::object();
    if (std::optional<std::string> name = properties.take("name")) named["name"] = std::move(*name);
    reading_.set_text(named, "name", at, plan_, component, "title");
    if (!named.contains("name")) return reading_.missing(plan_, component, "title");
    covered.push_back(named["name"]);
    reading_.pass_text(plan_, component, "description", {""});
    pass_state(component);
  }

  void read_outside(json& outside, const Node& component, PropertyMap& properties) {
    const std::string at = begin_item(outside, outside_kind, component);
    json& service = outside.back();
    PropertyReader{properties, at}.members<OutsideService>(service);
    reading_.set_text(service, "name", at, plan_, component, "title");
    reading_.set_text(service, "extent", at, plan_, component, "description");
    static_cast<void>(properties.take_standard("implementation-point"));
    pass_state(component);
  }

  void pass_own_component(const Node& component) {
    const Node* type = plan_.tree->member(component, "type");
    if (type == nullptr || type->text != "this-system") return;
    const auto name = statement_.find("service_name");
    if (name != statement_.end() && name->is_string())
      reading_.pass_text(plan_, component, "title", {one_line(name->get_ref<const std::string&>(), "-")});
    reading_.pass_text(plan_, component, "description", {this_service.ja, this_service.en});
    pass_state(component);
  }

  void read_controls() {
    Node* implementation = reading_.object_in(plan_, *plan_.content, "control-implementation");
    if (implementation == nullptr) return;
    reading_.pass_text(plan_, *implementation, "description", {what_is_stated.ja, what_is_stated.en});
    json controls = json::array();
    for (const Node* requirement : reading_.items_in(plan_, *implementation, "implemented-requirements"))
      read_control(controls, *requirement);
    if (controls.empty() && !reading_.has_faults())
      reading_.fault(plan_, *implementation, Fault::bad_value, no_control_of_ours);
    statement_["controls"] = std::move(controls);
  }

  void read_control(json& controls, const Node& requirement) {
    const std::string at = below("controls") + "/" + std::to_string(controls.size());
    json entry = json::object();
    if (take_control(reading_, plan_, requirement, "control-id", entry, "id", at) != TokenRead::taken) return;
    reading_.keep_origin(at, plan_, requirement);
    reading_.pass_members(plan_, requirement, {"uuid"});
    PropertyMap properties{reading_, plan_, requirement};
    PropertyReader{properties, at}.members<ControlEntry>(entry, {"id"});
    const std::vector<Realised> realised = realised_by(requirement);
    set_stance(entry, at, requirement, realised, properties);
    set_texts(entry, at, realised);
    entry.emplace("changes", json::array());
    controls.push_back(std::move(entry));
  }

  std::vector<Realised> realised_by(const Node& requirement) {
    std::vector<Realised> all;
    const auto add = [&](const Node& around) {
      for (Node* one : reading_.items_in(plan_, around, "by-components")) {
        reading_.pass_members(plan_, *one, {"uuid", "component-uuid"});
        Realised realised{.node = one, .is_inherited = !reading_.items_in(plan_, *one, "inherited").empty()};
        if (const Node* status = reading_.object_in(plan_, *one, "implementation-status")) {
          const std::string state = reading_.take_text(plan_, *status, "state").value_or("");
          if (state == "implemented" || state == "not-applicable") realised.is_realised = state == "implemented";
        }
        all.push_back(realised);
      }
    };
    add(requirement);
    for (const Node* statement : reading_.items_in(plan_, requirement, "statements")) {
      reading_.pass_members(plan_, *statement, {"uuid", "statement-id"});
      add(*statement);
    }
    return all;
  }

  void set_stance(json& entry, const std::string& at, const Node& requirement, const std::vector<Realised>& realised,
                  const PropertyMap& properties) {
    std::optional<Stance> stance;
    if (!realised.empty()) stance = stance_of(realised);
    const auto written = entry.find("stance");
    if (written != entry.end()) {
      const std::optional<Stance> named = value_of<Stance>(written->get_ref<const std::string&>());
      if (named && stance && is_realised(*named) != is_realised(*stance))
        reading_.fault(plan_, properties.node("stance"), Fault::bad_value, stance_disagrees);
      return;
    }
    if (stance) return reading_.set(entry, "stance", ismap::name_of(*stance), at, plan_, *realised.front().node);
    entry["stance"] = ismap::name_of(Stance::excluded);
    if (realised.empty()) return reading_.missing(plan_, requirement, "by-components");
    fault_state(*realised.front().node);
  }

  void fault_state(const Node& by_component) {
    const Node* status = plan_.tree->member(by_component, "implementation-status");
    if (status == nullptr) return reading_.missing(plan_, by_component, "implementation-status");
    const Node* state = plan_.tree->member(*status, "state");
    reading_.fault(plan_, state == nullptr ? *status : *state, Fault::bad_enumerator, state_is_not_clear,
                   {"implemented", "not-applicable"});
  }

  /// Nothing if the states differ, or are none that a statement has.
  static std::optional<Stance> stance_of(const std::vector<Realised>& realised) {
    const Realised& first = realised.front();
    const bool is_one = std::ranges::all_of(realised, [&](const Realised& one) {
      return one.is_realised == first.is_realised && one.is_inherited == first.is_inherited;
    });
    if (!is_one || !first.is_realised) return std::nullopt;
    if (!*first.is_realised) return Stance::excluded;
    return first.is_inherited ? Stance::inherited : Stance::implemented;
  }

  void set_texts(json& entry, const std::string& at, const std::vector<Realised>& realised) {
    std::string control;
    for (const Realised& one : realised) {
      Node* description = reading_.text_in(plan_, *one.node, "description");
      if (description != nullptr && (!entry.contains("individual_control") || description->text.empty())) {
        description->is_read = true;
        if (!control.empty() && !description->text.empty()) {
          reading_.note(plan_, *description, texts_joined);
          control += '\n';
        }
        control += description->text;
      }
      if (const Node* status = reading_.object_in(plan_, *one.node, "implementation-status"))
        if (!entry.contains("reason")) reading_.set_text(entry, "reason", at, plan_, *status, "remarks");
      set_inherited_from(entry, at, *one.node);
    }
    if (!control.empty())
      reading_.set(entry, "individual_control", std::move(control), at, plan_, *realised.front().node);
  }

  /// Ours say it in the description; of others the title of the component is what is inherited from.
  void set_inherited_from(json& entry, const std::string& at, const Node& by_component) {
    for (const Node* inherited : reading_.items_in(plan_, by_component, "inherited")) {
      reading_.pass_members(plan_, *inherited, {"uuid"});
      Node* description = reading_.text_in(plan_, *inherited, "description");
      if (description != nullptr && description->text.empty()) description->is_read = true;
      if (entry.contains("inherited_from")) continue;
      const Node* component = plan_.tree->member(by_component, "component-uuid");
      const auto title = component == nullptr ? component_titles_.end() : component_titles_.find(component->text);
      if (absent_ != nullptr && title != component_titles_.end()) {
        reading_.set(entry, "inherited_from", title->second, at, plan_, *component);
      } else if (description != nullptr && !description->text.empty()) {
        description->is_read = true;
        reading_.set(entry, "inherited_from", description->text, at, plan_, *description);
      }
    }
  }

  void pass_profile() { reading_.pass_members(plan_, *plan_.content, {"import-profile", "back-matter"}); }

  void fill_lists() {
    for (const char* list : {"covered_services", "outside_services", "regions", "controls", "subsequent_events"})
      statement_.emplace(list, json::array());
  }

  void fill_absent() {
    Statement nothing;
    nothing.assessment_period = {date(2000, 1, 1), date(2000, 12, 31)};
    const json filling = json::parse(write(nothing));
    for (const auto& [member, value] : filling.items()) {
      if (member == "format" || (member == "controls" && statement_.contains(member))) continue;
      json& held = statement_[member];
      if (value.is_object() && held.is_object() && lacks_nothing(held, value)) continue;
      if (!value.is_object() && !held.is_null()) continue;
      absent_->push_back("/" + member);
      if (held.is_object())
        held.insert(value.begin(), value.end());
      else
        held = value;
    }
    for (const char* optional : {"special_notes", "generative_ai"})
      if (!statement_.contains(optional)) absent_->push_back(std::string{"/"} + optional);
    for (const char* member : {"ground", "reason", "individual_control", "inherited_from", "changes"})
      if (!is_in_a_control(member)) absent_->push_back(std::string{"/controls/*/"} + member);
  }

  static bool lacks_nothing(const json& held, const json& all) {
    return std::ranges::all_of(all.items(), [&](const auto& item) { return held.contains(item.key()); });
  }

  bool is_in_a_control(const char* member) const {
    return std::ranges::any_of(statement_.at("controls"), [&](const json& entry) {
      const auto found = entry.find(member);
      return found != entry.end() && !found->empty();
    });
  }

  Reading& reading_;
  OscalSource& plan_;
  const Catalog& catalog_;
  const std::string& at_;
  std::vector<std::string>* absent_;
  json statement_ = json::object();
  std::map<std::string, std::string> component_titles_;  // by UUID, but for the system itself
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

json read_dossier(Reading& reading, OscalSource& plan) {
  json dossier = json::object();
  reading.keep_origin("", plan, *plan.content);
  const Node* metadata = reading.object_in(plan, *plan.content, "metadata");
  if (metadata == nullptr) return dossier;
  PropertyMap properties{reading, plan, *metadata};
  PropertyReader{properties, ""}.members<Dossier>(dossier, {"statement", report_part, plans_part});
  dossier.emplace("pledges", json::array());
  dossier.emplace("improvement_plans", json::array());
  return dossier;
}

json read_statement(Reading& reading, OscalSource& plan, const Catalog& catalog, const std::string& at,
                    std::vector<std::string>* absent) {
  return StatementReader{reading, plan, catalog, at, absent}.read();
}

}  // namespace ismap::exchange::detail
