#include "src/exchange/oscal/names.hpp"
#include "src/exchange/oscal/property_reader.hpp"
#include "src/exchange/oscal/read_subject.hpp"

#include <ismap/model/dossier_description.hpp>

#include <utility>

namespace ismap::exchange::detail {
namespace {

class PlansReader {
 public:
  PlansReader(Reading& reading, OscalSource& milestones, const std::string& system,
              const std::map<std::string, std::string>& finding_ids)
      : reading_(reading), milestones_(milestones), system_(system), finding_ids_(finding_ids) {}

  JsonList read() {
    reading_.keep_origin("/improvement_plans", milestones_, *milestones_.content);
    metadata_ = reading_.object_in(milestones_, *milestones_.content, "metadata");
    if (metadata_ != nullptr) {
      PropertyMap properties{reading_, milestones_, *metadata_};
      if (const std::optional<std::string> named = properties.take(system_name))
        check_system(reading_, milestones_, properties.node(system_name), *named, system_);
    }
    keep_risks();
    JsonList plans;
    for (const Node* item : reading_.items_in(milestones_, *milestones_.content, "poam-items")) read_plan(plans, *item);
    reading_.pass_members(milestones_, *milestones_.content, {"import-ssp", "system-id", "back-matter"});
    // It holds for items that do not say when they were written.
    if (metadata_ != nullptr) reading_.pass_members(milestones_, *metadata_, {"published"});
    return plans;
  }

 private:
  void keep_risks() {
    for (Node* risk : reading_.items_in(milestones_, *milestones_.content, "risks")) {
      const std::optional<std::string> uuid = reading_.take_text(milestones_, *risk, "uuid");
      if (uuid) risks_.emplace(*uuid, risk);
      const Node* statement = milestones_.tree->member(*risk, "statement");
      if (statement == nullptr || (statement->text != not_held.ja && statement->text != not_held.en)) continue;
      reading_.pass_text(milestones_, *risk, "description", {not_held.ja, not_held.en});
      reading_.pass_text(milestones_, *risk, "status", {"open"});
      reading_.pass_members(milestones_, *risk, {"statement", "title"});
    }
  }

  void read_plan(JsonList& plans, const Node& item) {
    const std::string at = "/improvement_plans/" + std::to_string(plans.size());
    JsonValue plan = JsonMembers{};
    reading_.keep_origin(at, milestones_, item);
    PropertyMap properties{reading_, milestones_, item};
    PropertyReader{properties, at}.members<ImprovementPlan>(plan);
    reading_.set_text(plan, "actions", at, milestones_, item, "description");
    reading_.pass_members(milestones_, item, {"uuid", "title"});
    set_finding(plan, at, item);
    set_completion(plan, at, item);
    if (metadata_ != nullptr && !plan.contains("written_on"))
      reading_.set_day(plan, "written_on", at, milestones_, *metadata_, "published");
    plans.push_back(std::move(plan));
  }

  /// By the finding that the item is related to.
  void set_finding(JsonValue& plan, const std::string& at, const Node& item) {
    for (const Node* related : reading_.items_in(milestones_, item, "related-findings")) {
      const Node* uuid = reading_.text_in(milestones_, *related, "finding-uuid");
      if (uuid == nullptr) continue;
      const auto known = finding_ids_.find(uuid->text);
      const std::string& id = known == finding_ids_.end() ? uuid->text : known->second;
      if (!plan.contains("finding")) reading_.set(plan, "finding", id, at, milestones_, *uuid);
      if (plan["finding"] == id || known == finding_ids_.end())
        reading_.pass_members(milestones_, *related, {"finding-uuid"});
    }
  }

  /// By the deadline of the risk that the item is related to.
  void set_completion(JsonValue& plan, const std::string& at, const Node& item) {
    for (const Node* related : reading_.items_in(milestones_, item, "related-risks")) {
      const std::optional<std::string> uuid = reading_.take_text(milestones_, *related, "risk-uuid");
      const auto risk = uuid ? risks_.find(*uuid) : risks_.end();
      if (risk != risks_.end()) reading_.set_day(plan, "completes_on", at, milestones_, *risk->second, "deadline");
    }
  }

  Reading& reading_;
  OscalSource& milestones_;
  const std::string& system_;
  const std::map<std::string, std::string>& finding_ids_;
  const Node* metadata_ = nullptr;
  std::map<std::string, const Node*> risks_;  // by UUID
};

}  // namespace

JsonList read_improvement_plans(Reading& reading, OscalSource& milestones, const std::string& system,
                                const std::map<std::string, std::string>& finding_ids) {
  return PlansReader{reading, milestones, system, finding_ids}.read();
}

}  // namespace ismap::exchange::detail
