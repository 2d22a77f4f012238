// Registration rules on re-assessment and re-application: chapters 12 and 13, in which order is not known (Q8).
#pragma once

#include <ismap/rules/duty.hpp>
#include <ismap/rules/history_rule.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::registration {

inline constexpr DutyRow have_reassessment{
    .who = Actor::registrant,
    .what = {"再監査を受けること", "Have the re-assessment done"},
    .due = due_unknown_or(Parameter::reassessment_due),
    .clause = {Regulation::basic_regulation, "5.2", "final-2020"},
};

/// Basic regulation 5.2: the committee may demand a re-assessment.
inline constexpr HistoryRule reassessment{
    {.id = "REG-12.1",
     .clause = {Regulation::basic_regulation, "5.2", "final-2020"},
     .title = {"再監査の要求", "Demand for a re-assessment"},
     .text =
         {"運営委員会は、届出（基本規程3.8）又はモニタリング（同5.1）を踏まえて再監査を求めることができる。"
          "再監査は整備状況評価について行う。",
          "Following a notice (basic regulation 3.8) or monitoring (5.1), the committee may demand a re-assessment; it "
          "concerns the design evaluation."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"基本規程5.2", "basic regulation 5.2"}},
                  {Source::bdo,
                   {"第13条（章の番号が12又は13のいずれであるかは、確定していない。）",
                    "article 13; the number of the chapter, 12 or 13, is not settled"}}}},
     .limits = {"再監査を求めるかどうかは運営委員会が決定する。期限及び様式は確認できていない（REG-12.x）。",
                "Whether to demand one is for the committee to decide. Deadline and forms could not be found "
                "(REG-12.x)."}},
    {&have_reassessment},
};

/// The registration stays while a re-assessment is at issue.
inline constexpr HistoryRule in_force_during_reassessment{
    {.id = "REG-12.2",
     .clause = {Regulation::basic_regulation, "5.2", "final-2020"},
     .title = {"再監査中の登録", "Registration during a re-assessment"},
     .text = {"再監査が求められている間も、登録は効力を保つ。",
              "The registration stays in force while a re-assessment is at issue."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"基本規程5.2", "basic regulation 5.2"}}}}}};

/// What is not public about both.
inline constexpr RuleRow reassessment_details{
    .id = "REG-12.x",
    .clause = {Regulation::service_registration, "12, 13", "final-2020"},
    .title = {"再監査及び再申請の期限及び様式", "Deadlines and forms"},
    .text = {"再監査及び再申請の期限及び様式は確認できていない。",
             "The deadlines and forms of re-assessment and re-application could not be found."},
    .standing = Standing::not_found,
    .automation = Automation::left_to_people,
    .limits = {"条文が公表されていないため、人が確認する。"
               "再監査の期限は補足「再監査の期限（日数）」により与えることができる。",
               "The text is not public: a person checks. The supplement reassessment_due can give the deadline of a "
               "re-assessment."},
};

/// Basic regulation 5.3: the committee may demand a new application.
inline constexpr RuleRow reapplication{
    .id = "REG-13.1",
    .clause = {Regulation::basic_regulation, "5.3", "final-2020"},
    .title = {"再申請の要求", "Demand for a re-application"},
    .text = {"運営委員会は再申請を求めることができる。再申請の審査及び登録は通常の規則による。"
             "登録への影響はREG-13.2により判定する。",
             "The committee may demand a re-application; review and registration after it follow the normal rules. "
             "REG-13.2 decides what becomes of the registration."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"基本規程5.3", "basic regulation 5.3"}}}},
    .automation = Automation::information,
};

/// Basic regulation 5.3: the demand and the deletion are one.
inline constexpr HistoryRule deletion_with_reapplication{
    {.id = "REG-13.2",
     .clause = {Regulation::basic_regulation, "5.3", "final-2020"},
     .title = {"再申請の要求に伴う削除", "Deletion with the demand"},
     .text = {"再申請が求められたときは、同時に登録が削除される。",
              "A demand to re-apply goes with deletion of the registration at the same time."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"基本規程5.3", "basic regulation 5.3"}}}}}};

// MON-3, MON-4: what is known on basic regulation 5.2 and 5.3, point by point.

inline constexpr RuleRow reassessment_order{
    .id = "MON-3",
    .clause = {Regulation::basic_regulation, "5.2", "final-2020"},
    .title = {"再監査と登録の効力", "Re-assessment and the registration"},
    .text = {"届出又はモニタリングの後に再監査が求められることがあり、その間も登録は効力を保つ。"
             "REG-12.1及びREG-12.2により判定する。",
             "After a notice or monitoring the committee may order a re-assessment; the registration stays in force "
             "meanwhile. Decided by REG-12.1 and REG-12.2."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"基本規程5.2", "basic regulation 5.2"}}}},
    .automation = Automation::information,
};

inline constexpr RuleRow reapplication_order{
    .id = "MON-4",
    .clause = {Regulation::basic_regulation, "5.3", "final-2020"},
    .title = {"再申請と登録の削除", "Re-application and deletion"},
    .text = {"再申請が求められると同時に登録が削除される。REG-13.2により判定する。",
             "If a new application is demanded, the registration is deleted together with the demand. Decided by "
             "REG-13.2."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"基本規程5.3", "basic regulation 5.3"}}}},
    .automation = Automation::information,
};

inline constexpr std::tuple chapters_12_and_13{
    &reassessment,       &in_force_during_reassessment, &reassessment_details,
    &reapplication,      &deletion_with_reapplication,  &reassessment_order,
    &reapplication_order};

}  // namespace ismap::registration
