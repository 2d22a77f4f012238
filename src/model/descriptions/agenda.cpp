// What the types of an agenda mean.
#include "src/model/descriptions/descriptions.hpp"

namespace ismap {
namespace {

constexpr Description agenda_rows[] = {
    {"Agenda", "", {"ISMAP運営委員会の議事。", "The agenda of a meeting of the ISMAP Steering Committee."}},
    {"Agenda", "meeting", {"開催する会議。", "The meeting."}},
    {"Agenda", "members", {"委員。欠席の者を含む。", "The members of the committee, absent ones included."}},
    {"Agenda", "applications", {"審議する申請。", "The applications on the agenda."}},
    {"Agenda",
     "interests",
     {"申請に対する委員の利害関係（運営規則2.4.1）。ない場合は空の配列とする。",
      "Interests of members in applications (operating rules 2.4.1). An empty list if there are none."}},
    {"Meeting", "", {"運営委員会の会議。", "A meeting of the committee."}},
    {"Meeting", "number", {"開催の回次。", "Number of the meeting."}},
    {"Meeting",
     "on",
     {"開催日。適用する規則は、この日により定まる。", "Day of the meeting. It decides which rules apply."}},
    {"Meeting",
     "published_on",
     {"決定したリストを公表した日。省略した場合は、公表前とする。",
      "Day on which the lists decided on were published. Absent: not yet published."}},
    {"Member", "", {"運営委員会の委員。", "A member of the committee."}},
    {"Member", "name", {"氏名。会議において一意とする。", "Name; each only once in a meeting."}},
    {"Member", "role", {"委員長又は委員の別。", "Chair or member."}},
    {"Member", "absent", {"欠席する場合は真とする。", "True if the member is absent."}},
    {"MemberRole", "", {"運営委員会における役割。", "Role in the committee."}},
    {"MemberRole", "chair", {"委員長。一名とする。", "Chair; there is one."}},
    {"MemberRole", "member", {"委員。", "Member."}},
    {"AgendaApplication", "", {"審議する申請1件。", "One application on the agenda."}},
    {"AgendaApplication",
     "id",
     {"申請を特定する符号。議事において一意とする。", "What names the application; each only once on the agenda."}},
    {"AgendaApplication", "scheme", {"掲載を申請するリスト。", "The list that it asks to be entered on."}},
    {"AgendaApplication",
     "kind",
     {"新規又は更新の別。省略した場合は、不明とする。", "First application or renewal. Absent: not known."}},
    {"AgendaApplication", "applicant", {"申請者の名称。", "Name of the applicant."}},
    {"AgendaApplication",
     "services",
     {"サービスの名称。ない場合は空の配列とする。", "Names of the services. An empty list if there are none."}},
    {"AgendaApplication",
     "concerns",
     {"審査において特段の懸念がない申請として扱わない場合は真とする（運営規則2.4.2）。",
      "True if it is not treated as one without particular concern in the review (operating rules 2.4.2)."}},
    {"AgendaApplication",
     "fit",
     {"運用支援機関が登録の要件を満たすとする場合は真とする。",
      "True if the operating body holds the requirements to be met."}},
    {"AgendaScheme", "", {"掲載を申請するリスト。", "The list that an application asks to be entered on."}},
    {"AgendaScheme", "ismap", {"ISMAPクラウドサービスリスト。", "ISMAP Cloud Service List."}},
    {"AgendaScheme", "ismap_liu", {"ISMAP-LIUクラウドサービスリスト。", "ISMAP-LIU Cloud Service List."}},
    {"AgendaScheme", "assessor", {"ISMAP監査機関リスト。", "List of assessors."}},
    {"Interest",
     "",
     {"申請に対する委員の利害関係（運営規則2.4.1）。当該委員は、その申請の審議及び議決に加わらない。",
      "A member's interest in an application (operating rules 2.4.1). The member takes no part in its discussion and "
      "vote."}},
    {"Interest", "member", {"委員の氏名。`members`の`name`による。", "The member, by `name` in `members`."}},
    {"Interest",
     "application",
     {"申請の符号。`applications`の`id`による。", "The application, by `id` in `applications`."}},
};

}  // namespace

Descriptions agenda_descriptions() {
  return agenda_rows;
}

}  // namespace ismap
