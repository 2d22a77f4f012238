#include "src/exchange/oscal/field_text.hpp"
#include "src/exchange/oscal/names.hpp"
#include "src/exchange/oscal/write_subject.hpp"

#include <ismap/model/dossier_description.hpp>

#include <algorithm>
#include <utility>

namespace ismap::exchange::detail {
namespace {

constexpr Label milestones_title{"改善計画書", "Improvement plans"};

class MilestonesWriter {
 public:
  MilestonesWriter(const Dossier& dossier, const OscalRequest& request, Losses& losses)
      : dossier_(dossier), request_(request), losses_(losses), space_(space_of(dossier.statement)) {}

  std::string write() {
    const std::string plan = plan_resource(dossier_.statement);
    JsonList risks;
    JsonList items;
    for (std::size_t i = 0; i < dossier_.improvement_plans.size(); ++i) {
      const std::string uuid = space_.uuid("risk/" + std::to_string(i));
      risks.push_back(risk(uuid, i));
      items.push_back(item(uuid, i));
    }
    JsonValue content = begin_content(head());
    content["import-ssp"] = JsonValue{{"href", reference_to(plan)}};
    content["system-id"] = JsonValue{{"identifier-type", "https://ietf.org/rfc/rfc4122"}, {"id", space_.string()}};
    content["risks"] = std::move(risks);
    content["poam-items"] = std::move(items);
    content["back-matter"] = JsonValue{
        {"resources", JsonList{JsonValue{{"uuid", plan}, {"title", one_line(dossier_.statement.service_name, "-")}}}}};
    return whole_document(OscalDocument::plan_of_action_and_milestones, std::move(content));
  }

 private:
  std::string in(const Label& label) const { return std::string{label.in(request_.language)}; }

  JsonValue head() const {
    JsonValue made = metadata(in(milestones_title), request_);
    made["published"] =
        date_time(std::ranges::max(dossier_.improvement_plans, {}, &ImprovementPlan::written_on).written_on);
    made["props"] = JsonList{property(system_name, space_.string())};
    return made;
  }

  std::string title_of_plan(std::size_t position) const {
    return in(plan_of_finding).append(" ").append(one_line(dossier_.improvement_plans[position].finding, "-"));
  }

  JsonValue risk(const std::string& uuid, std::size_t position) {
    add_placeholder(losses_, "/plan-of-action-and-milestones/risks/" + std::to_string(position) + "/status");
    return {{"uuid", uuid},
            {"title", title_of_plan(position)},
            {"description", in(not_held)},
            {"statement", in(not_held)},
            {"status", "open"},
            {"deadline", date_time(dossier_.improvement_plans[position].completes_on)}};
  }

  JsonValue item(const std::string& risk, std::size_t position) {
    const ImprovementPlan& plan = dossier_.improvement_plans[position];
    JsonValue made{{"uuid", space_.uuid("plan/" + std::to_string(position))},
                   {"title", title_of_plan(position)},
                   {"description", plan.actions}};
    Properties props{losses_, "/improvement_plans/" + std::to_string(position)};
    props.member<&ImprovementPlan::finding>(plan.finding);
    props.member<&ImprovementPlan::written_on>(plan.written_on);
    if (!fits_date_time(plan.completes_on)) props.member<&ImprovementPlan::completes_on>(plan.completes_on);
    std::move(props).put_into(made);
    if (const std::optional<std::size_t> finding = position_of(plan.finding))
      made["related-findings"] = JsonList{JsonValue{{"finding-uuid", uuid_of_finding(dossier_, *finding)}}};
    made["related-risks"] = JsonList{JsonValue{{"risk-uuid", risk}}};
    return made;
  }

  std::optional<std::size_t> position_of(const std::string& finding) const {
    if (!dossier_.report) return std::nullopt;
    const auto found = std::ranges::find(dossier_.report->findings, finding, &Finding::id);
    if (found == dossier_.report->findings.end()) return std::nullopt;
    return static_cast<std::size_t>(found - dossier_.report->findings.begin());
  }

  const Dossier& dossier_;
  const OscalRequest& request_;
  Losses& losses_;
  UuidSpace space_;
};

}  // namespace

std::string write_milestones(const Dossier& dossier, const OscalRequest& request, Losses& losses) {
  return MilestonesWriter{dossier, request, losses}.write();
}

}  // namespace ismap::exchange::detail
