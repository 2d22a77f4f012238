#include <ismap/rules/committee/decision.hpp>

#include <ismap/model/agenda_description.hpp>
#include <ismap/model/description.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::committee {
namespace {

constexpr Pointer members_at = path<&Agenda::members>;
constexpr Pointer applications_at = path<&Agenda::applications>;
constexpr Pointer interests_at = path<&Agenda::interests>;
constexpr Pointer published_at = path<&Agenda::meeting, &Meeting::published_on>;

constexpr Label no_chair{"委員長が記載されていません。", "No chair is given."};
constexpr Label second_chair{"委員長が2名以上記載されています。", "More than one chair is given."};
constexpr Label chair_absent{"委員長が欠席です。議事を主宰する者に関する規定は公表されていません。",
                             "The chair is absent; who presides then is not public."};
constexpr Label same_member{"委員「{0}」が重複しています。", "The member \"{0}\" is given twice."};
constexpr Label same_application{"申請「{0}」が重複しています。", "The application \"{0}\" is given twice."};
constexpr Label published_before{"公表日が開催日より前です。", "Publication is dated before the meeting."};
constexpr Label unknown_member{"「{0}」は委員として記載されていません。", "\"{0}\" is not among the members."};
constexpr Label unknown_application{"申請「{0}」は記載されていません。", "There is no application \"{0}\"."};
constexpr Label absent_member{"「{0}」は欠席であり、この議事に加わりません。",
                              "\"{0}\" is absent and takes part in nothing."};
constexpr Label unfit_without_concern{
    "登録の要件に適合しないとする申請が、懸念事項なしとされています。簡略な手続の対象とせず、報告の対象とします。",
    "An application held unfit is said to raise no concern: it is reported in full, not listed by the simplified "
    "procedure."};
constexpr Label other_list{
    "懸念事項のない申請ですが、簡略な手続はISMAPの申請について述べられているため、報告の対象とします。",
    "No concern is raised, but the simplified procedure is named for ISMAP applications: this one is reported in "
    "full."};
constexpr Label quorum_unknown{
    "定足数は公表されていません。出席する委員は{1}名中{0}"
    "名です。分かる場合は、補足「運営委員会の定足数」で与えてください。",
    "The quorum is not public; {0} of {1} members are present. If you know it, give the supplement committee_quorum."};
constexpr Label nobody_left{"申請「{0}」の討議及び議決に加わる委員がいません。",
                            "No member takes part in discussion and vote on the application \"{0}\"."};
constexpr Label below_quorum{"申請「{0}」の議決に加わる委員は{1}名であり、定足数の{2}名に達しません。",
                             "{1} members vote on the application \"{0}\", fewer than the quorum of {2}."};
constexpr Label majority_unknown{"可決の要件は公表されておらず、判定していません。",
                                 "The majority needed is not public and is not tested."};

const Member* find_member(const Agenda& agenda, std::string_view name) {
  const auto found = std::ranges::find(agenda.members, name, &Member::name);
  return found == agenda.members.end() ? nullptr : &*found;
}

bool is_on_agenda(const Agenda& agenda, std::string_view application) {
  return std::ranges::find(agenda.applications, application, &AgendaApplication::id) != agenda.applications.end();
}

/// A breach for each entry whose name stands at an earlier one.
template <class Entry>
void check_distinct(Answer& answer, const std::vector<Entry>& entries, std::string Entry::*name, std::string_view code,
                    const Pointer& at, const Label& message) {
  for (auto entry = entries.begin(); entry != entries.end(); ++entry)
    if (std::find_if(entries.begin(), entry, [&](const Entry& other) { return other.*name == (*entry).*name; }) !=
        entry)
      answer.breach(code, at / (entry - entries.begin()), fill(message, {(*entry).*name}));
}

void check_chair(Answer& answer, const Agenda& agenda) {
  bool has_chair = false;
  for (std::size_t i = 0; i < agenda.members.size(); ++i) {
    const Member& member = agenda.members[i];
    if (member.role != MemberRole::chair) continue;
    if (has_chair) answer.breach("second_chair", members_at / i, second_chair);
    if (member.absent) answer.judge("chair_absent", members_at / i, chair_absent, Severity::warning);
    has_chair = true;
  }
  answer.require(has_chair, "no_chair", members_at, no_chair);
}

/// False, with a diagnostic, if the interest names what the document does not.
bool names_known(Answer& answer, const Agenda& agenda, const Interest& interest, const Pointer& at) {
  const bool knows_member = find_member(agenda, interest.member) != nullptr;
  const bool knows_application = is_on_agenda(agenda, interest.application);
  if (!knows_member)
    answer.breach("unknown_member", at / path<&Interest::member>, fill(unknown_member, {interest.member}));
  if (!knows_application)
    answer.breach("unknown_application", at / path<&Interest::application>,
                  fill(unknown_application, {interest.application}));
  return knows_member && knows_application;
}

std::int64_t present_members(const Agenda& agenda) {
  return std::ranges::count(agenda.members, false, &Member::absent);
}

}  // namespace

AgendaPath path_of(const AgendaApplication& application) {
  const bool simplified = application.scheme == AgendaScheme::ismap && !application.concerns && application.fit;
  return simplified ? AgendaPath::simplified : AgendaPath::full_report;
}

bool has_interest(const Agenda& agenda, const Member& member, const AgendaApplication& application) {
  return std::ranges::find(agenda.interests, Interest{member.name, application.id}) != agenda.interests.end();
}

AgendaItem item_of(const Agenda& agenda, const AgendaApplication& application) {
  AgendaItem item{.application = application.id, .path = path_of(application), .taking_part = {}, .recused = {}};
  for (const Member& member : agenda.members)
    if (!member.absent)
      (has_interest(agenda, member, application) ? item.recused : item.taking_part).push_back(member.name);
  return item;
}

Answer consistent_agenda(const Agenda& agenda, const Surroundings&) {
  Answer answer;
  check_chair(answer, agenda);
  check_distinct(answer, agenda.members, &Member::name, "duplicate_member", members_at, same_member);
  check_distinct(answer, agenda.applications, &AgendaApplication::id, "duplicate_application", applications_at,
                 same_application);
  const std::optional<Date> published = agenda.meeting.published_on;
  if (published)
    answer.read(published_at, *published)
        .require(agenda.meeting.on <= *published, "published_before", published_at, published_before);
  return answer;
}

Answer recusal(const Agenda& agenda, const Surroundings&) {
  Answer answer;
  for (std::size_t i = 0; i < agenda.interests.size(); ++i) {
    const Interest& interest = agenda.interests[i];
    const Pointer at = interests_at / i;
    answer.read(at / path<&Interest::member>, interest.member)
        .read(at / path<&Interest::application>, interest.application);
    if (!names_known(answer, agenda, interest, at)) continue;
    answer.hold();
    if (find_member(agenda, interest.member)->absent)
      answer.advise("absent_member", at, fill(absent_member, {interest.member}));
  }
  return answer;
}

Answer simplified_procedure(const Agenda& agenda, const Surroundings&) {
  Answer answer;
  std::int64_t simplified = 0;
  for (std::size_t i = 0; i < agenda.applications.size(); ++i) {
    const AgendaApplication& application = agenda.applications[i];
    const Pointer concerns_at = applications_at / i / path<&AgendaApplication::concerns>;
    answer.read(concerns_at, application.concerns);
    if (application.concerns)
      answer.hold();
    else if (!application.fit)
      answer.judge("unfit_without_concern", concerns_at, unfit_without_concern, Severity::warning);
    else if (application.scheme != AgendaScheme::ismap)
      answer.hold().advise("other_list", concerns_at, other_list);
    else
      answer.hold();
    if (path_of(application) == AgendaPath::simplified) ++simplified;
  }
  return answer.derive("simplified", simplified)
      .derive("full_report", static_cast<std::int64_t>(agenda.applications.size()) - simplified);
}

Answer quorum(const Agenda& agenda, const Surroundings& surroundings) {
  const std::int64_t present = present_members(agenda);
  Answer answer;
  answer.derive("present", present);
  const Supplement* supplied = surroundings.supplement(Parameter::committee_quorum);
  const auto* needed = supplied == nullptr ? nullptr : std::get_if<std::int64_t>(&supplied->value);
  if (needed == nullptr)
    answer.judge("quorum_unknown", members_at,
                 fill(quorum_unknown, {std::to_string(present), std::to_string(agenda.members.size())}));
  else
    answer.rely_on(Parameter::committee_quorum).derive("quorum", *needed);

  for (std::size_t i = 0; i < agenda.applications.size(); ++i) {
    const AgendaApplication& application = agenda.applications[i];
    const auto votes = static_cast<std::int64_t>(item_of(agenda, application).taking_part.size());
    if (needed != nullptr && votes < *needed)
      answer.breach("below_quorum", applications_at / i,
                    fill(below_quorum, {application.id, std::to_string(votes), std::to_string(*needed)}));
    else if (votes == 0)
      answer.judge("nobody_left", applications_at / i, fill(nobody_left, {application.id}), Severity::warning);
    else if (needed != nullptr)
      answer.hold();
  }
  if (needed != nullptr) answer.advise("majority_unknown", applications_at, majority_unknown);
  return answer;
}

}  // namespace ismap::committee
