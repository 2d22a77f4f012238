#include "src/review/diff_parts.hpp"

#include <ismap/catalog/catalog.hpp>
#include <ismap/catalog/objective_mapping.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/assessment_guideline/changed_control.hpp>

#include <algorithm>
#include <map>
#include <span>
#include <string>
#include <utility>

namespace ismap {
namespace {

using assessment_guideline::Changed;
using assessment_guideline::is_realised;

constexpr Label implemented{"新たに実施するものとされた管理策（{0}件）。実施を言明し、個別管理策を記載する。",
                            "Controls newly implemented: {0}. They are stated, with individual controls for details."};
constexpr Label adopted{
    "新たに採用した個別管理策（{0}件）は、内容の変更に当たり、監査の周期にかかわらず今回の監査の対象となる。",
    "Newly adopted individual controls ({0}) count as changed: they leave the assessment cycle and are assessed."};
constexpr Label ended{"基盤からの引継ぎをやめ、自ら実施する管理策（{0}件）。",
                      "Controls no longer taken over from a base but implemented: {0}."};
constexpr Label taken_over{"新たに基盤から引き継ぐ管理策（{0}件）。引継ぎ元が登録されていることを要する。",
                           "Controls newly taken over from a base: {0}. The base has to be registered."};
constexpr Label other_base{"引継ぎ元の基盤が変わった管理策（{0}件）。引継ぎ元が登録されていることを要する。",
                           "Controls taken over from another base than before: {0}. It has to be registered."};
constexpr Label excluded{"新たに対象外とされた管理策（{0}件）。理由が合理的であるか又は例外が認められるかを確認する。",
                         "Controls newly excluded: {0}. Whether the reason is reasonable is for a person."};
constexpr Label excluded_without_reason{"新たに対象外とされたが、理由の記載がない管理策（{0}件）。",
                                        "Controls newly excluded without a reason: {0}."};
constexpr Label not_selected{
    "新たに選択しないこととされた詳細管理策（{0}件）。理由は記載を要するが、監査の対象でない。",
    "Details newly not selected: {0}. The reasons have to be stated and are not assessed."};
constexpr Label mandatory_not_selected{
    "新たに選択しないこととされた管理策のうち、原則として全て言明すべきもの（{0}件）。",
    "Controls newly not selected although to be stated in principle: {0}."};
constexpr Label not_selected_without_reason{"新たに選択しないこととされたが、理由の記載がない管理策（{0}件）。",
                                            "Controls newly not selected without a reason: {0}."};
constexpr Label dropped{"記載がなくなった管理策（{0}件）。対象外又は不選択とした場合は、その旨及び理由を要する。",
                        "Controls no longer mentioned: {0}. If they were given up, that and the reason are stated."};
constexpr Label reason_changed{"対象外とする理由又は根拠が変わった管理策（{0}件）。理由が合理的であるかを確認する。",
                               "Excluded controls with another reason or ground: {0}. Is it reasonable?"};
constexpr Label choice_reason_changed{
    "選択しない理由が変わった詳細管理策（{0}件）。理由は監査の対象でない。",
    "Details not selected, with another reason: {0}. These reasons are not assessed."};
constexpr Label reason_gone{"理由の記載がなくなった管理策（{0}件）。", "Controls whose reason is gone: {0}."};
constexpr Label changed{"個別管理策の内容が変更された管理策（{0}件）は、監査の周期にかかわらず今回の監査の対象となる。",
                        "Controls whose individual control changed ({0}) leave the assessment cycle and are assessed."};
constexpr Label maybe_changed{
    "個別管理策の変更が示されているが、監査の周期から外れるかが公表資料からは定まらない管理策（{0}件）。",
    "Controls with a change of which no public text says whether it takes them out of the assessment cycle: {0}."};
constexpr Label text_changed{
    "個別管理策の記載が変わったが、内容の変更が示されていない管理策（{0}"
    "件）。字句の修正か内容の変更かを確認する。内容の"
    "変更であれば監査の周期から外れ、期間中の変更であれば変更前後の内容及び期間の記載を要する。",
    "Controls whose individual control reads otherwise, without a change being stated: {0}. Is it wording or content? "
    "A "
    "change of content leaves the assessment cycle; one within the period is stated with both contents and when each "
    "applied."};
constexpr Label repeated{"番号が重複して記載されているため、比較していない管理策（{0}件）。",
                         "Controls stated more than once, which were not compared: {0}."};
constexpr Label other_edition{
    "言明書の版が{0}から{1}に変わった。統制目標は公表された対応関係により比較した。",
    "The edition changed from {0} to {1}. Objectives are compared through the correspondence that is public."};
constexpr Label cannot_compare{
    "言明書の版が{0}から{1}に変わった。この組合せの対応関係はないため、管理策は移行後に比較する。",
    "The edition changed from {0} to {1}. There is no correspondence between these; compare controls after migration."};
constexpr Label old_without_target{
    "移行先が公表されていないため、比較していない旧版の管理策（{0}件）。移行後に確認する。",
    "Controls of the old edition whose place in the new one is not public: {0}. They were not compared."};
constexpr Label new_without_predecessor{
    "対応する旧版の管理策が公表されていないため、比較していない新版の管理策（{0}件）。移行後に確認する。",
    "Controls of the new edition whose predecessor is not public: {0}. They were not compared."};

/// A control and its entry, under the number by which the two statements are compared.
struct Numbered {
  std::uint32_t number;
  const ControlEntry* entry;
};

std::vector<Numbered> numbered(std::span<const ControlEntry> entries) {
  std::vector<Numbered> all;
  all.reserve(entries.size());
  for (const ControlEntry& entry : entries) all.push_back({entry.id.number(), &entry});
  return all;
}

void sort(std::vector<Numbered>& all) {
  if (!std::ranges::is_sorted(all, {}, &Numbered::number)) std::ranges::stable_sort(all, {}, &Numbered::number);
}

class Controls {
 public:
  Controls(const Submissions& submissions, Consequences& consequences)
      : before_(submissions.before), after_(submissions.after), consequences_(consequences) {}

  void compare() {
    if (before_.edition == after_.edition) return compare(numbered(before_.controls), numbered(after_.controls));
    const bool has_mapping = before_.edition == edition_2020 && after_.edition == edition_2025;
    consequences_.add(has_mapping ? "STM25-2" : "STM-2.2.4-3a", has_mapping ? "edition" : "editions_not_comparable",
                      Verdict::needs_judgement,
                      fill(has_mapping ? other_edition : cannot_compare, {before_.edition, after_.edition}));
    if (has_mapping) compare_through_mapping();
  }

 private:
  void compare(std::vector<Numbered> before, std::vector<Numbered> after) {
    sort(before);
    sort(after);
    auto from = before.begin();
    auto to = after.begin();
    while (from != before.end() || to != after.end()) {
      const bool old_first = to == after.end() || (from != before.end() && from->number <= to->number);
      const std::uint32_t number = old_first ? from->number : to->number;
      const auto other = [number](const Numbered& one) { return one.number != number; };
      const auto old_end = std::find_if(from, before.end(), other);
      const auto new_end = std::find_if(to, after.end(), other);
      if (old_end - from > 1 || new_end - to > 1)
        note("STM-2.2.4-3d", "repeated", Verdict::needs_judgement, repeated, *(old_first ? from : to)->entry);
      else if (from == old_end)
        compare_new(*to->entry);
      else if (to == new_end)
        note_dropped(*from->entry);
      else
        compare(*from->entry, *to->entry);
      from = old_end;
      to = new_end;
    }
  }

  /// Objectives, and the few details whose successor is public, under their new numbers.
  void compare_through_mapping() {
    std::map<std::uint32_t, const ControlEntry*> translated;
    for (const ControlEntry& entry : before_.controls) {
      bool has_target = false;
      const auto carry = [&](ControlId target) {
        const ControlEntry*& first = translated[target.number()];
        if (first == nullptr || std::pair{entry.stance, entry.id} < std::pair{first->stance, first->id}) first = &entry;
        has_target = true;
      };
      if (const ObjectiveLink* link = mapping_of(entry.id); link != nullptr) std::ranges::for_each(link->to(), carry);
      for (const DetailLink& link : detail_mapping())
        if (link.from.number() == entry.id.number()) carry(link.to);
      if (!has_target) note("STM25-2", "old_without_target", Verdict::needs_judgement, old_without_target, entry);
    }
    std::vector<Numbered> before;
    for (const auto& [number, entry] : translated) before.push_back({number, entry});
    std::vector<Numbered> after;
    for (const ControlEntry& entry : after_.controls) {
      const bool is_new_objective = std::ranges::any_of(objectives_without_predecessor(), [&](ControlId objective) {
        return objective.number() == entry.id.number();
      });
      if (is_new_objective || translated.contains(entry.id.number()))
        after.push_back({entry.id.number(), &entry});
      else
        note("STM25-2", "new_without_predecessor", Verdict::needs_judgement, new_without_predecessor, entry);
    }
    compare(std::move(before), std::move(after));
  }

  void compare_new(const ControlEntry& entry) {
    if (entry.stance == Stance::implemented) note_implemented(entry);
    if (entry.stance == Stance::inherited) note("STM-2.2.4-inh", "taken_over", std::nullopt, taken_over, entry);
    if (!is_realised(entry)) note_given_up(entry);
  }

  void compare(const ControlEntry& before, const ControlEntry& after) {
    if (before == after) return;
    if (before.stance != after.stance) {
      if (before.stance == Stance::inherited && after.stance == Stance::implemented)
        note("STM-2.2.4-inh", "ended", std::nullopt, ended, after);
      return compare_new(after);
    }
    if (after.stance == Stance::implemented) return compare_individual_controls(before, after);
    if (after.stance == Stance::inherited && before.inherited_from != after.inherited_from)
      return note("STM-2.2.4-inh", "other_base", std::nullopt, other_base, after);
    if (!is_realised(after) && (before.reason != after.reason || before.ground != after.ground)) compare_reasons(after);
  }

  void note_implemented(const ControlEntry& entry) {
    note(rule_of(entry), "implemented", std::nullopt, implemented, entry);
    if (!is_objective(entry.id, after_)) note("GL-6.6", "newly_adopted", std::nullopt, adopted, entry);
  }

  void note_given_up(const ControlEntry& entry) {
    const bool has_reason = is_given(entry.reason);
    if (entry.stance == Stance::excluded)
      return note(rule_of_exclusion(entry), has_reason ? "excluded" : "excluded_without_reason",
                  has_reason ? Verdict::needs_judgement : Verdict::not_met,
                  has_reason ? excluded : excluded_without_reason, entry);
    if (!has_reason)
      return note(rule_of_choice(entry), "not_selected_without_reason", Verdict::not_met, not_selected_without_reason,
                  entry);
    if (is_optional_detail(entry.id))
      note("STM-2.2.4-3c", "not_selected", std::nullopt, not_selected, entry);
    else
      note(rule_of_choice(entry), "mandatory_not_selected", Verdict::needs_judgement, mandatory_not_selected, entry);
  }

  void note_dropped(const ControlEntry& entry) {
    note(is_optional_detail(entry.id) ? "STM-2.2.4-3c" : rule_of(entry), "dropped", Verdict::needs_judgement, dropped,
         entry);
  }

  void compare_reasons(const ControlEntry& after) {
    const bool is_exclusion = after.stance == Stance::excluded;
    const std::string_view rule = is_exclusion ? rule_of_exclusion(after) : rule_of_choice(after);
    if (!is_given(after.reason))
      note(rule, "reason_gone", Verdict::not_met, reason_gone, after);
    else if (is_exclusion)
      note(rule, "reason_changed", Verdict::needs_judgement, reason_changed, after);
    else
      note(rule, "choice_reason_changed", std::nullopt, choice_reason_changed, after);
  }

  void compare_individual_controls(const ControlEntry& before, const ControlEntry& after) {
    const bool reads_otherwise = before.individual_control != after.individual_control;
    if (after.changes.empty()) {
      if (reads_otherwise) note("GL-6.6", "text_changed", Verdict::needs_judgement, text_changed, after);
      return;
    }
    if (std::ranges::is_permutation(before.changes, after.changes) && !reads_otherwise) return;
    switch (assessment_guideline::change_of(after, after_.assessment_period)) {
      case Changed::yes:
        return note("GL-6.6", "changed", std::nullopt, changed, after);
      case Changed::undecided:
        return note("GL-6.6", "maybe_changed", Verdict::needs_judgement, maybe_changed, after);
      case Changed::no:
        if (reads_otherwise) note("GL-6.6", "text_changed", Verdict::needs_judgement, text_changed, after);
        return;
    }
  }

  bool is_2025() const { return after_.edition == edition_2025; }

  /// Selected as organisation, environment and technology need.
  bool is_optional_detail(ControlId id) const {
    return !is_2025() && id.chapter() >= 5 && !is_objective(id, after_) && id.suffix != Suffix::b &&
           id.suffix != Suffix::pb;
  }

  /// Under which the control is stated.
  std::string_view rule_of(const ControlEntry& entry) const {
    const unsigned chapter = entry.id.chapter();
    if (is_2025()) return chapter <= 4 ? "STM25-1" : "STM25-2";
    if (chapter <= 3) return "STM-2.2.4-1";
    if (chapter == 4) return "STM-2.2.4-2";
    return is_objective(entry.id, after_) ? "STM-2.2.4-3a" : "STM-2.2.4-3d";
  }

  std::string_view rule_of_exclusion(const ControlEntry& entry) const {
    if (entry.id.chapter() <= 4) return rule_of(entry);
    if (is_2025()) return "STM25-3";
    return is_optional_detail(entry.id) ? "STM-2.2.4-3c" : "STM-2.2.4-3b";
  }

  std::string_view rule_of_choice(const ControlEntry& entry) const {
    if (is_optional_detail(entry.id)) return "STM-2.2.4-3c";
    if (entry.id.chapter() <= 4 || is_2025()) return rule_of(entry);
    return "STM-2.2.4-3a";
  }

  void note(std::string_view rule, std::string_view what, std::optional<Verdict> verdict, const Label& message,
            const ControlEntry& entry) {
    consequences_.add_control(rule, what, verdict, message, entry.id);
  }

  const Statement& before_;
  const Statement& after_;
  Consequences& consequences_;
};

}  // namespace

void compare_controls(const Submissions& submissions, Consequences& consequences) {
  Controls{submissions, consequences}.compare();
}

}  // namespace ismap
