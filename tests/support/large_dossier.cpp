#include "tests/support/large_dossier.hpp"

#include "tests/support/document.hpp"

#include <ismap/catalog/catalog.hpp>
#include <ismap/io/load.hpp>

#include <algorithm>
#include <set>

namespace ismap::test {
namespace {

std::string individual_control(ControlId id) {
  return "管理策" + id.string() +
         "については、情報セキュリティ管理規程に基づき、情報セキュリティ管理責任者が手順を定め、担当部門が実施している"
         "。"
         "実施の記録は構成管理台帳及び変更管理票に残し、四半期ごとに内部点検で確認するほか、年一回以上、経営者による見"
         "直しを"
         "受けている。例外を認める場合は、リスク評価の結果を添えて承認を得ることとし、期限を定めて是正の状況を追跡して"
         "いる。";
}

}  // namespace

Dossier large_dossier(std::size_t controls) {
  Dossier dossier = load<Dossier>(read_file("docs/examples/ismap-initial.json"));
  std::vector<ControlEntry>& entries = dossier.statement.controls;
  std::set<std::uint32_t> known;
  std::vector<ControlId> objectives;
  for (ControlEntry& entry : entries) {
    known.insert(entry.id.number());
    if (entry.id.chapter() >= 5 && entry.id.depth() == 3) objectives.push_back(entry.id);
    if (entry.individual_control) entry.individual_control = individual_control(entry.id);
  }
  for (unsigned ordinal = 1; entries.size() < controls; ++ordinal) {
    for (const ControlId& objective : objectives) {
      ControlId id = objective;
      id.suffix = Suffix::none;
      id.numbers[3] = static_cast<std::uint8_t>(ordinal);
      if (entries.size() == controls) break;
      if (!known.insert(id.number()).second) continue;
      ControlEntry entry;
      entry.id = id;
      entry.stance = ordinal % 4 == 0 ? Stance::not_selected : Stance::implemented;
      (ordinal % 4 == 0 ? entry.reason : entry.individual_control) = individual_control(id);
      entries.push_back(std::move(entry));
    }
  }
  std::ranges::sort(entries, {}, &ControlEntry::id);
  return dossier;
}

}  // namespace ismap::test
