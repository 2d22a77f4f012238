#include <ismap/catalog/rejected_id.hpp>

#include <ismap/catalog/catalog.hpp>

#include <algorithm>
#include <array>
#include <iterator>

namespace ismap {
namespace {

constexpr Label legend_only = {.ja = "4.3は凡例であり、管理策は置かれていません。",
                               .en = "4.3 is the legend and holds no controls."};
constexpr Label suffix_dropped = {.ja = "番号の末尾の記号が脱落しています。", .en = "The suffix was dropped."};

constexpr RejectedId rejects[] = {
    {.id = "6.1.3.13.PB",
     .likely = "6.1.3.3.PB",
     .origin = CatalogSource::secure_controls_framework,
     .reason = {.ja = "6.1.3の基本言明要件は6.1.3.3.PBのみです。6.1.1.13.PBとの取違えと考えられます。",
                .en = "The basic detail of 6.1.3 is 6.1.3.3.PB; the ending seems to come from 6.1.1.13.PB."}},
    {.id = "12.5.1.1.PB",
     .likely = "12.1.5.1.PB",
     .origin = CatalogSource::secure_controls_framework,
     .reason = {.ja = "12.5.1に基本言明要件の詳細管理策はありません。数字が入れ替わっています。",
                .en = "12.5.1 has no basic detail; two numbers are swapped."}},
    {.id = "4.2.6.6",
     .likely = "4.6.2.6",
     .origin = CatalogSource::secure_controls_framework,
     .reason = {.ja = "4.2.6は存在しません。数字が入れ替わっています。",
                .en = "There is no 4.2.6; two numbers are swapped."}},
    {.id = "4.3.1", .likely = {}, .origin = CatalogSource::secure_controls_framework, .reason = legend_only},
    {.id = "4.3.1.1", .likely = {}, .origin = CatalogSource::secure_controls_framework, .reason = legend_only},
    {.id = "6.3", .likely = "6.3.P", .origin = CatalogSource::secure_controls_framework, .reason = suffix_dropped},
    {.id = "6.3.1", .likely = "6.3.1.P", .origin = CatalogSource::secure_controls_framework, .reason = suffix_dropped},
    {.id = "6.3.1.1",
     .likely = "6.3.1.1.PB",
     .origin = CatalogSource::secure_controls_framework,
     .reason = suffix_dropped},
    {.id = "10.1.1.10.PB",
     .likely = "10.1.1.10.P",
     .origin = CatalogSource::public_comment_2020,
     .reason = {.ja = "Bの付与は意見募集における提案であり、採用されていません。",
                .en = "The B was proposed in a public comment and not adopted."}},
};

constexpr auto reject_ids = [] {
  std::array<ControlId, std::size(rejects)> ids;
  for (std::size_t i = 0; i < ids.size(); ++i) ids[i] = ControlId::parse(rejects[i].id).value();
  return ids;
}();

}  // namespace

std::span<const RejectedId> rejected_ids() noexcept {
  return rejects;
}

std::optional<RejectedId> rejected(std::string_view text) noexcept {
  for (const RejectedId& reject : rejects)
    if (reject.id == text) return reject;
  return std::nullopt;
}

std::optional<RejectedId> rejected(std::string_view text, std::string_view edition) noexcept {
  return edition == edition_2025 ? std::nullopt : rejected(text);
}

std::optional<RejectedId> rejected(ControlId id, std::string_view edition) noexcept {
  const auto at = std::ranges::find(reject_ids, id);
  if (edition == edition_2025 || at == reject_ids.end()) return std::nullopt;
  return rejects[at - reject_ids.begin()];
}

}  // namespace ismap
