// Edition ismap-2025: the controls that public sources attest, one per line.
//
// The draft put to comment on 2025-09-18 prints one objective and the one detail under it. The other objectives are
// the numbers of ISO/IEC 27002:2022, which the revision takes in; cloud objectives will be added, and none of their
// numbers is public. Neither is any number of the governance and management criteria.
// Labels are short names in this library's own words, not titles of the standards the criteria build on.

#include "ismap_2025.hpp"

namespace ismap::detail {
namespace revised_edition {
namespace {

constexpr Evidence outline = CatalogSource::revision_outline_2025;
constexpr Evidence iso = CatalogSource::iso_27002_2022;

constexpr Label number_of_the_base = {
    .ja = "ISO/IEC 27002:2022の番号であり、改定後の管理基準での番号は公表資料で確認されていません。",
    .en = "The number of ISO/IEC 27002:2022; no public source shows it in the revised Control Criteria.",
};

constexpr Label end_of_a_range = {
    .ja = "ISO/IEC 27002:2022の番号であり、改定案では5.6.1の手引きに5.24～5.28の範囲の端として現れるのみです。",
    .en =
        "The number of ISO/IEC 27002:2022; the draft names it only as an end of the range 5.24 to 5.28 in the guidance "
        "of 5.6.1.",
};

// An id that does not parse does not compile: value() throws.
consteval Control make(Level level, std::string_view id, Evidence evidence, Label label = {}) {
  Control control;
  control.id = ControlId::parse(id).value();
  control.level = level;
  control.confidence = evidence == iso ? Confidence::base_standard : Confidence::official_draft;
  control.evidence = evidence;
  control.label = label;
  if (evidence == iso) control.note = number_of_the_base;
  return control;
}

consteval Control objective(std::string_view id, Evidence evidence, std::string_view ja, std::string_view en) {
  return make(Level::objective, id, evidence, {ja, en});
}
consteval Control detail(std::string_view id, Evidence evidence) {
  return make(Level::detail, id, evidence);
}
consteval Control with_pattern(std::uint8_t pattern, Control control) {
  control.pattern = pattern;
  return control;
}
consteval Control end_of_range(Control control) {
  control.confidence = Confidence::base_standard;
  control.note = end_of_a_range;
  return control;
}

consteval Group chapter(std::string_view id, std::string_view ja, std::string_view en) {
  return {.kind = GroupKind::chapter, .id = id, .label = {ja, en}};
}

// clang-format off
constexpr Group groups[] = {
    chapter("5", "組織的", "Organisational"),
    chapter("6", "人的", "People"),
    chapter("7", "物理的", "Physical"),
    chapter("8", "技術的", "Technological"),
};

constexpr Control controls[] = {
    objective("5.1",  iso, "方針一式の制定と見直し", "Policies approved, issued, revisited"),
    objective("5.2",  iso, "役割と責任の割当て", "Security roles assigned"),
    objective("5.3",  iso, "相反する職務の切り離し", "Conflicting duties kept apart"),
    objective("5.4",  iso, "経営層による実践の要求", "Management insists on compliance"),
    objective("5.5",  iso, "当局への連絡経路", "Channel to authorities"),
    objective("5.6",  outline | iso, "専門家コミュニティとの連携", "Links with expert communities"),
    with_pattern(1, detail("5.6.1", outline)),
    objective("5.7",  iso, "脅威情報の活用", "Threat information used"),
    objective("5.8",  iso, "プロジェクトへの組込み", "Security built into projects"),
    objective("5.9",  iso, "情報・資産の台帳", "Information and asset register"),
    objective("5.10", iso, "許容利用と取扱い", "Permitted use and handling"),
    objective("5.11", iso, "資産の返還", "Assets handed back"),
    objective("5.12", iso, "情報の格付", "Information graded"),
    objective("5.13", iso, "格付の表示", "Grades marked"),
    objective("5.14", iso, "情報の受渡し規則", "Information transfer rules"),
    objective("5.15", iso, "アクセスの規則", "Access rules"),
    objective("5.16", iso, "識別情報のライフサイクル", "Identity life cycle"),
    objective("5.17", iso, "認証情報の管理", "Credential management"),
    objective("5.18", iso, "アクセス権の付与から剥奪", "Access rights life cycle"),
    objective("5.19", iso, "供給者リスクの管理", "Supplier risk process"),
    objective("5.20", iso, "供給者との取決め", "Security terms with suppliers"),
    objective("5.21", iso, "ICT供給網のリスク", "ICT supply chain risk"),
    objective("5.22", iso, "供給者サービスの監視と変更", "Supplier services watched"),
    objective("5.23", iso, "クラウド利用の安全", "Using cloud services safely"),
    end_of_range(objective("5.24", outline | iso, "インシデントへの準備", "Incident readiness")),
    objective("5.25", iso, "事象の評価と判定", "Events triaged"),
    objective("5.26", iso, "インシデントへの対処", "Incidents responded to"),
    objective("5.27", iso, "教訓の反映", "Lessons fed back"),
    end_of_range(objective("5.28", outline | iso, "証拠の保全", "Evidence preserved")),
    objective("5.29", iso, "混乱時のセキュリティ維持", "Security during disruption"),
    objective("5.30", iso, "事業継続へのICTの備え", "ICT ready for continuity"),
    objective("5.31", iso, "法令・契約上の義務", "Legal and contractual duties"),
    objective("5.32", iso, "知的財産の尊重", "Intellectual property respected"),
    objective("5.33", iso, "記録の保全", "Records safeguarded"),
    objective("5.34", iso, "個人データの保護", "Personal data protected"),
    objective("5.35", iso, "第三者による点検", "Independent review"),
    objective("5.36", iso, "内部規則の順守点検", "Compliance with own rules"),
    objective("5.37", iso, "操作手順の文書化", "Operating procedures written down"),

    objective("6.1",  iso, "採用前の経歴確認", "Pre-hire background checks"),
    objective("6.2",  iso, "契約への責任の明記", "Security duties in contracts"),
    objective("6.3",  iso, "啓発と教育", "Awareness and skills training"),
    objective("6.4",  iso, "違反時の処分", "Sanctions for violations"),
    objective("6.5",  iso, "退職・異動後に残る責務", "Duties that outlast the job"),
    objective("6.6",  iso, "守秘の取決め", "Confidentiality agreements"),
    objective("6.7",  iso, "遠隔勤務時の保護", "Remote work safeguards"),
    objective("6.8",  iso, "事象の速やかな報告", "Events reported promptly"),

    objective("7.1",  iso, "物理境界の設定", "Physical boundary defined"),
    objective("7.2",  iso, "入退の管理", "Entry checked"),
    objective("7.3",  iso, "部屋・施設の保全", "Rooms and sites secured"),
    objective("7.4",  iso, "構内の監視", "Premises watched"),
    objective("7.5",  iso, "災害・脅威からの防護", "Disaster and hazard protection"),
    objective("7.6",  iso, "保護区域内の作業規則", "Conduct inside secure areas"),
    objective("7.7",  iso, "机上・画面の整理", "Tidy desks, locked screens"),
    objective("7.8",  iso, "装置の安全な配置", "Equipment sited safely"),
    objective("7.9",  iso, "構外資産の保護", "Off-site assets protected"),
    objective("7.10", iso, "記憶媒体のライフサイクル", "Storage media life cycle"),
    objective("7.11", iso, "電源等の供給の備え", "Power and utility resilience"),
    objective("7.12", iso, "配線の保護", "Cables protected"),
    objective("7.13", iso, "装置の保守", "Equipment kept in order"),
    objective("7.14", iso, "廃棄・再利用前の消去", "Wipe before disposal or reuse"),

    objective("8.1",  iso, "利用者端末の保護", "User devices protected"),
    objective("8.2",  iso, "特権の限定と管理", "Privileged rights limited"),
    objective("8.3",  iso, "情報へのアクセス限定", "Information access limited"),
    objective("8.4",  iso, "ソースコードの保護", "Source code shielded"),
    objective("8.5",  iso, "安全なサインイン", "Strong sign-in"),
    objective("8.6",  iso, "容量の計画", "Capacity planned"),
    objective("8.7",  iso, "マルウェア対策", "Malware defence"),
    objective("8.8",  iso, "技術的脆弱性への対応", "Technical vulnerabilities handled"),
    objective("8.9",  iso, "構成の統制", "Configurations controlled"),
    objective("8.10", iso, "不要情報の消去", "Information erased when unneeded"),
    objective("8.11", iso, "データの秘匿加工", "Data masked"),
    objective("8.12", iso, "漏えいの防止", "Leakage prevented"),
    objective("8.13", iso, "バックアップ", "Backups taken and tested"),
    objective("8.14", iso, "施設の冗長化", "Facilities made redundant"),
    objective("8.15", iso, "記録の取得と保護", "Logs kept and protected"),
    objective("8.16", iso, "異常の監視", "Anomalies monitored"),
    objective("8.17", iso, "時計の一致", "Clocks aligned"),
    objective("8.18", iso, "強力なユーティリティの制限", "Powerful utilities restricted"),
    objective("8.19", iso, "本番系への導入統制", "Live software installation controlled"),
    objective("8.20", iso, "ネットワークの統制", "Networks controlled"),
    objective("8.21", iso, "ネットワークサービスの条件", "Network service terms secured"),
    objective("8.22", iso, "ネットワークの分割", "Networks segmented"),
    objective("8.23", iso, "ウェブ閲覧の制限", "Web access filtered"),
    objective("8.24", iso, "暗号と鍵の統制", "Cryptography and keys governed"),
    objective("8.25", iso, "安全な開発の流れ", "Security across the development cycle"),
    objective("8.26", iso, "アプリ要件への反映", "Application requirements secured"),
    objective("8.27", iso, "安全な設計の原則", "Secure architecture principles"),
    objective("8.28", iso, "安全なコーディング", "Safe coding"),
    objective("8.29", iso, "開発・受入れ時の試験", "Security tested before acceptance"),
    objective("8.30", iso, "外部委託開発の監督", "Outsourced development supervised"),
    objective("8.31", iso, "開発・試験・本番の分離", "Dev, test, live kept apart"),
    objective("8.32", iso, "変更の統制", "Changes controlled"),
    objective("8.33", iso, "試験データの保護", "Test data protected"),
    objective("8.34", iso, "監査試験中の保護", "Systems protected during audit tests"),
};
// clang-format on

}  // namespace
}  // namespace revised_edition

std::span<const Control> ismap_2025_controls() noexcept {
  return revised_edition::controls;
}

std::span<const Group> ismap_2025_groups() noexcept {
  return revised_edition::groups;
}

}  // namespace ismap::detail
