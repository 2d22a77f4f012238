// Words that hold the place of a text. docs/conventions.md lists them.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace ismap::detail {

// clang-format off
/// As they are compared: letters and digits alone, normal form KC, small letters. In the order of their bytes.
inline constexpr auto placeholders = std::to_array<std::string_view>({
    "asabove", "blank", "ditto", "dummy", "fixme", "loremipsum", "na", "nil", "none", "notapplicable", "nothing",
    "null", "pending", "placeholder", "sameasabove", "sample", "seeabove", "tba", "tbc", "tbd", "test",
    "tobeadded", "tobeannounced", "tobeconfirmed", "tobedecided", "tobedefined", "tobedetermined", "todo",
    "undecided", "undefined", "undetermined", "unknown", "wip", "なし", "ほげ", "サンプル", "ダミー", "テスト",
    "上に同じ", "上記と同じ", "上記に同じ", "上記のとおり", "上記参照", "不明", "不要", "仮", "仮置き", "作成中",
    "別途", "別途参照", "別途回答", "別途定める", "別途提出", "別途記載",
    "別途説明", "別途送付", "別途連絡", "前述のとおり", "協議中", "同上", "同前", "同左", "同様", "対応中", "対象外",
    "後日", "後日回答", "後日提出", "後日記載", "後述", "未作成", "未入力", "未定", "未定です", "未対応", "未整備",
    "未確定", "未記入", "未記載", "検討中", "検討中です", "検討予定", "準備中", "無", "無し", "特になし", "特に無し",
    "特段なし", "略", "省略", "確認中", "空欄", "精査中", "要検討", "要確認", "記入予定", "記載予定", "該当しない",
    "該当なし", "該当無し", "調整中", "追って記載", "追記予定", "適用なし", "適用外", "非該当"
});

/// The first characters of the Japanese ones, and of 〇〇.
inline constexpr auto placeholder_beginnings = std::to_array<char32_t>({
    U'\u3007', U'\u306A', U'\u307B', U'\u30B5', U'\u30C0', U'\u30C6', U'\u4E0A', U'\u4E0D', U'\u4EEE', U'\u4F5C',
    U'\u5225', U'\u524D', U'\u5354', U'\u540C', U'\u5BFE', U'\u5F8C', U'\u672A', U'\u691C', U'\u6E96', U'\u7121',
    U'\u7279', U'\u7565', U'\u7701', U'\u78BA', U'\u7A7A', U'\u7CBE', U'\u8981', U'\u8A18', U'\u8A72', U'\u8ABF',
    U'\u8FFD', U'\u9069', U'\u975E'
});
// clang-format on

static_assert(std::ranges::is_sorted(placeholders) && std::ranges::is_sorted(placeholder_beginnings));

inline constexpr std::size_t longest_placeholder =
    std::ranges::max(placeholders, {}, [](std::string_view word) { return word.size(); }).size();

}  // namespace ismap::detail
