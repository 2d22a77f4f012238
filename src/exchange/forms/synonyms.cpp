#include "src/exchange/forms/synonyms.hpp"

#include <array>

namespace ismap::exchange::detail {
namespace {

using Names = std::string_view;

constexpr Names id_names[] = {"番号",    "管理策番号", "管理策No.",  "管理策No",    "管理策ID",
                              "項番",    "管理番号",   "No.",        "No",          "ID",
                              "control", "control id", "control no", "control no.", "number"};
constexpr Names stance_names[] = {
    "実施",          "選択",       "適用",         "言明",        "実施/対象外",      "実施の有無", "実施有無",
    "実施区分",      "選択の有無", "選択有無",     "適用の有無",  "適用有無",         "採否",       "実施状況",
    "対応状況",      "状況",       "実施・対象外", "選択/非選択", "実施する／しない", "status",     "applicability",
    "implementation"};
constexpr Names individual_names[] = {"個別管理策",       "個別管理策の内容", "個別管理策(内容)",  "実施内容",
                                      "実施している内容", "対策内容",         "individual control"};
constexpr Names reason_names[] = {
    "理由",           "対象外の理由",           "対象外理由", "対象外とする理由",     "対象外とした理由",
    "選択しない理由", "非選択の理由",           "非選択理由", "実施しない理由",       "適用除外の理由",
    "除外理由",       "対象外・選択しない理由", "reason",     "reason for exclusion", "justification"};
constexpr Names inherited_names[] = {"引継元",           "引継ぎ元",           "引き継ぎ元",    "引継元サービス",
                                     "引継元の登録番号", "引継ぎ元のサービス", "inherited from"};
constexpr Names ground_names[] = {"対象外の根拠", "根拠", "ground"};

constexpr Names result_names[] = {"確認結果", "結果", "判定", "充足", "充足状況", "適否", "check", "finding"};
constexpr Names answer_names[] = {"回答",
                                  "回答内容",
                                  "事業者回答",
                                  "クラウドサービス事業者の回答",
                                  "事業者の実施状況",
                                  "answer",
                                  "provider answer",
                                  "answer of the provider"};
constexpr Names assessment_names[] = {"リスク評価",           "リスク評価の内容", "不足項目のリスク評価",
                                      "対策不足のリスク評価", "assessment",       "assessment of the risk"};

constexpr ColumnSynonyms columns[] = {
    {"items", "id", id_names},
    {"items", "result", result_names},
    {"items", "answer", answer_names},
    {"items", "assessment", assessment_names},
    {"controls", "id", id_names},
    {"controls", "stance", stance_names},
    {"controls", "individual_control", individual_names},
    {"controls", "reason", reason_names},
    {"controls", "inherited_from", inherited_names},
    {"controls", "ground", ground_names},
};

constexpr Names implemented_words[] = {
    "実施する", "実施している", "実施済",   "実施済み",  "有",       "あり", "有り",
    "○",        "yes",          "y",        "適用",      "適用する", "選択", "選択する",
    "selected", "採用",         "採用する", "implement", "in place", "1",    "true"};
constexpr Names inherited_words[] = {"引継ぎ", "引き継ぎ",       "引継", "引き継ぐ",
                                     "引継ぐ", "引き継いでいる", "継承", "inherit"};
constexpr Names excluded_words[] = {"対象外とする", "適用外",     "適用除外", "除外",           "除外する", "非該当",
                                    "該当なし",     "該当しない", "exclude",  "not applicable", "n/a",      "na"};
constexpr Names not_selected_words[] = {"選択しない", "非選択", "不選択",       "選択せず",  "選択していない",
                                        "採用しない", "不採用", "not selected", "unselected"};

constexpr Names satisfied_words[] = {"満たす", "適合", "適合している", "充足", "充足している", "対応済", "対応済み",
                                     "○",      "ok",   "yes",          "y",    "met",          "1",      "true"};
constexpr Names shortfall_words[] = {
    "不足", "満たさない", "満たしていない", "不適合", "対策不足", "対策が不足", "未対応", "×", "ng",
    "no",   "n",          "not met",        "0",      "false"};

constexpr WordSynonyms words[] = {
    {"result", "satisfied", satisfied_words},     {"result", "shortfall", shortfall_words},
    {"stance", "implemented", implemented_words}, {"stance", "inherited", inherited_words},
    {"stance", "excluded", excluded_words},       {"stance", "not_selected", not_selected_words},
};

constexpr Names no_to_a_control[] = {"excluded", "not_selected"};

constexpr AmbiguousWord two_ways[] = {
    {"stance", "×", no_to_a_control},          {"stance", "無", no_to_a_control},
    {"stance", "なし", no_to_a_control},       {"stance", "無し", no_to_a_control},
    {"stance", "no", no_to_a_control},         {"stance", "n", no_to_a_control},
    {"stance", "実施しない", no_to_a_control}, {"stance", "実施していない", no_to_a_control},
    {"stance", "未実施", no_to_a_control},     {"stance", "適用しない", no_to_a_control},
    {"stance", "-", no_to_a_control},          {"stance", "0", no_to_a_control},
    {"stance", "false", no_to_a_control},
};

}  // namespace

std::span<const ColumnSynonyms> column_synonyms() {
  return columns;
}

std::span<const WordSynonyms> word_synonyms() {
  return words;
}

std::span<const AmbiguousWord> ambiguous_words() {
  return two_ways;
}

}  // namespace ismap::exchange::detail
