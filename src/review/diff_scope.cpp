#include "src/review/diff_parts.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/base_service.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace ismap {
namespace {

constexpr Label service_renamed{
    "サービスの名称が「{0}」から「{1}」に変わった。名称は公表事項であり、その変更は運営委員会に報告される。",
    "The name of the service changed from \"{0}\" to \"{1}\". It is published, and its change is reported to the "
    "committee."};
constexpr Label service_covered{
    "言明の対象に「{0}"
    "」が加わった。登録の単位は言明の範囲であり、範囲が異なるか同じ統制の下にないものは、別に監査及び登録を"
    "要する。",
    "\"{0}\" came into the statement. The unit of registration is its scope: what has another scope or is not under "
    "the "
    "same controls needs an assessment and registration of its own."};
constexpr Label service_left{"言明の対象から「{0}」が外れた。登録の範囲から外れ、その利用者は登録に依拠できなくなる。",
                             "\"{0}\" left the statement and with it the scope of the registration."};
constexpr Label region_added{
    "リージョン「{0}」が加わった。証拠は言明書に記載されたリージョンから収集され、このリージョンも対象となる。",
    "The region \"{0}\" was added. Evidence comes from the regions named in the statement, which this one now is."};
constexpr Label region_no_change{
    "リージョンの追加は、それのみではマネジメント基準の管理策の変更に当たらない。管理策基準については示されていない。",
    "More regions are no change of a control of the management criteria by themselves; of the controls criteria "
    "nothing "
    "is told."};
constexpr Label region_left{"リージョン「{0}」が言明の対象から外れた。証拠をこのリージョンから収集することはできない。",
                            "The region \"{0}\" left the statement. No evidence can come from it."};
constexpr Label country_changed{"リージョン「{0}」の国の記載が変わった。",
                                "The country of the region \"{0}\" changed."};
constexpr Label outside_added{
    "言明の対象外のサービス「{0}」の利用が加わった。名称及び利用の範囲を、対象外である旨とともに記載する。",
    "The service \"{0}\" outside the statement is now used. Its name, the extent of use and that it is outside are "
    "stated."};
constexpr Label outside_left{"言明の対象外のサービス「{0}」の記載がなくなった。",
                             "The service \"{0}\" outside the statement is no longer named."};
constexpr Label base_added{"「{0}」（{1}）が基盤となった。ISMAPクラウドサービスリストに登録されていることを要する。",
                           "\"{0}\" ({1}) became a base. It has to be on the ISMAP Cloud Service List."};
constexpr Label base_number_changed{
    "基盤「{0}」の登録番号が{1}に変わった。ISMAPクラウドサービスリストに登録されていることを要する。",
    "The number of the base \"{0}\" changed to {1}. It has to be on the ISMAP Cloud Service List."};
constexpr Label base_left{"「{0}」（{1}）は基盤でなくなった。", "\"{0}\" ({1}) is no longer a base."};
constexpr Label still_inherited{
    "基盤でなくなった「{0}」（{1}）から、なお統制を引き継ぐとする管理策がある。",
    "Controls are still stated as taken over from \"{0}\" ({1}), which is no longer a base."};
constexpr Label representative_changed{
    "代表者が「{0}」から「{1}」に変わった。セキュリティに係る統治の最終責任者であることを要する。",
    "The representative changed from \"{0}\" to \"{1}\", who has to have final "
    "responsibility for the security governance."};
constexpr Label representative_without_authority{"代表者「{0}」は取締役等でなく、実質的な権限の記載もない。",
                                                 "The representative \"{0}\" is no director, and no real "
                                                 "authority is shown."};
constexpr Label ai_offered{
    "生成AIを新たに提供する。生成AIを提供するSaaSは、外部連携により用いる場合を含め、原則としてリストに登録されているこ"
    "と。登録の範囲に"
    "含まれるかを確認する。",
    "Generative AI is newly offered. A SaaS that offers it, also by an external link, must in principle be on a list: "
    "does the registration cover it?"};
constexpr Label ai_external{"生成AIを新たに外部連携により用いる。外部のサービスの登録及び記載を確認する。",
                            "Generative AI is newly used by an external link: is the other service listed and named?"};
constexpr Label no_number{"登録番号なし", "no number"};

/// The names in `these` that `those` lack, in order and once each, with their positions.
template <class T, class NameOf>
std::vector<std::pair<std::string_view, std::size_t>> missing_in(const std::vector<T>& those,
                                                                 const std::vector<T>& these, NameOf name_of_item) {
  std::vector<std::string_view> known;
  known.reserve(those.size());
  for (const T& one : those) known.push_back(name_of_item(one));
  std::ranges::sort(known);
  std::vector<std::pair<std::string_view, std::size_t>> missing;
  for (std::size_t i = 0; i < these.size(); ++i)
    if (!std::ranges::binary_search(known, name_of_item(these[i]))) missing.emplace_back(name_of_item(these[i]), i);
  std::ranges::sort(missing);
  const auto again = std::ranges::unique(missing, {}, &std::pair<std::string_view, std::size_t>::first);
  missing.erase(again.begin(), again.end());
  return missing;
}

std::string_view number_of(const OutsideService& service) {
  return service.registration_number ? std::string_view{*service.registration_number} : std::string_view{};
}

/// What tells one outside service from another: its number, or its name.
std::string_view identity_of(const OutsideService& service) {
  return is_given(service.registration_number) ? number_of(service) : std::string_view{service.name};
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
    compare_outside_services();
    compare_bases();
    compare_representatives();
    compare_generative_ai();
  }

 private:
  void compare_name() {
    if (before_.service_name == after_.service_name) return;
    const Pointer at = submissions_.statement() / path<&Statement::service_name>;
    note("ADD-7", "renamed", std::nullopt, fill(service_renamed, {before_.service_name, after_.service_name}), at, at);
  }

  void compare_services() {
    const Pointer list = submissions_.statement() / path<&Statement::covered_services>;
    const auto name = [](const std::string& service) -> std::string_view { return service; };
    for (const auto& [service, row] : missing_in(before_.covered_services, after_.covered_services, name))
      note("ADD-1", "service_added", Verdict::needs_judgement, fill(service_covered, {service}), {}, list / row);
    for (const auto& [service, row] : missing_in(after_.covered_services, before_.covered_services, name))
      note("STM-2.2.2a", "service_removed", std::nullopt, fill(service_left, {service}), list / row, {});
  }

  void compare_regions() {
    const Pointer list = submissions_.statement() / path<&Statement::regions>;
    const auto name = [](const Region& region) -> std::string_view { return region.name; };
    const auto added = missing_in(before_.regions, after_.regions, name);
    for (const auto& [region, row] : added)
      note("GL-3.5", "region_added", std::nullopt, fill(region_added, {region}), {}, list / row);
    if (!added.empty()) note("ADD-3", "region_added", Verdict::needs_judgement, region_no_change, {}, list);
    for (const auto& [region, row] : missing_in(after_.regions, before_.regions, name))
      note("GL-3.5", "region_removed", std::nullopt, fill(region_left, {region}), list / row, {});
    for (std::size_t i = 0; i < after_.regions.size(); ++i) {
      const Region& region = after_.regions[i];
      const auto found = std::ranges::find(before_.regions, region.name, &Region::name);
      if (found == before_.regions.end() || std::ranges::find(before_.regions, region) != before_.regions.end())
        continue;
      note("STM-2.2.2d", "country_changed", std::nullopt, fill(country_changed, {region.name}),
           list / (found - before_.regions.begin()), list / i);
    }
  }

  void compare_outside_services() {
    for (const auto& [service, row] : missing_in(before_.outside_services, after_.outside_services, identity_of)) {
      const OutsideService& outside = after_.outside_services[row];
      if (same_service(before_.outside_services, outside) == nullptr)
        note("STM-2.2.2b", "outside_service_added", std::nullopt, fill(outside_added, {outside.name}), {}, at(row));
    }
    for (const auto& [service, row] : missing_in(after_.outside_services, before_.outside_services, identity_of)) {
      const OutsideService& outside = before_.outside_services[row];
      if (same_service(after_.outside_services, outside) == nullptr)
        note("STM-2.2.2b", "outside_service_removed", std::nullopt, fill(outside_left, {outside.name}), at(row), {});
    }
  }

  void compare_bases() {
    for (std::size_t i = 0; i < after_.outside_services.size(); ++i) {
      const OutsideService& base = after_.outside_services[i];
      if (!base.is_base) continue;
      const OutsideService* old = same_service(before_.outside_services, base);
      const bool was_base = old != nullptr && old->is_base;
      if (was_base && number_of(*old) == number_of(base)) continue;
      const Label& message = was_base ? base_number_changed : base_added;
      note("STM-2.2.2c", was_base ? "base_number_changed" : "base_added", verdict_on(base, at(i)),
           with_number(message, base), was_base ? std::optional{at(row_of(before_, *old))} : std::nullopt, at(i));
    }
    for (std::size_t i = 0; i < before_.outside_services.size(); ++i) {
      const OutsideService& base = before_.outside_services[i];
      if (!base.is_base) continue;
      const OutsideService* now = same_service(after_.outside_services, base);
      if (now != nullptr && now->is_base) continue;
      note("DEP-1", "base_removed", std::nullopt, with_number(base_left, base), at(i), {});
      const auto is_inherited = [&](const ControlEntry& entry) {
        return entry.stance == Stance::inherited && is_given(base.registration_number) &&
               entry.inherited_from == base.registration_number;
      };
      if (std::ranges::any_of(after_.controls, is_inherited))
        note("STM-2.2.4-inh", "base_gone", Verdict::not_met, with_number(still_inherited, base), at(i), {});
    }
  }

  void compare_representatives() {
    const Representative& before = before_.representative;
    const Representative& after = after_.representative;
    if (before == after) return;
    const Pointer place = submissions_.statement() / path<&Statement::representative>;
    if (before.name != after.name || before.title != after.title)
      note("STM-sign", "representative_changed", std::nullopt,
           fill(representative_changed, {before.title + " " + before.name, after.title + " " + after.name}), place,
           place);
    if (!after.is_director && !is_given(after.authority))
      note("STM-sign", "no_authority", Verdict::needs_judgement, fill(representative_without_authority, {after.name}),
           place, place);
  }

  void compare_generative_ai() {
    const GenerativeAi before = before_.generative_ai.value_or(GenerativeAi{});
    const GenerativeAi after = after_.generative_ai.value_or(GenerativeAi{});
    const Pointer place = submissions_.statement() / path<&Statement::generative_ai>;
    if (after.offered && !before.offered)
      note("DEP-7", "newly_offered", Verdict::needs_judgement, ai_offered, {}, place);
    else if (after.offered && after.external && !before.external)
      note("DEP-7", "newly_external", Verdict::needs_judgement, ai_external, place, place);
  }

  /// With the same number or, where one of them has none, the same name.
  static const OutsideService* same_service(const std::vector<OutsideService>& services,
                                            const OutsideService& service) {
    const auto is_same = [&](const OutsideService& other) {
      if (is_given(other.registration_number) && other.registration_number == service.registration_number) return true;
      return other.name == service.name;
    };
    const auto same_number = std::ranges::find_if(services, [&](const OutsideService& other) {
      return is_given(other.registration_number) && other.registration_number == service.registration_number;
    });
    const auto found = same_number != services.end() ? same_number : std::ranges::find_if(services, is_same);
    return found == services.end() ? nullptr : &*found;
  }

  static std::size_t row_of(const Statement& statement, const OutsideService& service) {
    return static_cast<std::size_t>(&service - statement.outside_services.data());
  }

  Verdict verdict_on(const OutsideService& base, const Pointer& place) const {
    if (!is_given(base.registration_number)) return Verdict::unknown;
    Answer answer;
    return check_base_service(answer, *base.registration_number, place, submissions_.context).verdict();
  }

  static Text with_number(const Label& message, const OutsideService& base) {
    const bool has_number = is_given(base.registration_number);
    const std::string_view number = number_of(base);
    return {fill(message, {base.name, has_number ? number : no_number.ja}).ja,
            fill(message, {base.name, has_number ? number : no_number.en}).en};
  }

  Pointer at(std::size_t row) const { return submissions_.statement() / path<&Statement::outside_services> / row; }

  void note(std::string_view rule, std::string_view what, std::optional<Verdict> verdict, Text message,
            std::optional<Pointer> old_at, std::optional<Pointer> new_at) {
    Consequence& consequence = consequences_.add(rule, what, verdict, std::move(message));
    consequence.old_at = old_at;
    consequence.new_at = new_at;
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
