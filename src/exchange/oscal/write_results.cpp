#include "src/exchange/oscal/control_token.hpp"
#include "src/exchange/oscal/field_text.hpp"
#include "src/exchange/oscal/names.hpp"
#include "src/exchange/oscal/write_subject.hpp"

#include <ismap/model/dossier_description.hpp>

#include <utility>

namespace ismap::exchange::detail {
namespace {

constexpr Label assessor_title{"監査機関", "Assessor"};

class ResultsWriter {
 public:
  ResultsWriter(const Dossier& dossier, const OscalRequest& request, Losses& losses)
      : dossier_(dossier),
        report_(*dossier.report),
        request_(request),
        losses_(losses),
        space_(space_of(dossier.statement)) {}

  std::string write() {
    const std::string plan = space_.uuid("assessment-plan");
    JsonValue content = begin_content(head());
    content["import-ap"] = JsonValue{{"href", reference_to(plan)}};
    content["results"] = JsonList{result()};
    content["back-matter"] =
        JsonValue{{"resources", JsonList{JsonValue{{"uuid", plan}, {"title", in(not_held)}},
                                         JsonValue{{"uuid", plan_resource(dossier_.statement)},
                                                   {"title", one_line(dossier_.statement.service_name, "-")}}}}};
    add_placeholder(losses_, "/assessment-results/import-ap");
    return whole_document(OscalDocument::assessment_results, std::move(content));
  }

 private:
  std::string in(const Label& label) const { return std::string{label.in(request_.language)}; }

  JsonValue head() {
    JsonValue made = metadata(in(results_title), request_);
    made["published"] = date_time(report_.date);
    Properties props{losses_, "/report"};
    props.fixed(system_name, space_.string());
    if (!fits_date_time(report_.date)) props.member<&AssessmentReport::date>(report_.date);
    JsonValue assessor{{"uuid", space_.uuid("party/assessor")}, {"type", "organization"}};
    assessor["name"] = one_line(report_.assessor, "-");
    if (!fits_line(report_.assessor)) props.member<&AssessmentReport::assessor>(report_.assessor);
    std::move(props).put_into(made);
    made["roles"] = JsonList{JsonValue{{"id", assessor_role}, {"title", in(assessor_title)}}};
    made["responsible-parties"] =
        JsonList{JsonValue{{"role-id", assessor_role}, {"party-uuids", JsonList{assessor["uuid"]}}}};
    made["parties"] = JsonList{std::move(assessor)};
    return made;
  }

  JsonValue result() {
    Properties props{losses_, "/report"};
    JsonValue made{{"uuid", space_.uuid("result/" + to_string(report_.date))},
                   {"title", in(results_title)},
                   {"description", ""},
                   {"start", date_time(report_.period.first)},
                   {"end", date_time(report_.period.last)}};
    if (!fits_date_time(report_.period.first))
      props.member<&AssessmentReport::period, &Period::first>(report_.period.first);
    if (!fits_date_time(report_.period.last))
      props.member<&AssessmentReport::period, &Period::last>(report_.period.last);
    props.member<&AssessmentReport::late_reason>(report_.late_reason);
    std::move(props).put_into(made);
    made["links"] =
        JsonList{JsonValue{{"href", reference_to(plan_resource(dossier_.statement))}, {"rel", "reference"}}};
    made["reviewed-controls"] =
        JsonValue{{"control-selections",
                   JsonList{JsonValue{{"description", in(controls_not_held)}, {"include-all", JsonMembers{}}}}}};
    add_placeholder(losses_, "/assessment-results/results/0/reviewed-controls");
    JsonList findings;
    for (std::size_t i = 0; i < report_.findings.size(); ++i) findings.push_back(finding(report_.findings[i], i));
    if (!findings.empty()) made["findings"] = std::move(findings);
    return made;
  }

  JsonValue finding(const Finding& one, std::size_t position) {
    JsonValue made{{"uuid", uuid_of_finding(dossier_, position)},
                   {"title", in(finding_title).append(" ").append(one_line(one.id, "-"))},
                   {"description", one.description}};
    Properties props{losses_, "/report/findings/" + std::to_string(position)};
    props.member<&Finding::id>(one.id);
    props.member<&Finding::found_in>(one.found_in);
    std::move(props).put_into(made);
    made["target"] = JsonValue{{"type", "statement-id"},
                               {"target-id", statement_token(one.control)},
                               {"status", JsonValue{{"state", "not-satisfied"}}}};
    return made;
  }

  const Dossier& dossier_;
  const AssessmentReport& report_;
  const OscalRequest& request_;
  Losses& losses_;
  UuidSpace space_;
};

}  // namespace

std::string uuid_of_finding(const Dossier& dossier, std::size_t position) {
  const AssessmentReport& report = *dossier.report;
  return space_of(dossier.statement)
      .uuid("finding/" + to_string(report.date) + "/" + std::to_string(position) + "/" + report.findings[position].id);
}

std::string write_results(const Dossier& dossier, const OscalRequest& request, Losses& losses) {
  return ResultsWriter{dossier, request, losses}.write();
}

}  // namespace ismap::exchange::detail
