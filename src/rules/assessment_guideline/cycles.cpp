#include <ismap/rules/assessment_guideline/cycles.hpp>

#include <ismap/model/application_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/assessment_guideline/changed_control.hpp>

#include <algorithm>
#include <cstdint>
#include <string>

namespace ismap::assessment_guideline {
namespace {

constexpr Pointer kind_at = path<&Dossier::application, &Application::kind>;
constexpr Pointer period_at = path<&Dossier::statement, &Statement::assessment_period>;
constexpr Pointer controls_at = path<&Dossier::statement, &Statement::controls>;
constexpr Pointer certifications_at = path<&Dossier::disclosures, &Disclosures::other_certifications>;

constexpr Label in_transition{
    "申請日又は監査対象期間の末日が{0}より前のため、周期の規定が適用されるかどうかを公表資料から判断できません。",
    "The day of filing or the end of the assessment period lies before {0}: public sources do not say whether the "
    "cycle "
    "applies."};
constexpr Label no_table{
    "どの管理策をどの年に監査するかは公表されていません。補足「当年の監査の対象となる管理策」により、今年の対象を与える"
    "ことができます。",
    "Which control falls in which year is not public. The supplement controls_due_this_year can name what is due now."};
constexpr Label silent_table{"補足「当年の監査の対象となる管理策」に、この基準の管理策がありません。",
                             "The supplement controls_due_this_year names no control of these criteria."};

/// Chapters of the Control Criteria.
struct Chapters {
  unsigned first;
  unsigned last;
};
constexpr Chapters management{4, 4};
constexpr Chapters controls{5, 18};

bool is_renewal(const Dossier& dossier, Answer& answer) {
  answer.read(kind_at, std::string{name_of(dossier.application.kind)});
  return dossier.application.kind == ApplicationKind::renewal;
}

/// No source applies the cycles to ISMAP-LIU.
bool is_ismap(const Dossier& dossier, Answer& answer) {
  answer.read(path<&Dossier::application, &Application::scheme>, std::string{name_of(dossier.application.scheme)});
  return dossier.application.scheme == Scheme::ismap;
}

void check_start(Answer& answer, const Dossier& dossier, Date certain_from) {
  constexpr Pointer filed_at = path<&Dossier::application, &Application::filed_on>;
  const Date filed_on = dossier.application.filed_on;
  const Date last = dossier.statement.assessment_period.last;
  answer.read(filed_at, filed_on).read(period_at / path<&Period::last>, last).derive("cycle_from", certain_from);
  if (filed_on >= certain_from && last >= certain_from)
    answer.hold();
  else
    answer.judge("transition", filed_on < certain_from ? filed_at : period_at / path<&Period::last>,
                 fill(in_transition, {to_string(certain_from)}));
}

void check_table(Answer& answer, const PlanContext& context, Chapters chapters) {
  if (!context.due_this_year) {
    answer.judge("rotation", controls_at, no_table);
    return;
  }
  answer.rely_on(Parameter::controls_due_this_year);
  if (context.due_this_year->names_any_of_chapters(chapters.first, chapters.last))
    answer.hold();
  else
    answer.judge("rotation_silent", controls_at, silent_table, Severity::warning);
}

}  // namespace

Answer controls_cycle(const Dossier& dossier, const PlanContext& context) {
  Answer answer;
  if (!is_ismap(dossier, answer) || !is_renewal(dossier, answer)) return answer;
  check_start(answer, dossier, controls_cycle_certain);
  check_table(answer, context, controls);
  return answer;
}

Answer management_cycle(const Dossier& dossier, const PlanContext& context) {
  Answer answer;
  if (!is_ismap(dossier, answer)) return answer;
  answer.follow(conditions_of_management_cycle.id, isms_conditions(dossier, context).verdict())
      .follow(form_of_management_cycle.id, isms_shown(dossier, context).verdict());
  if (answer.verdict() == Verdict::not_met) return answer;
  check_start(answer, dossier, *since_management_cycle.from);
  check_table(answer, context, management);
  return answer;
}

Answer isms_shown(const Dossier& dossier, const PlanContext&) {
  Answer answer;
  if (!is_ismap(dossier, answer) || !is_renewal(dossier, answer)) return answer;
  if (!dossier.disclosures) return answer.missing(path<&Dossier::disclosures>);
  const std::vector<Certification>& certifications = dossier.disclosures->other_certifications;
  const auto found = std::ranges::find(certifications, CertificationScheme::isms, &Certification::scheme);
  if (found != certifications.end())
    answer.read(
        certifications_at / static_cast<std::size_t>(found - certifications.begin()) / path<&Certification::scheme>,
        std::string{name_of(found->scheme)});
  return answer.require(
      found != certifications.end(), "not_shown", certifications_at,
      {"他の認証及び監査の状況（様式3別添7）にISMS認証がありません。周期の対象となる制度はISMSのみです。",
       "No ISMS certification is among the other certifications (Form 3, annex 7). ISMS is the only "
       "scheme accepted."});
}

Answer consultation(const Dossier& dossier, const PlanContext& context) {
  Answer answer;
  if (!is_ismap(dossier, answer) || !is_renewal(dossier, answer)) return answer;
  if (management_cycle(dossier, context).verdict() == Verdict::not_met) return answer;
  return answer.judge(
      "tell", kind_at,
      Label{"マネジメント基準の周期を適用する場合は、監査の前に運用支援機関に相談し、業務開始までに監査機関に伝えてくだ"
            "さい。",
            "If the cycle of the management criteria is to be used, consult the operating body before the assessment, "
            "and tell the assessor by the start of its work."});
}

Answer changed_controls(const Dossier& dossier, const PlanContext& context) {
  constexpr Label person_decides{
      "{0}の変更が個別管理策の内容の変更に当たるかどうかは、管理策基準については示されていません。",
      "Whether the change of {0} counts as a change of the individual control is not told for the controls criteria."};
  Answer answer;
  if (context.index.changed.empty() || !is_renewal(dossier, answer)) return answer;
  std::int64_t changed = 0;
  for (const Row row : context.index.changed) {
    const ControlEntry& entry = dossier.statement.controls[row];
    if (!is_realised(entry)) continue;
    const Pointer at = context.control(row) / path<&ControlEntry::changes>;
    for (std::size_t i = 0; i < entry.changes.size(); ++i)
      if (const auto nature = entry.changes[i].nature)
        answer.read(at / i / path<&ControlChange::nature>, std::string{name_of(*nature)});
    switch (change_of(entry, dossier.statement.assessment_period)) {
      case Changed::yes:
        ++changed;
        answer.hold();
        break;
      case Changed::no:
        answer.hold();
        break;
      case Changed::undecided:
        answer.judge("nature", at, fill(person_decides, {entry.id.string()}));
        break;
    }
  }
  return answer.derive("changed_controls", changed);
}

}  // namespace ismap::assessment_guideline
