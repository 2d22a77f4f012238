#include "migration_labels.hpp"

namespace ismap::detail {
namespace {

constexpr ReasonLabel reasons[] = {
    {MigrationReason::conflicting_stances,
     {"統合される管理策の記載区分（実施、引継ぎ、対象外、選択しない）が異なります。",
      "Merged from controls of different stances (implemented, inherited, excluded, not selected)."}},
    {MigrationReason::conflicting_bases,
     {"統合される管理策の引継ぎ元のサービスが異なります。", "Merged from controls inherited from different services."}},
    {MigrationReason::conflicting_grounds,
     {"統合される管理策の対象外の理由の種別が異なります。", "Merged from controls excluded on different grounds."}},
    {MigrationReason::incomplete_text,
     {"統合される管理策の一部に、必要な理由又は個別管理策の記載がありません。",
      "Part of what is merged lacks the reason or the individual control that it needs."}},
    {MigrationReason::repeated, {"同じ番号が複数回記載されています。", "The number is stated more than once."}},
    {MigrationReason::incomplete_merge,
     {"統合される管理策の一部が移行元に記載されていません。",
      "Part of what was merged into the target is not stated."}},
    {MigrationReason::ground_unknown,
     {"選択しない管理策であり、改定後の対象外の理由（合理的な適用が不可能、又はリスク分析の結果、"
      "実施不要と適切に判断した場合）のいずれに当たるかは不明です（STM25-3）。",
      "Not selected; which of the two grounds for an exclusion holds is not known (STM25-3)."}},
    {MigrationReason::must_be_implemented,
     {"改定後は全て実施しなければならない管理策です（STM25-1）。", "Must be implemented in the revision (STM25-1)."}},
    {MigrationReason::text_too_long,
     {"統合すると、記載が長さの上限を超えます。", "Merged, the text would be longer than a document may hold."}},
    {MigrationReason::unknown_control, {"移行元の版にない番号です。", "The number is none of the source edition."}},
    {MigrationReason::target_not_in_catalog,
     {"移行先の管理策が、取り込んだ表にありません。", "The imported table lacks the target."}},
    {MigrationReason::cloud_objective,
     {"クラウドサービス固有の統制目標であり、改定後の番号は公表資料で確認されていません。",
      "What became of the cloud objective is not public."}},
    {MigrationReason::new_objective,
     {"対応する現行の統制目標がありません。", "No objective of the source edition goes into it."}},
    {MigrationReason::new_detail,
     {"対応する現行の詳細管理策は不明です。", "No detail of the source edition is known to go into it."}},
    {MigrationReason::not_stated,
     {"対応する管理策が移行元に記載されていません。", "None of its predecessors is stated."}},
    {MigrationReason::not_attested,
     {"ガバナンス基準又はマネジメント基準の管理策であり、改定後の番号は公表資料で確認されていません。",
      "The numbering of governance and management in the revision is not public."}},
    {MigrationReason::detail_without_target,
     {"詳細管理策の対応は公表されていません。矢印の先は、統制目標の対応によるものです。",
      "What became of the detail is not public. The arrow leads where its objective went."}},
};

}  // namespace

Label label_of(Stance stance) {
  switch (stance) {
    case Stance::implemented:
      return {"実施", "implemented"};
    case Stance::inherited:
      return {"引継ぎ", "inherited"};
    case Stance::excluded:
      return {"対象外", "excluded"};
    case Stance::not_selected:
      return {"選択しない", "not selected"};
  }
  return {};
}

Label label_of(MigrationLink link) {
  switch (link) {
    case MigrationLink::as_is:
      return {"同一", "as it is"};
    case MigrationLink::one_to_one:
      return {"一対一", "one to one"};
    case MigrationLink::merged:
      return {"統合", "merged"};
  }
  return {};
}

Label label_of(SecondTable second_table) {
  switch (second_table) {
    case SecondTable::agrees:
      return {};
    case SecondTable::silent:
      return {"他の対応表に記載なし", "not in a second table"};
    case SecondTable::differs:
      return {"他の対応表と不一致", "a second table differs"};
  }
  return {};
}

Label label_of(MigrationFate fate) {
  switch (fate) {
    case MigrationFate::carried:
      return {"移行", "carried"};
    case MigrationFate::merged:
      return {"統合して移行", "merged"};
    case MigrationFate::split:
      return {"複数に分けて移行", "split"};
    case MigrationFate::worklist:
      return {"要確認事項に記載", "on the worklist"};
  }
  return {};
}

std::span<const ReasonLabel> migration_reasons() {
  return reasons;
}

}  // namespace ismap::detail
