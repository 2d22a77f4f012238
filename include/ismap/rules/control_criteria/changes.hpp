// Control Criteria: what changes between two submissions mean.
#pragma once

#include <ismap/rules/change_row.hpp>
#include <ismap/rules/control_criteria/assessment_period.hpp>
#include <ismap/rules/control_criteria/basic_statement_requirements.hpp>
#include <ismap/rules/control_criteria/control_numbers.hpp>
#include <ismap/rules/control_criteria/outside_services.hpp>
#include <ismap/rules/control_criteria/representative.hpp>
#include <ismap/rules/control_criteria/revision_2025.hpp>
#include <ismap/rules/control_criteria/statement.hpp>

namespace ismap::control_criteria::change {

inline constexpr ChangeRow one_filing{
    .rule = &period_length,
    .code = "one_submission",
    .message =
        {"申請日、申請の種類及び登録番号が同じであるため、一つの申請の二つの版として扱いました。"
         "監査対象期間の連続、前回からの個別管理策の変更（GL-6.6。"
         "期間中の変更の記載を除く。）及び第10章の届出については示しません。",
         "Filed on one day, of one kind and for one number: taken for two versions of one application. Nothing is said "
         "of the sequence of periods, of individual controls changed since the last assessment (GL-6.6; stated changes "
         "apart) and of the notices of chapter 10."},
};

inline constexpr ChangeRow one_period{
    .rule = &period_length,
    .code = "one_submission",
    .message =
        {"監査対象期間の初日又は末日が同じであるため、一つの提出文書の二つの版として扱いました。"
         "監査対象期間の連続及び前回からの個別管理策の変更（GL-6.6。期間中の変更の記載を除く。）については示しません。",
         "The assessment period begins or ends on the same day: taken for two versions of one submission. Nothing is "
         "said of the sequence of periods and of individual controls changed since the last assessment (GL-6.6; stated "
         "changes apart)."},
};

inline constexpr ChangeRow period_corrected{
    .rule = &period_length,
    .code = "corrected",
    .message = {"監査対象期間が{0}から{1}に改められました。", "The assessment period was corrected from {0} to {1}."},
};

inline constexpr ChangeRow filed_before_the_old_one{
    .rule = &period_start,
    .code = "order",
    .verdict = Verdict::needs_judgement,
    .message = {"新の文書の申請日は旧の文書の申請日より前です。指定の順序を確認してください。",
                "The new document was filed before the old one. Are they given in order?"},
};

inline constexpr ChangeRow period_continuous{
    .rule = &period_start,
    .code = "continuous",
    .verdict = Verdict::met,
    .message = {"監査対象期間は、前回の末日{0}の翌日から始まっています。",
                "The assessment period starts on the day after the previous one ended, {0}."},
};

inline constexpr ChangeRow period_gap{
    .rule = &period_start,
    .code = "gap",
    .verdict = Verdict::not_met,
    .message =
        {"前回の監査対象期間は{0}に終わりましたが、今回は{1}に始まります。更新では{2}に始まらなければなりません。",
         "The previous assessment period ended on {0} and this one starts on {1}. At a renewal it has to start on "
         "{2}."},
};

inline constexpr ChangeRow period_before{
    .rule = &period_start,
    .code = "before",
    .verdict = Verdict::not_met,
    .message =
        {"監査対象期間が、前回とされる期間の初日{0}より前に終わっています。指定の順序を確認してください。",
         "The assessment period ends before {0}, the first day of the one taken for the previous. Are the two in "
         "order?"},
};

inline constexpr ChangeRow period_overlap{
    .rule = &period_start,
    .code = "overlap",
    .message = {"監査対象期間が、{0}に終わる前回の監査対象期間と重なっています。",
                "The assessment period overlaps the previous one, which ended on {0}."},
};

inline constexpr ChangeRow service_removed{
    .rule = &covered_services_stated,
    .code = "service_removed",
    .message = {"言明の対象から「{0}」が外れました。登録の範囲から外れ、その利用者は登録に依拠できなくなります。",
                "\"{0}\" left the statement and with it the scope of the registration."},
};

inline constexpr ChangeRow country_changed{
    .rule = &regions_stated,
    .code = "country_changed",
    .message = {"リージョン「{0}」の国の記載が変わりました。", "The country of the region \"{0}\" changed."},
};

inline constexpr ChangeRow representative_changed{
    .rule = &representative_has_authority,
    .code = "representative_changed",
    .message =
        {"代表者が「{0}」から「{1}」に変わりました。セキュリティに係る統治の最終責任者であることを要します。",
         "The representative changed from \"{0}\" to \"{1}\", who has to have final responsibility for the security "
         "governance."},
};

inline constexpr ChangeRow representative_without_authority{
    .rule = &representative_has_authority,
    .code = "no_authority",
    .verdict = Verdict::needs_judgement,
    .message = {"代表者「{0}」は取締役等でなく、実質的な権限の記載もありません。権限を確認してください。",
                "The representative \"{0}\" is no director, and no real authority is shown."},
};

inline constexpr ChangeRow outside_service_added{
    .rule = &outside_services_named,
    .code = "outside_service_added",
    .message =
        {"言明の対象外のサービス「{0}」の利用が加わりました。名称及び利用の範囲を、対象外である旨とともに記載します。",
         "The service \"{0}\" outside the statement is now used. Its name, the extent of use and that it is outside "
         "are stated."},
};

inline constexpr ChangeRow outside_service_removed{
    .rule = &outside_services_named,
    .code = "outside_service_removed",
    .message = {"言明の対象外のサービス「{0}」の記載がなくなりました。",
                "The service \"{0}\" outside the statement is no longer named."},
};

inline constexpr ChangeRow base_added{
    .rule = &base_services_registered,
    .code = "base_added",
    .looked_at_again = true,
    .message = {"「{1}」（{0}）が基盤となりました。ISMAPクラウドサービスリストに登録されていることを要します。",
                "\"{1}\" ({0}) became a base. It has to be on the ISMAP Cloud Service List."},
};

inline constexpr ChangeRow base_number_changed{
    .rule = &base_services_registered,
    .code = "base_number_changed",
    .message =
        {"基盤「{1}」の登録番号の記載が改められました（{0}）。"
         "ISMAPクラウドサービスリストに登録されていることを要します。",
         "The number of the base \"{1}\" is now stated otherwise ({0}). It has to be on the ISMAP Cloud Service List."},
};

inline constexpr ChangeRow base_gone{
    .code = "base_gone",
    .verdict = Verdict::not_met,
    .message = {"基盤でなくなった{0}から、なお統制を引き継ぐとする管理策があります。",
                "Controls are still stated as taken over from {0}, which is no longer a base."},
};

inline constexpr ChangeRow inheritance_ended{
    .code = "ended",
    .message = {"基盤からの引継ぎをやめ、自ら実施する管理策が{0}件あります。",
                "Controls no longer taken over from a base but implemented: {0}."},
};

inline constexpr ChangeRow unknown_control_added{
    .rule = &statement_form,
    .code = "unknown_control",
    .verdict = Verdict::not_met,
    .message = {"管理基準にない番号が新たに{0}件記載されています。",
                "Numbers newly stated that are not in the Control Criteria: {0}."},
};

inline constexpr ChangeRow control_repeated{
    .rule = &statement_form,
    .code = "repeated",
    .message = {"内容の異なる記載が重複しているため、比較していない管理策が{0}件あります。",
                "Controls stated more than once, and not in the same way, which were not compared: {0}."},
};

inline constexpr ChangeRow control_repeated_before{
    .rule = &statement_form,
    .code = "repeated_before",
    .verdict = Verdict::needs_judgement,
    .message = {"旧の文書に番号が重複して記載されているため、比較していない管理策が{0}件あります。",
                "Controls that the old document states more than once, which were not compared: {0}."},
};

inline constexpr ChangeRow old_without_target{
    .rule = &revision_objectives_and_details,
    .code = "old_without_target",
    .verdict = Verdict::needs_judgement,
    .message = {"移行先が公表されていないため、比較していない旧版の管理策が{0}件あります。移行後に確認してください。",
                "Controls of the old edition whose place in the new one is not public: {0}. They were not compared."},
};

inline constexpr ChangeRow new_without_predecessor{
    .rule = &revision_objectives_and_details,
    .code = "new_without_predecessor",
    .verdict = Verdict::needs_judgement,
    .message = {"対応する旧版の管理策が公表されていないため、比較していない新版の管理策が{0}件あります。"
                "移行後に確認してください。",
                "Controls of the new edition whose predecessor is not public: {0}. They were not compared."},
};

inline constexpr ChangeRow other_edition{
    .rule = &revision_objectives_and_details,
    .code = "edition",
    .verdict = Verdict::needs_judgement,
    .message =
        {"言明書の版が{0}から{1}に変わりました。統制目標は公表された対応関係により比較しました。",
         "The edition changed from {0} to {1}. Objectives are compared through the correspondence that is public."},
};

inline constexpr ChangeRow editions_not_comparable{
    .code = "editions_not_comparable",
    .verdict = Verdict::needs_judgement,
    .message = {"言明書の版が{0}から{1}に変わりました。この組合せの対応関係はないため、管理策は比較していません。",
                "The edition changed from {0} to {1}. There is no correspondence between these, so controls were not "
                "compared."},
};

inline constexpr ChangeRow left_out_with_reason{
    .code = "left_out",
    .message =
        {"原則として全てを実施すべき管理策のうち、理由を付して新たに除かれたものが{0}件あります。"
         "例外の根拠は示されていません。理由を確認してください。",
         "Controls to be implemented in principle, newly left out with a reason: {0}. No ground for that is given: is "
         "the reason good enough?"},
};

inline constexpr ChangeRow left_out_without_reason{
    .code = "left_out_without_reason",
    .message = {"原則として全てを実施すべき管理策のうち、理由なく新たに除かれたものが{0}件あります。",
                "Controls to be implemented in principle, newly left out without a reason: {0}."},
};

inline constexpr ChangeRow left_out_of_the_whole{
    .code = "left_out",
    .message = {"例外なく実施すべき管理策のうち、新たに除かれたものが{0}件あります。",
                "Controls to be implemented without exception, newly left out: {0}."},
};

inline constexpr ChangeRow excluded{
    .code = "excluded",
    .message = {"新たに対象外とされた管理策が{0}件あります。理由が合理的であるかを確認してください。",
                "Controls newly excluded: {0}. Whether the reason is reasonable is for a person."},
};

inline constexpr ChangeRow excluded_without_reason{
    .code = "excluded_without_reason",
    .message = {"新たに対象外とされたが、理由の記載がない管理策が{0}件あります。",
                "Controls newly excluded without a reason: {0}."},
};

inline constexpr ChangeRow excluded_without_ground{
    .code = "excluded_without_ground",
    .message = {"新たに対象外とされたが、二つの根拠のいずれによるかの記載がない管理策が{0}件あります。",
                "Controls newly excluded without saying on which of the two grounds: {0}."},
};

inline constexpr ChangeRow basic_detail_excluded{
    .code = "basic_detail_excluded",
    .message = {"統制目標が対象外でないのに、新たに対象外とされた末尾にBが付された詳細管理策が{0}件あります。",
                "Basic details newly excluded while their objective is not: {0}."},
};

inline constexpr ChangeRow left_out_with_objective{
    .code = "left_out_with_objective",
    .message = {"統制目標とともに新たに除かれた詳細管理策が{0}件あります。",
                "Details newly left out with their objective: {0}."},
};

inline constexpr ChangeRow mandatory_not_selected{
    .code = "mandatory_not_selected",
    .message = {"原則として全てを言明すべき管理策のうち、新たに選択しないこととされたものが{0}件あります。",
                "Controls newly not selected although to be stated in principle: {0}."},
};

inline constexpr ChangeRow not_selected{
    .code = "not_selected",
    .message =
        {"新たに選択しないこととされた詳細管理策が{0}件あります。理由は記載を要しますが、監査の対象ではありません。",
         "Details newly not selected: {0}. The reasons have to be stated and are not assessed."},
};

inline constexpr ChangeRow not_selected_without_reason{
    .code = "not_selected_without_reason",
    .message = {"新たに選択しないこととされたが、理由の記載がない詳細管理策が{0}件あります。",
                "Details newly not selected without a reason: {0}."},
};

inline constexpr ChangeRow left_out_undecided{
    .code = "left_out",
    .message = {"新たに除かれた管理策が{0}件あります。言明書の版の管理策の一覧がないため、確認できません。",
                "Controls newly left out: {0}. Without the catalogue of this edition they cannot be checked."},
};

inline constexpr ChangeRow reason_changed{
    .code = "reason_changed",
    .message = {"除く理由又は根拠が変わった管理策が{0}件あります。理由が合理的であるかを確認してください。",
                "Controls left out with another reason or ground: {0}. Is it reasonable?"},
};

inline constexpr ChangeRow reason_of_breach_changed{
    .code = "reason_changed",
    .message = {"除くことができない管理策のうち、除く理由が変わったものが{0}件あります。",
                "Controls that cannot be left out, with another reason for it: {0}."},
};

inline constexpr ChangeRow choice_reason_changed{
    .code = "choice_reason_changed",
    .message = {"選択しない理由が変わった詳細管理策が{0}件あります。理由は監査の対象ではありません。",
                "Details not selected, with another reason: {0}. These reasons are not assessed."},
};

inline constexpr ChangeRow reason_gone{
    .code = "reason_gone",
    .message = {"除く理由の記載がなくなった管理策が{0}件あります。",
                "Controls whose reason for being left out is gone: {0}."},
};

inline constexpr ChangeRow dropped{
    .code = "dropped",
    .message = {"記載がなくなった管理策が{0}件あります。記載を要するかを確認してください。",
                "Controls no longer mentioned: {0}. Whether they have to be is for a person."},
};

inline constexpr ChangeRow dropped_in_breach{
    .code = "dropped",
    .message = {"記載がなくなった管理策が{0}件あります。実施しない場合も、記載を要します。",
                "Controls no longer mentioned: {0}. They are to be stated even if not implemented."},
};

inline constexpr ChangeRow dropped_with_objective{
    .code = "dropped_with_objective",
    .message = {"統制目標が対象外であり、記載がなくなった詳細管理策が{0}件あります。",
                "Details no longer mentioned, whose objective is excluded: {0}."},
};

inline constexpr ChangeRow successor_not_stated{
    .code = "successor_not_stated",
    .message = {"旧の文書の管理策の移行先のうち、新の文書に記載がない管理策が{0}件あります。",
                "Controls that those of the old document became, and that the new one does not state: {0}."},
};

inline constexpr ChangeRow still_missing{
    .code = "still_missing",
    .message = {"統制目標が対象外でなくなりましたが、なお記載がない詳細管理策が{0}件あります。",
                "Details still not stated although their objective is no longer excluded: {0}."},
};

inline constexpr ChangeRow still_left_out{
    .code = "still_left_out",
    .message = {"統制目標が対象外でなくなりましたが、なお除かれている詳細管理策が{0}件あります。",
                "Details still left out although their objective is no longer excluded: {0}."},
};

inline constexpr ChangeRow newly_implemented{
    .code = "implemented",
    .message =
        {"新たに実施するものとされた管理策が{0}件あります。実施を言明し、詳細管理策については個別管理策を記載します。",
         "Controls newly implemented: {0}. They are stated, with individual controls for details."},
};

inline constexpr ChangeRow no_individual_control{
    .code = "no_individual_control",
    .message = {"新たに実施するものとされたが、個別管理策の記載がない詳細管理策が{0}件あります。",
                "Details newly implemented without an individual control: {0}."},
};

inline constexpr ChangeRow individual_control_gone{
    .code = "individual_control_gone",
    .message = {"個別管理策の記載がなくなった詳細管理策が{0}件あります。",
                "Details whose individual control is gone: {0}."},
};

inline constexpr ChangeRow individual_control_held_open{
    .code = "individual_control_held_open",
    .message = {"個別管理策が仮の記載と見られる詳細管理策が{0}件あります。",
                "Details whose individual control looks like a placeholder: {0}."},
};

inline constexpr ChangeRow origin_held_open{
    .code = "origin_held_open",
    .verdict = Verdict::needs_judgement,
    .message = {"引継ぎ元の登録番号が仮の記載と見られる管理策が{0}件あります。",
                "Controls taken over from a base whose number looks like a placeholder: {0}."},
};

inline constexpr ChangeRow taken_over{
    .code = "taken_over",
    .looked_at_again = true,
    .message = {"新たに基盤から引き継ぐ管理策が{0}件あります。引継ぎ元が登録されていることを要します。",
                "Controls newly taken over from a base: {0}. The base has to be registered."},
};

inline constexpr ChangeRow other_base_than_before{
    .code = "other_base",
    .looked_at_again = true,
    .message = {"引継ぎ元の基盤が変わった管理策が{0}件あります。引継ぎ元が登録されていることを要します。",
                "Controls taken over from another base than before: {0}. It has to be registered."},
};

inline constexpr ChangeRow no_origin{
    .code = "no_origin",
    .verdict = Verdict::unknown,
    .message = {"引継ぎ元の登録番号の記載がない管理策が{0}件あります。",
                "Controls taken over without the number of the base: {0}."},
};

inline constexpr ChangeRow undeclared_base{
    .code = "undeclared",
    .verdict = Verdict::not_met,
    .message = {"引継ぎ元が基盤として記載されていない管理策が{0}件あります。",
                "Controls taken over from a service that is not named as base: {0}."},
};

inline constexpr ChangeRow rewritten{
    .code = "rewritten",
    .message = {"個別管理策の記載が変わった管理策が{0}件あります。",
                "Controls whose individual control reads otherwise: {0}."},
};

}  // namespace ismap::control_criteria::change
