// Edition ismap-2020: the controls that public sources attest, one per line.
//
// Governance, management, objectives and basic details follow the official English reference translation of 2022-04-01
// and are complete. The optional details are in attached table 3 only: of them, just those named in public are here.
// Labels are short names in this library's own words, not titles of the standards the criteria build on.
// In 2024-07 four details were added, and the four marked `revised` got examples.

#include "ismap_2020.hpp"

namespace ismap::detail {
namespace {

constexpr Evidence criteria = CatalogSource::control_criteria_2022;
constexpr Evidence scf = CatalogSource::secure_controls_framework;
constexpr Evidence comment = CatalogSource::public_comment_2020;
constexpr Evidence outline = CatalogSource::revision_outline_2025;
constexpr Evidence kpmg = CatalogSource::kpmg_2024;
constexpr Evidence gitlab = CatalogSource::gitlab;

constexpr Label draft_only = {
    .ja = "2020年の意見募集に対する回答にのみ現れ、現行の別表3での存在は確認されていません。",
    .en = "Known only from the answers of 2020 on the draft; not confirmed for the table in force.",
};

consteval Confidence confidence_of(Evidence evidence) {
  if (evidence == criteria) return Confidence::official;
  if (evidence.contains(CatalogSource::control_criteria_2022)) return Confidence::official_corroborated;
  if (evidence == outline) return Confidence::official_sample;
  if (evidence == comment) return Confidence::official_draft_comment;
  return Confidence::secondary;
}

// An id that does not parse does not compile: value() throws.
consteval Control make(Level level, std::string_view id, Evidence evidence, Label label = {}) {
  Control control;
  control.id = ControlId::parse(id).value();
  control.level = level;
  control.confidence = confidence_of(evidence);
  control.evidence = evidence;
  control.label = label;
  return control;
}

consteval Control governance(std::string_view id, Evidence evidence) {
  return make(Level::governance, id, evidence);
}
consteval Control management(std::string_view id, Evidence evidence) {
  return make(Level::management, id, evidence);
}
consteval Control detail(std::string_view id, Evidence evidence) {
  return make(Level::detail, id, evidence);
}
consteval Control objective(std::string_view id, Evidence evidence, std::string_view ja, std::string_view en) {
  return make(Level::objective, id, evidence, {ja, en});
}

consteval Control added(std::string_view revision, Control control) {
  control.since = revision;
  return control;
}
consteval Control revised(std::string_view revision, Control control) {
  control.revised = revision;
  return control;
}
consteval Control with_pattern(std::uint8_t pattern, Control control) {
  control.pattern = pattern;
  return control;
}
consteval Control noted(Label note, Control control) {
  control.note = note;
  return control;
}

// clang-format off
constexpr Control controls[] = {
    governance("3.1.2.1", criteria),
    governance("3.1.2.2", criteria),
    governance("3.1.2.3", criteria),
    governance("3.1.3.1", criteria),
    governance("3.1.3.2", criteria),
    governance("3.1.3.3", criteria),
    governance("3.1.3.4", criteria),
    governance("3.1.4.1", criteria),
    governance("3.1.4.2", criteria | comment),
    governance("3.1.4.3", criteria),
    governance("3.1.4.4", criteria),
    governance("3.1.5.1", criteria),
    governance("3.1.5.2", criteria),
    governance("3.1.5.3", criteria | comment),
    governance("3.1.5.4", criteria),
    governance("3.1.5.5", criteria),
    governance("3.1.6.1", criteria),
    governance("3.1.6.2", criteria),

    management("4.4.1.1", criteria | comment),
    management("4.4.1.2", criteria | scf),
    management("4.4.1.3", criteria | scf),
    management("4.4.2.1", criteria | scf | comment),
    management("4.4.3.1", criteria | scf),
    management("4.4.4.1", criteria | scf),
    management("4.4.5.1", criteria | scf),
    management("4.4.5.2", criteria | scf),
    management("4.4.5.3", criteria | scf),
    management("4.4.6.1", criteria | scf),
    management("4.4.7.1", criteria | scf | comment),
    management("4.4.7.2", criteria | scf),
    management("4.4.7.3", criteria | scf),
    management("4.4.7.4", criteria | scf),
    management("4.4.8.1", criteria | scf),
    management("4.4.8.2", criteria | scf),
    management("4.4.8.3", criteria | scf),
    management("4.4.8.4", criteria | scf),
    management("4.4.8.5", criteria | scf),
    management("4.5.1.1", criteria | scf),
    management("4.5.1.2", criteria | scf),
    management("4.5.2.1", criteria | scf),
    management("4.5.2.2", criteria | scf),
    management("4.5.2.3", criteria | scf),
    management("4.5.2.4", criteria | scf),
    management("4.5.2.5", criteria | scf),
    management("4.5.2.6", criteria | scf),
    management("4.5.2.7", criteria | scf),
    management("4.5.2.8", criteria | scf),
    management("4.5.3.1", criteria | scf),
    management("4.5.4.1", criteria | scf),
    management("4.5.4.2", criteria | scf),
    management("4.5.4.3", criteria | scf),
    management("4.5.4.4", criteria | scf),
    management("4.5.4.5", criteria | scf),
    management("4.5.5.1", criteria | scf),
    management("4.5.5.2", criteria | scf),
    management("4.5.5.3", criteria | scf),
    management("4.6.1.1", criteria | scf),
    management("4.6.1.2", criteria | scf),
    management("4.6.2.1", criteria | scf),
    management("4.6.2.2", criteria | scf),
    management("4.6.2.3", criteria | scf | comment),
    management("4.6.2.4", criteria | scf),
    management("4.6.2.5", criteria | scf),
    management("4.6.2.6", criteria | scf),
    management("4.6.2.7", criteria | scf),
    management("4.6.3.1", criteria | scf),
    management("4.6.3.2", criteria | scf),
    management("4.6.3.3", criteria),
    management("4.6.3.4", criteria),
    management("4.7.1.1", criteria | scf),
    management("4.7.1.2", criteria | scf),
    management("4.7.1.3", criteria | scf),
    management("4.7.1.4", criteria | scf),
    management("4.7.1.5", criteria | scf),
    management("4.7.1.6", criteria | scf),
    management("4.7.1.7", criteria | scf),
    management("4.8.1.1", criteria | scf | comment),
    management("4.8.2.1", criteria | scf | comment),
    management("4.8.2.2", criteria | scf),
    management("4.9.1.1", criteria | scf),
    management("4.9.2.1", criteria | scf),
    management("4.9.2.2", criteria | scf),

    objective("5.1.1",    criteria | scf, "方針一式の承認と周知", "Security policy set approved and issued"),
    objective("5.1.2",    criteria | scf, "方針の定期点検", "Policies re-examined periodically"),

    objective("6.1.1",    criteria | scf, "責任分担の割当て", "Security duties assigned"),
    detail("6.1.1.13.PB", criteria | scf),
    objective("6.1.2",    criteria | scf | gitlab, "相反する職務の切り離し", "Conflicting duties kept apart"),
    objective("6.1.3",    criteria | scf, "当局への連絡経路の維持", "Channel to authorities maintained"),
    detail("6.1.3.3.PB",  criteria),
    objective("6.1.4",    criteria | scf | outline, "専門家コミュニティとの連携", "Links with expert communities"),
    with_pattern(1, detail("6.1.4.1",     outline)),
    with_pattern(1, detail("6.1.4.2",     outline)),
    with_pattern(1, detail("6.1.4.3",     outline)),
    with_pattern(1, detail("6.1.4.4",     outline)),
    with_pattern(1, detail("6.1.4.5",     outline)),
    with_pattern(1, detail("6.1.4.6",     outline)),
    objective("6.1.5",    criteria | scf, "プロジェクトへの組込み", "Security built into projects"),
    objective("6.2.1",    criteria | scf, "携帯端末の利用ルール", "Rules for portable devices"),
    objective("6.2.2",    criteria | scf, "遠隔勤務時の保護", "Remote work safeguards"),
    objective("6.3.1.P",  criteria | scf, "クラウド利用者との役割の明確化", "Duties shared with cloud customers"),
    detail("6.3.1.1.PB",  criteria | scf),

    objective("7.1.1",    criteria | scf | comment, "採用前の経歴確認", "Pre-hire background checks"),
    objective("7.1.2",    criteria | scf, "契約への責任の明記", "Security duties written into contracts"),
    objective("7.2.1",    criteria | scf, "管理層による実践の要求", "Managers insist on compliance"),
    objective("7.2.2",    criteria | scf, "啓発と教育", "Awareness and skills training"),
    revised("2024-07", detail("7.2.2.18",    kpmg)),
    detail("7.2.2.19.PB", criteria | scf),
    objective("7.2.3",    criteria | scf, "違反時の処分", "Sanctions for violations"),
    objective("7.3.1",    criteria | scf, "退職・異動後に残る責務", "Duties that outlast the job"),

    objective("8.1.1",    criteria | scf, "資産台帳の整備", "Asset register kept"),
    detail("8.1.1.6.PB",  criteria | scf),
    objective("8.1.2",    criteria | scf, "資産の担当者の指定", "Every asset has an owner"),
    detail("8.1.2.7.PB",  criteria | scf | comment),
    objective("8.1.3",    criteria | scf, "資産の許容される使い方", "Permitted use of assets"),
    objective("8.1.4",    criteria | scf, "離任時の資産返還", "Assets handed back on leaving"),
    objective("8.1.5.P",  criteria | scf | comment, "契約終了時の利用者資産の除去", "Customer assets removed at exit"),
    added("2024-07", detail("8.1.5.4.P",   kpmg)),
    objective("8.2.1",    criteria | scf, "情報の格付", "Information graded by sensitivity"),
    objective("8.2.2",    criteria | scf, "格付の表示", "Information marked by grade"),
    detail("8.2.2.7.PB",  criteria | scf),
    objective("8.2.3",    criteria | scf, "格付別の取扱い", "Handling rules per grade"),
    objective("8.3.1",    criteria | scf, "可搬媒体の統制", "Portable media controlled"),
    objective("8.3.2",    criteria | scf, "媒体の安全な廃棄", "Media disposed of safely"),
    objective("8.3.3",    criteria | scf, "輸送中の媒体の保護", "Media protected in transit"),

    objective("9.1.1",    criteria | scf, "アクセス方針の制定", "Access rules set by policy"),
    objective("9.1.2",    criteria | scf, "許可に基づくネットワーク利用", "Network use only when authorised"),
    objective("9.2.1",    criteria | scf, "アカウントの登録と抹消", "Accounts created and removed formally"),
    detail("9.2.1.6.PB",  criteria | scf),
    objective("9.2.2",    criteria | scf, "アクセス権付与の手続", "Access granted formally"),
    detail("9.2.2.8.PB",  criteria | scf),
    objective("9.2.3",    criteria | scf, "特権の限定と管理", "Privileged rights limited"),
    revised("2024-07", detail("9.2.3.11.PB", criteria | scf | kpmg)),
    objective("9.2.4",    criteria | scf, "秘密の認証情報の配付統制", "Secrets issued under control"),
    detail("9.2.4.9.PB",  criteria | scf),
    objective("9.2.5",    criteria | scf, "アクセス権の棚卸し", "Access rights re-checked"),
    objective("9.2.6",    criteria | scf, "アクセス権の剥奪・修正", "Access withdrawn or adjusted"),
    objective("9.3.1",    criteria | scf | gitlab, "利用者による認証情報の保護", "Users protect their credentials"),
    objective("9.4.1",    criteria | scf, "情報と機能へのアクセス限定", "Data and function access limited"),
    detail("9.4.1.8.PB",  criteria | scf | comment),
    objective("9.4.2",    criteria | scf, "安全なサインイン", "Sign-in made secure"),
    detail("9.4.2.2.B",   criteria | scf | comment),
    objective("9.4.3",    criteria | scf, "パスワードの仕組みの品質", "Sound password system"),
    objective("9.4.4",    criteria | scf, "強力なユーティリティの制限", "Powerful utilities restricted"),
    objective("9.4.5",    criteria | scf | gitlab, "ソースコードの保護", "Source code shielded"),
    objective("9.5.1.P",  criteria | scf, "仮想環境でのテナント分離", "Tenants isolated in virtual environment"),
    objective("9.5.2.P",  criteria | scf, "仮想マシンの要塞化", "Virtual machines hardened"),
    detail("9.5.2.1.PB",  criteria | scf | comment),

    objective("10.1.1",   criteria | scf | comment, "暗号利用の方針", "Cryptography usage rules"),
    detail("10.1.1.9.PB", criteria | scf | comment),
    noted(draft_only, detail("10.1.1.10.P", comment)),
    objective("10.1.2",   criteria | scf | comment, "鍵のライフサイクル管理", "Keys managed throughout life"),
    detail("10.1.2.20.PB",criteria | scf | comment),

    objective("11.1.1",   criteria | scf, "物理境界の設定", "Physical boundary defined"),
    objective("11.1.2",   criteria | scf, "入退の管理", "Entry checked"),
    objective("11.1.3",   criteria | scf, "部屋・施設の保全", "Rooms and sites secured"),
    objective("11.1.4",   criteria | scf, "災害・攻撃からの防護", "Disaster and attack protection"),
    objective("11.1.5",   criteria | scf, "保護区域内の作業規則", "Conduct inside secure areas"),
    objective("11.1.6",   criteria | scf, "搬入出場所の隔離", "Delivery points isolated"),
    objective("11.2.1",   criteria | scf, "装置の安全な配置", "Equipment sited safely"),
    objective("11.2.2",   criteria | scf, "電源等の供給の備え", "Power and utility resilience"),
    objective("11.2.3",   criteria | scf, "配線の保護", "Cables protected"),
    objective("11.2.4",   criteria | scf, "装置の保守", "Equipment kept in order"),
    objective("11.2.5",   criteria | scf, "持出しの許可制", "Removal needs permission"),
    objective("11.2.6",   criteria | scf, "構外資産の保護", "Off-site assets protected"),
    objective("11.2.7",   criteria | scf, "廃棄・再利用前の消去", "Wipe before disposal or reuse"),
    detail("11.2.7.4.PB", criteria | scf),
    objective("11.2.8",   criteria | scf, "無人装置の保護", "Unattended equipment protected"),
    objective("11.2.9",   criteria | scf, "机上・画面の整理", "Tidy desks, locked screens"),

    objective("12.1.1",   criteria | scf, "手順の文書化", "Operating procedures written down"),
    objective("12.1.2",   criteria | scf | gitlab, "変更の統制", "Changes controlled"),
    detail("12.1.2.11.PB",criteria | scf),
    objective("12.1.3",   criteria | scf, "容量の計画", "Capacity planned"),
    detail("12.1.3.9.PB", criteria | scf),
    objective("12.1.4",   criteria | scf, "開発・試験・本番の分離", "Dev, test, live kept apart"),
    objective("12.1.5.P", criteria | scf, "クラウド管理操作の安全", "Safe cloud administration operations"),
    detail("12.1.5.1.PB", criteria),
    objective("12.2.1",   criteria | scf, "マルウェア対策", "Malware defence"),
    added("2024-07", detail("12.2.1.15",   kpmg)),
    objective("12.3.1",   criteria | scf, "バックアップ", "Backups taken and tested"),
    objective("12.4.1",   criteria | scf, "イベントの記録", "Events recorded"),
    detail("12.4.1.15.PB",criteria | scf),
    objective("12.4.2",   criteria | scf, "記録の保護", "Logs protected"),
    objective("12.4.3",   criteria | scf, "管理者操作の記録", "Administrator actions recorded"),
    objective("12.4.4",   criteria | scf, "時計の一致", "Clocks aligned"),
    detail("12.4.4.4.PB", criteria | scf),
    objective("12.4.5.P", criteria | scf, "利用者による監視の実現", "Customers can monitor the service"),
    objective("12.5.1",   criteria | scf, "本番系への導入統制", "Live software installation controlled"),
    objective("12.6.1",   criteria | scf | gitlab, "技術的脆弱性への対応", "Technical vulnerabilities handled"),
    detail("12.6.1.18.PB",criteria | scf),
    objective("12.6.2",   criteria | scf, "利用者による導入の制限", "User installs limited"),
    objective("12.7.1",   criteria | scf, "監査作業の影響抑制", "Audit impact kept low"),

    objective("13.1.1",   criteria | scf, "ネットワークの統制", "Networks controlled"),
    objective("13.1.2",   criteria | scf, "ネットワークサービスの条件", "Network service terms secured"),
    objective("13.1.3",   criteria | scf, "ネットワークの分割", "Networks segmented"),
    revised("2024-07", detail("13.1.3.1",    kpmg)),
    revised("2024-07", detail("13.1.3.5",    kpmg)),
    objective("13.1.4.P", criteria | scf, "仮想・物理ネットワークの整合", "Virtual and physical networks consistent"),
    objective("13.2.1",   criteria | scf, "転送の規則", "Rules for transferring information"),
    objective("13.2.2",   criteria | scf, "転送の合意", "Agreements for transferring information"),
    objective("13.2.3",   criteria | scf, "電子メッセージの保護", "Electronic messages protected"),
    added("2024-07", detail("13.2.3.7.P",  kpmg)),
    objective("13.2.4",   criteria | scf, "守秘の取決め", "Confidentiality agreements"),

    objective("14.1.1",   criteria | scf, "要件へのセキュリティ反映", "Security requirements set up front"),
    objective("14.1.2",   criteria | scf, "公衆網上のサービス保護", "Public-network services protected"),
    objective("14.1.3",   criteria | scf, "取引処理の保護", "Transactions protected"),
    objective("14.2.1",   criteria | scf | gitlab, "安全な開発の規則", "Secure development rules"),
    detail("14.2.1.13.PB",criteria | scf),
    objective("14.2.2",   criteria | scf, "開発中の変更統制", "Development changes controlled"),
    objective("14.2.3",   criteria | scf, "基盤変更後の点検", "Review after platform change"),
    objective("14.2.4",   criteria | scf, "パッケージ改変の制限", "Package modification limited"),
    objective("14.2.5",   criteria | scf, "安全な設計の原則", "Secure engineering principles"),
    objective("14.2.6",   criteria | scf, "開発環境の保護", "Development environment protected"),
    objective("14.2.7",   criteria | scf, "外部委託開発の監督", "Outsourced development supervised"),
    objective("14.2.8",   criteria | scf | gitlab, "セキュリティ機能の試験", "Security functions tested"),
    objective("14.2.9",   criteria | scf, "受入れの試験", "Acceptance tests defined"),
    objective("14.3.1",   criteria | scf, "試験データの保護", "Test data protected"),

    objective("15.1.1",   criteria | scf, "供給者リスクの方針", "Supplier risk policy"),
    detail("15.1.1.14.B", criteria | scf),
    detail("15.1.1.16.B", criteria | scf | comment),
    objective("15.1.2",   criteria | scf, "供給者との取決め", "Security terms with suppliers"),
    detail("15.1.2.18.PB",criteria | scf),
    objective("15.1.3",   criteria | scf, "ICT供給網のリスク", "ICT supply chain risk"),
    objective("15.2.1",   criteria | scf, "供給者サービスの監視", "Supplier services watched"),
    objective("15.2.2",   criteria | scf, "供給者側変更の管理", "Supplier changes managed"),

    objective("16.1.1",   criteria | scf | comment, "インシデント対応の責任と手順", "Incident duties and procedures"),
    objective("16.1.2",   criteria | scf, "事象の速やかな報告", "Events reported promptly"),
    objective("16.1.3",   criteria | scf, "弱点の報告", "Weaknesses reported"),
    objective("16.1.4",   criteria | scf, "事象の評価と判定", "Events triaged"),
    objective("16.1.5",   criteria | scf, "インシデントへの対処", "Incidents responded to"),
    added("2024-07", detail("16.1.5.10",   kpmg)),
    objective("16.1.6",   criteria | scf, "教訓の反映", "Lessons fed back"),
    objective("16.1.7",   criteria | scf, "証拠の保全", "Evidence preserved"),
    detail("16.1.7.13.PB",criteria | scf | comment),

    objective("17.1.1",   criteria | scf, "継続の計画", "Security continuity planned"),
    objective("17.1.2",   criteria | scf, "継続策の整備", "Security continuity put in place"),
    objective("17.1.3",   criteria | scf, "継続策の検証", "Security continuity verified"),
    objective("17.2.1",   criteria | scf | comment, "施設の冗長化", "Facilities made redundant"),

    objective("18.1.1",   criteria | scf, "法令・契約義務の特定", "Legal and contractual duties identified"),
    objective("18.1.2",   criteria | scf | gitlab, "知的財産の尊重", "Intellectual property respected"),
    detail("18.1.2.13.PB",criteria | scf),
    objective("18.1.3",   criteria | scf, "記録の保全", "Records safeguarded"),
    detail("18.1.3.13.PB",criteria | scf),
    objective("18.1.4",   criteria | scf, "個人データの保護", "Personal data protected"),
    objective("18.1.5",   criteria | scf | comment, "暗号規制への適合", "Cryptography law compliance"),
    detail("18.1.5.7.PB", criteria | scf),
    objective("18.2.1",   criteria | scf, "第三者による点検", "Independent review"),
    objective("18.2.2",   criteria | scf, "管理者による順守点検", "Managers check compliance"),
    objective("18.2.3",   criteria | scf, "技術面の順守点検", "Technical compliance checked"),
};
// clang-format on

}  // namespace

std::span<const Control> ismap_2020_controls() noexcept {
  return controls;
}

}  // namespace ismap::detail
