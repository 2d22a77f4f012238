#include <ismap/exchange/oscal/read_oscal.hpp>

#include "src/exchange/oscal/names.hpp"
#include "src/exchange/oscal/read_subject.hpp"

#include <ismap/exchange/oscal/oscal_document.hpp>
#include <ismap/io/fault_text.hpp>
#include <ismap/io/load.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace ismap::exchange {
namespace detail {
namespace {

constexpr Label no_oscal{
    "OSCALの文書（system-security-plan、assessment-results又はplan-of-action-and-milestones）ではありません。",
    "this is no OSCAL document that is read here: system-security-plan, assessment-results or "
    "plan-of-action-and-milestones"};
constexpr Label only_written{"OSCALの{0}には、読み取る言明書又は申請文書がありません。",
                             "an OSCAL {0} holds no statement and no dossier"};
constexpr Label given_twice{"同じ種類の文書（{0}）が二つあります。", "there are two documents of the kind {0}"};
constexpr Label no_plan_given{"システムセキュリティ計画（system-security-plan）が必要です。",
                              "a system-security-plan is needed"};
constexpr Label not_of_ours{
    "申請文書一式には、ismap-dossier/1から作成されたシステムセキュリティ計画が必要です（独自の属性formatで判別）。",
    "a dossier needs a system security plan that was made of an ismap-dossier/1, as the property format of ours says"};
constexpr Label report_is_elsewhere{
    "この申請文書には実施結果報告書がありますが、その文書（assessment-results）がありません。",
    "the dossier has an assessment report, but its document (assessment-results) was not given"};
constexpr Label plans_are_elsewhere{
    "この申請文書には改善計画書がありますが、その文書（plan-of-action-and-milestones）がありません。",
    "the dossier has improvement plans, but their document (plan-of-action-and-milestones) was not given"};

class OscalReader {
 public:
  OscalReader(const Catalog& catalog, const OscalReadOptions& options) : catalog_(catalog), options_(options) {}

  OscalRead read(std::span<const std::string_view> jsons) {
    sources_.reserve(jsons.size());
    for (std::size_t i = 0; i < jsons.size(); ++i) open(i, jsons[i]);
    OscalSource* plan = of(OscalDocument::system_security_plan);
    if (plan == nullptr && !reading_.has_faults())
      reading_.add_located(0, {Fault::wrong_document, no_plan_given, "", Place{}});
    if (plan == nullptr) reading_.throw_if_any();
    const PlanHead head = read_plan_head(reading_, *plan);
    OscalRead made = is_dossier(head, *plan) ? make_dossier(head, *plan) : make_statement(head, *plan);
    reading_.throw_if_any();
    for (const OscalSource& source : sources_)
      if (source.content != nullptr) reading_.note_unread(source);
    made.notes = reading_.take_notes();
    return made;
  }

 private:
  void open(std::size_t position, std::string_view json) {
    OscalSource& source = sources_.emplace_back();
    source.position = position;
    source.json = json;
    try {
      check_text(json, options_.limits);
      std::vector<InputFault> faults;
      source.tree = std::make_unique<JsonTree>(json, options_.limits, faults);
      for (InputFault& fault : faults) reading_.add_fault(source, std::move(fault));
    } catch (const ParseError& error) {
      for (const InputFault& fault : error.faults()) reading_.add_located(position, fault);
      return;
    }
    recognise(source);
  }

  void recognise(OscalSource& source) {
    Node& root = source.tree->root();
    reading_.pass_members(source, root, {schema_member});
    for (const OscalDocument document : oscal_documents) {
      if (source.tree->member(root, top_member_of(document)) == nullptr) continue;
      Node* content = reading_.object_in(source, root, top_member_of(document));
      if (content == nullptr) return;
      if (document < OscalDocument::system_security_plan)
        return reading_.fault(source, *content, Fault::wrong_document, fill(only_written, {top_member_of(document)}));
      if (of(document) != nullptr)
        return reading_.fault(source, *content, Fault::wrong_document, fill(given_twice, {top_member_of(document)}));
      source.content = content;
      by_kind_.emplace(document, &source);
      return read_metadata(reading_, source);
    }
    reading_.fault(source, root, Fault::wrong_document, no_oscal);
  }

  /// Null if it was not given.
  OscalSource* of(OscalDocument document) const {
    const auto found = by_kind_.find(document);
    return found == by_kind_.end() ? nullptr : found->second;
  }

  bool accepts(std::string_view format) const {
    return std::ranges::find(options_.accepted, format) != options_.accepted.end();
  }

  bool is_dossier(const PlanHead& head, const OscalSource& plan) {
    if (accepts(format_of<Dossier>) && head.format == format_of<Dossier>) return true;
    if (!accepts(format_of<Statement>)) reading_.fault(plan, *plan.content, Fault::wrong_document, not_of_ours);
    return false;
  }

  OscalRead make_statement(const PlanHead& head, OscalSource& plan) {
    OscalRead made{.format = format_of<Statement>, .json = {}};
    const bool is_of_ours = head.format == format_of<Statement> || head.format == format_of<Dossier>;
    JsonValue statement = read_statement(reading_, plan, catalog_, "", is_of_ours ? nullptr : &made.absent);
    finish<Statement>(made, std::move(statement));
    return made;
  }

  OscalRead make_dossier(const PlanHead& head, OscalSource& plan) {
    OscalRead made{.format = format_of<Dossier>, .json = {}};
    JsonValue dossier = read_dossier(reading_, plan);
    dossier["statement"] = read_statement(reading_, plan, catalog_, "/statement", nullptr);
    std::map<std::string, std::string> finding_ids;
    if (OscalSource* results = of(OscalDocument::assessment_results))
      dossier["report"] = read_report(reading_, *results, head.system, finding_ids);
    else
      expect_none(head, report_part, plan, report_is_elsewhere);
    if (OscalSource* milestones = of(OscalDocument::plan_of_action_and_milestones))
      dossier["improvement_plans"] = read_improvement_plans(reading_, *milestones, head.system, finding_ids);
    else
      expect_none(head, plans_part, plan, plans_are_elsewhere);
    finish<Dossier>(made, std::move(dossier));
    return made;
  }

  void expect_none(const PlanHead& head, std::string_view part, const OscalSource& plan, const Label& message) {
    if (std::ranges::find(head.parts, part) != head.parts.end())
      reading_.fault(plan, *plan.content, Fault::missing_member, message);
  }

  /// Checks the document as any document is checked that is loaded.
  template <class T>
  void finish(OscalRead& made, JsonValue document) {
    document[format_member] = made.format;
    document.sort_members();
    made.json = json_of(document);
    try {
      static_cast<void>(load<T>(made.json, options_.limits));
    } catch (const ParseError& error) {
      reading_.take_faults_of(error);
    }
  }

  const Catalog& catalog_;
  const OscalReadOptions& options_;
  Reading reading_;
  std::vector<OscalSource> sources_;
  std::map<OscalDocument, OscalSource*> by_kind_;
};

}  // namespace
}  // namespace detail

OscalRead read_oscal(std::span<const std::string_view> jsons, const Catalog& catalog, const OscalReadOptions& options) {
  return detail::OscalReader{catalog, options}.read(jsons);
}

bool looks_like_oscal(std::string_view json) {
  // The name of the first member at the top, but for a reference to a schema.
  constexpr std::string_view spaces = " \t\r\n";
  const std::string_view start = json.substr(0, 4096);
  for (const OscalDocument document : oscal_documents) {
    const std::string name = std::string{"\""}.append(top_member_of(document)).append("\"");
    const std::size_t at = start.find(name);
    if (at == std::string_view::npos) continue;
    const std::size_t colon = start.find_first_not_of(spaces, at + name.size());
    if (colon == std::string_view::npos || start[colon] != ':') continue;
    const std::string_view before = start.substr(0, at);
    return std::ranges::count(before, '{') == 1 && before.find('[') == std::string_view::npos;
  }
  return false;
}

}  // namespace ismap::exchange
