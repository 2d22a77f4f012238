// Registration rules, chapter 15: objection.
#pragma once

#include <ismap/rules/duty.hpp>
#include <ismap/rules/history_rule.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::registration {

inline constexpr DutyRow decide_objection{
    .who = Actor::committee,
    .what = {"異議申立てについて決定すること", "Decide on the objection"},
    .clause = {Regulation::service_registration, "15", "final-2020"},
};

/// Chapter 15: Form 13.
inline constexpr HistoryRule objection{
    {.id = "REG-15.1",
     .clause = {Regulation::service_registration, "15", "final-2020"},
     .title = {"異議申立て", "Objection"},
     .text =
         {"申請者は、登録に関する措置について、異議申立書（様式13）により運営委員会に異議を申し立てることができる。",
          "An applicant may object to the committee about a registration measure by Form 13."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"第15章", "chapter 15"}}}},
     .limits = {"申立ての期限は確認できていない。補足「異議申立ての期限（日数）」により与えることができる。"
                "申立ての当否は運営委員会が決定する。",
                "The time limit could not be found; the supplement objection_due can give it. Whether an objection is "
                "well founded is for the committee to decide."}},
    {&decide_objection},
};

/// Chapter 15: the form of an objection.
inline constexpr RuleRow objection_form{
    .id = "MON-10",
    .clause = {Regulation::service_registration, "15", "final-2020"},
    .title = {"異議申立書", "Form of objection"},
    .text = {"異議の申立ては異議申立書（様式13）による。REG-15.1により判定する。",
             "An objection is filed on Form 13. Decided by REG-15.1."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"第15章", "chapter 15"}}}},
    .automation = Automation::information,
};

inline constexpr std::tuple chapter_15{&objection, &objection_form};

}  // namespace ismap::registration
