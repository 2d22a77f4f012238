// What the types of the information given with the statement mean.
#include "src/model/descriptions/descriptions.hpp"

namespace ismap {
namespace {

constexpr Description disclosures_rows[] = {
    {"Disclosures",
     "",
     {"言明書のほかに提供する情報（登録規則3.4）。",
      "Information given beside the statement (registration rules 3.4)."}},
    {"Disclosures",
     "capital_ties",
     {"資本関係（3.4(1)）。公表されている事項も記載する。",
      "Capital ties (3.4(1)); public information has to be given too."}},
    {"Disclosures", "officers", {"役員等（3.4(1)）。", "Officers (3.4(1))."}},
    {"Disclosures",
     "foreign_law_risk",
     {"日本以外の法令が適用され、調達機関の意図しない情報の取得又は処理が行われるリスクを評価するために必要な情報"
      "（3.4(2)）。",
      "What others need to assess the risk that non-Japanese law applies and that information is accessed or processed "
      "without the buyer intending it (3.4(2))."}},
    {"Disclosures", "governing_law", {"契約に定める準拠法（3.4(3)）。", "Governing law set in the contract (3.4(3))."}},
    {"Disclosures", "jurisdiction", {"契約に定める裁判管轄（3.4(3)）。", "Jurisdiction set in the contract (3.4(3))."}},
    {"Disclosures", "third_party_tests", {"第三者による検査の状況（3.4(4)）。", "Tests by third parties (3.4(4))."}},
    {"Disclosures",
     "other_certifications",
     {"他の認証及び監査の状況（様式3別添7）。ない場合は空の配列とする。",
      "Other certifications and audits (Form 3, annex 7). An empty list if there are none."}},
    {"ThirdPartyTests",
     "",
     {"ペネトレーションテスト、脆弱性診断等の第三者による検査（登録規則3.4(4)）。",
      "Penetration tests, vulnerability diagnoses and the like by third parties (registration rules 3.4(4))."}},
    {"ThirdPartyTests",
     "status",
     {"実施の状況。検査の結果の内容は要しない。", "Which tests are made. Their results are not asked for."}},
    {"ThirdPartyTests",
     "acceptance",
     {"第三者による検査の受入れの状況。", "Whether tests by third parties are accepted."}},
    {"Certification",
     "",
     {"サービス又は事業者が取得している認証1件（様式3別添7）。",
      "One certification of the service or its provider (Form 3, annex 7)."}},
    {"Certification", "scheme", {"認証の制度。", "Scheme of the certification."}},
    {"Certification",
     "standard",
     {"認証の規格。例：`JIS Q 27001:2023`。", "Standard certified to, as `JIS Q 27001:2023`."}},
    {"Certification", "valid", {"認証の有効期間。", "Validity of the certificate."}},
    {"Certification",
     "renewal_expected",
     {"認証の更新が見込まれる場合は真とする。", "True if the certificate is expected to be renewed."}},
    {"Certification",
     "accreditation_iaf",
     {"IAFに加盟する認定機関の認定を受けた認証機関による場合は真とする。",
      "True if the certification body is accredited by a member of IAF."}},
    {"Certification",
     "scope_covers_service",
     {"認証の範囲が言明の対象のサービスを含む場合は真とする。",
      "True if the certified scope contains the service of the statement."}},
    {"Certification",
     "scope_covers_management",
     {"認証の範囲がマネジメント基準の個別管理策を適用する組織を含む場合は真とする。",
      "True if the certified scope contains the organisations that apply the individual controls of the management "
      "criteria."}},
    {"Certification",
     "scope_explained",
     {"認証の範囲についてこれらの説明がある場合は真とする。", "True if this is explained."}},
    {"CertificationScheme", "", {"認証の制度。", "Scheme of a certification."}},
    {"CertificationScheme",
     "isms",
     {"ISMS適合性評価制度（JIS Q 27001又はISO/IEC 27001）。", "ISMS: JIS Q 27001 or ISO/IEC 27001."}},
    {"CertificationScheme", "other", {"その他の認証。", "Another one."}},
};

}  // namespace

Descriptions disclosures_descriptions() {
  return disclosures_rows;
}

}  // namespace ismap
