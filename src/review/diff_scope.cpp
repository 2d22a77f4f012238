#include "src/review/diff_parts.hpp"

#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace ismap {
namespace {

constexpr Label service_renamed{
    "サービスの名称が「{0}」から「{1}」に変わりました。名称は公表事項であり、その変更は運営委員会に報告されます。",
    "The name of the service changed from \"{0}\" to \"{1}\". It is published, and its change is reported to the "
    "committee."};
constexpr Label service_covered{
    "言明の対象に「{0}"
    "」が加わりました。登録の単位は言明の範囲であり、範囲が異なるもの又は同じ統制の下にないものは、別に"
    "監査及び登録を要します。いずれにも当たらないかを確認してください。",
    "\"{0}\" came into the statement. The unit of registration is its scope: what has another scope or is not under "
    "the same controls needs an assessment and registration of its own."};
constexpr Label service_left{
    "言明の対象から「{0}」が外れました。登録の範囲から外れ、その利用者は登録に依拠できなくなります。",
    "\"{0}\" left the statement and with it the scope of the registration."};
constexpr Label no_service_left{"言明の対象とするサービスの記載がなくなりました。", "No covered service is named now."};
constexpr Label region_added{
    "リージョン「{0}」が加わりました。証拠は言明書に記載されたリージョンから収集され、このリージョンも対象となります。",
    "The region \"{0}\" was added. Evidence comes from the regions named in the statement, which this one now is."};
constexpr Label region_no_change{
    "リージョンの追加は、それのみではマネジメント基準の管理策の変更に当たりません。管理策基準については示されていないた"
    "め、変更に当たるかを確認してください。",
    "More regions are no change of a control of the management criteria by themselves; of the controls criteria "
    "nothing is told."};
constexpr Label region_left{
    "リージョン「{0}」が言明の対象から外れました。証拠をこのリージョンから収集することはできません。",
    "The region \"{0}\" left the statement. No evidence can come from it."};
constexpr Label no_region_left{"対象リージョンの記載がなくなりました。", "No region is named now."};
constexpr Label country_changed{"リージョン「{0}」の国の記載が変わりました。",
                                "The country of the region \"{0}\" changed."};
constexpr Label representative_changed{
    "代表者が「{0}」から「{1}」に変わりました。セキュリティに係る統治の最終責任者であることを要します。",
    "The representative changed from \"{0}\" to \"{1}\", who has to have final responsibility for the security "
    "governance."};
constexpr Label representative_without_authority{
    "代表者「{0}」は取締役等でなく、実質的な権限の記載もありません。権限を確認してください。",
    "The representative \"{0}\" is no director, and no real authority is shown."};
constexpr Label ai_offered{
    "生成AIを新たに提供します。生成AIを提供するSaaSは、外部連携により用いる場合を含め、原則としてリストに登録されている"
    "ことを要します。登録の範囲に含まれるかを確認してください。",
    "Generative AI is newly offered. A SaaS that offers it, also by an external link, must in principle be on a list: "
    "does the registration cover it?"};
constexpr Label ai_external{"生成AIを新たに外部連携により用います。外部のサービスの登録及び記載を確認してください。",
                            "Generative AI is newly used by an external link: is the other service listed and named?"};

/// The first row of each name.
std::map<std::string_view, std::size_t> rows_by_name(const std::vector<std::string>& names) {
  std::map<std::string_view, std::size_t> rows;
  for (std::size_t row = 0; row < names.size(); ++row) rows.try_emplace(names[row], row);
  return rows;
}

struct RegionRows {
  std::size_t row = 0;  ///< the first one
  std::vector<std::string_view> countries{};

  friend bool operator==(const RegionRows& one, const RegionRows& other) { return one.countries == other.countries; }
};

std::map<std::string_view, RegionRows> rows_by_name(const std::vector<Region>& regions) {
  std::map<std::string_view, RegionRows> rows;
  for (std::size_t row = 0; row < regions.size(); ++row) {
    const auto& [name, country] = regions[row];
    rows.try_emplace(name, RegionRows{.row = row})
        .first->second.countries.push_back(country ? *country : std::string_view{});
  }
  for (auto& [name, one] : rows) std::ranges::sort(one.countries);
  return rows;
}

class Scope {
 public:
  Scope(const Submissions& submissions, Consequences& consequences)
      : submissions_(submissions),
        before_(submissions.before),
        after_(submissions.after),
        consequences_(consequences) {}

  void compare() {
    compare_name();
    compare_services();
    compare_regions();
    compare_representatives();
    compare_generative_ai();
  }

 private:
  void compare_name() {
    if (before_.service_name == after_.service_name) return;
    const Pointer at = submissions_.statement() / path<&Statement::service_name>;
    note("ADD-7", "renamed", std::nullopt, fill(service_renamed, {before_.service_name, after_.service_name}),
         {at, at});
  }

  void compare_services() {
    const Pointer list = submissions_.statement() / path<&Statement::covered_services>;
    const auto before = rows_by_name(before_.covered_services);
    const auto after = rows_by_name(after_.covered_services);
    for (const auto& [name, row] : after)
      if (!before.contains(name))
        note("ADD-1", "service_added", Verdict::needs_judgement, fill(service_covered, {name}), {{}, list / row});
    for (const auto& [name, row] : before)
      if (!after.contains(name))
        note("STM-2.2.2a", "service_removed", std::nullopt, fill(service_left, {name}), {list / row, {}});
    if (after.empty() && !before.empty())
      note("STM-2.2.2a", "none_left", Verdict::not_met, no_service_left, {list, list});
  }

  void compare_regions() {
    const Pointer list = submissions_.statement() / path<&Statement::regions>;
    const auto before = rows_by_name(before_.regions);
    const auto after = rows_by_name(after_.regions);
    bool is_any_added = false;
    for (const auto& [name, region] : after) {
      const auto old = before.find(name);
      if (old == before.end()) {
        is_any_added = true;
        note("GL-3.5", "region_added", std::nullopt, fill(region_added, {name}), {{}, list / region.row});
      } else if (old->second != region) {
        note("STM-2.2.2d", "country_changed", std::nullopt, fill(country_changed, {name}),
             {list / old->second.row, list / region.row});
      }
    }
    if (is_any_added) note("ADD-3", "region_added", Verdict::needs_judgement, region_no_change, {{}, list});
    for (const auto& [name, region] : before)
      if (!after.contains(name))
        note("GL-3.5", "region_removed", std::nullopt, fill(region_left, {name}), {list / region.row, {}});
    if (after.empty() && !before.empty())
      note("STM-2.2.2d", "none_left", Verdict::not_met, no_region_left, {list, list});
  }

  void compare_representatives() {
    const Representative& before = before_.representative;
    const Representative& after = after_.representative;
    if (before == after) return;
    const Pointer at = submissions_.statement() / path<&Statement::representative>;
    if (before.name != after.name || before.title != after.title)
      note("STM-sign", "representative_changed", std::nullopt,
           fill(representative_changed, {before.title + " " + before.name, after.title + " " + after.name}), {at, at});
    if (!after.is_director && !is_stated(after.authority))
      note("STM-sign", "no_authority", Verdict::needs_judgement, fill(representative_without_authority, {after.name}),
           {at, at});
  }

  void compare_generative_ai() {
    const GenerativeAi before = before_.generative_ai.value_or(GenerativeAi{});
    const GenerativeAi after = after_.generative_ai.value_or(GenerativeAi{});
    const Pointer at = submissions_.statement() / path<&Statement::generative_ai>;
    if (after.offered && !before.offered)
      note("DEP-7", "newly_offered", Verdict::needs_judgement, ai_offered, {{}, at});
    else if (after.offered && after.external && !before.external)
      note("DEP-7", "newly_external", Verdict::needs_judgement, ai_external, {at, at});
  }

  void note(std::string_view rule, std::string_view what, std::optional<Verdict> verdict, Text message,
            const Places& places) {
    consequences_.add(rule, what, verdict, std::move(message), places);
  }

  const Submissions& submissions_;
  const Statement& before_;
  const Statement& after_;
  Consequences& consequences_;
};

}  // namespace

void compare_scope(const Submissions& submissions, Consequences& consequences) {
  Scope{submissions, consequences}.compare();
}

}  // namespace ismap
