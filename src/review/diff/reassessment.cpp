#include "src/review/diff/reassessment.hpp"

#include <ismap/rules/assessment_guideline/cycles.hpp>
#include <ismap/rules/assessment_guideline/evaluations.hpp>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace ismap {
namespace {

constexpr Label adoption_changed{"採否が変わった管理策が{0}件あります。追加監査を要します。",
                                 "Controls whose adoption changed: {0}. They take an additional audit."};
constexpr Label content_changed{
    "実施の内容が変わった管理策が{0}件あります。提出済みの実施結果報告書は、変更後の内容を示していません。",
    "Controls realised in another way: {0}. The report that was filed does not show how they are realised now."};
constexpr Label nobody_owes_notices{
    "第10章の届出を行うのは登録者です。登録前の申請者の届出を定めた規定は公表されていません。",
    "The notices of chapter 10 are for registrants. No rule that is public asks an applicant for one."};
constexpr Label unchanged{
    "変更がなく、引き続き実施する管理策が{0}件あります。"
    "その監査の結果を引き継ぐことができるかを定めた規定は公表されていません。",
    "Controls that are realised as before: {0}. No rule that is public says whether their assessment may be taken "
    "over."};
constexpr Label by_the_cycle{
    "管理策基準の監査の周期により、今回の監査の対象としないことができる管理策があります（ismap plan）。",
    "By the cycle of the controls criteria some controls may be left out of this assessment (see ismap plan)."};

ReassessmentItem item_of(const Consequences::Noted& noted) {
  ReassessmentItem item{noted.message, noted.consequence.controls, noted.consequence.rule, noted.consequence.clause};
  sort_by_number(item.controls);
  return item;
}

ReassessmentItem counted(const Label& text, std::vector<ControlId> controls, const RuleRow* rule) {
  ReassessmentItem item{fill(text, {std::to_string(controls.size())}), std::move(controls), {}, {}};
  if (rule != nullptr) {
    item.rule = rule->id;
    item.clause = rule->clause;
  }
  return item;
}

std::vector<ControlId> without(const std::vector<ControlId>& all, const std::vector<ControlId>& some) {
  std::vector<ControlId> left;
  const auto number = [](ControlId id) { return id.number(); };
  std::ranges::set_difference(all, some, std::back_inserter(left), {}, number, number);
  return left;
}

std::vector<ControlId> realised_in(const Statement& statement) {
  std::vector<ControlId> controls;
  for (const ControlEntry& entry : statement.controls)
    if (is_realised(entry)) controls.push_back(entry.id);
  sort_by_number(controls);
  return controls;
}

class Reassessing {
 public:
  Reassessing(const Submissions& submissions, const ControlDifferences& differences, const Consequences& consequences)
      : submissions_(submissions), differences_(differences), consequences_(consequences) {}

  std::vector<ReassessmentItem> look_again() const {
    std::vector<ReassessmentItem> items;
    std::vector<ControlId> said;
    for (const Consequences::Noted& noted : consequences_.noted()) {
      if (noted.change == nullptr || !noted.change->looked_at_again) continue;
      items.push_back(item_of(noted));
      said.insert(said.end(), noted.consequence.controls.begin(), noted.consequence.controls.end());
    }
    sort_by_number(said);
    add(items, adoption_changed, without(differences_.adopted, said), &assessment_guideline::additional_audit);
    add(items, content_changed, without(without(differences_.realised, differences_.adopted), said), nullptr);
    return items;
  }

  std::vector<ReassessmentItem> notices() const {
    if (is_never_registered(submissions_)) return {{Text{nobody_owes_notices}, {}, {}, {}}};
    Consequences owed{submissions_.after, submissions_.context.reference_date};
    add_notices_of_service(submissions_, differences_, owed);
    std::vector<ReassessmentItem> items;
    for (const Consequences::Noted& noted : owed.noted()) items.push_back(item_of(noted));
    return items;
  }

  std::vector<ReassessmentItem> take_over() const {
    std::vector<ReassessmentItem> items;
    if (submissions_.before.edition == submissions_.after.edition)
      add(items, unchanged, without(realised_in(submissions_.after), differences_.realised), nullptr);
    const Dossier* const dossier = submissions_.new_dossier;
    const RuleRow& cycle = assessment_guideline::cycle_of_controls_criteria;
    if (dossier != nullptr && dossier->application.kind == ApplicationKind::renewal &&
        cycle.in_force.contains(submissions_.context.reference_date))
      items.push_back({Text{by_the_cycle}, {}, cycle.id, cycle.clause});
    return items;
  }

 private:
  static void add(std::vector<ReassessmentItem>& items, const Label& text, std::vector<ControlId> controls,
                  const RuleRow* rule) {
    if (!controls.empty()) items.push_back(counted(text, std::move(controls), rule));
  }

  const Submissions& submissions_;
  const ControlDifferences& differences_;
  const Consequences& consequences_;
};

}  // namespace

Reassessment reassessment_of(const Submissions& submissions, const ControlDifferences& differences,
                             const Consequences& consequences) {
  const Reassessing reassessing{submissions, differences, consequences};
  return {reassessing.look_again(), reassessing.notices(), reassessing.take_over()};
}

}  // namespace ismap
