// Registration rules 6.1 and chapter 10: what changes between two submissions mean.
#pragma once

#include <ismap/rules/change_row.hpp>
#include <ismap/rules/registration/ch06_review.hpp>
#include <ismap/rules/registration/ch10_changes.hpp>

namespace ismap::registration::change {

inline constexpr ChangeRow no_new_report{
    .rule = &review_controls,
    .code = "no_report",
    .verdict = Verdict::unknown,
    .message = {"新たな申請に実施結果報告書がないため、発見事項（前回{0}件）の状況は分かりません。",
                "Without a new report it is not known what became of the findings (previously {0})."},
};

inline constexpr ChangeRow finding_closed{
    .rule = &review_controls,
    .code = "finding_closed",
    .message =
        {"前回発見事項があった{0}について、今回の実施結果報告書に発見事項はありません。"
         "今回の監査の対象であったかは書類に現れません。",
         "{0} had a finding and has none in the new report. Whether it was assessed this time does not show in the "
         "documents."},
};

inline constexpr ChangeRow finding_in_governance_repeated{
    .rule = &review_governance_management,
    .code = "finding_repeated",
    .verdict = Verdict::not_met,
    .message = {"ガバナンス基準又はマネジメント基準の{0}に発見事項があります。",
                "{0}, of the governance or management criteria, has a finding."},
};

inline constexpr ChangeRow finding_in_governance{
    .rule = &review_governance_management,
    .code = "finding_new",
    .verdict = Verdict::not_met,
    .message = {"ガバナンス基準又はマネジメント基準の{0}に発見事項があります。",
                "{0}, of the governance or management criteria, has a finding."},
};

inline constexpr ChangeRow finding_repeated{
    .rule = &review_minor_findings,
    .code = "finding_repeated",
    .verdict = Verdict::needs_judgement,
    .message = {"{0}に、前回に続き発見事項があります。軽微といえるかを確認してください。",
                "{0} has a finding again. Whether it is minor is for a person."},
};

inline constexpr ChangeRow finding_new{
    .rule = &review_minor_findings,
    .code = "finding_new",
    .verdict = Verdict::needs_judgement,
    .message = {"{0}に新たな発見事項があります。軽微といえるかを確認してください。",
                "{0} has a new finding. Whether it is minor is for a person."},
};

inline constexpr ChangeRow disclosures_changed{
    .rule = &review_disclosure,
    .code = "disclosures_changed",
    .verdict = Verdict::needs_judgement,
    .message = {"3.4の情報が変わりました。適切かつ十分に開示されているかを確認してください。",
                "Information of 3.4 changed. Is it disclosed properly and sufficiently?"},
};

inline constexpr ChangeRow disclosures_gone{
    .rule = &review_disclosure,
    .code = "disclosures_gone",
    .verdict = Verdict::unknown,
    .message = {"3.4の情報が提供されていません。", "The information of 3.4 is no longer given."},
};

inline constexpr ChangeRow pledge_dropped{
    .rule = &review_pledges,
    .code = "pledge_dropped",
    .verdict = Verdict::not_met,
    .message = {"3.5({0})の宣誓がなくなりました。全ての宣誓を要します。",
                "The pledge of 3.5({0}) is gone. Every pledge has to be given."},
};

inline constexpr ChangeRow pledge_added{
    .rule = &review_pledges,
    .code = "pledge_added",
    .message = {"3.5({0})の宣誓が加わりました。", "The pledge of 3.5({0}) was added."},
};

inline constexpr ChangeRow listed_item_changed{
    .rule = &list_change,
    .code = "list_changed",
    .message =
        {"リストに掲載される事項のうち、{0}が変わりました。登録者は、変更を認知したときは遅滞なく届け出ます。",
         "Of the items on the list, {0} changed. The registrant notifies a change without delay on becoming aware of "
         "it."},
};

inline constexpr ChangeRow control_perhaps_gravely_changed{
    .rule = &grave_control_change,
    .code = "control_changed",
    .message =
        {"{0}に変更があります。重大な統制変更又はそれにつながり得る事象であれば、様式8により遅滞なく届け出ます。"
         "何が重大な変更に当たるかは公表されていないため、確認してください。",
         "A change: {0}. A grave control change, or an event that may lead to one, is notified by Form 8 without "
         "delay. What counts as grave is not public: a person must judge."},
};

inline constexpr ChangeRow outside_service_perhaps_gravely_changed{
    .rule = &grave_control_change,
    .code = "outside_service_changed",
    .message =
        {"{0}に変更があります。重大な統制変更又はそれにつながり得る事象であれば、様式8により遅滞なく届け出ます。"
         "何が重大な変更に当たるかは公表されていないため、確認してください。",
         "A change: {0}. A grave control change, or an event that may lead to one, is notified by Form 8 without "
         "delay. What counts as grave is not public: a person must judge."},
};

}  // namespace ismap::registration::change
