#include <ismap/rules/procurement/duties.hpp>

#include <ismap/rules/procurement/clause.hpp>
#include <ismap/rules/procurement/common_standards.hpp>
#include <ismap/rules/procurement/provisional_end.hpp>
#include <ismap/rules/procurement/s1_principle.hpp>
#include <ismap/rules/procurement/s2_common_standards.hpp>
#include <ismap/rules/procurement/s3_provisional.hpp>
#include <ismap/rules/procurement/s4_buyers.hpp>
#include <ismap/rules/procurement/s5_provider.hpp>
#include <ismap/rules/procurement/s6_list.hpp>

#include "facts.hpp"

#include <algorithm>
#include <utility>

namespace ismap::procurement {
namespace {

/// One procurement, looked at once for all rows.
struct Case {
  const Procurement& procurement;
  const ProcurementContext& context;
  Listing listing;
  bool measure_applies;  ///< also if it is over
  std::optional<Date> measure_until;

  bool is_unlisted() const { return listing == Listing::unlisted; }
  bool is_listed() const { return listing == Listing::listed || listing == Listing::suspended; }
  bool is_in_measure() const { return measure_applies && !(measure_until && *measure_until < procurement.on); }
  bool is_in_new_measure() const { return is_in_measure() && !is_old_measure(procurement.provisional->type); }
  bool is_in_old_measure() const { return is_in_measure() && !is_in_new_measure(); }
};

using Applies = bool (*)(const Case&);

constexpr Applies always = [](const Case&) { return true; };
constexpr Applies if_confidential = [](const Case& one) { return one.procurement.information.confidential; };
constexpr Applies if_listed = [](const Case& one) { return one.is_listed(); };
constexpr Applies if_unlisted = [](const Case& one) { return one.is_unlisted(); };
constexpr Applies if_generative_ai = [](const Case& one) { return one.procurement.service.generative_ai == true; };
constexpr Applies if_new_measure = [](const Case& one) { return one.is_in_new_measure(); };
constexpr Applies if_old_measure = [](const Case& one) { return one.is_in_old_measure(); };

/// A duty without a day of its own, under the clause of the rule that asks for it.
struct Row {
  const RuleRow* rule;
  Actor who;
  DueKind due;
  Applies applies;
  Label what;
};

constexpr Row rows[] = {
    {&review_of_use,
     Actor::buyer,
     DueKind::unknown,
     if_confidential,
     {"情報の格付及び取扱制限、業務への影響等に照らして利用を検討すること（選定前）",
      "Review the use against classification, handling limits and effect on operations (before selection)"}},
    {&specification,
     Actor::buyer,
     DueKind::unknown,
     if_confidential,
     {"選定基準及びセキュリティ要件を調達仕様書に含めること（公告前）",
      "Put the selection criteria and security requirements into the specification (before it is published)"}},
    {&before_contract,
     Actor::buyer,
     DueKind::unknown,
     if_confidential,
     {"事業者及びサービスが調達仕様を満たすことを確認し、承認を得て、仕様の内容を契約に含めること（契約前）",
      "Confirm that provider and service meet the specification, obtain approval, and put the specification into the "
      "agreement (before the contract)"}},
    {&permission,
     Actor::buyer,
     DueKind::unknown,
     if_confidential,
     {"利用の申請及び審査を経て、承認したサービスを記録し、管理者を指名すること（利用開始前）",
      "Have the use applied for, examined and decided, record the approved service and name an administrator (before "
      "use)"}},
    {&foreign_law,
     Actor::buyer,
     DueKind::unknown,
     if_unlisted,
     {"国外法令により情報にアクセスされるリスクに関する情報を事業者から入手すること（登録されていないため公表されていな"
      "い）",
      "Obtain from the provider the information on access under foreign law (not published: the service is unlisted)"}},
    {&governing_law,
     Actor::buyer,
     DueKind::unknown,
     if_unlisted,
     {"契約に定める準拠法及び裁判管轄の情報を事業者から入手すること",
      "Obtain from the provider governing law and jurisdiction in the contract"}},
    {&capital_and_tests,
     Actor::buyer,
     DueKind::unknown,
     if_unlisted,
     {"資本関係及び第三者による検査の状況に関する情報を事業者から入手すること",
      "Obtain from the provider capital ties and the state of third-party tests"}},
    {&agreement,
     Actor::buyer,
     DueKind::unknown,
     always,
     {"サプライチェーン・リスクの観点から必要な場合、IT調達に係る申合せに基づき助言を求めること（調達手続の中で）",
      "Where supply-chain risk makes it necessary, ask for advice under the agreement on IT procurement"}},
    {&generative_ai_on_list,
     Actor::buyer,
     DueKind::unknown,
     if_generative_ai,
     {"生成AIに係るリスクを別途取り扱い、リストの生成AIに関する情報を確認すること",
      "Treat the risks of generative AI separately, and check what the list says about it"}},
    {&surveys,
     Actor::buyer,
     DueKind::unknown,
     always,
     {"ISMAP運営委員会事務局が調査を実施する場合、これに協力すること",
      "Cooperate with surveys of the committee's secretariat, if there are any"}},
    {&old_measure_for_services_in_use,
     Actor::buyer,
     DueKind::unknown,
     if_old_measure,
     {"サービスの名称及び状況を運営委員会事務局に明らかにし、要求事項及び管理基準への適合状況を事業者から聴取すること",
      "Tell the secretariat name and state of the service, and hear the provider on how it meets the requirements and "
      "criteria"}},
    {&duties_under_measures,
     Actor::buyer,
     DueKind::unknown,
     if_new_measure,
     {"類型、契約期間、移行計画及び申請見込みを、事務局の指定する様式及び期限により報告すること",
      "Report type, contract period, migration plan and expected application to the secretariat, in its form and by "
      "its "
      "date"}},
    {&duties_under_measures,
     Actor::buyer,
     DueKind::promptly,
     if_new_measure,
     {"報告内容に変更が生じた場合、その都度報告すること", "Report every change of what was reported"}},
    {&details_on_request,
     Actor::registrant,
     DueKind::unknown,
     if_listed,
     {"求められた場合、言明の詳細及び要員の情報（国籍は国名のみ）を提供すること",
      "On request: give details of the statement and information on staff (nationality as names of countries only)"}},
    {&cooperation_with_agreement,
     Actor::registrant,
     DueKind::unknown,
     if_listed,
     {"求められた場合、IT調達に係る申合せに基づく対応に協力すること",
      "On request: cooperate with the agreement on IT procurement"}},
    {&subcontractors,
     Actor::registrant,
     DueKind::unknown,
     if_listed,
     {"委託先に起因する問題を、自らの責任において利用者との間で解決すること",
      "Settle problems with subcontractors with the user on its own responsibility"}},
};

constexpr Label plan_migration{"移行計画を定めること", "Fix the migration plan"};
constexpr Label leave_measure{"暫定措置の終了までに、登録されたサービスへの移行又は原則利用によって対応すること",
                              "By the end of the measure, move to a registered service or follow the principle"};
constexpr Label check_renewal{"登録が有効期間の末日までに更新されるかを確認すること",
                              "Check that the registration is renewed by the last day of validity"};

/// Collects what `rows` and the days of the case ask for.
class Duties {
 public:
  Duties(const Case& one, Date as_of) : one_(one), as_of_(as_of) {}

  void without_day(const Row& row) {
    if (!row.rule->in_force.contains(one_.procurement.on) || !row.applies(one_)) return;
    add(row.what, row.who, {row.due, std::nullopt}, *row.rule, ObligationStatus::open);
  }

  void by(const Label& what, Date day, const RuleRow& rule, bool done = false) {
    const ObligationStatus status = done           ? ObligationStatus::done
                                    : day < as_of_ ? ObligationStatus::overdue
                                                   : ObligationStatus::open;
    add(what, Actor::buyer, {DueKind::date, day}, rule, status);
  }

  std::vector<Obligation> take() && { return std::move(duties_); }

 private:
  void add(const Label& what, Actor who, Due due, const RuleRow& rule, ObligationStatus status) {
    duties_.push_back({.what = what,
                       .who = who,
                       .due = due,
                       .since = one_.procurement.on,
                       .clause = clause_of(rule, one_.context),
                       .form = {},
                       .supplement = {},
                       .status = status});
  }

  const Case& one_;
  Date as_of_;
  std::vector<Obligation> duties_;
};

void add_days_of_measure(Duties& duties, const Case& one, Date as_of) {
  if (!one.measure_applies) return;
  const ProvisionalMeasure& measure = *one.procurement.provisional;
  const RuleRow& rule = measure.type == ProvisionalType::old_in_use    ? old_measure_for_services_in_use
                        : measure.type == ProvisionalType::old_planned ? old_measure_for_planned_services
                                                                       : new_measures;
  if (!rule.in_force.contains(one.procurement.on)) return;
  if (measure.type == ProvisionalType::wide_impact)
    duties.by(plan_migration, migration_plan_due, rule,
              measure.migration_plan_on && *measure.migration_plan_on <= std::min(as_of, migration_plan_due));
  if (one.measure_until) duties.by(leave_measure, *one.measure_until, rule);
}

void add_end_of_validity(Duties& duties, const Case& one) {
  if (!one.is_listed() || one.context.registration->renewal_pending) return;
  if (const std::optional<Date> until = one.context.registration->valid_until)
    duties.by(check_renewal, *until, validity_of_registration);
}

}  // namespace

std::vector<Obligation> duties_of(const Procurement& procurement, const ProcurementContext& context, Date as_of) {
  if (!is_bound(procurement)) return {};
  const Case one{procurement, context, listing_of(procurement, context), is_under_measure(procurement, context),
                 last_day_claimed(procurement, context)};
  Duties duties{one, as_of};
  for (const Row& row : rows) duties.without_day(row);
  add_days_of_measure(duties, one, as_of);
  add_end_of_validity(duties, one);
  return std::move(duties).take();
}

}  // namespace ismap::procurement
