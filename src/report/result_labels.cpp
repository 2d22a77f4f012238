#include <ismap/report/result_labels.hpp>

#include <cstddef>
#include <string_view>

namespace ismap {
namespace {

/// The name of a clause that is written in both languages, as in `別紙2 (annex 2)`; any other clause as it is.
std::string_view name_in(std::string_view clause, Language language) {
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  const std::size_t bracket = clause.find(" (");
  if (bracket == std::string_view::npos || letters.find(clause[bracket + 2]) == std::string_view::npos) return clause;
  if (language == Language::ja) return clause.substr(0, bracket);
  clause.remove_prefix(bracket + 2);
  clause.remove_suffix(1);
  return clause;
}

}  // namespace

Label label_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::met:
      return {"充足", "met"};
    case Verdict::not_met:
      return {"不充足", "not met"};
    case Verdict::needs_judgement:
      return {"要判断", "needs judgement"};
    case Verdict::unknown:
      return {"情報不足", "unknown"};
    case Verdict::not_applicable:
      return {"該当なし", "not applicable"};
  }
  return {};
}

Label label_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return {"誤り", "error"};
    case Severity::warning:
      return {"注意", "warning"};
    case Severity::advice:
      return {"助言", "advice"};
  }
  return {};
}

Colour colour_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::met:
      return Colour::green;
    case Verdict::not_met:
      return Colour::red;
    case Verdict::needs_judgement:
      return Colour::magenta;
    case Verdict::unknown:
      return Colour::yellow;
    case Verdict::not_applicable:
      return Colour::dim;
  }
  return Colour::plain;
}

Label label_of(Regulation regulation) {
  switch (regulation) {
    case Regulation::control_criteria:
      return {"ISMAP管理基準", "Control Criteria"};
    case Regulation::service_registration:
      return {"ISMAPクラウドサービス登録規則", "Cloud Service Registration Rules"};
    case Regulation::liu_registration:
      return {"ISMAP-LIUクラウドサービス登録規則", "ISMAP-LIU Cloud Service Registration Rules"};
    case Regulation::assessor_registration:
      return {"ISMAP監査機関登録規則", "Assessor Registration Rules"};
    case Regulation::assessment_guideline:
      return {"ISMAP情報セキュリティ監査ガイドライン", "Information Security Assessment Guideline"};
    case Regulation::basic_regulation:
      return {"ISMAP基本規程", "Basic Regulation"};
    case Regulation::committee_operation:
      return {"ISMAP運営規則", "Operating Rules"};
    case Regulation::common_standards:
      return {"政府機関等のサイバーセキュリティ対策のための統一基準",
              "Common Standards for Cybersecurity Measures of Government Agencies"};
    case Regulation::scheme_guidance:
      return {"ISMAP公表資料", "published guidance of ISMAP"};
    case Regulation::basic_framework:
      return {"政府情報システムにおけるクラウドサービスのセキュリティ評価制度の基本的枠組み（令和2年1月30日決定）",
              "Basic Framework of the assessment of cloud services (decision of 2020-01-30)"};
    case Regulation::use_decision:
      return {"政府情報システムのためのセキュリティ評価制度（ISMAP）の利用について（令和2年6月30日決定）",
              "On the Use of ISMAP (decision of 2020-06-30)"};
    case Regulation::provisional_measures:
      return {"政府情報システムのためのセキュリティ評価制度（ISMAP）の暫定措置の見直しについて（令和3年7月6日決定）",
              "Review of the Provisional Measures of ISMAP (decision of 2021-07-06)"};
    case Regulation::standards_guideline:
      return {"政府機関等の対策基準策定のためのガイドライン",
              "Guideline for Setting Countermeasures, to the Common Standards"};
  }
  return {};
}

std::string clause_text(const Citation& clause, Language language) {
  std::string text{label_of(clause.regulation).in(language)};
  if (clause.clause != "-") text.append(" ").append(name_in(clause.clause, language));
  return text;
}

Label label_of(Scheme scheme) {
  switch (scheme) {
    case Scheme::ismap:
      return {"ISMAP", "ISMAP"};
    case Scheme::ismap_liu:
      return {"ISMAP-LIU", "ISMAP-LIU"};
  }
  return {};
}

Label label_of(Actor actor) {
  switch (actor) {
    case Actor::applicant:
      return {"申請者", "applicant"};
    case Actor::registrant:
      return {"登録者", "registrant"};
    case Actor::operating_body:
      return {"運用支援機関", "operating body"};
    case Actor::committee:
      return {"運営委員会", "committee"};
    case Actor::assessor:
      return {"監査機関", "assessor"};
    case Actor::buyer:
      return {"調達機関", "buyer"};
  }
  return {};
}

Label label_of(ObligationStatus status) {
  switch (status) {
    case ObligationStatus::open:
      return {"未了", "open"};
    case ObligationStatus::done:
      return {"完了", "done"};
    case ObligationStatus::overdue:
      return {"期限経過", "overdue"};
  }
  return {};
}

}  // namespace ismap
