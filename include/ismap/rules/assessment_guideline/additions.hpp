// What a registration covers: added services, changes of scope, mergers.
#pragma once

#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::assessment_guideline {

/// Basic regulation 4.4: what one registration covers.
inline constexpr RuleRow unit_of_registration{
    .id = "ADD-1",
    .clause = {Regulation::basic_regulation, "4.4", "final-2020"},
    .title = {"登録の単位", "Unit of registration"},
    .text = {"登録の単位は言明の範囲である。範囲の異なる新たなサービス又は同じ統制の下にないサービスは、別に監査及び"
             "登録を要する。",
             "The unit of registration is the scope of the statement. A new service of another scope, or not under the "
             "same controls, needs its own assessment and registration."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"整理番号10、基本規程4.4", "no. 10; basic regulation 4.4"}}}},
    .automation = Automation::information,
};

/// Registration rules 10.2: a service that is added within the stated scope.
inline constexpr RuleRow service_within_scope{
    .id = "ADD-2",
    .clause = {Regulation::service_registration, "10.2", "final-2020"},
    .title = {"範囲内のサービスの追加", "A service added within the scope"},
    .text = {"言明の範囲内にあり同じ統制の下にあるサービスは、登録の対象とすることができる。"
             "期間の途中の手続は確認できておらず、リスト掲載情報の変更（REG-10.2）によると推定する。",
             "A service within the stated scope and under the same controls can be covered. The procedure during a "
             "term could not be found; REG-10.2, a change of list information, is likely."},
    .standing = Standing::inferred,
    .sources = {{{Source::public_comment_2020, {"整理番号10", "no. 10"}}}},
    .automation = Automation::information,
};

/// More systems or regions are no change of a management control by themselves.
inline constexpr RuleRow more_systems_or_regions{
    .id = "ADD-3",
    .clause = {Regulation::scheme_guidance, "-", "2024"},
    .title = {"システム又はリージョンの追加", "More systems or regions"},
    .text =
        {"システム又はリージョンの追加は、それのみではマネジメント基準の管理策の変更に当たらない。GL-6.6で判定する。",
         "More systems or regions are no change of a control of the management criteria by themselves. GL-6.6 decides "
         "it."},
    .standing = Standing::stated,
    .sources = {{{Source::portal_changed_control, {"マネジメント基準", "management criteria"}}}},
    .automation = Automation::information,
};

/// A plan not to assess again what another service of the provider was assessed for.
inline constexpr RuleRow no_double_assessment{
    .id = "ADD-4",
    .clause = {Regulation::scheme_guidance, "-", "2024"},
    .title = {"新たなサービスの監査の重複の回避", "No double assessment of a new service"},
    .text = {"同じ事業者の他のサービスで監査済みの統制について、"
             "新たなサービスの追加時に重複する監査を避けることが2025年度に計画された。結果は確認できていない。",
             "For FY2025 it was planned to avoid double assessments when a provider adds a service whose controls were "
             "assessed elsewhere. No outcome could be found."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"今後の計画に係る説明", "plan"}}}},
    .in_force = Interval{date(2024, 12, 9), {}},
    .automation = Automation::information,
};

/// Which regions evidence comes from, as in GL-3.5.
inline constexpr RuleRow evidence_from_regions{
    .id = "ADD-5",
    .clause = {Regulation::assessment_guideline, "-", "final-2020"},
    .title = {"証拠を収集するリージョン", "Regions that evidence comes from"},
    .text = {"証拠は言明書に記載されたリージョンから収集し、"
             "統制が同じであれば複数のリージョンを一つの母集団とすることができる。GL-3.5と同じ。",
             "Evidence comes from regions named in the statement; several with the same controls may form one "
             "population. The same as GL-3.5."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"リージョンに係る回答", "regions"}}}},
    .automation = Automation::information,
};

/// When a merger changes a management control.
inline constexpr RuleRow merger{
    .id = "ADD-6",
    .clause = {Regulation::scheme_guidance, "-", "2024"},
    .title = {"合併", "Mergers"},
    .text = {"合併によりマネジメントの方針、プロセス及び手順が変わるときは、マネジメント基準の管理策の変更に当たる。"
             "合併における登録の承継は確認できていない。",
             "A merger that changes policy, process and procedure of management is a change of a control of the "
             "management criteria. Whether a registration passes on in a merger could not be found."},
    .standing = Standing::stated,
    .sources = {{{Source::portal_changed_control, {"マネジメント基準", "management criteria"}}}},
    .automation = Automation::information,
};

/// Registration rules 3.8: a changed name is a change of list information.
inline constexpr RuleRow change_of_name{
    .id = "ADD-7",
    .clause = {Regulation::service_registration, "3.8", "2025"},
    .title = {"名称の変更", "Change of name"},
    .text =
        {"名称は公表事項であり、その変更はリスト掲載情報の変更として運営委員会に報告される。",
         "The name is a published item; its change is a change of list information and is reported to the committee."},
    .standing = Standing::inferred,
    .sources = {{{Source::committee_38, {"サービス名称の変更の報告", "report of a changed name"}}}},
    .automation = Automation::information,
};

inline constexpr std::tuple additions{&unit_of_registration, &service_within_scope,  &more_systems_or_regions,
                                      &no_double_assessment, &evidence_from_regions, &merger,
                                      &change_of_name};

}  // namespace ismap::assessment_guideline
