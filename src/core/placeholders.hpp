// Words that hold the place of a text. docs/conventions.md lists them.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace ismap::detail {

// clang-format off
/// As they are compared: letters and digits alone, normal form KC, small letters. In the order of their bytes.
inline constexpr auto placeholders = std::to_array<std::string_view>({
    "asabove", "blank", "ditto", "dummy", "example", "fillin", "fixme", "inprogress", "loremipsum", "na", "nil",
    "none", "notapplicable", "notdone", "nothing", "notimplemented", "notyet", "notyetimplemented", "null", "pending",
    "placeholder", "planned", "pleasecomplete", "pleasefillin", "sameasabove", "sample", "seeabove", "seeannex",
    "seeappendix", "seeattached", "seeattachment", "tba", "tbc", "tbd", "test", "tobeadded", "tobeannounced",
    "tobeconfirmed", "tobedecided", "tobedefined", "tobedetermined", "todo", "undecided", "undefined", "undetermined",
    "unknown", "wip", "ご入力ください", "ご記入ください", "なし", "ほげ", "サンプル", "ダミー", "テスト", "上に同じ",
    "上記と同じ", "上記に同じ", "上記のとおり", "上記参照", "不明", "不要", "予定", "仮", "仮置き", "作成中",
    "入力してください", "入力例", "別添", "別添のとおり", "別添参照", "別紙", "別紙に記載", "別紙のとおり",
    "別紙参照", "別途", "別途参照", "別途回答", "別途定める", "別途提出", "別途記載", "別途説明", "別途送付",
    "別途連絡", "前述のとおり", "協議中", "参照", "同上", "同前", "同左", "同様", "実施していない",
    "実施していません", "実施しない", "実施しません", "実施予定", "対応していない", "対応していません", "対応中",
    "対応予定", "対象外", "導入していない", "導入していません", "導入予定", "後日", "後日回答", "後日提出",
    "後日記載", "後述", "整備中", "未作成", "未入力", "未定", "未定です", "未実施", "未実施です", "未対応", "未導入",
    "未整備", "未着手", "未確定", "未記入", "未記載", "検討中", "検討中です", "検討予定", "添付参照", "添付資料参照",
    "準備中", "無", "無し", "特になし", "特に無し", "特段なし", "略", "省略", "確認中", "空欄", "精査中", "要検討",
    "要確認", "要記入", "要記載", "記入してください", "記入予定", "記入例", "記入欄", "記載してください", "記載予定",
    "記載例", "該当しない", "該当なし", "該当無し", "調整中", "資料参照", "追って記載", "追記予定", "適用なし",
    "適用外", "非該当"
});

/// The first characters of the Japanese ones, and of 〇〇.
inline constexpr auto placeholder_beginnings = std::to_array<char32_t>({
    U'\u3007', U'\u3054', U'\u306A', U'\u307B', U'\u30B5', U'\u30C0', U'\u30C6', U'\u4E0A', U'\u4E0D', U'\u4E88',
    U'\u4EEE', U'\u4F5C', U'\u5165', U'\u5225', U'\u524D', U'\u5354', U'\u53C2', U'\u540C', U'\u5B9F', U'\u5BFE',
    U'\u5C0E', U'\u5F8C', U'\u6574', U'\u672A', U'\u691C', U'\u6DFB', U'\u6E96', U'\u7121', U'\u7279', U'\u7565',
    U'\u7701', U'\u78BA', U'\u7A7A', U'\u7CBE', U'\u8981', U'\u8A18', U'\u8A72', U'\u8ABF', U'\u8CC7', U'\u8FFD',
    U'\u9069', U'\u975E'
});
// clang-format on

static_assert(std::ranges::is_sorted(placeholders) && std::ranges::is_sorted(placeholder_beginnings));

inline constexpr std::size_t longest_placeholder =
    std::ranges::max(placeholders, {}, [](std::string_view word) { return word.size(); }).size();

}  // namespace ismap::detail
