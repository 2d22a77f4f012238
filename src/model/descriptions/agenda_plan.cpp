// What the types of the plan of a meeting mean.
#include "src/model/descriptions/descriptions.hpp"

namespace ismap {
namespace {

constexpr Description agenda_plan_rows[] = {
    {"AgendaPlan",
     "",
     {"議事の整理", "Plan of a committee meeting"},
     {"運営委員会の議事の整理。", "Who takes part in what at a meeting of the committee."}},
    {"AgendaPlan", "on", {"開催日", "Held on"}, {"開催日。", "Day of the meeting."}},
    {"AgendaPlan", "rulebook", {"規則集の版", "Rule book version"}, {"規則集の版。", "Version of the rule book."}},
    {"AgendaPlan",
     "policy",
     {"既定と異なる方針の選択", "Policy choices"},
     {"既定と異なる方針の選択。", "Choices of the policy that differ from the default."}},
    {"AgendaPlan",
     "limits",
     {"方針が変更した期間", "Time limits changed"},
     {"方針が変更した期間。ない場合は省略する。", "Time limits that the policy changes. Left out if there are none."}},
    {"AgendaPlan",
     "supplements",
     {"用いた補足", "Supplied values used"},
     {"結果の根拠とした補足。", "The supplied values that the answer rests on."}},
    {"AgendaPlan", "verdict", {"全体の判定", "Overall verdict"}, {"全体の判定。", "The verdict of the whole."}},
    {"AgendaPlan", "items", {"申請ごとの整理", "Applications"}, {"申請ごとの整理。", "The applications."}},
    {"AgendaPlan", "results", {"規則ごとの判定", "Rule results"}, {"規則ごとの判定。", "The answers of the rules."}},
    {"AgendaPlan", "obligations", {"義務", "Obligations"}, {"義務の一覧。", "What is owed."}},
    {"AgendaPlan",
     "basis",
     {"回答の根拠", "Basis"},
     {"回答の根拠。用いた文書の名称が与えられていない場合は省略される。",
      "What the answer rests on. Absent if the documents were not named."}},
    {"AgendaItem",
     "",
     {"申請についての整理", "Application on the agenda"},
     {"申請1件についての整理。", "One application on the agenda."}},
    {"AgendaItem", "application", {"申請の符号", "Application id"}, {"申請の符号。", "Id of the application."}},
    {"AgendaItem",
     "path",
     {"議事における取扱い", "Way of handling"},
     {"議事における取扱い。", "How it is dealt with."}},
    {"AgendaItem",
     "taking_part",
     {"審議及び議決に加わる委員", "Members taking part"},
     {"審議及び議決に加わる委員の氏名。", "Names of the members who discuss and vote."}},
    {"AgendaItem",
     "recused",
     {"利害関係により加わらない委員", "Members recused"},
     {"利害関係により加わらない委員の氏名。欠席の者を除く。",
      "Names of the members who take no part for an interest; absent ones are not among them."}},
    {"AgendaPath",
     "",
     {"議事における取扱い", "Way of handling"},
     {"申請の議事における取扱い。", "How an application is dealt with."}},
    {"AgendaPath",
     "full_report",
     {"観点ごとの報告", "Full report"},
     {"観点ごとに会議に報告する（登録規則6.1）。", "Reported to the meeting point by point (registration rules 6.1)."}},
    {"AgendaPath",
     "simplified",
     {"簡略な手続", "Simplified procedure"},
     {"運営規則2.4.2の手続により掲載する。", "Listed by the procedure of operating rules 2.4.2."}},
};

}  // namespace

Descriptions agenda_plan_descriptions() {
  return agenda_plan_rows;
}

}  // namespace ismap
