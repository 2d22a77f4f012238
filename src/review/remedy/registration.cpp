// Breaches of the registration rules.
#include "src/review/remedy/table.hpp"
#include "src/review/remedy/texts.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>

namespace ismap::remedies {
namespace {

using enum RemedyKind;

constexpr Label choose_assessor{"登録された監査機関による実施結果報告書を取得してください。",
                                "Obtain a report of a registered assessor."};
constexpr Label own_name{"サービスを申請者の名義で提供することとし、その旨を記載してください。",
                         "Provide the service under the applicant's own name, and say so."};
constexpr Label report_in_time{"実施結果報告書の日付を期限までの日としてください。",
                               "Have the report dated by the last day allowed."};
constexpr Label new_report{"監査対象期間の末日以後の日付の実施結果報告書を取得してください。",
                           "Obtain a report dated on or after the last day of the assessment period."};
constexpr Label representation_in_time{"経営者確認書の日付を期限までの日としてください。",
                                       "Date the written representation by the last day allowed."};
constexpr Label new_representation{
    "監査対象期間の末日以後の日付の経営者確認書を、{0}までに作成してください。",
    "Obtain a written representation dated on or after the last day of the period, by {0}."};
constexpr Label write_actions{"改善の内容を記載してください。", "Say what is done."};
constexpr Label disclose{"この情報を記載してください。", "State the information."};
constexpr Label pledge{"申請者がこの事項を宣誓してください。", "The applicant has to give the pledge."};
constexpr Label objective{"実施している統制目標を言明してください。", "State a control objective that is implemented."};
constexpr Label in_japanese{"日本語の文書を提出してください。", "File it in Japanese."};
constexpr Label in_either{"日本語又は英語の文書を提出してください。", "File it in Japanese or English."};
constexpr Label file_again{"実施結果報告書の日付以後に改めて申請する必要があります。",
                           "The application has to be filed anew, on or after the date of the report."};
constexpr Label file_in_time{"申請日を期限までの日としてください。", "File by the last day allowed."};
constexpr Label file_document{"この文書を提出してください。", "File the document."};
constexpr Label same_period{
    "言明書の監査対象期間と同じ期間の実施結果報告書を取得するか、誤った方の記載を訂正してください。",
    "Obtain a report on the period of the statement, or correct the one that is wrong."};
constexpr Label answer_in_time{"問合せには、期限までに回答しなければなりません。",
                               "The inquiry has to be answered by the last day allowed."};
constexpr Label answer_day{"回答日を訂正してください。", "Correct the day of the answer."};
constexpr Label past_deletion{"過去の登録削除は変更できません。", "A past deletion cannot be changed any more."};
constexpr Label renew_in_time{"更新申請の日を有効期間の末日までの日としてください。",
                              "File the renewal by the last day of validity."};

constexpr Label apply_anew{"登録を希望する場合は、登録の申請（新規）を行う必要があります。",
                           "To be registered, a first application has to be filed."};

constexpr Pointer report_dated_on = path<&Dossier::report, &AssessmentReport::date>;

constexpr Row registration_table[] = {
    {"REG-3.1b/not_named",
     set_value,
     Way::person,
     {"監査機関の登録番号を確認して記載してください。", "Give the number of the assessor."}},
    {"REG-3.1b/not_listed", obtain_document, Way::person, choose_assessor},
    {"REG-3.1b/not_registered", obtain_document, Way::person, choose_assessor},
    {"REG-3.1c/not_under_own_name", set_value, Way::person, own_name},
    {"REG-3.2/early", obtain_document, Way::until_limit, new_report, "latest_report_date"},
    {"REG-3.2/late", change_date, Way::not_after, report_in_time, "latest_report_date"},
    {"REG-3.2b/early", obtain_document, Way::before_report, new_representation, "latest_representation_date"},
    {"REG-3.2b/late", change_date, Way::not_after, representation_in_time, "latest_representation_date"},
    {"REG-3.3/no_plan", obtain_document, Way::person, write_plan},
    {"REG-3.3/no_actions", set_value, Way::person, write_actions},
    {"REG-3.4(1)/not_stated", set_value, Way::person, disclose},
    {"REG-3.4(2)/not_stated", set_value, Way::person, disclose},
    {"REG-3.4(3)/not_stated", set_value, Way::person, disclose},
    {"REG-3.4(4)/not_stated", set_value, Way::person, disclose},
    {"REG-3.5(0)/pledges_missing", add_entry, Way::pledge, pledge},
    {"REG-3.5(1)/not_pledged", add_entry, Way::pledge, pledge},
    {"REG-3.5(2)/not_pledged", add_entry, Way::pledge, pledge},
    {"REG-3.5(3)/not_pledged", add_entry, Way::pledge, pledge},
    {"REG-3.5(4)/not_pledged", add_entry, Way::pledge, pledge},
    {"REG-3.5(5)/not_pledged", add_entry, Way::pledge, pledge},
    {"REG-3.5(6)/not_pledged", add_entry, Way::pledge, pledge},
    {"REG-3.8/not_stated", set_value, Way::blank_item, write_name},
    {"REG-3.8/no_scope", add_entry, Way::person, name_service},
    {"REG-3.8/no_objective", add_entry, Way::person, objective, {}, {}, Same::message, {"STM-2.2.4-3a", "STM25-2"}},
    {"REG-3.9/not_japanese", obtain_document, Way::person, in_japanese},
    {"REG-3.9/language", obtain_document, Way::person, in_either},
    {"REG-3.13/gap", change_date, Way::period, join_period, "continuous_first_day"},
    {"REG-3.13/before", change_date, Way::period, join_period},
    {"REG-3.13/overlap", change_date, Way::period, join_period, "continuous_first_day"},

    {"REG-4.1/document_missing", obtain_document, Way::person, file_document, {}, {}, Same::message},
    {"REG-4.2/before_report", change_date, Way::not_before, file_again, {}, report_dated_on},
    {"REG-4.2/late", change_date, Way::not_after, file_in_time, "latest_filing_date"},
    {"REG-5.1(1)/document_missing", obtain_document, Way::person, file_document, {}, {}, Same::message},
    {"REG-5.1(1)/not_japanese", obtain_document, Way::person, in_japanese},
    {"REG-5.1(1)/language", obtain_document, Way::person, in_either},
    {"REG-5.1(4)/period_differs", obtain_document, Way::person, same_period},
    {"REG-5.4(1)/unanswered", add_entry, Way::until_limit, answer_in_time, "latest_answer_date"},
    {"REG-5.4(1)/before_inquiry", change_date, Way::person, answer_day},
    {"REG-5.4(1)/late", change_date, Way::not_after, answer_in_time, "latest_answer_date"},

    {"REG-6.1(2)/finding", obtain_document, Way::fact, new_assessment},
    {"REG-6.1(4)/no_plan", obtain_document, Way::until_limit, write_plan, "latest_improvement_date"},
    {"REG-6.1(4)/late", change_date, Way::planned_day, plan_in_time, "latest_improvement_date"},
    {"REG-6.1(7)/violation", set_value, Way::fact, found_breach},
    {"REG-6.1(7)/deleted", set_value, Way::fact, past_deletion},
    {"REG-8.1b/nothing_to_renew", set_value, Way::person, apply_anew},
    {"REG-8.1b/late", change_date, Way::not_after, renew_in_time, "latest_renewal_date"},
};

}  // namespace

std::span<const Row> registration_rows() noexcept {
  return registration_table;
}

}  // namespace ismap::remedies
