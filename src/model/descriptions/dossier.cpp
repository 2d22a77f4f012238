// What the types of the dossier mean.
#include "src/model/descriptions/descriptions.hpp"

namespace ismap {
namespace {

constexpr Description dossier_rows[] = {
    {"Dossier",
     "",
     {"申請文書一式。運用支援機関が審査の対象とするもの。",
      "The application dossier: everything that the operating body reviews."}},
    {"Dossier", "application", {"登録の申請。", "The application."}},
    {"Dossier", "statement", {"言明書（様式1）。", "The statement (Form 1)."}},
    {"Dossier",
     "representation",
     {"経営者確認書（様式2）。省略した場合は、提出前とし、これを要する規則は情報不足とする。",
      "The written representation (Form 2). Absent: not yet at hand, and rules that read it are `unknown`."}},
    {"Dossier",
     "report",
     {"実施結果報告書。省略した場合は、提出前とし、これを要する規則は情報不足とする。",
      "The assessment report. Absent: not yet at hand, and rules that read it are `unknown`."}},
    {"Dossier",
     "improvement_plans",
     {"改善計画書（登録規則3.3）。発見事項がない場合は空の配列とする。",
      "Improvement plans (registration rules 3.3). An empty list if there are no findings."}},
    {"Dossier",
     "disclosures",
     {"登録規則3.4の情報。省略した場合は、提出前とし、これを要する規則は情報不足とする。",
      "The information of registration rules 3.4. Absent: not yet at hand, and rules that read it are `unknown`."}},
    {"Dossier",
     "pledges",
     {"宣誓した事項の号の番号（登録規則3.5）。1から6までの全てを要する。",
      "Items of registration rules 3.5 that are pledged; all of 1 to 6 are asked for."}},
    {"Dossier",
     "internal_audit",
     {"内部監査。ISMAP-LIUに限る。省略した場合は、記載がないものとする。",
      "The internal audit; ISMAP-LIU only. Absent: none is reported."}},
    {"Dossier",
     "special_report",
     {"特例報告書。ISMAP-LIUの特別措置による場合に限る。省略した場合は、特別措置によらないものとする。",
      "The special report; only under the special measures of ISMAP-LIU. Absent: they are not used."}},
    {"InternalAudit",
     "",
     {"ISMAP-LIUが求める内部監査（ISMAP-LIU登録規則別紙2）。",
      "The internal audit that ISMAP-LIU asks for (ISMAP-LIU registration rules, annex 2)."}},
    {"InternalAudit",
     "conducted_on",
     {"実施の日。省略した場合は、記載がないものとする。", "Day on which it was made. Absent: not stated."}},
    {"InternalAudit",
     "period",
     {"対象とした期間。省略した場合は、記載がないものとする。", "The period audited. Absent: not stated."}},
    {"InternalAudit",
     "auditor",
     {"実施した者。省略した場合は、記載がないものとする。", "Who made it. Absent: not stated."}},
    {"InternalAudit",
     "report_attached",
     {"内部監査の結果の報告書を添付した場合は真とする。", "True if its report is attached."}},
    {"InternalAudit",
     "meets_annex_2",
     {"別紙2の要件を満たすかについての人の判断。省略した場合は、人が判断する。",
      "A person's finding on whether it meets annex 2. Absent: left to a person."}},
    {"SpecialReport",
     "",
     {"ISMAP-LIUの登録促進のための特別措置による特例報告書。",
      "The special report of the measures to promote ISMAP-LIU registration."}},
    {"SpecialReport", "filed_on", {"提出の日。", "Day on which it was filed."}},
    {"SpecialReport",
     "applied_on",
     {"特別措置の適用を申請した日。2023年5月19日から2025年3月31日までとする。",
      "Day on which the measures were applied for: 2023-05-19 to 2025-03-31."}},
};

}  // namespace

Descriptions dossier_descriptions() {
  return dossier_rows;
}

}  // namespace ismap
