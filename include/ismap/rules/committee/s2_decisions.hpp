// Operating rules, 2.4 and 2.5: decisions of the committee.
#pragma once

#include <ismap/model/agenda_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/rules/committee/decision.hpp>
#include <ismap/rules/rule.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>
#include <vector>

namespace ismap::committee {

inline constexpr Breach no_chair{
    .code = "no_chair",
    .message = {"委員長が記載されていません。", "No chair is given."},
};

inline constexpr Breach second_chair{
    .code = "second_chair",
    .message = {"委員長が2名以上記載されています。", "More than one chair is given."},
};

inline constexpr Breach duplicate_member{
    .code = "duplicate_member",
    .message = {"委員「{0}」が重複しています。", "The member \"{0}\" is given twice."},
};

inline constexpr Breach duplicate_application{
    .code = "duplicate_application",
    .message = {"申請「{0}」が重複しています。", "The application \"{0}\" is given twice."},
};

inline constexpr Breach published_before_meeting{
    .code = "published_before",
    .message = {"公表日が開催日より前です。", "Publication is dated before the meeting."},
};

inline Answer check_consistency(const Agenda& agenda, const Surroundings& surroundings);

/// 2.4: what the document says of members, applications and days goes together.
inline constexpr Rule<Agenda> decisions{
    {.id = "OPR-2.4",
     .clause = {Regulation::committee_operation, "2.4", "2025"},
     .title = {"委員会における意思決定", "Decisions of the committee"},
     .text = {"委員会は、委員長及び委員により意思決定を行う。公開される議事録において、発言した委員は特定されない。",
              "The committee decides through its chair and members. Published minutes do not identify who spoke."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, {"委員の一覧、議事録に関する補足", "list of members; notes on the minutes"}}}},
     .limits = {"2.4の条文は公表されていない。文書中の委員、申請及び日付が互いに矛盾しないことのみを確認する。",
                "The text of 2.4 is not public: tests only that members, applications and dates of the document go "
                "together."}},
    check_consistency,
};

/// One chair. If that is an absent one, a reviewer decides.
inline void check_chair(Answer& answer, const Agenda& agenda) {
  constexpr Label absent{"委員長が欠席です。議事を主宰する者に関する規定は公表されていません。",
                         "The chair is absent; who presides then is not public."};
  constexpr Pointer at = path<&Agenda::members>;
  bool has_chair = false;
  for (std::size_t i = 0; i < agenda.members.size(); ++i) {
    const Member& member = agenda.members[i];
    if (member.role != MemberRole::chair) continue;
    if (has_chair) answer.breach(second_chair, at / i);
    if (member.absent) answer.judge("chair_absent", at / i, absent, Severity::warning);
    has_chair = true;
  }
  answer.require(has_chair, no_chair, at);
}

/// The breach `given_twice` for each entry of the list at `at` whose name an earlier one has.
template <class Entry>
void check_distinct(Answer& answer, const std::vector<Entry>& entries, std::string Entry::*name, const Pointer& at,
                    const Breach& given_twice) {
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (!seen.insert(entries[i].*name).second) answer.breach(given_twice, at / i, {entries[i].*name});
}

inline Answer check_consistency(const Agenda& agenda, const Surroundings&) {
  Answer answer;
  check_chair(answer, agenda);
  check_distinct(answer, agenda.members, &Member::name, path<&Agenda::members>, duplicate_member);
  check_distinct(answer, agenda.applications, &AgendaApplication::id, path<&Agenda::applications>,
                 duplicate_application);
  if (!agenda.meeting.published_on) return answer;
  const std::optional<Date> published = answer.read<&Agenda::meeting, &Meeting::published_on>(agenda);
  return answer.require(agenda.meeting.on <= *published, published_before_meeting,
                        path<&Agenda::meeting, &Meeting::published_on>);
}

inline constexpr Breach unknown_member{
    .code = "unknown_member",
    .message = {"「{0}」は委員として記載されていません。", "\"{0}\" is not among the members."},
};

inline constexpr Breach unknown_application{
    .code = "unknown_application",
    .message = {"申請「{0}」は記載されていません。", "There is no application \"{0}\"."},
};

inline Answer check_interests(const Agenda& agenda, const Surroundings& surroundings);

/// 2.4.1: members with an interest take no part, in the applications concerned only.
inline constexpr Rule<Agenda> interests{
    {.id = "OPR-2.4.1",
     .clause = {Regulation::committee_operation, "2.4.1", "2025"},
     .title = {"利害関係のある委員", "Members with an interest"},
     .text =
         {"利害関係のある委員は、当該サービスの討議及び議決に加わらない。その他の議事には加わる。"
          "議事録への記載は、委員の申し出による。",
          "A member with an interest takes no part in discussion and vote on the services concerned, and does in all "
          "else. The minutes name the member only at the member's wish."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, {"議題1 注記、議題5", "agenda item 1, note; agenda item 5"}}}},
     .limits = {"利害関係の有無の基準は公表されていないため、文書のinterestsの記載による。",
                "The test for an interest is not public: the interests of the document are taken as they are."}},
    check_interests,
};

/// The members and applications of an agenda, by their names.
class AgendaNames {
 public:
  explicit AgendaNames(const Agenda& agenda) {
    for (const Member& member : agenda.members) members_.emplace(member.name, &member);
    for (const AgendaApplication& application : agenda.applications) applications_.insert(application.id);
  }

  /// The first of that name; null if there is none.
  const Member* member(std::string_view name) const {
    const auto found = members_.find(name);
    return found == members_.end() ? nullptr : found->second;
  }

  bool has_application(std::string_view id) const { return applications_.contains(id); }

 private:
  std::map<std::string_view, const Member*> members_;
  std::set<std::string_view> applications_;
};

inline Answer check_interests(const Agenda& agenda, const Surroundings&) {
  constexpr Label absent_member{"「{0}」は欠席であり、この議事に加わりません。",
                                "\"{0}\" is absent and takes part in nothing."};
  Answer answer;
  const AgendaNames names{agenda};
  for (std::size_t i = 0; i < agenda.interests.size(); ++i) {
    const Pointer at = path<&Agenda::interests> / i;
    const std::string& name = answer.read<&Interest::member>(agenda.interests[i], at);
    const std::string& application = answer.read<&Interest::application>(agenda.interests[i], at);
    const Member* member = names.member(name);
    const bool has_application = names.has_application(application);
    if (member == nullptr) answer.breach(unknown_member, at / path<&Interest::member>, {name});
    if (!has_application) answer.breach(unknown_application, at / path<&Interest::application>, {application});
    if (member == nullptr || !has_application) continue;
    answer.met();
    if (member->absent) answer.advise("absent_member", at, fill(absent_member, {name}));
  }
  return answer;
}

inline Answer check_paths(const Agenda& agenda, const Surroundings& surroundings);

/// 2.4.2: which applications take the simplified path.
inline constexpr Rule<Agenda> simplified{
    {.id = "OPR-2.4.2",
     .clause = {Regulation::committee_operation, "2.4.2", "2025"},
     .title = {"懸念事項のない申請の手続", "Procedure for applications without concern"},
     .text = {"審査において特段の懸念事項がない申請は、観点ごとの報告によらず、簡略な手続により登録する。"
              "第38回では17件のうち8件がこれによった。",
              "Applications with no particular concern in the review are listed by a simplified procedure without the "
              "report point by point: 8 of 17 at the 38th meeting."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, {"議題1", "agenda item 1"}}}},
     .limits =
         {"特段の懸念事項がないとする基準及び手続の方法は公表されていないため、文書のconcerns及びfitの記載による。"
          "手続はISMAPの申請について述べられており、ISMAP-LIU及び監査機関の申請は全て報告するものとする。",
          "When there is no particular concern, and how the procedure runs, is not public: concerns and fit of the "
          "document decide. It is named for ISMAP applications; those for ISMAP-LIU and of assessors are reported in "
          "full."}},
    check_paths,
};

inline Answer check_paths(const Agenda& agenda, const Surroundings&) {
  constexpr Label unfit_without_concern{
      "登録の要件に適合しないとする申請が、懸念事項なしとされています。簡略な手続の対象とせず、報告の対象とします。",
      "An application held unfit is said to raise no concern: it is reported in full, not listed by the simplified "
      "procedure."};
  constexpr Label other_list{
      "懸念事項のない申請ですが、簡略な手続はISMAPの申請について述べられているため、報告の対象とします。",
      "No concern is raised, but the simplified procedure is named for ISMAP applications: this one is reported in "
      "full."};
  Answer answer;
  std::int64_t on_simplified_path = 0;
  for (std::size_t i = 0; i < agenda.applications.size(); ++i) {
    const AgendaApplication& application = agenda.applications[i];
    const Pointer at = path<&Agenda::applications> / i;
    const Pointer concerns_at = at / path<&AgendaApplication::concerns>;
    const bool has_concerns = answer.read<&AgendaApplication::concerns>(application, at);
    if (!has_concerns && !application.fit)
      answer.judge("unfit_without_concern", concerns_at, unfit_without_concern, Severity::warning);
    else
      answer.met();
    if (!has_concerns && application.fit && application.scheme != AgendaScheme::ismap)
      answer.advise("other_list", concerns_at, other_list);
    if (path_of(application) == AgendaPath::simplified) ++on_simplified_path;
  }
  return answer.derive("simplified", on_simplified_path)
      .derive("full_report", static_cast<std::int64_t>(agenda.applications.size()) - on_simplified_path);
}

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

inline constexpr Breach below_quorum{
    .code = "below_quorum",
    .message = {"申請「{0}」の議決に加わる委員は{1}名であり、定足数の{2}名に達しません。",
                "{1} members vote on the application \"{0}\", fewer than the quorum of {2}."},
};

inline Answer check_quorum(const Agenda& agenda, const Surroundings& surroundings);

/// 2.4: the supplement `committee_quorum` decides, or a reviewer.
inline constexpr Rule<Agenda> quorum_and_majority{
    {.id = "OPR-x",
     .clause = {Regulation::committee_operation, "2.4", "2025"},
     .title = {"定足数及び可決の要件", "Quorum and majority"},
     .text =
         {"定足数及び可決の要件は確認できない。"
          "第38回では、委員8名のうち2名が欠席し、「異議ございません」として決定した。"
          "否決の場合の規定の改正が検討されていた。",
          "Quorum and majority could not be found. At the 38th meeting 2 of 8 members were absent, and it decided by "
          "\"no objection\"; a change of the rules on rejections was under study."},
     .standing = Standing::not_found,
     .sources = {{{Source::committee_38, {"委員の一覧、議題1、2及び5", "list of members; agenda items 1, 2, 5"}}}},
     .limits = {"補足「運営委員会の定足数」を与えると、申請ごとに議決に加わる委員の数と比べる。"
                "可決の要件は公表されておらず、票は文書に現れない。",
                "With the supplement committee_quorum, the members taking part are counted for each application. The "
                "majority is not public, and votes do not show in the document."}},
    check_quorum,
};

/// The quorum that the user's supplement gives; null if there is none.
inline const std::int64_t* supplied_quorum(const Surroundings& surroundings) {
  const Supplement* supplied = surroundings.supplement(Parameter::committee_quorum);
  return supplied == nullptr ? nullptr : std::get_if<std::int64_t>(&supplied->value);
}

inline Answer check_quorum(const Agenda& agenda, const Surroundings& surroundings) {
  constexpr Label quorum_unknown{
      "定足数は公表されていません。出席する委員は{1}名中{0}名です。"
      "分かる場合は、補足「運営委員会の定足数」で与えてください。",
      "The quorum is not public; {0} of {1} members are present. If you know it, give the supplement "
      "committee_quorum."};
  constexpr Label nobody_left{"申請「{0}」の討議及び議決に加わる委員がいません。",
                              "No member takes part in discussion and vote on the application \"{0}\"."};
  constexpr Label majority_unknown{"可決の要件は公表されておらず、判定していません。",
                                   "The majority needed is not public and is not tested."};
  constexpr Pointer members_at = path<&Agenda::members>;
  constexpr Pointer applications_at = path<&Agenda::applications>;
  const std::int64_t present = std::ranges::count(agenda.members, false, &Member::absent);
  Answer answer;
  answer.derive("present", present);
  const std::int64_t* needed = supplied_quorum(surroundings);
  if (needed == nullptr)
    answer.judge("quorum_unknown", members_at,
                 fill(quorum_unknown, {std::to_string(present), std::to_string(agenda.members.size())}));
  else
    answer.rely_on(Parameter::committee_quorum).derive("quorum", *needed);

  const std::vector<AgendaItem> items = items_of(agenda);
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto votes = static_cast<std::int64_t>(items[i].taking_part.size());
    if (needed != nullptr && votes < *needed)
      answer.breach(below_quorum, applications_at / i,
                    {items[i].application, std::to_string(votes), std::to_string(*needed)});
    else if (votes == 0)
      answer.judge("nobody_left", applications_at / i, fill(nobody_left, {items[i].application}), Severity::warning);
    else if (needed != nullptr)
      answer.met();
  }
  if (needed != nullptr) answer.advise("majority_unknown", applications_at, majority_unknown);
  return answer;
}

inline constexpr RuleRow publication_after_decision{
    .id = "OPR-y",
    .clause = {Regulation::committee_operation, "-", "2025"},
    .title = {"決定から公表まで", "From decision to publication"},
    .text =
        {"2025年12月19日（金）の決定は、3日後の同月22日（月）に公表された。一例であり、規定ではない。",
         "What was decided on Friday 2025-12-19 was published three days later, on Monday 2025-12-22. One case, not a "
         "rule."},
    .standing = Standing::stated,
    .sources = {{{Source::committee_38, {"議題1及び2", "agenda items 1, 2"}}}},
    .in_force = {date(2025, 12, 19), {}},
    .automation = Automation::information,
};

inline constexpr std::tuple section_2{&decisions,      &interests,           &simplified,
                                      &public_comment, &quorum_and_majority, &publication_after_decision};

}  // namespace ismap::committee
