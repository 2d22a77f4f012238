// What the types of assessors mean.
#include "src/model/descriptions/descriptions.hpp"

namespace ismap {
namespace {

constexpr Description assessor_rows[] = {
    {"RegisteredAssessor", "", {"監査機関1件（監査機関登録規則）。", "One assessor (assessor registration rules)."}},
    {"RegisteredAssessor", "number", {"監査機関の登録番号。", "Registration number of the assessor."}},
    {"RegisteredAssessor", "name", {"監査機関の名称。", "Name of the assessor."}},
    {"RegisteredAssessor", "corporation", {"法人としての種類等（3.1）。", "What kind of corporation it is (3.1)."}},
    {"RegisteredAssessor",
     "service_standard_listing",
     {"情報セキュリティサービス基準適合サービスリストへの「情報セキュリティ監査サービス」の登録（3.4）。"
      "省略した場合は、登録がないものとする。",
      "Its entry for information security audit in the list of services conforming to the information security service "
      "standard (3.4). Absent: it has none."}},
    {"RegisteredAssessor",
     "ethics_body",
     {"所属する、倫理審査機能を有する組織（3.5）。省略した場合は、所属しないものとする。",
      "The body it belongs to that can examine ethics (3.5). Absent: it belongs to none."}},
    {"RegisteredAssessor", "partner", {"業務執行責任者（3.6）。", "The engagement partner (3.6)."}},
    {"RegisteredAssessor", "manager", {"業務実施責任者（3.7）。", "The engagement manager (3.7)."}},
    {"RegisteredAssessor", "team", {"その他の業務実施者（3.8）。", "The other members of the team (3.8)."}},
    {"RegisteredAssessor",
     "history",
     {"登録の経過。古いものから順に記載する。", "What happened to the registration, oldest first."}},
    {"Corporation",
     "",
     {"法人の種類等（監査機関登録規則3.1）。", "The corporation (assessor registration rules 3.1)."}},
    {"Corporation", "kind", {"法人の種類。", "Kind of corporation."}},
    {"Corporation",
     "audits_in_japan",
     {"国内において情報セキュリティ監査を業として行う場合は真とする。",
      "True if it carries on information security auditing as a business in Japan."}},
    {"CorporationKind", "", {"法人の種類。", "Kind of a corporation."}},
    {"CorporationKind", "audit_corporation", {"監査法人。", "Audit corporation."}},
    {"CorporationKind", "company", {"会社（監査法人を除く。）。", "Company that is no audit corporation."}},
    {"CorporationKind", "other", {"その他の法人。", "Another corporation."}},
    {"ServiceStandardListing",
     "",
     {"情報セキュリティサービス基準適合サービスリストへの登録（監査機関登録規則3.4）。",
      "An entry in the list of services conforming to the information security service standard (assessor registration "
      "rules 3.4)."}},
    {"ServiceStandardListing", "valid", {"登録の有効期間。", "Its validity."}},
    {"Practitioner", "", {"監査の業務に従事する者。", "A person who takes part in assessments."}},
    {"Practitioner", "name", {"氏名。", "Name of the person."}},
    {"Practitioner",
     "qualifications",
     {"保有する資格。ない場合は空の配列とする。", "Qualifications held. An empty list if there are none."}},
    {"Practitioner",
     "audit_practice",
     {"監査の実務経験。業務執行責任者には、通算10年以上を要する（3.6.2）。",
      "Practice in audits. The engagement partner needs ten years in total (3.6.2)."}},
    {"Practitioner",
     "cloud_knowledge",
     {"クラウドコンピューティングに関する知見を示すもの。省略した場合は、記載がないものとする。",
      "What shows knowledge of cloud computing. Absent: not stated."}},
    {"Practitioner", "japanese_national", {"日本国籍を有する場合は真とする。", "True for a Japanese national."}},
    {"Practitioner",
     "exception_ground",
     {"日本国籍を有しない者を例外として認める理由。省略した場合は、例外としないものとする。",
      "Why a person who is no Japanese national is admitted as an exception. Absent: no exception is asked for."}},
    {"Practitioner",
     "training",
     {"受講した研修。ない場合は空の配列とする。", "Training completed. An empty list if there is none."}},
    {"Qualification",
     "",
     {"監査に係る資格（監査機関登録規則3.6.1及び3.7.1）。",
      "Qualification for audits (assessor registration rules 3.6.1, 3.7.1)."}},
    {"Qualification",
     "information_security_auditor",
     {"公認情報セキュリティ監査人。", "Certified information security auditor."}},
    {"Qualification",
     "lead_information_security_auditor",
     {"公認情報セキュリティ主任監査人。", "Certified lead information security auditor."}},
    {"Qualification", "systems_auditor", {"公認システム監査人。", "Certified systems auditor."}},
    {"Qualification", "cisa", {"公認情報システム監査人（CISA）。", "Certified Information Systems Auditor (CISA)."}},
    {"Qualification",
     "systems_audit_engineer",
     {"システム監査技術者。", "Systems audit engineer (state examination)."}},
    {"Qualification",
     "other",
     {"その他の資格。要件を満たすものとはならない。", "Another one, which does not meet the requirement."}},
    {"AuditPractice", "", {"監査の実務経験1件。", "One spell of practice in audits."}},
    {"AuditPractice", "first", {"従事した初日。", "First day."}},
    {"AuditPractice", "last", {"従事した末日。", "Last day."}},
    {"AuditPractice", "standard", {"基準とした監査基準又は監査制度。", "The audit standard or scheme followed."}},
    {"Training", "", {"研修1件。", "One course of training."}},
    {"Training", "completed_on", {"修了の日。", "Day on which it was completed."}},
};

}  // namespace

Descriptions assessor_descriptions() {
  return assessor_rows;
}

}  // namespace ismap
