#include "src/review/migration/notes.hpp"

#include <ismap/core/text.hpp>

#include <optional>
#include <string>
#include <utility>

namespace ismap {
namespace {

constexpr Label not_in_force{
    "改定後の管理基準の適用の日は公表資料で確認されていません。この言明書案は、適用の日の確認及び人による照合の前に提"
    "出することができません。",
    "The day from which the revision applies is not known. The draft is not to be filed before that day is known and a "
    "person has checked it."};
constexpr Label iso_mapping{
    "統制目標の対応は、国際規格の新旧の対応によるものです。改定後の管理基準と現行の管理基準との公式の対応表は公表資料"
    "で確認されていません。",
    "Objectives go along the correspondence of the two editions of the international standard. No official table of "
    "correspondence of the Control Criteria could be found."};
constexpr Label check_lines{"各行を移行元と照合し、確定してください。", "Check each line against its sources."};
constexpr Label details_missing{
    "公表された改定案の概要では詳細管理策は322項目ですが、この管理策の一覧に収録されているのは{0}項目です。他の詳細管"
    "理策は、この言明書案にも要確認事項にもありません。",
    "The published outline gives 322 details of the revision; the catalogue lists {0}. The others are neither in the "
    "draft nor on the worklist."};
constexpr Label import_table{"改定後の管理基準の表を取り込んで再度実行してください。",
                             "Import the table of the revision and migrate again."};
constexpr Label grounds{
    "対象外の理由の種別が移行元に記載されていない管理策（{0}件）は、現行の管理基準における唯一の理由である「合理的な適"
    "用が不可能」によるものとしました。改定後は、「リスク分析の結果、実施不要と適切に判断した場合」も対象外とすること"
    "ができます。",
    "Exclusions without a stated ground ({0}) are given the only one of the criteria in force since 2020, that the "
    "control cannot reasonably be applied. The revision knows a second one: that a risk analysis properly found it not "
    "needed."};
constexpr Label rest_as_is{
    "管理策以外の記載（監査対象期間、後発事象等を含みます。）は移行元のままです。",
    "All but the controls, assessment period and subsequent events included, is as in the source."};
constexpr Label renew_for_next_statement{"次の言明に合わせて改めてください。",
                                         "Bring it up to date for the next statement."};

}  // namespace

std::vector<Diagnostic> migration_notes(const Catalog& to, std::size_t given_grounds) {
  std::vector<Diagnostic> notes;
  const auto add = [&](const char* code, Severity severity, Text message, std::optional<Text> remedy = {}) {
    notes.push_back({.code = code,
                     .severity = severity,
                     .pointer = {},
                     .message = std::move(message),
                     .remedy = std::move(remedy)});
  };
  add("STM25-2/not_in_force", Severity::warning, Text{not_in_force});
  add("STM25-2/iso_mapping", Severity::warning, Text{iso_mapping}, Text{check_lines});
  if (!to.is_complete())
    add("STM25-2/details_missing", Severity::warning, fill(details_missing, {std::to_string(to.details().count())}),
        Text{import_table});
  if (given_grounds != 0) add("STM25-3/grounds", Severity::advice, fill(grounds, {std::to_string(given_grounds)}));
  add("STM25-5/rest_as_is", Severity::advice, Text{rest_as_is}, Text{renew_for_next_statement});
  return notes;
}

}  // namespace ismap
