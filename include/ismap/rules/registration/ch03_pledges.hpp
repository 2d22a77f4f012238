// Registration rules 3.5: what the applicant pledges to do during the registration period. Items in the final
// numbering.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/duty.hpp>
#include <ismap/rules/rule.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <tuple>

namespace ismap::registration {

inline constexpr Cure give_pledge{
    .kind = RemedyKind::add_entry,
    .way = CureWay::pledge,
    .what = {"申請者がこの事項を宣誓してください。", "The applicant has to give the pledge."},
};
inline constexpr Breach some_not_pledged{
    .code = "pledges_missing",
    .message = {"3.5の宣誓のうち、{0}がありません。", "Of the pledges of 3.5, {0} are missing."},
    .cure = give_pledge,
};

/// Whether the pledge `item`, 1 to 6, is given.
inline bool is_pledged(const Dossier& dossier, int item) {
  return std::ranges::find(dossier.pledges, PledgeItem{static_cast<PledgeItem::Number>(item)}) != dossier.pledges.end();
}

/// 3.5: all pledges are given.
inline constexpr Rule<Dossier> pledges{
    {.id = "REG-3.5(0)",
     .clause = {Regulation::service_registration, "3.5", "final-2020"},
     .title = {"登録期間中の遵守事項の宣誓", "Pledges for the registration period"},
     .text = {"申請者は、3.5各号の事項を登録期間中に行うことを宣誓する。",
              "The applicant pledges to do what the items of 3.5 name throughout the registration period."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "3.5"}, {Source::committee_38, {"6.1(6)の審査", "review of 6.1(6)"}}}},
     .point = Point::pledges,
     .limits = {"宣誓の有無を確認する。登録後の遵守は確認しない。(4)の内容は公表されていない。",
                "Tests that the pledges are given, not that they are kept. The content of (4) is not public."}},
    [](const Dossier& dossier, const Context&) -> Answer {
      constexpr Label first{"({0})", "({0})"};
      constexpr Label further{"、({0})", ", ({0})"};
      std::int64_t given = 0;
      Text missing;
      for (int item = PledgeItem::min; item <= PledgeItem::max; ++item) {
        if (is_pledged(dossier, item))
          ++given;
        else
          append(missing, fill(missing.en.empty() ? first : further, {std::to_string(item)}));
      }
      Answer answer;
      answer.derive("pledges_given", given);
      return answer.require(missing.en.empty(), some_not_pledged, path<&Dossier::pledges>, {missing});
    },
};

template <int item>
inline constexpr Breach not_pledged{
    .code = "not_pledged",
    .message = {"3.5({0})の宣誓がありません。", "The pledge of 3.5({0}) is missing."},
    .remedy = {"3.5({0})の事項を宣誓してください。", "Give the pledge of 3.5({0})."},
    .cure = {.kind = give_pledge.kind, .way = give_pledge.way, .what = give_pledge.what, .pledge = item},
};

/// Whether the pledge of 3.5(`item`) is given.
template <int item>
Answer check_pledge(const Dossier& dossier, const Context&) {
  return Answer{}.require(is_pledged(dossier, item), not_pledged<item>, path<&Dossier::pledges>,
                          {std::to_string(item)});
}

/// 3.5(1): answers to the procuring body during procurement talks.
inline constexpr Rule<Dossier> pledge_information{
    {.id = "REG-3.5(1)",
     .clause = {Regulation::service_registration, "3.5(1)", "final-2020"},
     .title = {"調達時の情報提供の宣誓", "Pledge: information during procurement talks"},
     .text = {"調達の協議で求めがあれば、言明の詳細と、利用者の情報等に影響を及ぼし得る要員の所属、専門性、"
              "実績及び国籍を提供する。国籍は個人と結び付けず国名で示す。",
              "On request during procurement talks: details of the statement, and affiliation, expertise, record and "
              "nationality of the staff who could affect users' information; nationality by country, not by person."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"3.5(1)の修正後の条文", "3.5(1), amended text"}}}},
     .point = Point::pledges,
     .limits = {"宣誓の有無のみを確認する。", "Tests only that the pledge is given."}},
    check_pledge<1>,
};

/// 3.5(2) (draft: (3)): reporting of grave incidents.
inline constexpr Rule<Dossier> pledge_incidents{
    {.id = "REG-3.5(2)",
     .clause = {Regulation::service_registration, "3.5(2)", "final-2020"},
     .title = {"インシデント報告の宣誓", "Pledge: reporting incidents"},
     .text = {"利用者に重大な影響を及ぼし得るインシデントを、第9章に従い遅滞なく運営委員会に報告する。",
              "Incidents that could gravely affect users are reported to the committee without delay, as chapter 9 "
              "asks."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020,
                   {"案の3.5(3)（最終版における番号は推定による。）",
                    "3.5(3) of the draft; the final number is inferred"}}}},
     .point = Point::pledges,
     .limits = {"宣誓の有無のみを確認する。", "Tests only that the pledge is given."}},
    check_pledge<2>,
};

/// 3.5(3) (draft: (4)): notification of changes.
inline constexpr Rule<Dossier> pledge_changes{
    {.id = "REG-3.5(3)",
     .clause = {Regulation::service_registration, "3.5(3)", "final-2020"},
     .title = {"変更届出の宣誓", "Pledge: notifying changes"},
     .text =
         {"重大な統制の変更、そのおそれのある事象及びリスト掲載情報の変更を、"
          "第10章に従い遅滞なく運営委員会に届け出る。",
          "A grave control change, an event that may lead to one, and a change in listed information are notified to "
          "the committee without delay, as chapter 10 asks."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "3.5(3)"}}},
     .point = Point::pledges,
     .limits = {"宣誓の有無のみを確認する。", "Tests only that the pledge is given."}},
    check_pledge<3>,
};

/// 3.5(4) (draft: (5)): its content is not public.
inline constexpr Rule<Dossier> pledge_not_public{
    {.id = "REG-3.5(4)",
     .clause = {Regulation::service_registration, "3.5(4)", "final-2020"},
     .title = {"3.5(4)の宣誓", "Pledge of 3.5(4)"},
     .text = {"3.5(4)の宣誓の内容は公表されておらず、確認できない。",
              "The content of the pledge of 3.5(4) is not public and could not be found."},
     .standing = Standing::not_found,
     .sources = {{{Source::public_comment_2020,
                   {"3.5（この号があることは、番号の付け方のみから分かる。）",
                    "3.5: only the numbering shows that the item exists"}}}},
     .automation = Automation::left_to_people,
     .point = Point::uncounted,
     .limits = {"宣誓の有無のみを確認する。内容は登録規則の原文により人が確認する。",
                "Tests only that the pledge is given; a person checks its content against the rules themselves."}},
    [](const Dossier& dossier, const Context& context) -> Answer {
      constexpr Label not_public{"3.5(4)の内容は公表されていません。登録規則の原文により確認してください。",
                                 "The content of 3.5(4) is not public. Check it against the rules themselves."};
      Answer answer = check_pledge<4>(dossier, context);
      if (answer.verdict() == Verdict::not_met) return answer;
      return answer.judge("content_not_public", path<&Dossier::pledges>, not_public);
    },
};

/// 3.5(5) (draft: (6)): notice of a suspension or deletion.
inline constexpr Rule<Dossier> pledge_notice{
    {.id = "REG-3.5(5)",
     .clause = {Regulation::service_registration, "3.5(5)", "final-2020"},
     .title = {"一時停止又は削除の周知の宣誓", "Pledge: notice of suspension or deletion"},
     .text =
         {"登録の一時停止又は削除があったときは、利用する調達機関に速やかに連絡するか、自社のウェブサイトで公表する。",
          "If the registration is suspended or deleted, the procuring bodies that use the service are told promptly, "
          "or it is published on the registrant's website."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020,
                   {"案の3.5(6)（最終版における番号は推定による。）",
                    "3.5(6) of the draft; the final number is inferred"}}}},
     .point = Point::pledges,
     .limits = {"宣誓の有無のみを確認する。", "Tests only that the pledge is given."}},
    check_pledge<5>,
};

/// 3.5(6) (draft: (7)): the registrant answers to its users.
inline constexpr Rule<Dossier> pledge_responsibility{
    {.id = "REG-3.5(6)",
     .clause = {Regulation::service_registration, "3.5(6)", "final-2020"},
     .title = {"自らの責任による対応の宣誓", "Pledge: settling problems on one's own responsibility"},
     .text = {"サービス提供に関わる委託先の有無にかかわらず、"
              "契約及びセキュリティ上の問題を自らの責任で利用者との間で解決する。",
              "Whether or not contractors take part in providing the service, problems of contract and security are "
              "settled with users on the registrant's own responsibility."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020,
                   {"案の3.5(7)（最終版における番号は推定による。）",
                    "3.5(7) of the draft; the final number is inferred"}}}},
     .point = Point::pledges,
     .limits = {"宣誓の有無のみを確認する。", "Tests only that the pledge is given."}},
    check_pledge<6>,
};

/// 3.5(5): the users are told of a suspension.
inline constexpr DutyRow tell_of_suspension{
    .who = Actor::registrant,
    .what = {"一時停止を調達機関に速やかに通知し、又は自社のウェブサイトで公表すること",
             "Tell the procuring bodies of the suspension promptly, or publish it on the registrant's own website"},
    .due = due_promptly,
    .clause = {Regulation::service_registration, "3.5(5)", "final-2020"},
};

/// The same of a deletion.
inline constexpr DutyRow tell_of_deletion{
    .who = Actor::registrant,
    .what = {"登録の削除を調達機関に速やかに通知し、又は自社のウェブサイトで公表すること",
             "Tell the procuring bodies of the deletion promptly, or publish it on the registrant's own website"},
    .due = due_promptly,
    .clause = {Regulation::service_registration, "3.5(5)", "final-2020"},
};

inline constexpr std::tuple chapter_3_pledges{
    &pledges,           &pledge_information, &pledge_incidents,     &pledge_changes,
    &pledge_not_public, &pledge_notice,      &pledge_responsibility};

}  // namespace ismap::registration
