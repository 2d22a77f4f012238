// Assessment guideline and additions to a scope: what changes between two submissions mean.
#pragma once

#include <ismap/rules/assessment_guideline/additions.hpp>
#include <ismap/rules/assessment_guideline/base_services.hpp>
#include <ismap/rules/assessment_guideline/cycles.hpp>
#include <ismap/rules/assessment_guideline/evaluations.hpp>
#include <ismap/rules/change_row.hpp>

namespace ismap::assessment_guideline::change {

inline constexpr ChangeRow other_name_and_services{
    .rule = &unit_of_registration,
    .code = "other_service",
    .verdict = Verdict::needs_judgement,
    .message =
        {"サービスの名称が異なり、共通する対象サービスもありません。同一の登録に係る文書であるかを確認してください。",
         "The service name differs, and no covered service is in both: are these documents of one registration?"},
};

inline constexpr ChangeRow other_scheme{
    .rule = &unit_of_registration,
    .code = "other_service",
    .verdict = Verdict::needs_judgement,
    .message = {"制度が異なります。同一の登録に係る文書であるかを確認してください。",
                "The scheme differs: are these documents of one registration?"},
};

inline constexpr ChangeRow other_name_and_applicant{
    .rule = &unit_of_registration,
    .code = "other_service",
    .verdict = Verdict::needs_judgement,
    .message = {"サービスの名称及び申請者がいずれも異なります。同一の登録に係る文書であるかを確認してください。",
                "Both service name and applicant differ: are these documents of one registration?"},
};

inline constexpr ChangeRow other_registration{
    .rule = &unit_of_registration,
    .code = "other_registration",
    .verdict = Verdict::needs_judgement,
    .message =
        {"登録番号が{0}から{1}に変わりました。登録の単位は言明の範囲です。"
         "同じ登録の前後の申請であるかを確認してください。",
         "The registration number changed from {0} to {1}. The unit of registration is the scope of the statement: are "
         "these submissions for one registration?"},
};

inline constexpr ChangeRow service_added{
    .rule = &unit_of_registration,
    .code = "service_added",
    .verdict = Verdict::needs_judgement,
    .looked_at_again = true,
    .message =
        {"言明の対象に「{0}」が加わりました。"
         "登録の単位は言明の範囲であり、範囲が異なるもの又は同じ統制の下にないものは、別に監査及び登録を要します。"
         "いずれにも当たらないかを確認してください。",
         "\"{0}\" came into the statement. The unit of registration is its scope: what has another scope or is not "
         "under the same controls needs an assessment and registration of its own."},
};

inline constexpr ChangeRow regions_added{
    .rule = &more_systems_or_regions,
    .code = "region_added",
    .verdict = Verdict::needs_judgement,
    .message =
        {"リージョンの追加は、それのみではマネジメント基準の管理策の変更に当たりません。"
         "管理策基準については示されていないため、変更に当たるかを確認してください。",
         "More regions are no change of a control of the management criteria by themselves; of the controls criteria "
         "nothing is told."},
};

inline constexpr ChangeRow applicant_changed{
    .rule = &merger,
    .code = "applicant_changed",
    .verdict = Verdict::needs_judgement,
    .message = {"申請者が「{0}」から「{1}」に変わりました。"
                "管理の方針、プロセス及び手順を変える合併は、マネジメント基準の管理策の変更に当たります。"
                "登録の承継の手続は確認できていません。",
                "The applicant changed from \"{0}\" to \"{1}\". A merger that changes management policy, process and "
                "procedure is a change of management controls. How a registration passes on could not be found."},
};

inline constexpr ChangeRow service_renamed{
    .rule = &change_of_name,
    .code = "renamed",
    .message =
        {"サービスの名称が「{0}」から「{1}」に変わりました。名称は公表事項であり、その変更は運営委員会に報告されます。",
         "The name of the service changed from \"{0}\" to \"{1}\". It is published, and its change is reported to the "
         "committee."},
};

inline constexpr ChangeRow region_added{
    .rule = &regions,
    .code = "region_added",
    .looked_at_again = true,
    .message =
        {"リージョン「{0}」が加わりました。"
         "証拠は言明書に記載されたリージョンから収集され、このリージョンも対象となります。",
         "The region \"{0}\" was added. Evidence comes from the regions named in the statement, which this one now "
         "is."},
};

inline constexpr ChangeRow region_removed{
    .rule = &regions,
    .code = "region_removed",
    .message = {"リージョン「{0}」が言明の対象から外れました。証拠をこのリージョンから収集することはできません。",
                "The region \"{0}\" left the statement. No evidence can come from it."},
};

inline constexpr ChangeRow newly_adopted{
    .rule = &changed_controls_leave_the_cycle,
    .code = "newly_adopted",
    .looked_at_again = true,
    .message =
        {"新たに採用した個別管理策（{0}件）は、監査の周期にかかわらず今回の監査の対象となります（推定。"
         "ismap explain GL-6.6）。",
         "What is newly adopted (individual controls: {0}) is assessed this time whatever the cycle (inferred; see "
         "ismap explain GL-6.6)."},
};

inline constexpr ChangeRow control_changed{
    .rule = &changed_controls_leave_the_cycle,
    .code = "changed",
    .looked_at_again = true,
    .message =
        {"個別管理策の内容が変更された管理策（{0}件）は、監査の周期にかかわらず今回の監査の対象となります（推定。"
         "ismap explain GL-6.6）。",
         "What changed (individual controls: {0}) is assessed this time whatever the cycle (inferred; see ismap "
         "explain GL-6.6)."},
};

inline constexpr ChangeRow own_part_changed{
    .rule = &changed_controls_leave_the_cycle,
    .code = "own_part_changed",
    .verdict = Verdict::needs_judgement,
    .looked_at_again = true,
    .message =
        {"引き継ぐ管理策のうち、事業者が行う部分の個別管理策が変更されたものが{0}件あります。"
         "監査を省略できるかを確認してください。",
         "Controls taken over, of which the provider's own part changed: {0}. May their assessment still be omitted?"},
};

inline constexpr ChangeRow perhaps_changed{
    .rule = &changed_controls_leave_the_cycle,
    .code = "maybe_changed",
    .verdict = Verdict::needs_judgement,
    .looked_at_again = true,
    .message =
        {"個別管理策の変更が示されていますが、"
         "監査の周期にかかわらず今回の監査の対象となるかが公表資料からは定まらない管理策が{0}件あります。",
         "Controls with a change of which no public text says whether it is assessed this time whatever the cycle: "
         "{0}."},
};

inline constexpr ChangeRow text_changed{
    .rule = &changed_controls_leave_the_cycle,
    .code = "text_changed",
    .verdict = Verdict::needs_judgement,
    .looked_at_again = true,
    .message =
        {"個別管理策の記載が変わりましたが、内容の変更が示されていない管理策が{0}件あります。"
         "字句の修正か内容の変更かを確認してください。"
         "内容の変更であれば、監査の周期にかかわらず今回の監査の対象となり（推定。"
         "ismap explain GL-6.6）、期間中の変更であれば変更前後の内容及び期間の記載を要します。",
         "Controls whose individual control reads otherwise, without a change being stated: {0}. Is it wording or "
         "content? A change of content is assessed this time whatever the cycle (inferred; see ismap explain GL-6.6); "
         "one within the period is stated with both contents and when each applied."},
};

inline constexpr ChangeRow base_removed{
    .rule = &base_on_the_list,
    .code = "base_removed",
    .message = {"「{1}」（{0}）は基盤でなくなりました。", "\"{1}\" ({0}) is no longer a base."},
};

}  // namespace ismap::assessment_guideline::change
