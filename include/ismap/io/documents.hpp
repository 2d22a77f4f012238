// The one list of documents: formats, reading, writing, schemas and the other languages follow it.
#pragma once

#include <ismap/model/agenda.hpp>
#include <ismap/model/agenda_plan.hpp>
#include <ismap/model/assessment_plan.hpp>
#include <ismap/model/assessor_review.hpp>
#include <ismap/model/difference.hpp>
#include <ismap/model/dossier.hpp>
#include <ismap/model/impact.hpp>
#include <ismap/model/incidents.hpp>
#include <ismap/model/migration.hpp>
#include <ismap/model/overlap.hpp>
#include <ismap/model/policy.hpp>
#include <ismap/model/procurement.hpp>
#include <ismap/model/procurement_decision.hpp>
#include <ismap/model/register.hpp>
#include <ismap/model/remedy.hpp>
#include <ismap/model/review.hpp>
#include <ismap/model/service_status.hpp>
#include <ismap/model/statistics.hpp>
#include <ismap/model/verification.hpp>

/// Documents that a user hands in: `X(type, name, title in Japanese, title in English)`.
#define ISMAP_INPUTS(X)                                                                     \
  X(Dossier, "dossier", "申請文書一式", "Application dossier")                              \
  X(Statement, "statement", "言明書", "Statement")                                          \
  X(Register, "register", "登録簿", "Register")                                             \
  X(RegisteredAssessor, "assessor", "監査機関", "Assessor")                                 \
  X(Procurement, "procurement", "クラウドサービスの調達", "Procurement of a cloud service") \
  X(Agenda, "agenda", "ISMAP運営委員会の議事", "Agenda of the ISMAP Steering Committee")    \
  X(Policy, "policy", "方針", "Policy")

/// Answers that are read again.
#define ISMAP_ANSWERS_READ(X) \
  X(Statistics, "stats", "審査の集計", "Statistics of many reviews")

/// Documents that answer a question; the same form.
#define ISMAP_ANSWERS(X)                                                                                  \
  X(Review, "review", "審査の結果", "Review of an application")                                           \
  X(RegisterStatus, "status", "登録の状態", "Status of the services of a register")                       \
  X(DueList, "due", "義務の一覧", "List of what is due")                                                  \
  X(ImpactReport, "impact", "サービスの基盤関係", "Impact on dependent services")                         \
  X(RegisterImpact, "register-impact", "有効な登録がない基盤", "Services of a register on bases at risk") \
  X(IncidentList, "incidents", "インシデントの一覧", "List of incidents and grave changes")               \
  X(ProcurementDecision, "procurement-decision", "調達の判定", "Decision on a procurement")               \
  X(AgendaPlan, "agenda-plan", "議事の整理", "Plan of a committee meeting")                               \
  X(AssessorReview, "assessor-review", "監査機関の審査の結果", "Review of an assessor")                   \
  X(AssessmentPlan, "assessment-plan", "監査計画", "Plan of an assessment")                               \
  X(MigrationReport, "migration", "言明書の移行", "Migration of a statement to another edition")          \
  X(OverlapReport, "overlap", "認証の規格との対応", "Overlap of a statement with a standard")             \
  X(Difference, "diff", "二つの提出文書の比較", "Differences between two submissions")                    \
  ISMAP_ANSWERS_READ(X)                                                                                   \
  X(RemedyReport, "remedy", "不充足を解消するための変更", "Changes that cure what is not met")            \
  X(Verification, "verification", "回答の検証の結果", "Verification of an answer")

#define ISMAP_DOCUMENTS(X) ISMAP_INPUTS(X) ISMAP_ANSWERS(X)
