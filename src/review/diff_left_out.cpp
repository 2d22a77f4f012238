#include "src/review/diff_left_out.hpp"

#include <ismap/core/stated.hpp>

namespace ismap {
namespace {

constexpr Label left_out_with_reason{
    "原則として全てを実施すべき管理策のうち、理由を付して新たに除かれたものが{0}件あります。例外の根拠は示されていませ"
    "ん。理由を確認してください。",
    "Controls to be implemented in principle, newly left out with a reason: {0}. No ground for that is given: is the "
    "reason good enough?"};
constexpr Label left_out_without_reason{
    "原則として全てを実施すべき管理策のうち、理由なく新たに除かれたものが{0}件あります。",
    "Controls to be implemented in principle, newly left out without a reason: {0}."};
constexpr Label left_out_of_the_whole{"例外なく実施すべき管理策のうち、新たに除かれたものが{0}件あります。",
                                      "Controls to be implemented without exception, newly left out: {0}."};
constexpr Label excluded{"新たに対象外とされた管理策が{0}件あります。理由が合理的であるかを確認してください。",
                         "Controls newly excluded: {0}. Whether the reason is reasonable is for a person."};
constexpr Label excluded_without_reason{"新たに対象外とされたが、理由の記載がない管理策が{0}件あります。",
                                        "Controls newly excluded without a reason: {0}."};
constexpr Label excluded_without_ground{
    "新たに対象外とされたが、二つの根拠のいずれによるかの記載がない管理策が{0}件あります。",
    "Controls newly excluded without saying on which of the two grounds: {0}."};
constexpr Label basic_detail_excluded{
    "統制目標が対象外でないのに、新たに対象外とされた末尾にBが付された詳細管理策が{0}件あります。",
    "Basic details newly excluded while their objective is not: {0}."};
constexpr Label left_out_with_objective{"統制目標とともに新たに除かれた詳細管理策が{0}件あります。",
                                        "Details newly left out with their objective: {0}."};
constexpr Label mandatory_not_selected{
    "原則として全てを言明すべき管理策のうち、新たに選択しないこととされたものが{0}件あります。",
    "Controls newly not selected although to be stated in principle: {0}."};
constexpr Label not_selected{
    "新たに選択しないこととされた詳細管理策が{0}件あります。理由は記載を要しますが、監査の対象ではありません。",
    "Details newly not selected: {0}. The reasons have to be stated and are not assessed."};
constexpr Label not_selected_without_reason{
    "新たに選択しないこととされたが、理由の記載がない詳細管理策が{0}件あります。",
    "Details newly not selected without a reason: {0}."};
constexpr Label left_out_undecided{
    "新たに除かれた管理策が{0}件あります。言明書の版の管理策の一覧がないため、確認できません。",
    "Controls newly left out: {0}. Without the catalogue of this edition they cannot be checked."};
constexpr Label reason_changed{
    "除く理由又は根拠が変わった管理策が{0}件あります。理由が合理的であるかを確認してください。",
    "Controls left out with another reason or ground: {0}. Is it reasonable?"};
constexpr Label reason_of_breach_changed{"除くことができない管理策のうち、除く理由が変わったものが{0}件あります。",
                                         "Controls that cannot be left out, with another reason for it: {0}."};
constexpr Label choice_reason_changed{
    "選択しない理由が変わった詳細管理策が{0}件あります。理由は監査の対象ではありません。",
    "Details not selected, with another reason: {0}. These reasons are not assessed."};
constexpr Label reason_gone{"除く理由の記載がなくなった管理策が{0}件あります。",
                            "Controls whose reason for being left out is gone: {0}."};
constexpr Label dropped{"記載がなくなった管理策が{0}件あります。記載を要するかを確認してください。",
                        "Controls no longer mentioned: {0}. Whether they have to be is for a person."};
constexpr Label dropped_in_breach{"記載がなくなった管理策が{0}件あります。実施しない場合も、記載を要します。",
                                  "Controls no longer mentioned: {0}. They are to be stated even if not implemented."};
constexpr Label dropped_with_objective{"統制目標が対象外であり、記載がなくなった詳細管理策が{0}件あります。",
                                       "Details no longer mentioned, whose objective is excluded: {0}."};
constexpr Label successor_not_stated{
    "旧の文書の管理策の移行先のうち、新の文書に記載がない管理策が{0}件あります。",
    "Controls that those of the old document became, and that the new one does not state: {0}."};
constexpr Label still_missing{"統制目標が対象外でなくなりましたが、なお記載がない詳細管理策が{0}件あります。",
                              "Details still not stated although their objective is no longer excluded: {0}."};
constexpr Label still_left_out{"統制目標が対象外でなくなりましたが、なお除かれている詳細管理策が{0}件あります。",
                               "Details still left out although their objective is no longer excluded: {0}."};

struct LeftOut {
  std::string_view what;
  Label message;
};

LeftOut of_the_whole(const Ruling& ruling, const Requirements& requirements) {
  if (ruling.verdict == Verdict::needs_judgement) return {"left_out", left_out_with_reason};
  if (requirements.is_revised()) return {"left_out", left_out_of_the_whole};
  return {"left_out_without_reason", left_out_without_reason};
}

LeftOut of_the_controls_criteria(const ControlEntry& entry, const Ruling& ruling) {
  if (!ruling.verdict) return {"left_out_with_objective", left_out_with_objective};
  if (entry.stance == Stance::not_selected) return {"mandatory_not_selected", mandatory_not_selected};
  if (ruling.verdict == Verdict::needs_judgement) return {"excluded", excluded};
  if (ruling.verdict == Verdict::unknown) return {"excluded_without_ground", excluded_without_ground};
  if (is_stated(entry.reason)) return {"basic_detail_excluded", basic_detail_excluded};
  return {"excluded_without_reason", excluded_without_reason};
}

LeftOut of_left_out(const ControlEntry& entry, const Ruling& ruling, const Requirements& requirements) {
  if (!requirements.are_known()) return {"left_out", left_out_undecided};
  if (requirements.is_of_the_whole(entry.id)) return of_the_whole(ruling, requirements);
  if (!requirements.is_optional(entry.id)) return of_the_controls_criteria(entry, ruling);
  if (is_stated(entry.reason)) return {"not_selected", not_selected};
  return {"not_selected_without_reason", not_selected_without_reason};
}

/// Until the revision there was one ground only.
std::optional<ExclusionGround> ground_of(const ControlEntry& entry, const Requirements& requirements) {
  return entry.ground || requirements.is_revised() ? entry.ground : ExclusionGround::not_applicable;
}

}  // namespace

void note_left_out(const ControlEntry& entry, ControlComparison& comparison) {
  const Ruling ruling = comparison.requirements.left_out(entry);
  const LeftOut said = of_left_out(entry, ruling, comparison.requirements);
  comparison.note(ruling, said.what, said.message, entry.id);
}

void compare_reasons(const ControlEntry& before, const ControlEntry& after, ControlComparison& comparison) {
  const Requirements& requirements = comparison.requirements;
  if (comparison.is_same(before.reason, after.reason) &&
      ground_of(before, requirements) == ground_of(after, requirements))
    return;
  const Ruling ruling = requirements.left_out(after);
  if (is_stated(before.reason) && !is_stated(after.reason))
    comparison.note(ruling, "reason_gone", reason_gone, after.id);
  else if (requirements.is_optional(after.id))
    comparison.note(ruling, "choice_reason_changed", choice_reason_changed, after.id);
  else
    comparison.note(ruling, "reason_changed",
                    ruling.verdict == Verdict::not_met ? reason_of_breach_changed : reason_changed, after.id);
}

void note_dropped(ControlId id, ControlComparison& comparison) {
  const Ruling ruling = comparison.requirements.missing(id);
  if (comparison.is_translated)
    comparison.note(ruling, "successor_not_stated", successor_not_stated, id);
  else if (!ruling.verdict)
    comparison.note(ruling, "dropped_with_objective", dropped_with_objective, id);
  else
    comparison.note(ruling, "dropped", ruling.verdict == Verdict::not_met ? dropped_in_breach : dropped, id);
}

void note_still_left_out(ControlId detail, const ControlEntry* entry, ControlComparison& comparison) {
  const Requirements& requirements = comparison.requirements;
  if (entry == nullptr)
    comparison.note(requirements.missing(detail), "still_missing", still_missing, detail);
  else if (!requirements.is_revised())
    comparison.note(requirements.left_out(*entry), "still_left_out", still_left_out, detail);
}

}  // namespace ismap
