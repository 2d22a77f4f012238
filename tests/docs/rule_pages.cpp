// Writes docs/rules/*.md, one page for each regulation, from the rows; or checks that the pages there say what the rows
// say.
#include "tests/docs/page_file.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/report/time_limit_labels.hpp>
#include <ismap/rules/rulebook.hpp>
#include <ismap/rules/time_limits.hpp>

#include <algorithm>
#include <cstdio>
#include <sstream>
#include <string>

namespace {

using namespace ismap;

struct Page {
  Regulation regulation;
  Label title;
};

constexpr Page pages[] = {
    {Regulation::control_criteria, {"ISMAP管理基準", "Control Criteria of ISMAP"}},
    {Regulation::service_registration, {"ISMAPクラウドサービス登録規則", "Registration rules for cloud services"}},
    {Regulation::liu_registration, {"ISMAP-LIUクラウドサービス登録規則", "Registration rules for ISMAP-LIU"}},
    {Regulation::assessor_registration, {"ISMAP監査機関登録規則", "Registration rules for assessors"}},
    {Regulation::assessment_guideline, {"ISMAP情報セキュリティ監査ガイドライン", "Assessment guideline"}},
    {Regulation::basic_regulation, {"ISMAP基本規程", "Basic regulation"}},
    {Regulation::committee_operation, {"ISMAP運営規則", "Operating rules of the committee"}},
    {Regulation::common_standards,
     {"政府機関等のサイバーセキュリティ対策のための統一基準", "Common Standards for Cybersecurity Measures"}},
    {Regulation::basic_framework, {"基本的枠組み（令和2年1月30日）", "Basic framework (2020-01-30)"}},
    {Regulation::use_decision, {"ISMAPの利用について（令和2年6月30日）", "On the use of ISMAP (2020-06-30)"}},
    {Regulation::provisional_measures,
     {"ISMAPの暫定措置の見直しについて（令和3年7月6日）", "Review of the provisional measures (2021-07-06)"}},
    {Regulation::standards_guideline,
     {"政府機関等の対策基準策定のためのガイドライン", "Guideline to the Common Standards"}},
    {Regulation::scheme_guidance, {"制度の案内及び公表資料", "Guidance and publications of the scheme"}},
};

Label meaning(Standing standing) {
  switch (standing) {
    case Standing::stated:
      return {"公的文書に明記", "stated in an official text"};
    case Standing::reported:
      return {"第三者の記述による", "reported by a third party"};
    case Standing::inferred:
      return {"推定", "inferred"};
    case Standing::conflicting:
      return {"資料が不一致", "sources conflict"};
    case Standing::not_found:
      break;
  }
  return {"本文未公表", "text not public"};
}

Label meaning(Automation automation) {
  switch (automation) {
    case Automation::decided:
      return {"自動判定", "decided by software"};
    case Automation::left_to_people:
      return {"人が判断", "left to people"};
    case Automation::information:
      break;
  }
  return {"情報", "information"};
}

std::string in_force(const Interval& interval) {
  if (!interval.from) return "適用日は公表されていない / day of application not known";
  return to_string(*interval.from) + " – " + (interval.until ? to_string(*interval.until) : "");
}

/// "3.2", or "3.2、整理番号169 / 3.2; no. 169".
std::string in_both(const Label& place) {
  std::string text{place.ja};
  if (place.ja != place.en) text.append(" / ").append(place.en);
  return text;
}

void write_sources(std::ostream& out, std::span<const SourceReference> sources) {
  for (const SourceReference& reference : sources)
    if (!reference.place.en.empty())
      out << "| 出典 / source | " << entry_of(reference.source).title.ja << " / " << entry_of(reference.source).title.en
          << ": " << in_both(reference.place) << " |\n";
}

void write_rule(std::ostream& out, const RuleRow& rule) {
  const Text text = with_spans(rule.text);
  out << "\n## " << rule.id << "\n\n**" << rule.title.ja << "** / " << rule.title.en << "\n\n"
      << text.ja << "\n\n"
      << text.en << "\n\n| | |\n|---|---|\n"
      << "| 条項 / clause | " << rule.clause.clause << " (" << rule.clause.edition << ") |\n"
      << "| 根拠の確度 / standing | " << meaning(rule.standing).ja << " / " << meaning(rule.standing).en << " |\n"
      << "| 適用期間 / in force | " << in_force(rule.in_force) << " |\n"
      << "| 判定 / decided | " << meaning(rule.automation).ja << " / " << meaning(rule.automation).en << " |\n";
  write_sources(out, rule.sources);
  if (!rule.limits.ja.empty()) out << "\n> " << rule.limits.ja << "\n>\n> " << rule.limits.en << "\n";
}

std::string page_text(const Page& page) {
  std::ostringstream out;
  out << "# " << page.title.ja << " / " << page.title.en
      << "\n\nこのページは規則の行から生成される。 / Generated from the rows of the rule book; do not edit.\n";
  for (const RuleRow* rule : rulebook())
    if (rule->clause.regulation == page.regulation) write_rule(out, *rule);
  return out.str();
}

std::string in_words_of(const Span& span) {
  const Text words = in_words(span);
  return words.ja + " / " + words.en;
}

void write_limit(std::ostream& out, const TimeLimit& limit) {
  out << "\n## " << name_of(limit.id) << "\n\n**" << limit.name.ja << "** / " << limit.name.en
      << "\n\n| | |\n|---|---|\n"
      << "| 条項 / clause | " << label_of(limit.clause.regulation).ja << " / " << label_of(limit.clause.regulation).en
      << " " << limit.clause.clause << " (" << limit.clause.edition << ") |\n";
  for (const DatedSpan& value : limit.values)
    if (value.span != Span{}) out << "| " << to_string(value.from) << " – | " << in_words_of(value.span) << " |\n";
  if (limit.counted_from != CountedFrom::nothing)
    out << "| 起算 / counted from | " << label_of(limit.counted_from).ja << " / " << label_of(limit.counted_from).en
        << " |\n";
  if (limit.is_target) out << "| 性質 / nature | 目安 / a target, no deadline |\n";
  out << "| 根拠の確度 / standing | " << meaning(limit.standing).ja << " / " << meaning(limit.standing).en << " |\n";
  write_sources(out, limit.sources);
}

std::string limits_page() {
  std::ostringstream out;
  out << "# 規程の定める期間 / Time limits\n\nこのページは期間の行から生成される。 / Generated from the rows of the "
         "time "
         "limits; do not edit.\n";
  for (const TimeLimit* limit : time_limits()) write_limit(out, *limit);
  return out.str();
}

}  // namespace

int main(int argc, char** argv) {
  const docs::PageCall call{argc, argv};
  if (!call.is_valid) return 2;
  bool current = true;
  for (const RuleRow* rule : rulebook()) {
    if (std::ranges::find(pages, rule->clause.regulation, &Page::regulation) != std::end(pages)) continue;
    std::printf("%s stands on no page\n", std::string{rule->id}.c_str());
    current = false;
  }
  for (const Page& page : pages)
    current &= docs::write_or_compare(call, std::string{name_of(page.regulation)} + ".md", page_text(page));
  current &= docs::write_or_compare(call, "time_limits.md", limits_page());
  return current ? 0 : 1;
}
