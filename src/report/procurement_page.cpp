#include <ismap/report/procurement_page.hpp>

#include "procurement_parts.hpp"
#include "result_parts.hpp"
#include "review_sections.hpp"

namespace ismap {
Label label_of(Ground ground) {
  switch (ground) {
    case Ground::listed:
      return {"ISMAPクラウドサービスリストへの登録", "on the ISMAP list"};
    case Ground::listed_liu:
      return {"ISMAP-LIUクラウドサービスリストへの登録", "on the ISMAP-LIU list"};
    case Ground::unlisted_with_ciso_check:
      return {"最高情報セキュリティ責任者の責任による確認", "check under the chief information security officer"};
    case Ground::provisional_measure:
      return {"暫定措置", "provisional measure"};
    case Ground::recommended_only:
      return {"推奨（義務ではない）", "recommended, not prescribed"};
    case Ground::not_covered:
      return {"原則の対象外", "outside the principle of the list"};
    case Ground::none:
      return {"なし", "none"};
  }
  return {};
}

Page procurement_page(const ProcurementDecision& decision, Language language, std::string_view subject) {
  constexpr Label heading{"クラウドサービスの調達の判定（非公式）", "Procurement of a cloud service (unofficial)"};
  constexpr Label answer{"判定", "Decision"};
  Page page{.language = language};
  page.title(heading);
  page.table(detail::circumstances_table({.subject_name = {"サービス", "Service"},
                                          .subject = subject,
                                          .day_name = {"調達日", "Procured on"},
                                          .day = decision.on,
                                          .rulebook = decision.rulebook,
                                          .policy = decision.policy,
                                          .supplements = decision.supplements,
                                          .limits = decision.limits},
                                         language));
  page.section(answer);
  page.table(detail::answer_table(decision, language));
  if (decision.service) detail::add_entry(page, *decision.service);
  detail::add_counts(page, decision.results);
  detail::add_attention(page, decision.results);
  detail::add_obligations(page, decision.obligations);
  detail::add_limits(page, detail::rules_of(decision));
  page.notice(detail::unofficial);
  return page;
}

}  // namespace ismap
