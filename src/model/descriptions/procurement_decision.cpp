// What the types of the decision on a procurement mean.
#include "src/model/descriptions/descriptions.hpp"

namespace ismap {
namespace {

constexpr Description procurement_decision_rows[] = {
    {"ProcurementDecision",
     "",
     {"調達の可否及びその根拠。", "Whether a service may be procured, and on which ground."}},
    {"ProcurementDecision", "on", {"調達日。", "The date of procurement."}},
    {"ProcurementDecision", "rulebook", {"規則集の版。", "Version of the rule book."}},
    {"ProcurementDecision",
     "policy",
     {"既定と異なる方針の選択。", "Choices of the policy that differ from the default."}},
    {"ProcurementDecision",
     "limits",
     {"方針が変更した期間。ない場合は省略する。", "Time limits that the policy changes. Left out if there are none."}},
    {"ProcurementDecision", "supplements", {"結果の根拠とした補足。", "The supplied values that the answer rests on."}},
    {"ProcurementDecision",
     "verdict",
     {"全体の判定。充足の場合は、`ground`により調達することができる。",
      "The verdict of the whole. `met`: may be procured on this ground."}},
    {"ProcurementDecision", "ground", {"調達の根拠。", "The ground."}},
    {"ProcurementDecision",
     "provisional_until",
     {"暫定措置の末日。省略された場合は、暫定措置によらず、又は定まらない。",
      "Last day of the provisional measure. Absent: there is none, or it is not known."}},
    {"ProcurementDecision",
     "service",
     {"登録簿における当該サービスの記載。省略された場合は、特定されない。",
      "What the register says of the service. Absent: it was not found."}},
    {"ProcurementDecision", "results", {"規則ごとの判定。", "The answers of the rules."}},
    {"ProcurementDecision", "obligations", {"義務の一覧。", "What is owed."}},
    {"Ground", "", {"調達の根拠。", "Ground of a procurement."}},
    {"Ground", "listed", {"ISMAPクラウドサービスリストに掲載されている。", "It is on the ISMAP Cloud Service List."}},
    {"Ground",
     "listed_liu",
     {"ISMAP-LIUクラウドサービスリストに掲載されている。", "It is on the ISMAP-LIU Cloud Service List."}},
    {"Ground",
     "unlisted_with_ciso_check",
     {"掲載されていないが、最高情報セキュリティ責任者の責任による確認がある。",
      "It is not listed, and was checked under the chief information security officer."}},
    {"Ground", "provisional_measure", {"暫定措置による。", "A provisional measure applies."}},
    {"Ground",
     "recommended_only",
     {"この調達機関に対しては、リストの利用は推奨事項である。",
      "The list is recommended to this buyer, not prescribed."}},
    {"Ground",
     "not_covered",
     {"原則利用は、この調達機関、利用又は日に及ばない。",
      "The principle does not bind this buyer, or this use, on this day."}},
    {"Ground", "none", {"根拠がない。", "There is none."}},
    {"ProcuredEntry", "", {"調達するサービスの登録簿における記載。", "What the register says of the service."}},
    {"ProcuredEntry", "number", {"登録番号。", "Registration number."}},
    {"ProcuredEntry", "name", {"サービスの名称。", "Name of the service."}},
    {"ProcuredEntry", "provider", {"事業者の名称。", "Name of the provider."}},
    {"ProcuredEntry", "scheme", {"掲載されているリスト。", "The list it stands in."}},
    {"ProcuredEntry",
     "state",
     {"調達日又は基準日のいずれか早い日における登録の状態。省略された場合は、経過から定まらない。",
      "Its state on the day of procurement, or of the question if that comes first. Absent: the history does not "
      "decide."}},
    {"ProcuredEntry",
     "valid_until",
     {"有効期間の末日。省略された場合は、定まらない。", "Last day of validity. Absent: it is not known."}},
};

}  // namespace

Descriptions procurement_decision_descriptions() {
  return procurement_decision_rows;
}

}  // namespace ismap
