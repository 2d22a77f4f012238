// Operating rules, 2.4 and 2.5: decisions of the committee.
#pragma once

#include <ismap/rules/committee/decision.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::committee {

inline constexpr Rule<Agenda> decisions{
    {.id = "OPR-2.4",
     .clause = {Regulation::committee_operation, "2.4", "2025"},
     .title = {"委員会における意思決定", "Decisions of the committee"},
     .text = {"委員会は、委員長及び委員により意思決定を行う。公開される議事録において、発言した委員は特定されない。",
              "The committee decides through its chair and members. Published minutes do not identify who spoke."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, "list of members; notes on the minutes"}}},
     .limits = {"2.4の条文は公表されていない。文書中の委員、申請及び日付が互いに矛盾しないことのみを確認する。",
                "The text of 2.4 is not public: tests only that members, applications and dates of the document go "
                "together."}},
    consistent_agenda,
};

inline constexpr Rule<Agenda> interests{
    {.id = "OPR-2.4.1",
     .clause = {Regulation::committee_operation, "2.4.1", "2025"},
     .title = {"利害関係のある委員", "Members with an interest"},
     .text =
         {"利害関係のある委員は、当該サービスの討議及び議決に加わらない。その他の議事には加わる。議事録への記載は、委員"
          "の"
          "申し出による。",
          "A member with an interest takes no part in discussion and vote on the services concerned, and does in all "
          "else. The minutes name the member only at the member's wish."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, "agenda item 1, note; agenda item 5"}}},
     .limits = {"利害関係の有無の基準は公表されていないため、文書のinterestsの記載による。",
                "The test for an interest is not public: the interests of the document are taken as they are."}},
    recusal,
};

inline constexpr Rule<Agenda> simplified{
    {.id = "OPR-2.4.2",
     .clause = {Regulation::committee_operation, "2.4.2", "2025"},
     .title = {"懸念事項のない申請の手続", "Procedure for applications without concern"},
     .text = {"審査において特段の懸念事項がない申請は、観点ごとの報告によらず、簡略な手続により登録する。第38回では17件"
              "のうち"
              "8件がこれによった。",
              "Applications with no particular concern in the review are listed by a simplified procedure without the "
              "report point by point: 8 of 17 at the 38th meeting."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, "agenda item 1"}}},
     .limits =
         {"特段の懸念事項がないとする基準及び手続の方法は公表されていないため、文書のconcerns及びfitの記載による。手続"
          "は"
          "ISMAPの申請について述べられており、ISMAP-LIU及び監査機関の申請は全て報告するものとする。",
          "When there is no particular concern, and how the procedure runs, is not public: concerns and fit of the "
          "document decide. It is named for ISMAP applications; those for ISMAP-LIU and of assessors are reported "
          "in full."}},
    simplified_procedure,
};

inline constexpr RuleRow public_comment{
    .id = "OPR-2.5.2",
    .clause = {Regulation::committee_operation, "2.5.2", "2025"},
    .title = {"規程の制定及び改定", "Setting and changing the rules"},
    .text = {"関係する規程の制定及び改定は、意見募集の手続を経て行う。",
             "Setting or changing the relevant rules goes through public comment."},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_revision_2025, "2.5.2"}}},
    .automation = Automation::information,
};

inline constexpr Rule<Agenda> quorum_and_majority{
    {.id = "OPR-x",
     .clause = {Regulation::committee_operation, "2.4", "2025"},
     .title = {"定足数及び可決の要件", "Quorum and majority"},
     .text =
         {"定足数及び可決の要件は確認できない。第38回では、委員8名のうち2名が欠席し、「異議ございません」として決定した"
          "。"
          "否決の場合の規定の改正が検討されていた。",
          "Quorum and majority could not be found. At the 38th meeting 2 of 8 members were absent, and it decided by "
          "\"no objection\"; a change of the rules on rejections was under study."},
     .standing = Standing::not_found,
     .sources = {{{Source::committee_38, "list of members; agenda items 1, 2, 5"}}},
     .limits = {"補足「運営委員会の定足数」を与えると、申請ごとに議決に加わる委員の数と比べる。可決の要件は公表されてお"
                "らず、票は文書に現れない。",
                "With the supplement committee_quorum, the members taking part are counted for each application. The "
                "majority is not public, and votes do not show in the document."}},
    quorum,
};

inline constexpr RuleRow publication_after_decision{
    .id = "OPR-y",
    .clause = {Regulation::committee_operation, "-", "2025"},
    .title = {"決定から公表まで", "From decision to publication"},
    .text =
        {"2025年12月19日（金）の決定は、3日後の同月22日（月）に公表された。一例であり、規定ではない。",
         "What was decided on Friday 2025-12-19 was published three days later, on Monday 2025-12-22. One case, not "
         "a rule."},
    .standing = Standing::stated,
    .sources = {{{Source::committee_38, "agenda items 1, 2"}}},
    .in_force = {date(2025, 12, 19), {}},
    .automation = Automation::information,
};

inline constexpr std::tuple section_2{&decisions,      &interests,           &simplified,
                                      &public_comment, &quorum_and_majority, &publication_after_decision};

}  // namespace ismap::committee
