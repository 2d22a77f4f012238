// Breaches of the Control Criteria.
#include "src/review/remedy/table.hpp"
#include "src/review/remedy/texts.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>

namespace ismap::remedies {
namespace {

using enum RemedyKind;

constexpr Label write_it{"内容を記載してください。", "State it."};
constexpr Label state_control{"この管理策について、実施の有無を言明書に記載してください。",
                              "State in the statement whether the control is implemented."};
constexpr Label implement{
    "実施するか、実施しない合理的な理由を記載してください。理由による例外は人の判断を要します。",
    "Implement it, or give a sound reason for not doing so; whether the reason holds is for a person."};
constexpr Label select{"この管理策を選択して実施してください。", "Select and implement the control."};
constexpr Label give_reason{"理由を記載してください。", "Give the reason."};
constexpr Label select_or_reason{"選択するか、選択しない理由を付して記載してください。",
                                 "Select it, or state it with the reason for not selecting it."};
constexpr Label realise{"この管理策を実施するか、その統制目標とともに対象外とする合理的な理由を記載してください。",
                        "Implement the control, or exclude its objective too, with a sound reason."};
constexpr Label individual_control{"個別管理策を記載してください。", "Write the individual control."};
constexpr Label both_contents{"変更前と変更後の内容を、それぞれの期間とともに記載してください。",
                              "Give the content before and after, each with its period."};
constexpr Label change_content{"その期間の内容を記載してください。", "Write the content of that period."};
constexpr Label right_days{"変更の期間を、実際の日付により訂正してください。",
                           "Correct the periods to the days on which the content really held."};
constexpr Label right_number{"管理基準にある番号に訂正するか、記載を削除してください。",
                             "Correct the number to one of the Control Criteria, or remove the entry."};
constexpr Label right_edition{"版を訂正するか、その版の番号により記載してください。",
                              "Correct the edition, or use its numbers."};
constexpr Label no_heading{"見出しの記載を削除してください。", "Remove the entry for the heading."};
constexpr Label one_entry{"重複する記載のうち、正しい一つのみを残してください。",
                          "Keep the one entry that is right, and remove the others."};
constexpr Label declare_base{"引継ぎ元のサービスを、基盤となる対象外のサービスとして記載してください。",
                             "Name the service among the outside services and mark it as base."};
constexpr Label edition_in_force{"基準日において適用される版の管理基準により言明してください。",
                                 "State on the edition that is in force on that day."};
constexpr Label period_length{"監査対象期間を認められる長さに改めてください。",
                              "Give the assessment period a length that is allowed."};
constexpr Label period_days{"監査対象期間の初日と末日を訂正してください。",
                            "Correct the ends of the assessment period."};
constexpr Label earlier_event{"監査対象期間中の事象として扱い、後発事象から除くか、日付を訂正してください。",
                              "Take the event out of the subsequent ones, or correct its day."};
constexpr Label later_event{"後発事象から除くか、日付を訂正してください。",
                            "Take the event out of the subsequent ones, or correct its day."};
constexpr Label representation_with_point{"この事項を記載した経営者確認書を作成してください。",
                                          "Obtain a written representation that states the point."};
constexpr Label earlier_representation{"経営者確認書は、実施結果報告書の日付までの日付でなければなりません。",
                                       "The written representation has to be dated by the date of the report."};

constexpr Pointer report_date = path<&Dossier::report, &AssessmentReport::date>;

constexpr Row control_criteria_table[] = {
    {"STM-2.2/unknown_control", set_value, Way::likely_number, right_number},
    {"STM-2.2/edition", set_value, Way::person, right_edition},
    {"STM-2.2/heading", remove_entry, Way::person, no_heading},
    {"STM-2.2/repeated", remove_entry, Way::repeated_entry, one_entry},
    {"STM-2.2.1/blank", set_value, Way::person, write_name},

    {"STM-2.2.2a/none", add_entry, Way::person, name_service},
    {"STM-2.2.2a/blank", set_value, Way::blank_item, write_name},
    {"STM-2.2.2b/blank", set_value, Way::person, write_it},
    {"STM-2.2.2c/own_number", set_value, Way::person, other_base, {}, {}, Same::message},
    {"STM-2.2.2c/not_in_register", set_value, Way::person, other_base, {}, {}, Same::message},
    {"STM-2.2.2c/not_registered", set_value, Way::person, other_base, {}, {}, Same::message},
    {"STM-2.2.2c/on_liu_list", set_value, Way::person, other_base, {}, {}, Same::message},
    {"STM-2.2.2d/none",
     add_entry,
     Way::person,
     {"言明の対象とするリージョンを記載してください。", "Name the regions covered."}},
    {"STM-2.2.2d/blank", set_value, Way::blank_item, write_name},
    {"STM-2.2.3/blank", set_value, Way::person, write_it},

    {"STM-2.2.4-1/no_entry", add_entry, Way::person, state_control, {}, {}, Same::message},
    {"STM-2.2.4-1/not_implemented", set_value, Way::person, implement},
    {"STM-2.2.4-2/no_entry", add_entry, Way::person, state_control, {}, {}, Same::message},
    {"STM-2.2.4-2/not_implemented", set_value, Way::person, implement},
    {"STM-2.2.4-3a/no_entry", add_entry, Way::person, state_control, {}, {}, Same::message},
    {"STM-2.2.4-3a/not_selected", set_value, Way::person, select},
    {"STM-2.2.4-3b/no_reason", set_value, Way::person, give_reason},
    {"STM-2.2.4-3b/basic_detail", set_value, Way::person, realise},
    {"STM-2.2.4-3c/no_reason", set_value, Way::person, give_reason},
    {"STM-2.2.4-3c/not_mentioned", add_entry, Way::person, select_or_reason, {}, {}, Same::message},
    {"STM-2.2.4-3d/no_individual_control", set_value, Way::person, individual_control},
    {"STM-2.2.4-3e/one_content", add_entry, Way::person, both_contents},
    {"STM-2.2.4-3e/blank", set_value, Way::person, change_content},
    {"STM-2.2.4-3e/outside_period", set_value, Way::person, right_days},
    {"STM-2.2.4-3e/reversed", set_value, Way::person, right_days},
    {"STM-2.2.4-3e/first_day", set_value, Way::person, right_days},
    {"STM-2.2.4-3e/gap", set_value, Way::person, right_days},
    {"STM-2.2.4-3e/last_day", set_value, Way::person, right_days},
    {"STM-2.2.4-inh/undeclared", add_entry, Way::declared_base, declare_base, {}, {}, Same::message},
    {"STM-2.2.4-inh/own_number", set_value, Way::person, other_base, {}, {}, Same::message},
    {"STM-2.2.4-inh/not_in_register", set_value, Way::person, other_base, {}, {}, Same::message},
    {"STM-2.2.4-inh/not_registered", set_value, Way::person, other_base, {}, {}, Same::message},
    {"STM-2.2.4-inh/on_liu_list", set_value, Way::person, other_base, {}, {}, Same::message},

    {"STM-2.2.5a/reversed", change_date, Way::person, period_days},
    {"STM-2.2.5a/too_long", change_date, Way::period, period_length, "latest_last_day"},
    {"STM-2.2.5b/gap", change_date, Way::period, join_period, "continuous_first_day"},
    {"STM-2.2.5b/before", change_date, Way::period, join_period},
    {"STM-2.2.5b/overlap", change_date, Way::period, join_period, "continuous_first_day"},
    {"STM-2.2.5c/too_short", change_date, Way::period, period_length, "earliest_last_day"},
    {"STM-2.2.6/within_period", remove_entry, Way::person, earlier_event},
    {"STM-2.2.6/after_end", remove_entry, Way::person, later_event, {}, {}, Same::place, {"REG-3.2/early"}},
    {"STM-2.2.6/blank", set_value, Way::person, write_it},
    {"STM-2.2.8/not_stated", obtain_document, Way::person, representation_with_point, {}, {}, Same::message},
    {"STM-2.2.8/no_content", set_value, Way::person, write_it},
    {"STM-2.3-sign/after_report",
     change_date,
     Way::not_after,
     earlier_representation,
     {},
     report_date,
     Same::place,
     {"REG-3.2/early"}},
    {"STM-sign/blank", set_value, Way::person, write_name},

    {"STM25-1/no_entry", add_entry, Way::person, state_control, {}, {}, Same::message},
    {"STM25-1/left_out",
     set_value,
     Way::person,
     {"例外は定められていません。実施してください。", "Implement it: no exception is provided for."}},
    {"STM25-1/undeclared", add_entry, Way::declared_base, declare_base, {}, {}, Same::message},
    {"STM25-1/own_number", set_value, Way::person, other_base, {}, {}, Same::message},
    {"STM25-1/not_in_register", set_value, Way::person, other_base, {}, {}, Same::message},
    {"STM25-1/not_registered", set_value, Way::person, other_base, {}, {}, Same::message},
    {"STM25-1/on_liu_list", set_value, Way::person, other_base, {}, {}, Same::message},
    {"STM25-1/not_in_force", set_value, Way::person, edition_in_force},
    {"STM25-2/no_entry", add_entry, Way::person, state_control, {}, {}, Same::message},
    {"STM25-2/not_selected",
     set_value,
     Way::person,
     {"実施するか、理由を示して対象外としてください。", "Implement it, or exclude it with a reason."}},
    {"STM25-2/undeclared", add_entry, Way::declared_base, declare_base, {}, {}, Same::message},
    {"STM25-2/own_number", set_value, Way::person, other_base, {}, {}, Same::message},
    {"STM25-2/not_in_register", set_value, Way::person, other_base, {}, {}, Same::message},
    {"STM25-2/not_registered", set_value, Way::person, other_base, {}, {}, Same::message},
    {"STM25-2/on_liu_list", set_value, Way::person, other_base, {}, {}, Same::message},
    {"STM25-2/not_in_force", set_value, Way::person, edition_in_force},
    {"STM25-3/no_reason", set_value, Way::person, give_reason},
    {"STM25-3/not_in_force", set_value, Way::person, edition_in_force},
    {"STM25-4/no_individual_control", set_value, Way::person, individual_control},
    {"STM25-4/not_in_force", set_value, Way::person, edition_in_force},
    {"STM25-5/not_in_force", set_value, Way::person, edition_in_force},
};

}  // namespace

std::span<const Row> control_criteria_rows() noexcept {
  return control_criteria_table;
}

}  // namespace ismap::remedies
