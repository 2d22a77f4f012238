#include <ismap/rules/committee/decision.hpp>

#include <ismap/model/agenda_description.hpp>
#include <ismap/model/description.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
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

/// A breach for each entry whose name stands at an earlier one.
template <class Entry>
void check_distinct(Answer& answer, const std::vector<Entry>& entries, std::string Entry::*name, std::string_view code,
                    const Pointer& at, const Label& message) {
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (!seen.insert(entries[i].*name).second) answer.breach(code, at / i, fill(message, {entries[i].*name}));
}

/// What an agenda names.
class Named {
 public:
  explicit Named(const Agenda& agenda) {
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

/// Who takes no part in what.
class Recusals {
 public:
  using Members = std::set<std::string_view>;

  explicit Recusals(const Agenda& agenda) {
    for (const Interest& interest : agenda.interests) by_application_[interest.application].insert(interest.member);
  }

  const Members& from(const AgendaApplication& application) const {
    static const Members nobody;
    const auto found = by_application_.find(application.id);
    return found == by_application_.end() ? nobody : found->second;
  }

 private:
  std::map<std::string_view, Members> by_application_;
};

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

/// The member with the interest; null, with a diagnostic, if the interest names what the document does not.
const Member* known_member(Answer& answer, const Named& named, const Interest& interest, const Pointer& at) {
  const Member* member = named.member(interest.member);
  const bool knows_application = named.has_application(interest.application);
  if (member == nullptr)
    answer.breach("unknown_member", at / path<&Interest::member>, fill(unknown_member, {interest.member}));
  if (!knows_application)
    answer.breach("unknown_application", at / path<&Interest::application>,
                  fill(unknown_application, {interest.application}));
  return knows_application ? member : nullptr;
}

std::int64_t present_members(const Agenda& agenda) {
  return std::ranges::count(agenda.members, false, &Member::absent);
}

}  // namespace

AgendaPath path_of(const AgendaApplication& application) {
  const bool simplified = application.scheme == AgendaScheme::ismap && !application.concerns && application.fit;
  return simplified ? AgendaPath::simplified : AgendaPath::full_report;
}

std::vector<AgendaItem> items_of(const Agenda& agenda) {
  const Recusals recusals{agenda};
  std::vector<AgendaItem> items;
  items.reserve(agenda.applications.size());
  for (const AgendaApplication& application : agenda.applications) {
    const Recusals::Members& recused = recusals.from(application);
    AgendaItem item{.application = application.id, .path = path_of(application), .taking_part = {}, .recused = {}};
    for (const Member& member : agenda.members)
      if (!member.absent) (recused.contains(member.name) ? item.recused : item.taking_part).push_back(member.name);
    items.push_back(std::move(item));
  }
  return items;
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
  const Named named{agenda};
  for (std::size_t i = 0; i < agenda.interests.size(); ++i) {
    const Interest& interest = agenda.interests[i];
    const Pointer at = interests_at / i;
    answer.read(at / path<&Interest::member>, interest.member)
        .read(at / path<&Interest::application>, interest.application);
    const Member* member = known_member(answer, named, interest, at);
    if (member == nullptr) continue;
    answer.hold();
    if (member->absent) answer.advise("absent_member", at, fill(absent_member, {interest.member}));
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

  const std::vector<AgendaItem> items = items_of(agenda);
  for (std::size_t i = 0; i < agenda.applications.size(); ++i) {
    const AgendaApplication& application = agenda.applications[i];
    const auto votes = static_cast<std::int64_t>(items[i].taking_part.size());
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
