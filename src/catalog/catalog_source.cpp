#include <ismap/catalog/catalog_source.hpp>

#include <array>

namespace ismap {
namespace {

constexpr std::array<CatalogSourceInfo, 8> sources = {{
    {.source = CatalogSource::control_criteria_2022,
     .title = {.ja = "ISMAP管理基準 英語参考訳（2022年4月1日最終改定）",
               .en = "Control Criteria of ISMAP, English reference translation, last revised 2022-04-01"},
     .locator = "https://www.ismap.go.jp/csm/sys_attachment.do?sys_id=bb71912b1b985910f18c65fa234bcb9f",
     .kind = SourceKind::official_document,
     .reliability = Reliability::high},
    {.source = CatalogSource::secure_controls_framework,
     .title = {.ja = "Secure Controls Framework 2025.4（ISMAPとの対応欄）",
               .en = "Secure Controls Framework 2025.4, column for ISMAP"},
     .locator = "https://github.com/Ansvar-Systems/security-controls-mcp, framework-to-scf.json, key japan_ismap",
     .kind = SourceKind::third_party_mapping,
     .reliability = Reliability::medium},
    {.source = CatalogSource::public_comment_2020,
     .title = {.ja = "ISMAP関係規程案に対する意見募集（2020年）の回答",
               .en = "Answers to the public comment of 2020 on the draft rules of ISMAP"},
     .locator = "result of the public comment, 2020; speaks of the draft, not of the text in force",
     .kind = SourceKind::official_answers,
     .reliability = Reliability::high},
    {.source = CatalogSource::revision_outline_2025,
     .title = {.ja = "ISMAP管理基準改定案の参考資料（2025年9月18日）",
               .en = "Reference material on the draft revision of the Control Criteria, 2025-09-18"},
     .locator = "slides of NCO, Digital Agency, MIC and METI, 2025-09-18",
     .kind = SourceKind::official_slides,
     .reliability = Reliability::high},
    {.source = CatalogSource::kpmg_2024,
     .title = {.ja = "2024年7月のISMAP管理基準改定に関するKPMGジャパンの解説",
               .en = "KPMG Japan on the revision of the Control Criteria in July 2024"},
     .locator = "https://kpmg.com/jp/ja/home/insights/2024/09/ismap-revision2024.html",
     .kind = SourceKind::professional_article,
     .reliability = Reliability::medium_high},
    {.source = CatalogSource::gitlab,
     .title = {.ja = "GitLabの文書「Compliance standards」", .en = "GitLab documentation, page Compliance standards"},
     .locator = "GitLab documentation, page Compliance standards, section on ISMAP",
     .kind = SourceKind::vendor_documentation,
     .reliability = Reliability::medium},
    {.source = CatalogSource::user_import,
     .title = {.ja = "利用者が取り込んだ管理策基準の表", .en = "The table of controls as imported by the user"},
     .locator = {},
     .kind = SourceKind::user_data,
     .reliability = Reliability::not_assessed},
    {.source = CatalogSource::iso_27002_2022,
     .title = {.ja = "ISO/IEC 27002:2022の管理策の番号", .en = "Numbering of the controls of ISO/IEC 27002:2022"},
     .locator = "ISO/IEC 27002:2022, Table B.1; the same 93 numbers as Annex A of ISO/IEC 27001:2022",
     .kind = SourceKind::international_standard,
     .reliability = Reliability::high},
}};

constexpr bool in_enumerator_order() {
  for (std::size_t i = 0; i < sources.size(); ++i)
    if (static_cast<std::size_t>(sources[i].source) != i) return false;
  return true;
}
static_assert(in_enumerator_order());

}  // namespace

std::span<const CatalogSourceInfo> catalog_sources() noexcept {
  return sources;
}

const CatalogSourceInfo& describe(CatalogSource source) noexcept {
  return sources[static_cast<std::size_t>(source)];
}

}  // namespace ismap
