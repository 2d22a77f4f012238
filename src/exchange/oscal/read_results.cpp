#include "src/exchange/oscal/names.hpp"
#include "src/exchange/oscal/property_reader.hpp"
#include "src/exchange/oscal/read_subject.hpp"

#include "src/exchange/oscal/field_text.hpp"

#include <ismap/model/dossier_description.hpp>

#include <utility>

namespace ismap::exchange::detail {
namespace {

constexpr Label one_result_only{"申請文書の実施結果報告書は一つのため、結果（results）は一つに限ります。",
                                "a dossier has one assessment report, so there can be one result"};
constexpr Label finding_elsewhere{"発見事項の管理策が管理策基準のものではありません。",
                                  "the finding is about no control of our catalogue"};
constexpr Label satisfied_is_none{"充足（satisfied）は発見事項ではないため、読み取りませんでした。",
                                  "It was not read: what is satisfied is no finding."};

class ReportReader {
 public:
  ReportReader(Reading& reading, OscalSource& results, const std::string& system,
               std::map<std::string, std::string>& finding_ids)
      : reading_(reading), results_(results), system_(system), finding_ids_(finding_ids) {}

  JsonValue read() {
    reading_.keep_origin(at, results_, *results_.content);
    read_head();
    const std::vector<Node*> all = reading_.items_in(results_, *results_.content, "results");
    if (all.size() > 1)
      reading_.fault(results_, *results_.tree->member(*results_.content, "results"), Fault::bad_value, one_result_only);
    if (all.empty()) reading_.missing(results_, *results_.content, "results");
    if (all.size() == 1) read_result(*all.front());
    report_.emplace("findings", JsonList{});
    reading_.pass_members(results_, *results_.content, {"import-ap", "back-matter"});
    return std::move(report_);
  }

 private:
  static constexpr const char* at = "/report";

  void read_head() {
    const Node* metadata = reading_.object_in(results_, *results_.content, "metadata");
    if (metadata == nullptr) return;
    PropertyMap properties{reading_, results_, *metadata};
    PropertyReader{properties, at}.members<AssessmentReport>(report_, {"period", "findings", "late_reason"});
    if (const std::optional<std::string> named = properties.take(system_name))
      check_system(reading_, results_, properties.node(system_name), *named, system_);
    reading_.set_day(report_, "date", at, results_, *metadata, "published");
    if (const Node* assessor = party_of(reading_, results_, assessor_role))
      reading_.set_text(report_, "assessor", at, results_, *assessor, "name");
  }

  void read_result(const Node& result) {
    reading_.pass_members(results_, result, {"uuid", "title", "links"});
    reading_.pass_text(results_, result, "description", {""});
    PropertyMap properties{reading_, results_, result};
    PropertyReader{properties, at}.members<AssessmentReport>(report_, {"date", "assessor", "findings"});
    JsonValue& period = report_["period"];
    if (period.is_null()) period = JsonMembers{};
    reading_.keep_origin("/report/period", results_, result);
    reading_.set_day(period, "first", "/report/period", results_, result, "start");
    reading_.set_day(period, "last", "/report/period", results_, result, "end");
    pass_reviewed(result);
    JsonList findings;
    for (const Node* finding : reading_.items_in(results_, result, "findings")) read_finding(findings, *finding);
    report_["findings"] = std::move(findings);
  }

  void pass_reviewed(const Node& result) {
    const Node* reviewed = reading_.object_in(results_, result, "reviewed-controls");
    if (reviewed == nullptr) return;
    for (const Node* selection : reading_.items_in(results_, *reviewed, "control-selections")) {
      const Node* description = results_.tree->member(*selection, "description");
      if (description != nullptr &&
          (description->text == controls_not_held.ja || description->text == controls_not_held.en))
        reading_.pass_members(results_, *selection, {"description", "include-all"});
    }
  }

  void read_finding(JsonList& findings, const Node& node) {
    const std::string here = "/report/findings/" + std::to_string(findings.size());
    const Node* target = reading_.object_in(results_, node, "target");
    const Node* status = target == nullptr ? nullptr : reading_.object_in(results_, *target, "status");
    const Node* state = status == nullptr ? nullptr : results_.tree->member(*status, "state");
    if (state != nullptr && state->text == "satisfied") return reading_.note(results_, node, satisfied_is_none);
    JsonValue finding = JsonMembers{};
    reading_.keep_origin(here, results_, node);
    PropertyMap properties{reading_, results_, node};
    PropertyReader{properties, here}.members<Finding>(finding, {"control"});
    const std::optional<std::string> uuid = reading_.take_text(results_, node, "uuid");
    if (uuid && !finding.contains("id")) reading_.set(finding, "id", *uuid, here, results_, node);
    if (uuid && finding.contains("id")) finding_ids_.emplace(*uuid, finding["id"].get<std::string>());
    reading_.set_text(finding, "description", here, results_, node, "description");
    reading_.pass_members(results_, node, {"title"});
    if (target != nullptr) {
      const TokenRead token = take_control(reading_, results_, *target, "target-id", finding, "control", here);
      if (token == TokenRead::foreign)
        reading_.fault(results_, *results_.tree->member(*target, "target-id"), Fault::bad_control_id,
                       finding_elsewhere);
      if (token != TokenRead::taken) return;
      reading_.pass_members(results_, *target, {"type"});
      if (status != nullptr) reading_.pass_members(results_, *status, {"state"});
    }
    findings.push_back(std::move(finding));
  }

  Reading& reading_;
  OscalSource& results_;
  const std::string& system_;
  std::map<std::string, std::string>& finding_ids_;
  JsonValue report_ = JsonMembers{};
};

}  // namespace

JsonValue read_report(Reading& reading, OscalSource& results, const std::string& system,
                      std::map<std::string, std::string>& finding_ids) {
  return ReportReader{reading, results, system, finding_ids}.read();
}

}  // namespace ismap::exchange::detail
