#include "src/exchange/oscal/read_control.hpp"

#include "src/exchange/oscal/property_reader.hpp"
#include "src/exchange/oscal/read_subject.hpp"

#include <ismap/model/statement_description.hpp>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace ismap::exchange::detail {
namespace {

constexpr Label state_is_not_clear{
    "実装の状態から言明が定まりません。implemented若しくはnot-applicableとするか、独自の属性stanceを記載してください。",
    "the state does not tell what is stated: write implemented or not-applicable, or the property stance of ours"};
constexpr Label stance_disagrees{"独自の属性stanceと、実装の状態が一致しません。",
                                 "the property stance and the state of the implementation do not agree"};
constexpr Label texts_joined{"複数の箇所の記載を一つの個別管理策にまとめました。",
                             "What several places say was put into one individual control."};

/// The parts of an implemented requirement that say how it is realised.
struct Realised {
  Node* node = nullptr;
  std::optional<bool> is_realised{};  ///< nothing: the state does not tell
  bool is_inherited = false;
};

class ControlReader {
 public:
  ControlReader(Reading& reading, OscalSource& plan, const Node& requirement, const Inheritance& inheritance)
      : reading_(reading), plan_(plan), requirement_(requirement), inheritance_(inheritance) {}

  void read(const std::string& list, JsonList& controls) {
    const std::string at = list + "/" + std::to_string(controls.size());
    JsonValue entry = JsonMembers{};
    if (take_control(reading_, plan_, requirement_, "control-id", entry, "id", at) != TokenRead::taken) return;
    reading_.keep_origin(at, plan_, requirement_);
    reading_.pass_members(plan_, requirement_, {"uuid"});
    PropertyMap properties{reading_, plan_, requirement_};
    PropertyReader{properties, at}.members<ControlEntry>(entry, {"id"});
    const std::vector<Realised> realised = realised_by();
    set_stance(entry, at, realised, properties);
    set_texts(entry, at, realised);
    entry.emplace("changes", JsonList{});
    controls.push_back(std::move(entry));
  }

 private:
  std::vector<Realised> realised_by() {
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
    add(requirement_);
    for (const Node* statement : reading_.items_in(plan_, requirement_, "statements")) {
      reading_.pass_members(plan_, *statement, {"uuid", "statement-id"});
      add(*statement);
    }
    return all;
  }

  void set_stance(JsonValue& entry, const std::string& at, const std::vector<Realised>& realised,
                  const PropertyMap& properties) {
    std::optional<Stance> stance;
    if (!realised.empty()) stance = stance_of(realised);
    if (const JsonValue* written = entry.find("stance")) {
      const std::optional<Stance> named = value_of<Stance>(written->get<std::string>());
      if (named && stance && is_realised(*named) != is_realised(*stance))
        reading_.fault(plan_, properties.node("stance"), Fault::bad_value, stance_disagrees);
      return;
    }
    if (stance) return reading_.set(entry, "stance", ismap::name_of(*stance), at, plan_, *realised.front().node);
    entry["stance"] = ismap::name_of(Stance::excluded);
    if (realised.empty()) return reading_.missing(plan_, requirement_, "by-components");
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

  void set_texts(JsonValue& entry, const std::string& at, const std::vector<Realised>& realised) {
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

  /// Ours say it in the description. Others describe there what is inherited: of them the number of the component
  /// counts.
  void set_inherited_from(JsonValue& entry, const std::string& at, const Node& by_component) {
    for (const Node* inherited : reading_.items_in(plan_, by_component, "inherited")) {
      reading_.pass_members(plan_, *inherited, {"uuid"});
      Node* description = reading_.text_in(plan_, *inherited, "description");
      if (description != nullptr && description->text.empty()) description->is_read = true;
      if (entry.contains("inherited_from")) continue;
      if (!inheritance_.is_of_ours) {
        const Node* component = plan_.tree->member(by_component, "component-uuid");
        const auto number = component == nullptr ? inheritance_.registration_numbers.end()
                                                 : inheritance_.registration_numbers.find(component->text);
        if (number != inheritance_.registration_numbers.end())
          reading_.set(entry, "inherited_from", number->second, at, plan_, *component);
      } else if (description != nullptr && !description->text.empty()) {
        description->is_read = true;
        reading_.set(entry, "inherited_from", description->text, at, plan_, *description);
      }
    }
  }

  Reading& reading_;
  OscalSource& plan_;
  const Node& requirement_;
  const Inheritance& inheritance_;
};

}  // namespace

void read_control(Reading& reading, OscalSource& plan, const Node& requirement, const Inheritance& inheritance,
                  const std::string& list, JsonList& controls) {
  ControlReader{reading, plan, requirement, inheritance}.read(list, controls);
}

}  // namespace ismap::exchange::detail
